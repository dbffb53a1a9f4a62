"""Choose the year of a date that names none, from what is known beside the text."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

_YEARS_BACK = 6
"""In six years every date falls on every weekday it can, leap days apart."""


class DateContext(NamedTuple):
    """What is known beside the text: the day it was published and the year it is about."""

    anchor: date | None = None
    year: int | None = None

    def choose_year(
        self, day_in: Callable[[int], date | None], *, weekday: int | None = None, ahead: bool = False
    ) -> int | None:
        """Return the year that fits best; None where nothing is known or nothing fits.

        `day_in` gives the day in a year (None where that year has no such day). The year of the context comes first;
        then the year that brings the day nearest to the anchor, where a day before it counts as nearer than one after
        it. A weekday rules out the years in which the day falls on another.
        """
        for years in (self._context_years(weekday), self._anchor_years(weekday)):
            days = {year: day for year in years if (day := day_in(year)) and weekday in (None, day.weekday())}
            if days:
                return min(days, key=lambda year: self._distance(days[year], year, ahead))
        return None

    def named_year(self, words: str) -> int | None:
        """Return the year of «i år», «i fjor», «neste år»; None without an anchor."""
        if self.anchor is None:
            return None
        return self.anchor.year + {"i år": 0, "i fjor": -1, "i forfjor": -2}.get(words.lower(), 1)

    def _context_years(self, weekday: int | None) -> Iterable[int]:
        if self.year is None:
            return ()
        return (self.year,) if weekday is None or self.anchor else (self.year - 1, self.year, self.year + 1)

    def _anchor_years(self, weekday: int | None) -> Iterable[int]:
        if self.anchor is None:
            return ()
        return range(self.anchor.year - (1 if weekday is None else _YEARS_BACK), self.anchor.year + 2)

    def _distance(self, day: date, year: int, ahead: bool) -> float:
        if self.year is not None:
            return abs(year - self.year)
        return lean(day, self.anchor, ahead) if self.anchor else 0.0


def lean(day: date, anchor: date, ahead: bool = False) -> float:
    """Return how far a day is from the anchor, the days that news seldom means counting for more.

    Where nothing looks ahead, a day to come counts half as much again, and five times as much when it lies in the next
    year: «i mars», written in December, is the March that has been.
    """
    distance = (anchor - day).days if ahead else (day - anchor).days
    if distance <= 0:
        return -distance
    return distance * (5 if not ahead and day.year > anchor.year else 1.5)
