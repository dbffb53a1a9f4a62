"""Leave those who did something most often, or did both of two things, without reading what everybody did."""

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from tekstanalyse.ask.occasions import whole_of
from tekstanalyse.ask.participations import Part, Wanted, conditions_of, find_parts
from tekstanalyse.ask.statements import Saying
from tekstanalyse.ask.store import many

_LIKELIEST = 30
"""People of whom most is told, who are counted first: nobody with fewer claims than they have events can have more."""
_TOLD_OF = """
    SELECT p.person, count(*) AS claims FROM participations p WHERE {conditions}
    GROUP BY p.person HAVING claims >= ? ORDER BY claims DESC LIMIT ?
"""
_AT = """
    SELECT p.person, count(DISTINCT p.event) AS events FROM participations p
    WHERE p.person IN (SELECT value FROM json_each(?)) AND p.confidence >= ? AND p.status = 'held'
    AND (? IS NULL OR p.role IN (SELECT value FROM json_each(?))) GROUP BY p.person HAVING events >= ?
"""
_WHO = """
    SELECT DISTINCT p.person FROM participations p
    WHERE p.confidence >= ? AND p.status = 'held' AND p.role <> 'mentioned' AND {conditions}
"""


def busiest(store: sqlite3.Connection, wanted: Wanted) -> list[str]:
    """Return the people among whom those with parts in most events are."""
    if wanted.about and wanted.is_narrow:
        return sorted(those_at(store, wanted))
    likeliest = _told_of(store, wanted, 1, _LIKELIEST)
    parts = find_parts(store, replace(wanted, people=likeliest))
    most = max(map(len, _events(store, [part for part in parts if part.status == "held"]).values()), default=1)
    roles = many(wanted.roles) if wanted.roles is not None else None
    told = many(_told_of(store, wanted, most, -1))
    return [row["person"] for row in store.execute(_AT, (told, wanted.min_confidence, roles, roles, most))]


def those_at(store: sqlite3.Connection, wanted: Wanted) -> set[str]:
    """Return who had a part in events that were held."""
    conditions, values = conditions_of(wanted)
    rows = store.execute(_WHO.format(conditions=conditions), (wanted.min_confidence, *values))
    return {row["person"] for row in rows}


def most_often(store: sqlite3.Connection, parts: Sequence[Part]) -> list[Part]:
    """Return the parts of the people who had one in most events; several people where they had one in as many.

    The panels of a conference are the conference.
    """
    events = _events(store, parts)
    most = max(map(len, events.values()), default=0)
    return [part for part in parts if len(events[part.person]) == most]


def most_said(sayings: Sequence[Saying]) -> list[Saying]:
    """Return what those said of whom most is told; nothing of speakers that are not known."""
    count: dict[str, int] = defaultdict(int)
    for saying in sayings:
        if saying.speaker:
            count[saying.speaker] += 1
    most = max(count.values(), default=0)
    return [saying for saying in sayings if saying.speaker and count[saying.speaker] == most]


def _told_of(store: sqlite3.Connection, wanted: Wanted, least: int, limit: int) -> list[str]:
    conditions, values = conditions_of(replace(wanted, roles=None))
    return [row["person"] for row in store.execute(_TOLD_OF.format(conditions=conditions), (*values, least, limit))]


def _events(store: sqlite3.Connection, parts: Sequence[Part]) -> dict[str, set[str]]:
    """Return the whole events of each person."""
    wholes = whole_of(store, {part.event for part in parts})
    events: dict[str, set[str]] = defaultdict(set)
    for part in parts:
        events[part.person].add(wholes[part.event])
    return events
