"""Decide which events of different articles are one, and pool what the articles say of it.

Events that are no part of another come first; then the parts, which are one only where what they are a part of is one.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tekstanalyse.claims import EventMention
from tekstanalyse.periods import bounds
from tekstanalyse.records import Decision, Event
from tekstanalyse.resolve.clusters import cluster
from tekstanalyse.resolve.decisions import Called, as_decisions, human_links, local_label
from tekstanalyse.resolve.entities import Sources
from tekstanalyse.resolve.event_dates import pooled_date
from tekstanalyse.resolve.event_links import Weighed, conflicts, find_links
from tekstanalyse.resolve.event_names import choose_name, choose_type, describe, id_slug, tell_apart
from tekstanalyse.resolve.ids import assign_ids
from tekstanalyse.resolve.local_events import EventRef, Known, LocalEvent, commonest_of, local_events


class Events(NamedTuple):
    """All events sorted by id, and which of them each event of an article is."""

    all: tuple[Event, ...]
    id_of: Mapping[EventRef, str]


def resolve_events(sources: Sources, known: Known, decisions: Sequence[Decision]) -> tuple[Events, list[Decision]]:
    """Return the events, and what was decided about them."""
    local = local_events(sources, known)
    called = {ref: sorted({*event.names, *(_text(m) for m in event.mentions)}) for ref, event in local.items()}
    human = human_links("event", decisions, {ref: Called(called[ref], [ref[0]]) for ref in local})
    weighed: Weighed = {}
    tops = {ref for ref, event in local.items() if event.parent is None}
    links = [link for link in (*find_links(local, {}, weighed), *human) if link.left in tops and link.right in tops]
    wholes = {ref: refs for refs in cluster(sorted(tops), links, conflicts(local, {})).clusters for ref in refs}
    clustering = cluster(list(local), [*find_links(local, wholes, weighed), *human], conflicts(local, wholes))
    readable = {ref: local_label(min(called[ref], key=lambda text: (-len(text), text)), ref[0]) for ref in local}
    return make_events(clustering.clusters, local, sources, known), as_decisions("event", clustering.links, readable)


def _text(mention: EventMention) -> str:
    return " ".join(mention.text.split())


class _Draft(NamedTuple):
    """An event before it has an id; the whole it is a part of by its place in the list."""

    refs: tuple[EventRef, ...]
    type: str
    date: str | None
    place: str | None
    organizers: tuple[str, ...]
    parent: int | None
    mentions: tuple[EventMention, ...]
    spans: tuple[tuple[str, int, int], ...]
    name: str | None


def make_events(
    clusters: Sequence[tuple[EventRef, ...]], local: Mapping[EventRef, LocalEvent], sources: Sources, known: Known
) -> Events:
    """Return an event per cluster with everything the articles say of it."""
    number_of = {ref: number for number, refs in enumerate(clusters) for ref in refs}
    drafts = _without_circles([_draft(number, refs, local, number_of) for number, refs in enumerate(clusters)])
    names = tell_apart([_name(draft, drafts, known) for draft in drafts], [draft.date for draft in drafts])
    slugs = [
        id_slug(draft.type, draft.date, name, _others(draft, drafts, known), named=bool(draft.name))
        for draft, name in zip(drafts, names, strict=True)
    ]
    order = sorted(range(len(drafts)), key=lambda number: (slugs[number], drafts[number].refs))
    ids = dict(zip(order, assign_ids("event", [slugs[number] for number in order]), strict=True))
    events = [_event(number, drafts[number], names[number], ids, sources) for number in order]
    return Events(tuple(sorted(events, key=lambda event: event.id)), {ref: ids[number_of[ref]] for ref in number_of})


def _draft(
    number: int, refs: tuple[EventRef, ...], local: Mapping[EventRef, LocalEvent], number_of: Mapping[EventRef, int]
) -> _Draft:
    several = [local[ref] for ref in refs]
    mentions = [mention for event in several for mention in event.mentions]
    parents = [
        str(whole)
        for event in several
        if event.parent is not None and (whole := number_of[event.ref[0], event.parent]) != number
    ]
    parent = commonest_of(parents)
    return _Draft(
        refs=refs,
        type=choose_type(event.type for event in several),
        date=pooled_date(event.date for event in several if event.date),
        place=commonest_of(event.place for event in several if event.place),
        organizers=tuple(sorted({organizer for event in several for organizer in event.organizers})),
        parent=int(parent) if parent is not None else None,
        mentions=tuple(mentions),
        spans=tuple(sorted({(event.ref[0], m.start, m.end) for event in several for m in event.mentions})),
        name=choose_name(name for event in several for name in event.names),
    )


def _without_circles(drafts: Sequence[_Draft]) -> list[_Draft]:
    """Return the drafts with nothing a part of its own parts, as articles that disagree can have it."""
    sound = list(drafts)
    for number in range(len(sound)):
        above, seen = sound[number].parent, {number}
        while above is not None and above not in seen:
            seen.add(above)
            above = sound[above].parent
        if above == number:
            sound[number] = sound[number]._replace(parent=None)
    return sound


def _name(draft: _Draft, drafts: Sequence[_Draft], known: Known) -> str:
    return draft.name or describe(draft.type, draft.mentions, draft.date, _others(draft, drafts, known))


def _others(draft: _Draft, drafts: Sequence[_Draft], known: Known) -> list[str]:
    """Return the names of the organizers, or else of the place, or else of the event this one is a part of."""
    organizers = [known.organizations.names[organizer] for organizer in draft.organizers]
    places = [known.places.names[draft.place]] if draft.place is not None else []
    whole = drafts[draft.parent].name if draft.parent is not None else None
    return organizers or places or [name for name in (whole,) if name]


def _event(number: int, draft: _Draft, name: str, ids: Mapping[int, str], sources: Sources) -> Event:
    days = bounds(draft.date) if draft.date else None
    return Event(
        id=ids[number],
        name=name,
        type=draft.type,
        date=draft.date,
        date_from=days[0] if days else None,
        date_to=days[1] if days else None,
        place=draft.place,
        organizers=draft.organizers,
        parent=ids[draft.parent] if draft.parent is not None else None,
        mentions=tuple(sources.passage(*span) for span in draft.spans),
    )
