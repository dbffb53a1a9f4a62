"""Say whom and what the figure of a network shows around a person, organization or event."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tekstanalyse.ask.reply import Answer, Occasion
from tekstanalyse.explore.words import Language
from tekstanalyse.show.finding import Target
from tekstanalyse.show.gathering import Known
from tekstanalyse.show.layers import Layers, Node, NodeKind, Tie
from tekstanalyse.show.words import HELD, day_of, joined, role_of, title_of

MEMBER = "member"
"""The role of a tie between an organization and its people."""


def layers_around(known: Known, target: Target, language: Language) -> Layers:
    """Return the layers around whatever was found."""
    return {"person": _of_person, "organization": _of_organization, "event": _of_event}[target.kind](
        known, target, language
    )


def _of_person(known: Known, target: Target, language: Language) -> Layers:
    """A person, the events, and who else was there."""
    own = known.parts_of(people=[target.id])
    events = _events(own, language)
    others = [part for part in known.parts_of(events=[event.id for event in events]) if part.person_id != target.id]
    return Layers(
        columns=([_centre(target)], events, _people(others)),
        ties=[
            *(_tie(target.id, part.event.id, part) for part in own if part.event),
            *_to_people(others),
        ],
    )


def _of_event(known: Known, target: Target, language: Language) -> Layers:
    """An event, its parts, and who was at either; those of the whole are led past the parts."""
    event, inner = known.event(target.id), known.inner(target.id)
    parts = known.parts_of(events=[target.id, *(part.id for part in inner)])
    people, centre = _people(parts, language), _centre(target, joined(day_of(event, language), event.place))
    if not inner:
        return Layers(columns=([centre], people), ties=list(_to_people(parts)))
    past = Node(id=f"{target.id}#", kind="event", label="")
    return Layers(
        columns=([centre], [past, *(_event(part, language) for part in inner)], people),
        ties=[
            *(Tie(source=target.id, target=node, role="") for node in (past.id, *(part.id for part in inner))),
            *(replace(tie, source=past.id) if tie.source == target.id else tie for tie in _to_people(parts)),
        ],
    )


def _of_organization(known: Known, target: Target, language: Language) -> Layers:
    """An organization, its people, and where they were heard."""
    members, heard = known.members(target.id), known.parts_of(organizations=[target.id])
    people = _people([*members, *heard])
    return Layers(
        columns=([_centre(target)], people, _events(heard, language)),
        ties=[
            *(Tie(source=target.id, target=node.id, role=MEMBER) for node in people),
            *(_tie(part.person_id, part.event.id, part) for part in heard if part.event and part.person_id),
        ],
    )


def _centre(target: Target, note: str = "") -> Node:
    kind: NodeKind = "person" if target.kind == "person" else "event" if target.kind == "event" else "organization"
    return Node(id=target.id, kind=kind, label=target.name, note=note)


def _events(parts: Iterable[Answer], language: Language) -> list[Node]:
    """Return each event once, in time."""
    found = {part.event.id: part.event for part in parts if part.event}
    return [_event(event, language) for event in found.values()]


def _event(event: Occasion, language: Language) -> Node:
    return Node(id=event.id, kind="event", label=event.name, note=joined(day_of(event, language), event.place))


def _people(parts: Iterable[Answer], language: Language | None = None) -> list[Node]:
    """Return each person once, with the title given there; with a language, the role too."""
    found: dict[str, list[Answer]] = {}
    for part in parts:
        found.setdefault(part.person_id or "", []).append(part)
    return [_person(id_, own, language) for id_, own in found.items() if id_]


def _person(id_: str, parts: Sequence[Answer], language: Language | None) -> Node:
    roles = ", ".join(dict.fromkeys(role_of(part, language) for part in parts)) if language else ""
    title = next(filter(None, map(title_of, parts)), "")
    return Node(id=id_, kind="person", label=parts[0].person or "", note=joined(roles, title))


def _to_people(parts: Iterable[Answer]) -> Iterator[Tie]:
    for part in parts:
        if part.event and part.person_id:
            yield _tie(part.event.id, part.person_id, part)


def _tie(source: str, target: str, part: Answer) -> Tie:
    return Tie(source=source, target=target, role=part.role or "", is_sure=part.status == HELD)
