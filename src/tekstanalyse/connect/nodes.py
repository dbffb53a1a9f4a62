"""Make a node of every person, organization, event and place."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from tekstanalyse.connect.edges import Attribute
from tekstanalyse.connect.evidence import Sources, count_articles
from tekstanalyse.records import Analysis, Event, Organization, Person, Place

Node = tuple[str, dict[str, Attribute]]
Entity = TypeVar("Entity", Person, Organization, Event, Place)


def nodes(analysis: Analysis, sources: Sources) -> Iterator[Node]:
    """Yield id and attributes of every node, type by type, each type by id; an unknown attribute is left out."""
    for person in _by_id(analysis.people):
        yield person.id, _attributes(person, "person", sources)
    for organization in _by_id(analysis.organizations):
        yield organization.id, _attributes(organization, "organization", sources)
    for event in _by_id(analysis.events):
        yield event.id, _attributes(event, "event", sources) | _event_attributes(event)
    for place in _by_id(analysis.places):
        yield place.id, _attributes(place, "place", sources)


def _by_id(entities: Iterable[Entity]) -> list[Entity]:
    return sorted(entities, key=lambda entity: entity.id)


def _attributes(entity: Person | Organization | Event | Place, type_: str, sources: Sources) -> dict[str, Attribute]:
    citations = sources.cite(entity.mentions)
    return {
        "label": entity.name,
        "type": type_,
        "mentions": len(citations),
        "articles": count_articles(citations),
        **sources.dates(citations),
    }


def _event_attributes(event: Event) -> dict[str, Attribute]:
    known = {
        "event_type": event.type,
        "date": event.date,
        "date_from": event.date_from,
        "date_to": event.date_to,
        "parent": event.parent,
    }
    return {name: value for name, value in known.items() if value is not None}
