"""Tie events to their organizers and places.

The records say that an event has an organizer or a place, but not in which sentence. The evidence is therefore, for
each article that names both, the shortest stretch of text that holds both names; where no article does, every
mention of the event.
"""

from collections.abc import Iterable, Iterator, Mapping

from tekstanalyse.connect.edges import Edge
from tekstanalyse.connect.evidence import Citation, Sources, count_articles
from tekstanalyse.connect.nearness import nearest
from tekstanalyse.records import Analysis, Event, Organization, Passage, Person, Place


def setting_edges(analysis: Analysis, sources: Sources) -> Iterator[Edge]:
    """Yield `organized` edges from organizers to events, and `held_in` edges from events to places."""
    named: tuple[Person | Organization | Place, ...] = (
        *analysis.people,
        *analysis.organizations,
        *analysis.places,
    )
    mentions: Mapping[str, tuple[Passage, ...]] = {entity.id: entity.mentions for entity in named}
    for event in analysis.events:
        for organizer in sorted(set(event.organizers)):
            citations = _both_named(event, mentions.get(organizer, ()), sources)
            yield Edge(
                source=organizer,
                target=event.id,
                type="organized",
                weight=count_articles(citations),
                citations=citations,
                attributes={"role": "organizer"},
            )
        if event.place is not None:
            citations = _both_named(event, mentions.get(event.place, ()), sources)
            yield Edge(
                source=event.id,
                target=event.place,
                type="held_in",
                weight=count_articles(citations),
                citations=citations,
            )


def _both_named(event: Event, others: Iterable[Passage], sources: Sources) -> tuple[Citation, ...]:
    events = _by_article(sources.cite(event.mentions))
    entities = _by_article(sources.cite(others))
    shared = [nearest(events[article], entities[article]) for article in sorted(events.keys() & entities.keys())]
    return tuple(shared) or sources.cite(event.mentions)


def _by_article(citations: Iterable[Citation]) -> dict[str, list[Citation]]:
    groups: dict[str, list[Citation]] = {}
    for citation in citations:
        groups.setdefault(citation.article, []).append(citation)
    return groups
