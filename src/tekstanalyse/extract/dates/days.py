"""Read the dates that name days of a month: «torsdag 8. oktober», «16. og 17. november 2022», «8/10-2020»."""

import re
from typing import Final

from tekstanalyse.extract.dates.context import DateContext
from tekstanalyse.extract.dates.rules import (
    BEFORE_DAY,
    BLANK,
    DASH,
    DAY,
    DOT,
    FOUR_DIGITS,
    MONTH,
    TIME_OF_DAY,
    WEEKDAY,
    YEAR,
    DateRule,
    day_of,
    looks_ahead,
    month_number,
    rule,
    weekday_number,
    year_behind,
)
from tekstanalyse.periods import UNKNOWN_YEAR

_WEEKDAY_BEFORE = rf"(?:\b(?P<weekday>{WEEKDAY})(?:{BLANK}(?:{TIME_OF_DAY}))?,?{BLANK}+(?:den{BLANK}+)?)?"
_BETWEEN = rf"(?:{DASH}|{BLANK}(?P<and>og|til|t\.o\.m\.){BLANK})(?:{WEEKDAY}{BLANK}+(?:den{BLANK}+)?)?"
_GOING_AHEAD = re.compile(rf"{BLANK}+skal\b")


def _full_year(digits: str) -> int:
    if len(digits) == 4:
        return int(digits)
    return int(digits) + (1900 if int(digits) > 60 else 2000)


def _edtf_day(year: int | None, month: int, day: int) -> str | None:
    # 2000 is a leap year: a day that it lacks exists in no year.
    if day_of(month, day)(2000 if year is None else year) is None:
        return None
    return f"{UNKNOWN_YEAR if year is None else f'{year:04}'}-{month:02}-{day:02}"


def _year_of_day(match: re.Match[str], context: DateContext, month: int, day: int) -> int | None:
    return year_behind(match, context) or context.choose_year(
        day_of(month, day),
        weekday=weekday_number(match.groupdict().get("weekday")),
        ahead=bool(_GOING_AHEAD.match(match.string, match.end())) or looks_ahead(match),
    )


@rule(rf"{_WEEKDAY_BEFORE}{BEFORE_DAY}(?P<day>{DAY}){DOT}(?P<month>{MONTH}){YEAR}?")
def _day_and_month(match: re.Match[str], context: DateContext) -> str | None:
    month, day = month_number(match["month"]), int(match["day"])
    return _edtf_day(_year_of_day(match, context, month, day), month, day)


@rule(
    rf"(?P<span>{_WEEKDAY_BEFORE}{BEFORE_DAY}(?P<day>{DAY})\.)"
    rf"(?=(?:,{BLANK}?{DAY}\.)*{BLANK}(?:og|eller|samt){BLANK}(?:{WEEKDAY}{BLANK}+)?{DAY}{DOT}(?P<month>{MONTH}){YEAR}?)"
)
def _day_that_shares_its_month(match: re.Match[str], context: DateContext) -> str | None:
    month, day = month_number(match["month"]), int(match["day"])
    return _edtf_day(_year_of_day(match, context, month, day), month, day)


@rule(
    rf"{_WEEKDAY_BEFORE}{BEFORE_DAY}(?P<first>{DAY})\.?(?P<list>(?:,{BLANK}?{DAY}\.?)*){_BETWEEN}"
    rf"(?P<last>{DAY}){DOT}(?P<month>{MONTH}){YEAR}?"
)
def _days_of_a_month(match: re.Match[str], context: DateContext) -> str | None:
    month, first, last = month_number(match["month"]), int(match["first"]), int(match["last"])
    listed = [first, *map(int, re.findall(r"\d+", match["list"])), last]
    between = match.string[: match.start()].lower().endswith("mellom ")
    enumerated = match["list"] or ((match["and"] or "").lower() == "og" and not between)
    if enumerated and listed != list(range(first, last + 1)):
        return None
    year = _year_of_day(match, context, month, first)
    start, end = _edtf_day(year, month, first), _edtf_day(year, month, last)
    return f"{start}/{end}" if start and end and first < last else None


@rule(
    rf"{_WEEKDAY_BEFORE}{BEFORE_DAY}(?P<first>{DAY}){DOT}(?P<first_month>{MONTH})"
    rf"(?:{BLANK}+(?P<first_year>{FOUR_DIGITS}))?{_BETWEEN}(?P<last>{DAY}){DOT}(?P<month>{MONTH}){YEAR}?"
)
def _days_across_months(match: re.Match[str], context: DateContext) -> str | None:
    if (match["and"] or "").lower() == "og":
        return None
    first, last = int(match["first"]), int(match["last"])
    first_month, last_month = month_number(match["first_month"]), month_number(match["month"])
    turn = int(first_month > last_month)
    year = int(match["first_year"]) if match["first_year"] else None
    if year is None and (last_year := year_behind(match, context)):
        year = last_year - turn
    if year is None:
        year = context.choose_year(day_of(first_month, first), weekday=weekday_number(match["weekday"]))
    start = _edtf_day(year, first_month, first)
    end = _edtf_day(None if year is None else year + turn, last_month, last)
    return f"{start}/{end}" if start and end else None


@rule(
    rf"{_WEEKDAY_BEFORE}(?<![\d.,:/§-])(?P<day>\d\d?)(?:\.(?P<month>\d\d?)\.|/(?P<slash_month>\d\d?)(?:[-–/]|{BLANK}+))"
    rf"{BLANK}?(?P<year>(?:19|20)\d\d|\d\d)(?![\d/]|[.,:–-]\d)"
)
def _day_in_figures(match: re.Match[str], context: DateContext) -> str | None:
    return _edtf_day(_full_year(match["year"]), int(match["month"] or match["slash_month"]), int(match["day"]))


@rule(
    rf"(?:\b(?P<weekday>{WEEKDAY}),?{BLANK}+(?:den{BLANK}+)?|\bden{BLANK}+)"
    rf"(?P<day>\d\d?)(?:/(?P<slash_month>\d\d?)|\.(?P<month>\d\d?)\.)(?![\d/.-])(?!{BLANK}?\d)"
)
def _day_in_figures_without_year(match: re.Match[str], context: DateContext) -> str | None:
    month, day = int(match["month"] or match["slash_month"]), int(match["day"])
    if _edtf_day(None, month, day) is None:
        return None
    year = context.choose_year(day_of(month, day), weekday=weekday_number(match["weekday"]))
    return _edtf_day(year, month, day)


@rule(r"(?<![\w.-])((?:19|20)\d\d)-([01]\d)-([0-3]\d)(?!-?\d)")
def _iso_day(match: re.Match[str], context: DateContext) -> str | None:
    return _edtf_day(int(match[1]), int(match[2]), int(match[3]))


DAY_RULES: Final[tuple[DateRule, ...]] = (
    _day_and_month,
    _day_that_shares_its_month,
    _days_of_a_month,
    _days_across_months,
    _day_in_figures,
    _day_in_figures_without_year,
    _iso_day,
)
