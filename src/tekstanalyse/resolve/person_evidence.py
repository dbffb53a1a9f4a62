"""Gather what the articles say of a person beside the name, to tell namesakes apart and to know a misspelt name."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from tekstanalyse.lexicon import words
from tekstanalyse.records import Article
from tekstanalyse.resolve.bearers import Bearer
from tekstanalyse.resolve.entities import MentionRef, Sources
from tekstanalyse.resolve.names import fold, is_full

_AGE: Final = re.compile(r"\s?(?:\((\d\d)\)|,\s(\d\d),)")
_PARTY: Final = re.compile(r"\s?\((\w{1,5})\)")
_TELLING_TITLE: Final = 8
"""Letters a title needs to tell anything: everybody is «leder» or «forsker»."""


class PersonEvidence(NamedTuple):
    """What is known of a bearer; years of birth as the earliest and latest possible."""

    organizations: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    company: frozenset[str] = frozenset()
    """Others named in full in the same articles, folded."""
    born: tuple[int, int] | None = None
    party: str | None = None


def gather_evidence(
    bearers: Sequence[Bearer], sources: Sources, organization_of: Mapping[MentionRef, str]
) -> list[PersonEvidence]:
    """Return the evidence on each bearer of one article, in their order."""
    if not bearers:
        return []
    article = sources.articles[bearers[0].article]
    owner = {number: place for place, bearer in enumerate(bearers) for number in bearer.mentions}
    organizations: list[set[str]] = [set() for _ in bearers]
    titles: list[set[str]] = [set() for _ in bearers]
    for person, title, organization in _claims(sources, article.id):
        if (place := owner.get(person)) is not None:
            if title and len(title) >= _TELLING_TITLE:
                titles[place].add(fold(title))
            if organization is not None and (key := organization_of.get((article.id, organization))):
                organizations[place].add(key)
    full = frozenset(fold(bearer.name) for bearer in bearers if is_full(bearer.name))
    return [
        PersonEvidence(
            frozenset(organizations[place]),
            frozenset(titles[place]),
            full - {fold(bearer.name)},
            *_marks(bearer, article, sources),
        )
        for place, bearer in enumerate(bearers)
    ]


def _claims(sources: Sources, article: str) -> Iterable[tuple[int, str | None, int | None]]:
    extraction = sources.extractions[article]
    yield from ((claim.person, claim.title, claim.organization) for claim in extraction.affiliations)
    yield from ((claim.person, claim.title, claim.organization) for claim in extraction.participations)


def _marks(bearer: Bearer, article: Article, sources: Sources) -> tuple[tuple[int, int] | None, str | None]:
    born, party = None, None
    for number in bearer.mentions:
        end = sources.mention((article.id, number)).end
        if (match := _AGE.match(article.text, end)) and article.published:
            year = int(article.published[:4]) - int(match[1] or match[2])
            born = (year - 1, year)
        if (match := _PARTY.match(article.text, end)) and match[1] in words("party-letters"):
            party = match[1].casefold()
    return born, party


def merged(several: Iterable[PersonEvidence]) -> PersonEvidence:
    """Return the evidence on all together; of years of birth and parties, the first known."""
    all_of = list(several)
    return PersonEvidence(
        frozenset().union(*(one.organizations for one in all_of)),
        frozenset().union(*(one.titles for one in all_of)),
        frozenset().union(*(one.company for one in all_of)),
        next((one.born for one in all_of if one.born), None),
        next((one.party for one in all_of if one.party), None),
    )


def shared_evidence(one: PersonEvidence, other: PersonEvidence) -> int:
    """Count the organizations, telling titles and company that two bearers share."""
    pairs = ((one.organizations, other.organizations), (one.titles, other.titles), (one.company, other.company))
    return sum(len(left & right) for left, right in pairs)


def deny(one: PersonEvidence, other: PersonEvidence) -> bool:
    """Tell whether age or party keep two bearers apart; other organizations do not, for people change them."""
    ages = bool(one.born and other.born and (one.born[1] + 1 < other.born[0] or other.born[1] + 1 < one.born[0]))
    return ages or bool(one.party and other.party and one.party != other.party)
