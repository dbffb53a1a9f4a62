"""Lay events out along the time, each as long as its date is inexact, with names where they do not collide."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from tekstanalyse.explore.dates import without_date
from tekstanalyse.explore.words import short

WIDTH, LANE, TOP = 1080, 27, 34
"""Width of the picture, height of a line of events, and room above the first for the years."""

_SHORTEST = 10.0
_LETTER = 7.0
"""Width of a letter of a name, about."""
_GAP = 12.0
_LONGEST_NAME = 34
_MOST_TICKS = 14


@dataclass(frozen=True, kw_only=True, slots=True)
class Happening:
    """An event with a date; `first` and `last` are ISO days."""

    id: str
    name: str
    date: str
    first: str
    last: str
    speakers: int


def happening(row: sqlite3.Row) -> Happening:
    """Read an event with a date from a row of the store."""
    return Happening(
        id=row["id"], name=row["name"], date=row["date"], first=row["date_from"], last=row["date_to"],
        speakers=row["speakers"],
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class Placed:
    """An event in the picture."""

    happening: Happening
    x: float
    y: float
    width: float
    name: str
    name_x: float
    ends_at_name: bool
    """Whether the name stands before the event, since there is no room behind."""

    @property
    def is_span(self) -> bool:
        """Tell whether it is so long that its name stands in it."""
        return self.width > _SHORTEST * 3


@dataclass(frozen=True, kw_only=True, slots=True)
class Timeline:
    """A picture of events."""

    placed: Sequence[Placed]
    ticks: Sequence[tuple[float, str]]
    """The years: where they begin, and what they are called."""
    height: int
    width: int = WIDTH
    lane: int = LANE


@dataclass
class _Lanes:
    """The taken stretches of each line."""

    taken: list[list[tuple[float, float]]] = field(default_factory=list)

    def place(self, start: float, end: float) -> int:
        """Take the first line that is free from start to end."""
        for number, stretches in enumerate(self.taken):
            if all(end + _GAP <= left or right + _GAP <= start for left, right in stretches):
                stretches.append((start, end))
                return number
        self.taken.append([(start, end)])
        return len(self.taken) - 1


def timeline(happenings: Sequence[Happening]) -> Timeline:
    """Return the picture; the years run from the first event to the last."""
    if not happenings:
        return Timeline(placed=(), ticks=(), height=0)
    years = range(min(int(one.first[:4]) for one in happenings), max(int(one.last[:4]) for one in happenings) + 1)
    begins, ends = date(years[0], 1, 1).toordinal(), date(years[-1], 12, 31).toordinal() + 1
    lanes = _Lanes()

    def along(day: str, after: int = 0) -> float:
        return round((date.fromisoformat(day).toordinal() + after - begins) / (ends - begins) * WIDTH, 1)

    in_time = sorted(happenings, key=lambda one: (one.first, one.last, one.id))
    placed = tuple(_placed(one, along(one.first), along(one.last, 1), lanes) for one in in_time)
    every = -(-len(years) // _MOST_TICKS)
    ticks = tuple((along(f"{year:04d}-01-01"), str(year)) for year in years[::every])
    return Timeline(placed=placed, ticks=ticks, height=TOP + LANE * len(lanes.taken) + 6)


def _placed(found: Happening, start: float, end: float, lanes: _Lanes) -> Placed:
    name = short(without_date(found.name), _LONGEST_NAME)
    width = max(_SHORTEST, end - start)
    room = len(name) * _LETTER
    is_long = width > _SHORTEST * 3
    name_x = start + 8 if is_long else start + width + 6
    if is_long and name_x + room > WIDTH:
        name = short(name, max(1, int((WIDTH - name_x) / _LETTER)))
        room = len(name) * _LETTER
    before = name_x + room > WIDTH and start - room - 6 > 0 and not is_long
    if before:
        lane = lanes.place(start - 6 - room, start + width)
        name_x = start - 6
    else:
        lane = lanes.place(start, max(start + width, name_x + room))
    return Placed(
        happening=found, x=start, y=TOP + lane * LANE, width=round(width, 1), name=name, name_x=round(name_x, 1),
        ends_at_name=before,
    )  # fmt: skip
