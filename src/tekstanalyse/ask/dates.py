"""Read the date or period of a question: «8. oktober 2020», «hausten 2020», «fra mai til juli 2021», «siden 2019»."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

from tekstanalyse import lexicon
from tekstanalyse.ask.period import Period, between, period
from tekstanalyse.periods import UNKNOWN_YEAR, bounds

_LEAP_YEAR = "2000"
_DAY, _YEAR = r"(?P<day>\d{1,2})", r"(?P<year>\d{4})"
_BEFORE = (
    r"(?:\b(?:(?:i løpet av|i|den|for|frå|fra)\s+)?"
    r"(?:(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag,?\s+)?(?:den\s+)?)?\b"
)
_A_YEAR = r"(?:19|20)\d\d"
_PERIOD = r"(?:\b(?:i\s+)?(?:perioden|tidsrommet|tida|tiden)\s+)?"
_THROUGH = r"(?:til og med|t\.?o\.?m\.?|til|[-–—])"
_FROM = r"fra og med|frå og med|f\.?o\.?m\.?|siden|sidan"
_UNTIL = r"til og med|t\.?o\.?m\.?|fram til|frem til|innen|innan"
_PART_OF_YEAR = {"kvartal": 32, "halvår": 39}
_ORDINALS = {"første": 1, "fyrste": 1, "andre": 2, "tredje": 3, "fjerde": 4}
_YEARS_BACK = {"i år": 0, "i fjor": 1, "i forfjor": 2}
_DAYS_BACK = {"i dag": 0, "i kveld": 0, "i går": 1, "i forgårs": 2, "i førgår": 2, "i morgen": -1, "i morgon": -1}

Writer = Callable[[re.Match[str]], str]


def read_period(question: str, today: str | None = None) -> tuple[Period | None, str]:
    """Return the period a question names, if any, and the question without it.

    «I fjor», «i år» and «i går» need `today`, an ISO day; without it they stay in the question.

    >>> read_period("Hvem snakket på webinaret torsdag 8. oktober 2020?")[0].edtf
    '2020-10-08'
    >>> read_period("Kven snakka i Førde 16. og 17. november?")[0].edtf
    'XXXX-11-16/XXXX-11-17'
    >>> read_period("Hvem snakket mellom mai og juli 2021?")[0].edtf
    '2021-05/2021-07'
    >>> read_period("Hvem snakket i 2021 og 2022?")[0].edtf
    '2021/2022'
    >>> read_period("Kven har snakka sidan 2021?")[0].edtf
    '2021-01-01/..'
    """
    for reader in (_range, _years, _open, _single):
        for match, found in reader(question):
            if found is not None:
                return found, _without(question, match)
    return _relative(question, today) if today else (None, question)


def _without(question: str, match: re.Match[str]) -> str:
    return f"{question[: match.start()]} {question[match.end() :]}"


Found = list[tuple[re.Match[str], Period | None]]


def _single(question: str) -> Found:
    return [(match, _valid(write(match))) for pattern, write in _patterns() for match in pattern.finditer(question)]


def _range(question: str) -> Found:
    found: Found = []
    for pattern in _ranges():
        for match in pattern.finditer(question):
            found.append((match, _between(match["first"], match["last"])))
    return found


def _years(question: str) -> Found:
    """Find two years in a row: «2021 og 2022»; a gap between them is no period."""
    pattern = rf"(?:\bi\s+)?\b(?P<first>{_A_YEAR})\s+og\s+(?:i\s+)?(?P<last>{_A_YEAR})\b"
    found = re.finditer(pattern, question, re.IGNORECASE)
    return [
        (match, _valid(f"{match['first']}/{match['last']}"))
        for match in found
        if int(match["last"]) - int(match["first"]) == 1
    ]


def _between(first: str, last: str) -> Period | None:
    """Return the period between two dates; the first has the year of the last unless it says another."""
    start, end = _dated(first), _dated(last)
    if start is None or end is None:
        return None
    if start.first is None and end.last is not None:
        year = int(end.last[:4])
        within = [period(start.edtf.replace(UNKNOWN_YEAR, f"{known:04}")) for known in (year, year - 1)]
        start = next((known for known in within if known.first and known.first <= end.last), start)
    return _valid(f"{start.edtf.partition('/')[0]}/{end.edtf.rpartition('/')[2]}")


def _open(question: str) -> Found:
    found: Found = []
    for match in _opens().finditer(question):
        dated = _dated(match["date"])
        if dated is None or dated.first is None or dated.last is None:
            continue
        word = match["word"].lower()
        if re.fullmatch(_FROM, word):
            limits: tuple[str | None, str | None] = (dated.first, None)
        elif re.fullmatch(_UNTIL, word):
            limits = (None, dated.last)
        else:
            limits = (_day_beside(dated.last, 1), None) if word == "etter" else (None, _day_beside(dated.first, -1))
        found.append((match, between(*limits)))
    return found


def _day_beside(day: str, step: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=step)).isoformat()


def _dated(words: str) -> Period | None:
    for pattern, write in _patterns():
        match = pattern.fullmatch(words.strip())
        if match:
            return _valid(write(match))
    month = _months().get(words.strip().lower())
    return _valid(f"{UNKNOWN_YEAR}-{month}") if month else None


def _relative(question: str, today: str) -> tuple[Period | None, str]:
    seasons = _names("21", "24")
    match = re.search(rf"\b(?P<back>i (?:år|fjor|forfjor))\b(?:\s+(?P<season>{seasons})\b)?", question, re.IGNORECASE)
    if match:
        year = f"{int(today[:4]) - _YEARS_BACK[match['back'].lower()]:04}"
        season = _months().get((match["season"] or "").lower())
        return period(f"{year}-{season}" if season else year), _without(question, match)
    day = re.search(rf"\b(?P<day>{'|'.join(_DAYS_BACK)})\b(?: (?:kveld|morges|ettermiddag|formiddag))?", question, re.I)
    if day:
        return period(_day_beside(today, -_DAYS_BACK[day["day"].lower()])), _without(question, day)
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
    year = match["year"] or UNKNOWN_YEAR
    return f"{year if len(year) == 4 else f'20{year}'}-{int(match['number']):02}-{int(match['day']):02}"


def _part(match: re.Match[str]) -> str:
    which = _ORDINALS.get(match["which"].lower()) or int(match["which"].rstrip("."))
    return f"{match['year']}-{_PART_OF_YEAR[match['part'].lower()] + which}"


@lru_cache
def _patterns() -> tuple[tuple[re.Pattern[str], Writer], ...]:
    months, seasons = _names("01", "12"), _names("21", "24")
    of_month, maybe_year = rf"\.?\s*(?P<month>{months})\b\.?", rf"(?:\s+{_YEAR})?\b"
    part = rf"(?P<which>[1-4]\.|{'|'.join(_ORDINALS)})\s+(?P<part>kvartal|halvår)(?:et)?(?:\s+i)?\s+{_YEAR}"
    return tuple(
        (re.compile(pattern, re.IGNORECASE), write)
        for pattern, write in (
            (rf"(?:\bi\s+)?{part}\b", _part),
            (rf"{_BEFORE}{_YEAR}-(?P<number>\d\d)-{_DAY}\b", _figures),
            (rf"{_BEFORE}(?P<first>\d{{1,2}})\.?\s*(?:og|til|[-–])\s*{_DAY}{of_month}{maybe_year}", _days),
            (rf"{_BEFORE}{_DAY}{of_month}{maybe_year}", _day),
            (rf"{_BEFORE}{_DAY}[./](?P<number>\d{{1,2}})[./ -]+{_YEAR}\b", _figures),
            (rf"{_BEFORE}{_DAY}[./](?P<number>\d{{1,2}})[./-](?P<year>\d\d)\b", _figures),
            (rf"(?:\b(?:i|fra|frå|for)\s+)?\b(?P<month>{months}|{seasons})(?:\s+i)?\s+{_YEAR}\b", _named),
            (rf"\b(?-i:i|fra|frå)\s+(?P<month>(?-i:{months}))\b(?P<year>)", _named),
            (
                r"(?:\b(?:i\s+løpet\s+av|i|fra|frå|for)\s+)?(?:\båret\s+)?\b(?P<year>(?:19|20)\d\d)\b",
                lambda match: match["year"],
            ),
        )
    )


@lru_cache
def _ranges() -> tuple[re.Pattern[str], ...]:
    date = _any_date()
    with_word = (
        rf"{_PERIOD}\b(?:fra|frå|mellom|imellom)\s+{date.format('first')}\s*(?:{_THROUGH}|og)\s*{date.format('last')}"
    )
    without = rf"{_PERIOD}(?:\bi\s+)?{date.format('first')}\s*{_THROUGH}\s*{date.format('last')}"
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in (with_word, without))


@lru_cache
def _opens() -> re.Pattern[str]:
    words = rf"(?P<word>{_FROM}|{_UNTIL}|etter|før)"
    return re.compile(rf"\b{words}\s+(?:(?:i|den)\s+)?{_any_date().format('date')}", re.IGNORECASE)


def _any_date() -> str:
    """Return a pattern for a date in any form, with a field for the name of its group."""
    months, either, year = _names("01", "12"), _names("01", "24"), _A_YEAR
    forms = (
        rf"{year}-\d\d-\d\d", rf"\d\d?\.?\s*(?:{months})(?:\s+{year})?", rf"\d\d?[./]\d\d?[./ -]+{year}",
        rf"(?:{either})(?:\s+{year})?", year,
    )  # fmt: skip
    pattern = rf"\b(?P<NAME>{'|'.join(forms)})\b"
    return pattern.replace("{", "{{").replace("}", "}}").replace("NAME", "{}")


def _names(first: str, last: str) -> str:
    """Return a pattern for the names of the months or seasons with these numbers, the longest first."""
    return "|".join(sorted((word for word, number in _months().items() if first <= number <= last), key=len)[::-1])
