"""Find who was at the same events as somebody."""

import sqlite3
from collections.abc import Callable, Sequence

from tekstanalyse.ask.linking import Linked
from tekstanalyse.ask.occasions import roots, with_parts
from tekstanalyse.ask.participations import Part, Wanted, find_parts


def company_of(
    store: sqlite3.Connection, linked: Linked, among: Sequence[str] | None, min_confidence: float, *, spoken: bool
) -> list[Part]:
    """Return the parts of those who were at an event where the person asked for was, or spoke where the person spoke.

    Where two people are asked for, the parts of both at the events that they share. The panels of a conference are the
    conference. `among` are the only events that count, if given.
    """
    counts = _spoke if spoken else _was_there
    events = _events(store, linked.people.ids, among, min_confidence, counts)
    if linked.others.named:
        events &= _events(store, linked.others.ids, among, min_confidence, counts)
    there = [part for part in _parts(store, events, None, min_confidence) if counts(part)]
    both = {*linked.people.ids, *linked.others.ids}
    return [part for part in there if (part.person in both) == bool(linked.others.named)]


def _events(
    store: sqlite3.Connection,
    people: Sequence[str],
    among: Sequence[str] | None,
    min_confidence: float,
    counts: Callable[[Part], bool],
) -> set[str]:
    """Return the whole events, with their parts, in which the people had a part that counts."""
    parts = _parts(store, among, people, min_confidence)
    return set(with_parts(store, roots(store, {part.event for part in parts if counts(part)})))


def _parts(
    store: sqlite3.Connection,
    events: Sequence[str] | set[str] | None,
    people: Sequence[str] | None,
    min_confidence: float,
) -> list[Part]:
    wanted = Wanted(events=sorted(events) if events is not None else None, people=people, min_confidence=min_confidence)
    return find_parts(store, wanted)


def _spoke(part: Part) -> bool:
    return part.spoke


def _was_there(part: Part) -> bool:
    return part.status == "held" and part.role != "mentioned"
