"""Read articles anew for what was seen of each speaker at an event, which is not published."""

from collections.abc import Collection, Iterator

from tekstanalyse.extract import extract
from tekstanalyse.parse.parser import Parser
from tekstanalyse.records import Participation
from tekstanalyse.score.published import Published

Key = tuple[str, int, int, str, str, str]
"""Article, evidence, rule, role and person of a part in an event."""


def key_of(part: Participation) -> Key:
    place = part.evidence
    return place.article, place.start, place.end, part.rule, part.role, part.person


def read_seen(published: Published, articles: Collection[str]) -> Iterator[tuple[Key, float | None]]:
    """Yield the log-odds of each claim in some of the published articles."""
    people = {(place.article, place.start): one.id for one in published.people for place in one.mentions}
    wanted = [article for article in published.articles if article.id in articles]
    for article, packed in zip(wanted, Parser().parse(wanted), strict=True):
        found = extract(article, packed)
        for claim in found.participations:
            person = people.get((article.id, found.mentions[claim.person].start), "")
            yield (article.id, claim.start, claim.end, claim.rule, claim.role, person), claim.seen
