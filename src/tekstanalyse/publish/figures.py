"""Count what was found, and what was left unresolved."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from msgspec.structs import asdict

from tekstanalyse.records import (
    Affiliation,
    Analysis,
    Article,
    Event,
    Organization,
    Participation,
    Passage,
    Person,
    Place,
)


def figures(analysis: Analysis) -> dict[str, dict[str, Any]]:
    """Return `counts` and `unresolved`; `articles` has the copies in it, which are counted once more on their own.

    `left_out` are claims less likely to be right than was asked for, which no other count has in it.
    """
    counts = {
        "articles": len(analysis.articles),
        "articles_by_language": _count(article.language for article in analysis.articles),
        "copies": sum(article.duplicate_of is not None for article in analysis.articles),
        "people": len(analysis.people),
        "organizations": len(analysis.organizations),
        "places": len(analysis.places),
        "events": len(analysis.events),
        "participations": len(analysis.participations),
        "participations_by_role": _count(claim.role for claim in analysis.participations),
        "participations_by_status": _count(claim.status for claim in analysis.participations),
        "statements": len(analysis.statements),
        "statements_by_kind": _count(statement.kind for statement in analysis.statements),
        "affiliations": len(analysis.affiliations),
        "left_out": asdict(analysis.left_out),
    }
    unresolved = {
        "statements_without_speaker": sum(statement.speaker is None for statement in analysis.statements),
        "statements_without_speaker_by_reason": _count(
            statement.no_speaker for statement in analysis.statements if statement.no_speaker
        ),
        "events_without_date": sum(event.date is None for event in analysis.events),
        "articles_with_nothing_found": len(articles_with_nothing_found(analysis)),
    }
    return {"counts": counts, "unresolved": unresolved}


def articles_with_nothing_found(analysis: Analysis) -> list[Article]:
    """Return the articles in which nothing at all was found, copies left out."""
    fruitful = {passage.article for passage in _passages(analysis)}
    fruitful.update(statement.article for statement in analysis.statements)
    return [article for article in analysis.articles if article.duplicate_of is None and article.id not in fruitful]


def _passages(analysis: Analysis) -> Iterator[Passage]:
    named: Iterator[Person | Organization | Place | Event] = chain(
        analysis.people, analysis.organizations, analysis.places, analysis.events
    )
    for entity in named:
        yield from entity.mentions
    claims: Iterator[Participation | Affiliation] = chain(analysis.participations, analysis.affiliations)
    for claim in claims:
        yield claim.evidence


def _count(values: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(values).items()))
