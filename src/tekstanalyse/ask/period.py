"""Tell whether an event may have taken place in a period."""

import re
from dataclasses import dataclass

from tekstanalyse.periods import UNKNOWN_YEAR, bounds

_EARLIEST, _LATEST = "0001-01-01", "9999-12-31"
_LEAP_YEAR = "2000"
OPEN = ".."
"""Stands in an EDTF period for the end that is not given."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Period:
    """A date as a question gives it; `edtf` has the year XXXX where the question names none."""

    edtf: str
    first: str | None = None
    last: str | None = None

    @property
    def is_day(self) -> bool:
        """Tell whether a single day is meant."""
        return re.fullmatch(r"[\dX]{4}-\d\d-\d\d", self.edtf) is not None


def period(edtf: str) -> Period:
    """Return the period an EDTF string stands for.

    >>> period("2020-10").last
    '2020-10-31'
    """
    if OPEN in edtf:
        days = [end if end != OPEN else None for end in edtf.split("/", 1)]
        return (between(*days) if len(days) == 2 else None) or Period(edtf=edtf)
    first, last = bounds(edtf) or (None, None)
    return Period(edtf=edtf, first=first, last=last)


def is_date(edtf: str) -> bool:
    """Tell whether a string is a date or period, of an unknown year or open at one end maybe.

    >>> is_date("XXXX-06-08"), is_date("2021-01-01/.."), is_date("i fjor")
    (True, True, False)
    """
    ends = [end for end in edtf.split("/", 1) if end != OPEN]
    return bool(ends) and bounds("/".join(ends).replace(UNKNOWN_YEAR, _LEAP_YEAR)) is not None


def between(first: str | None, last: str | None) -> Period | None:
    """Return the period between two ISO days, open where one is None; None where both are.

    >>> between("2021-01-01", None).edtf
    '2021-01-01/..'
    """
    if first is None and last is None:
        return None
    return Period(edtf=f"{first or OPEN}/{last or OPEN}", first=first or _EARLIEST, last=last or _LATEST)


def may_fall_in(date: str | None, first: str | None, last: str | None, wanted: Period) -> bool:
    """Tell whether an event may have taken place in a period; a year that is not known rules nothing out.

    A whole year is too wide to hold a date of which only day and month are known.

    >>> may_fall_in("XXXX-06-08", None, None, period("2022-06-08"))
    True
    >>> may_fall_in("2022-06-08", "2022-06-08", "2022-06-08", period("XXXX-06-09"))
    False
    """
    if wanted.first is None or wanted.last is None:
        year = first[:4] if first else _LEAP_YEAR
        return _overlap(_in_year(date, first, last, year), bounds(wanted.edtf.replace(UNKNOWN_YEAR, year)))
    if first is None and last is None and wanted.first[:7] != wanted.last[:7]:
        return False
    return _overlap(_in_year(date, first, last, wanted.first[:4]), (wanted.first, wanted.last))


def _in_year(date: str | None, first: str | None, last: str | None, year: str) -> tuple[str, str] | None:
    if first or last:
        return first or _EARLIEST, last or _LATEST
    return bounds(date.replace(UNKNOWN_YEAR, year)) if date else None


def _overlap(left: tuple[str, str] | None, right: tuple[str, str] | None) -> bool:
    return left is not None and right is not None and left[0] <= right[1] and right[0] <= left[1]
