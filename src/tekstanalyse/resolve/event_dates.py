"""Compare and pool the dates that different reports give one event."""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date as calendar_day
from enum import IntEnum
from functools import lru_cache
from typing import Final

from tekstanalyse.periods import UNKNOWN_YEAR, bounds

_DAY: Final = re.compile(r"(\d{4}|XXXX)-(\d\d)-(\d\d)")
_MONTHS: Final = (
    "januar", "februar", "mars", "april", "mai", "juni",
    "juli", "august", "september", "oktober", "november", "desember",
)  # fmt: skip
_PARTS: Final = {21: "våren", 22: "sommeren", 23: "høsten", 24: "vinteren", 40: "første halvår", 41: "andre halvår"}


class Agreement(IntEnum):
    """How far two dates can be of one event, from never to the same days."""

    NEVER = 0
    UNKNOWN = 1
    """One of them is missing."""
    YEAR = 2
    """One of them is no more than a year, season or half."""
    MONTH = 3
    """One of them is a month, or the days agree and a year is not known."""
    DAY = 4
    """The same days, or a day of the others."""


@lru_cache(maxsize=1 << 16)
def agreement(one: str | None, other: str | None) -> Agreement:
    """Return how far two dates agree; two missing ones never do.

    >>> agreement("2020-10-08", "XXXX-10-08").name, agreement("2022-11-16/2022-11-17", "2022-11-16").name
    ('MONTH', 'DAY')
    >>> agreement("2019", "2020-10-08").name, agreement("2020", "2020-10-08").name
    ('NEVER', 'YEAR')
    """
    if one is None or other is None:
        return Agreement.NEVER if one == other else Agreement.UNKNOWN
    if UNKNOWN_YEAR in one or UNKNOWN_YEAR in other:
        return _without_year(one, other)
    left, right = bounds(one), bounds(other)
    if left is None or right is None:
        return Agreement.NEVER
    if not (_within(left, right) or _within(right, left)):
        return Agreement.NEVER
    return min(_exactness(one), _exactness(other))


def _without_year(one: str, other: str) -> Agreement:
    """Compare where at least one year is unknown: the days in the year must agree, as far as both have them."""
    if re.fullmatch(r"\d{4}", one) or re.fullmatch(r"\d{4}", other):
        return Agreement.YEAR
    left, right = (_leap_year(date) for date in (one, other))
    if left is None or right is None or not (_within(left, right) or _within(right, left)):
        return Agreement.NEVER
    return min(_exactness(one), _exactness(other), Agreement.MONTH)


def _leap_year(date: str) -> tuple[str, str] | None:
    """Return the bounds as if it were in the year 2000."""
    return bounds(re.sub(r"\b(\d{4}|XXXX)(?=-)", "2000", date))


def _within(inner: tuple[str, str], outer: tuple[str, str]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


@lru_cache(maxsize=1 << 14)
def _exactness(date: str) -> Agreement:
    days = _leap_year(date)
    if days and _DAY.match(date):
        return Agreement.MONTH if _is_week(*days) else Agreement.DAY
    return Agreement.MONTH if re.fullmatch(r"(\d{4}|XXXX)-(0\d|1[0-2])", date) else Agreement.YEAR


def _is_week(first: str, last: str) -> bool:
    """Tell whether a period is as long as a calendar week: «uke 42» is no more exact than a month."""
    return (calendar_day.fromisoformat(last) - calendar_day.fromisoformat(first)).days >= 6


def pooled_date(dates: Iterable[str]) -> str | None:
    """Return the most exact of dates that agree; a day without a year takes the year that another one gives.

    >>> pooled_date(["2020", "XXXX-10-08"]), pooled_date(["2022-11-16", "2022-11", "2022-11-16/2022-11-17"])
    ('2020-10-08', '2022-11-16/2022-11-17')
    """
    counts = Counter(dates)
    years = sorted({date[:4] for date in counts if not date.startswith(UNKNOWN_YEAR)})
    candidates = {_with_year(date, years) if UNKNOWN_YEAR in date else date for date in counts}
    if not candidates:
        return None
    return min(
        candidates, key=lambda date: (UNKNOWN_YEAR in date, -_exactness(date), "/" not in date, -counts[date], date)
    )


def _with_year(date: str, years: list[str]) -> str:
    dated = date.replace(UNKNOWN_YEAR, years[0]) if len(years) == 1 else date
    return dated if bounds(dated) else date


def date_in_words(date: str) -> str:
    """Return a date as it is written in Norwegian.

    >>> [date_in_words(date) for date in ("2020-10-08", "2022-11-16/2022-11-17", "XXXX-06-08", "2021-03", "2019-23")]
    ['8. oktober 2020', '16.–17. november 2022', '8. juni', 'mars 2021', 'høsten 2019']
    """
    first, _, last = date.partition("/")
    if not last:
        return _in_words(first)
    if first[:7] == last[:7] and _DAY.fullmatch(first):
        return f"{int(first[8:])}.–{_in_words(last)}"
    return f"{_in_words(first)} – {_in_words(last)}"


def _in_words(date: str) -> str:
    year, *rest = date.split("-")
    known = "" if year == UNKNOWN_YEAR else f" {year}"
    if len(rest) == 2:
        return f"{int(rest[1])}. {_MONTHS[int(rest[0]) - 1]}{known}"
    if len(rest) == 1 and int(rest[0]) in _PARTS:
        return f"{_PARTS[int(rest[0])]}{known}"
    if len(rest) == 1 and 1 <= int(rest[0]) <= 12:
        return f"{_MONTHS[int(rest[0]) - 1]}{known}"
    return year.strip("X") or date


def date_in_id(date: str) -> str:
    """Return the day, month or year by which an id names a date; of a period, its first."""
    first = date.partition("/")[0]
    year, *rest = first.split("-")
    exact = rest if len(rest) == 2 or (rest and int(rest[0]) <= 12) else []
    return "-".join(part for part in ("" if year == UNKNOWN_YEAR else year, *exact) if part)
