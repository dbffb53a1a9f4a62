"""Leave those who did something most often; the panels of a conference are the conference."""

import sqlite3
from collections import defaultdict
from collections.abc import Sequence

from tekstanalyse.ask.occasions import whole_of
from tekstanalyse.ask.participations import Part
from tekstanalyse.ask.statements import Saying


def most_often(store: sqlite3.Connection, parts: Sequence[Part]) -> list[Part]:
    """Return the parts of the people who had one in most events; several people where they had one in as many."""
    wholes = whole_of(store, {part.event for part in parts})
    events: dict[str, set[str]] = defaultdict(set)
    for part in parts:
        events[part.person].add(wholes[part.event])
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
