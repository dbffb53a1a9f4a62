"""Read EDTF strings as periods of days, as far as they are used here.

The forms are those of ISO 8601-2: a day, month, year, decade (`198X`), season (`2019-23`), quarter (`2019-33`), half
year (`2019-40`), a period between two of these, and a day or month of an unknown year (`XXXX-06-08`).
"""

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

UNKNOWN_YEAR = "XXXX"

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_YEAR = re.compile(r"(\d{4})")
_DECADE = re.compile(r"(\d{3})X")

_MONTHS_OF_PART = {
    21: (3, 5),
    22: (6, 8),
    23: (9, 11),
    33: (1, 3),
    34: (4, 6),
    35: (7, 9),
    36: (10, 12),
    40: (1, 6),
    41: (7, 12),
} | {month: (month, month) for month in range(1, 13)}

_WINTER = 24


@lru_cache(maxsize=1 << 14)
def bounds(edtf: str) -> tuple[str, str] | None:
    """Return the first and last day as ISO dates; None where no year is known or the form is none of ours.

    Winter is the one that ends in the year it is named by, as in Norwegian use and in meteorology.

    >>> bounds("2019-23")
    ('2019-09-01', '2019-11-30')
    >>> bounds("2022-11-16/2022-11-17")
    ('2022-11-16', '2022-11-17')
    >>> bounds("XXXX-06-08") is None
    True
    """
    first, _, last = edtf.partition("/")
    start, end = _period(first), _period(last or first)
    if start is None or end is None or start[0] > end[1]:
        return None
    return start[0].isoformat(), end[1].isoformat()


def _period(edtf: str) -> tuple[date, date] | None:
    try:
        if match := _DAY.fullmatch(edtf):
            day = date(int(match[1]), int(match[2]), int(match[3]))
            return day, day
        if match := _MONTH.fullmatch(edtf):
            return _part_of_year(int(match[1]), int(match[2]))
        if match := _YEAR.fullmatch(edtf):
            return _months(int(match[1]), 1, 12)
        if match := _DECADE.fullmatch(edtf):
            return date(int(match[1]) * 10, 1, 1), date(int(match[1]) * 10 + 9, 12, 31)
    except ValueError:
        return None
    return None


def _part_of_year(year: int, part: int) -> tuple[date, date] | None:
    if part == _WINTER:
        return date(year - 1, 12, 1), date(year, 3, 1) - timedelta(days=1)
    months = _MONTHS_OF_PART.get(part)
    return _months(year, *months) if months else None


def _months(year: int, first: int, last: int) -> tuple[date, date]:
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])
