"""Know the Norwegian calendar: the words for its parts, nb and nn, and the arithmetic of days, weeks and feasts."""

from datetime import date, timedelta
from typing import Final

from dateutil.easter import easter

MONTHS: Final = {
    "januar": 1, "februar": 2, "mars": 3, "april": 4, "mai": 5, "juni": 6,
    "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "desember": 12,
}  # fmt: skip

SHORT_MONTHS: Final = {
    "jan": 1, "feb": 2, "febr": 2, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11,
    "des": 12,
}  # fmt: skip

WEEKDAYS: Final = {
    "mandag": 0, "måndag": 0, "tirsdag": 1, "tysdag": 1, "onsdag": 2, "torsdag": 3,
    "fredag": 4, "lørdag": 5, "laurdag": 5, "søndag": 6, "sundag": 6,
}  # fmt: skip

SEASONS: Final = {
    "vår": 21, "våren": 21, "sommer": 22, "sommeren": 22, "sommar": 22, "sommaren": 22,
    "høst": 23, "høsten": 23, "haust": 23, "hausten": 23, "vinter": 24, "vinteren": 24,
}  # fmt: skip
"""Season words with the number EDTF gives the season."""

NUMBERS: Final = {
    "en": 1, "én": 1, "ett": 1, "et": 1, "ein": 1, "ei": 1, "éin": 1, "eit": 1, "éi": 1, "to": 2, "tre": 3, "fire": 4,
    "fem": 5, "seks": 6, "sju": 7, "syv": 7, "åtte": 8, "ni": 9, "ti": 10, "elleve": 11, "tolv": 12, "fjorten": 14,
}  # fmt: skip

ORDINALS: Final = {
    "1.": 1, "første": 1, "fyrste": 1, "2.": 2, "andre": 2, "annet": 2, "3.": 3, "tredje": 3, "4.": 4, "fjerde": 4,
}  # fmt: skip

_MOVING_FEASTS: Final = {
    "fastelavnssøndag": -49, "fastelavnssundag": -49, "askeonsdag": -46, "oskeonsdag": -46,
    "palmesøndag": -7, "palmesundag": -7, "skjærtorsdag": -3, "skjertorsdag": -3, "langfredag": -2, "påskeaften": -1,
    "påskeaftan": -1, "1. påskedag": 0, "første påskedag": 0, "fyrste påskedag": 0, "2. påskedag": 1,
    "andre påskedag": 1,
    "kristi himmelfartsdag": 39, "kristi himmelfart": 39, "pinseaften": 48, "pinseaftan": 48, "1. pinsedag": 49,
    "første pinsedag": 49, "fyrste pinsedag": 49, "2. pinsedag": 50, "andre pinsedag": 50,
}  # fmt: skip
"""Days from Easter Sunday."""

_FIXED_FEASTS: Final = {
    "samenes nasjonaldag": (2, 6), "samefolkets dag": (2, 6), "kvinnedagen": (3, 8), "grunnlovsdagen": (5, 17),
    "grunnlovsdag": (5, 17), "jonsok": (6, 24), "fn-dagen": (10, 24), "halloween": (10, 31), "luciadagen": (12, 13),
    "nyttårsdag": (1, 1), "nyttårsdagen": (1, 1), "sankthansaften": (6, 23), "jonsokaftan": (6, 23), "olsok": (7, 29),
    "julaften": (12, 24), "julaftan": (12, 24), "1. juledag": (12, 25), "første juledag": (12, 25),
    "fyrste juledag": (12, 25), "2. juledag": (12, 26), "andre juledag": (12, 26),
    "nyttårsaften": (12, 31), "nyttårsaftan": (12, 31),
}  # fmt: skip

_FEAST_SEASONS: Final = {
    "palmehelgen": (-8, -7), "palmehelga": (-8, -7),
    "påskehelgen": (-3, 1), "påskehelga": (-3, 1),
    "pinsehelgen": (48, 50), "pinsehelga": (48, 50),
    "påsken": (-3, 1), "påska": (-3, 1), "påske": (-3, 1), "pinsen": (48, 50), "pinsa": (48, 50), "pinse": (48, 50),
}  # fmt: skip
"""First and last day counted from Easter Sunday: Maundy Thursday to Easter Monday, Whit Saturday to Whit Monday."""

_CHRISTMAS: Final = ("julen", "jula", "jul", "jola")
_AFTER_CHRISTMAS: Final = ("romjulen", "romjula", "romjola")

FEASTS: Final = (*_MOVING_FEASTS, *_FIXED_FEASTS, *_FEAST_SEASONS, *_CHRISTMAS, *_AFTER_CHRISTMAS)


def feast(name: str, year: int) -> tuple[date, date]:
    """Return the first and last day of a feast; raise KeyError where `name` is not in `FEASTS`.

    >>> feast("skjærtorsdag", 2021)
    (datetime.date(2021, 4, 1), datetime.date(2021, 4, 1))
    """
    if name in _FIXED_FEASTS:
        day = date(year, *_FIXED_FEASTS[name])
        return day, day
    if name in _CHRISTMAS:
        return date(year, 12, 24), date(year, 12, 26)
    if name in _AFTER_CHRISTMAS:
        return date(year, 12, 27), date(year, 12, 30)
    first, last = _FEAST_SEASONS.get(name) or (_MOVING_FEASTS[name],) * 2
    sunday = easter(year)
    return sunday + timedelta(days=first), sunday + timedelta(days=last)


def advent(year: int, number: int) -> date:
    """Return a Sunday in Advent, the fourth being the last one before Christmas Day.

    >>> advent(2022, 1)
    datetime.date(2022, 11, 27)
    """
    return latest_weekday(6, date(year, 12, 24)) - timedelta(weeks=4 - number)


def is_fixed(feast_name: str) -> bool:
    """Tell whether a feast falls on the same day each year."""
    return feast_name in _FIXED_FEASTS or feast_name in _CHRISTMAS or feast_name in _AFTER_CHRISTMAS


def week_of(day: date) -> tuple[date, date]:
    """Return the Monday and Sunday around a day."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def iso_week(year: int, week: int) -> tuple[date, date] | None:
    """Return the Monday and Sunday of an ISO week; None where the year has no such week."""
    try:
        return week_of(date.fromisocalendar(year, week, 1))
    except ValueError:
        return None


def latest_weekday(weekday: int, before: date) -> date:
    """Return the nearest such weekday on or before a day."""
    return before - timedelta(days=(before.weekday() - weekday) % 7)


def next_weekday(weekday: int, after: date) -> date:
    """Return the nearest such weekday after a day, never that day itself."""
    return after + timedelta(days=(weekday - after.weekday() - 1) % 7 + 1)


def add_months(day: date, months: int) -> tuple[int, int]:
    """Return the year and month so many months from a day's month.

    >>> add_months(date(2021, 1, 15), -1)
    (2020, 12)
    """
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return years, month + 1
