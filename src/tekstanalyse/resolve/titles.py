"""Gather the titles people are given, each with the first and last day of publication on which it was seen."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from tekstanalyse.records import TitleHeld
from tekstanalyse.resolve.entities import MentionRef, Sources
from tekstanalyse.resolve.names import fold
from tekstanalyse.resolve.places import commonest


class _Seen(NamedTuple):
    """A title in an article; sorts by day, those without one last."""

    published: str
    article: str
    start: int
    end: int
    title: str


_NEVER = "9999-99-99"


def gather_titles(
    sources: Sources,
    person_of: Mapping[MentionRef, str],
    organization_of: Mapping[MentionRef, str],
    min_confidence: float,
) -> dict[str, tuple[TitleHeld, ...]]:
    """Return the titles of each person by id, the earliest first; one title from one organization is held once.

    Claims less likely to be right than `min_confidence` give none.
    """
    seen: defaultdict[tuple[str, str, str], list[_Seen]] = defaultdict(list)
    for article, extraction in sources.extractions.items():
        published = (sources.articles[article].published or _NEVER)[:10]
        for claim in extraction.affiliations:
            person = person_of.get((article, claim.person))
            if person and claim.title and claim.confidence >= min_confidence:
                number = -1 if claim.organization is None else claim.organization
                organization = organization_of.get((article, number), "")
                title = " ".join(claim.title.split())
                seen[person, fold(title), organization].append(_Seen(published, article, claim.start, claim.end, title))
    held: defaultdict[str, list[tuple[_Seen, TitleHeld]]] = defaultdict(list)
    for (person, _, organization), several in seen.items():
        held[person].append((min(several), _title(sorted(several), organization or None, sources)))
    return {person: tuple(title for _, title in sorted(titles, key=_by_day)) for person, titles in held.items()}


def _by_day(found: tuple[_Seen, TitleHeld]) -> tuple[_Seen, str]:
    return found[0], found[1].organization or ""


def _title(several: Sequence[_Seen], organization: str | None, sources: Sources) -> TitleHeld:
    first = several[0]
    days = sorted(_days(several))
    return TitleHeld(
        title=commonest([seen.title for seen in several]),
        organization=organization,
        first=days[0] if days else None,
        last=days[-1] if days else None,
        evidence=sources.passage(first.article, first.start, first.end),
    )


def _days(several: Iterable[_Seen]) -> list[str]:
    return [seen.published for seen in several if seen.published != _NEVER]
