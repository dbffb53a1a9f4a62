"""Read the date of a question, and tell whether an event may have taken place then."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from tekstanalyse import lexicon
from tekstanalyse.periods import UNKNOWN_YEAR, bounds

_EARLIEST, _LATEST = "0001-01-01", "9999-12-31"
_LEAP_YEAR = "2000"
Writer = Callable[[re.Match[str]], str]

_RELATIVE = {"i år": 0, "i fjor": -1, "i forfjor": -2}


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
    first, last = bounds(edtf) or (None, None)
    return Period(edtf=edtf, first=first, last=last)


def between(first: str | None, last: str | None) -> Period | None:
    """Return the period between two ISO days, open where one is None; None where both are."""
    if first is None and last is None:
        return None
    first, last = first or _EARLIEST, last or _LATEST
    return Period(edtf=f"{first}/{last}", first=first, last=last)


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


def read_period(question: str, today: str | None = None) -> tuple[Period | None, str]:
    """Return the period a question names, if any, and the question without it.

    «I fjor» and «i år» need `today`, an ISO day; without it they stay in the question.

    >>> read_period("Hvem snakket på webinaret torsdag 8. oktober 2020?")[0].edtf
    '2020-10-08'
    >>> read_period("Kven snakka i Førde 16. og 17. november?")[0].edtf
    'XXXX-11-16/XXXX-11-17'
    """
    for pattern, edtf in _patterns():
        for match in pattern.finditer(question):
            found = _valid(edtf(match))
            if found is not None:
                return found, f"{question[: match.start()]} {question[match.end() :]}"
    relative = re.search(r"\bi (?:år|fjor|forfjor)\b", question, re.IGNORECASE)
    if relative and today:
        year = int(today[:4]) + _RELATIVE[relative[0].lower()]
        return period(f"{year:04}"), f"{question[: relative.start()]} {question[relative.end() :]}"
    return None, question


def _valid(edtf: str) -> Period | None:
    found = period(edtf)
    known = found.first is not None or bounds(edtf.replace(UNKNOWN_YEAR, _LEAP_YEAR)) is not None
    return found if known else None


@lru_cache
def _months() -> dict[str, str]:
    return {word: number for number, *words in lexicon.entries("ask-dates") for word in words}


def _named(match: re.Match[str]) -> str:
    return f"{match['year'] or UNKNOWN_YEAR}-{_months()[match['month'].lower()]}"


def _day(match: re.Match[str]) -> str:
    return f"{_named(match)}-{int(match['day']):02}"


def _days(match: re.Match[str]) -> str:
    return f"{_named(match)}-{int(match['first']):02}/{_day(match)}"


def _figures(match: re.Match[str]) -> str:
    return f"{match['year'] or UNKNOWN_YEAR}-{int(match['number']):02}-{int(match['day']):02}"


_BEFORE = (
    r"(?:\b(?:(?:i løpet av|i|den|for|frå|fra)\s+)?"
    r"(?:(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag,?\s+)?(?:den\s+)?)?\b"
)
_DAY, _YEAR = r"(?P<day>\d{1,2})", r"(?P<year>\d{4})"


@lru_cache
def _patterns() -> tuple[tuple[re.Pattern[str], Writer], ...]:
    months, seasons = _names("01", "12"), _names("21", "24")
    of_month, maybe_year = rf"\.?\s*(?P<month>{months})\b\.?", rf"(?:\s+{_YEAR})?\b"
    return tuple(
        (re.compile(pattern, re.IGNORECASE), write)
        for pattern, write in (
            (rf"{_BEFORE}{_YEAR}-(?P<number>\d\d)-{_DAY}\b", _figures),
            (rf"{_BEFORE}(?P<first>\d{{1,2}})\.?\s*(?:og|til|[-–])\s*{_DAY}{of_month}{maybe_year}", _days),
            (rf"{_BEFORE}{_DAY}{of_month}{maybe_year}", _day),
            (rf"{_BEFORE}{_DAY}[./](?P<number>\d{{1,2}})[./ -]+{_YEAR}\b", _figures),
            (rf"(?:\b(?:i|fra|frå|for)\s+)?\b(?P<month>{months}|{seasons})\s+{_YEAR}\b", _named),
            (rf"\b(?-i:i|fra|frå)\s+(?P<month>(?-i:{months}))\b(?P<year>)", _named),
            (r"(?:\b(?:i|fra|frå|for|året)\s+)?\b(?P<year>(?:19|20)\d\d)\b", lambda match: match["year"]),
        )
    )


def _names(first: str, last: str) -> str:
    """Return a pattern for the names of the months or seasons with these numbers, the longest first."""
    return "|".join(sorted((word for word, number in _months().items() if first <= number <= last), key=len)[::-1])
