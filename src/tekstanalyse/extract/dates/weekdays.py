"""Read weekdays that are counted or lie in a week: «første mandag i mai», «andre helga i advent», «fredag i uke 42»."""

import re
from datetime import date, timedelta
from typing import Final

from tekstanalyse.extract.dates.calendar import WEEKDAYS, advent, iso_week
from tekstanalyse.extract.dates.context import DateContext
from tekstanalyse.extract.dates.rules import (
    BLANK,
    FULL_MONTH,
    WEEKDAY,
    YEAR,
    DateRule,
    alternatives,
    interval,
    month_number,
    rule,
    year_behind,
)

_COUNTED: Final = {
    "første": 1, "fyrste": 1, "1.": 1, "andre": 2, "2.": 2, "tredje": 3, "3.": 3, "fjerde": 4, "4.": 4, "siste": -1,
    "nest siste": -2, "nest sist": -2, "fyste": 1,
}  # fmt: skip
_ORDINAL: Final = alternatives(_COUNTED)
_WEEKEND: Final = r"helg(?:a|en)?|helj(?:a|i)?"
_SATURDAY: Final = 5


@rule(
    rf"\b(?P<ordinal>{_ORDINAL}){BLANK}+(?:(?P<weekday>{WEEKDAY})(?:en)?|(?P<weekend>{_WEEKEND})){BLANK}+i{BLANK}+"
    rf"(?P<month>{FULL_MONTH}){YEAR}?"
)
def _counted_in_month(match: re.Match[str], context: DateContext) -> str | None:
    number, month = _COUNTED[" ".join(match["ordinal"].lower().split())], month_number(match["month"])
    weekday = _SATURDAY if match["weekend"] else WEEKDAYS[match["weekday"].lower()]

    def day_in(year: int) -> date | None:
        return _counted(year, month, weekday, number)

    year = year_behind(match, context) or context.choose_year(day_in)
    return _day_or_weekend(day_in(year) if year else None, weekend=bool(match["weekend"]))


def _counted(year: int, month: int, weekday: int, number: int) -> date | None:
    """Return the day of a month that is the first, second, last … of its weekday; None where there are fewer."""
    if number > 0:
        first = date(year, month, 1)
        day = first + timedelta(days=(weekday - first.weekday()) % 7, weeks=number - 1)
    else:
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        day = last - timedelta(days=(last.weekday() - weekday) % 7, weeks=-number - 1)
    return day if day.month == month else None


@rule(
    rf"\b(?P<ordinal>{_ORDINAL}){BLANK}+(?:(?:advents?)?s[øu]ndag(?:en)?|(?P<weekend>{_WEEKEND}))?"
    rf"(?:{BLANK}*i{BLANK}+)?advent\b{YEAR}?"
)
def _in_advent(match: re.Match[str], context: DateContext) -> str | None:
    number = _COUNTED[" ".join(match["ordinal"].lower().split())]
    if number < 0:
        number += 5

    def day_in(year: int) -> date | None:
        return advent(year, number)

    year = year_behind(match, context) or context.choose_year(day_in)
    sunday = day_in(year) if year else None
    if sunday is None:
        return None
    return _day_or_weekend(sunday - timedelta(days=1), weekend=True) if match["weekend"] else sunday.isoformat()


@rule(
    rf"\b(?:(?P<weekday>{WEEKDAY})(?:en)?|(?P<weekend>{_WEEKEND})){BLANK}+(?:i{BLANK}+)?(?:uke|veke){BLANK}+"
    rf"(?P<week>\d\d?)(?![\d%]|[.,:]\d)(?:(?:,|{BLANK}i)?{YEAR})?"
)
def _in_week(match: re.Match[str], context: DateContext) -> str | None:
    number = int(match["week"])
    weekday = _SATURDAY if match["weekend"] else WEEKDAYS[match["weekday"].lower()]

    def day_in(year: int) -> date | None:
        week = iso_week(year, number)
        return week[0] + timedelta(days=weekday) if week else None

    year = year_behind(match, context) or context.choose_year(day_in)
    return _day_or_weekend(day_in(year) if year else None, weekend=bool(match["weekend"]))


def _day_or_weekend(day: date | None, *, weekend: bool) -> str | None:
    if day is None:
        return ""
    return interval(day, day + timedelta(days=1)) if weekend else day.isoformat()


WEEKDAY_RULES: Final[tuple[DateRule, ...]] = (_counted_in_month, _in_advent, _in_week)
