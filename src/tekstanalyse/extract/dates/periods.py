"""Read the dates that are longer than a day: «mars 2021», «uke 42», «første halvår», «påsken», «2019–2021»."""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from tekstanalyse.extract.dates.calendar import FEASTS, MONTHS, ORDINALS, feast, is_fixed, iso_week
from tekstanalyse.extract.dates.context import DateContext
from tekstanalyse.extract.dates.rules import (
    BLANK,
    DASH,
    FULL_MONTH,
    UNIT,
    YEAR,
    DateRule,
    alternatives,
    day_of,
    interval,
    looks_ahead,
    month_number,
    rule,
    year_behind,
)
from tekstanalyse.lexicon import words
from tekstanalyse.periods import UNKNOWN_YEAR


def _year_of_period(match: re.Match[str], context: DateContext, start: Callable[[int], date | None]) -> int | None:
    return year_behind(match, context) or context.choose_year(start)


@rule(rf"\b(?P<month>{FULL_MONTH}){YEAR}")
def _month_and_year(match: re.Match[str], context: DateContext) -> str | None:
    year = year_behind(match, context)
    return None if year is None else f"{year}-{month_number(match['month']):02}"


_BEFORE_MONTH = alternatives(words("date-month-before"))


@rule(rf"\b{_BEFORE_MONTH}{BLANK}+(?P<span>(?P<month>(?-i:{FULL_MONTH})))")
def _month_alone(match: re.Match[str], context: DateContext) -> str | None:
    month = month_number(match["month"])
    year = context.choose_year(day_of(month, 15), ahead=looks_ahead(match))
    return f"{UNKNOWN_YEAR if year is None else year}-{month:02}"


@rule(
    rf"(?:\bmån(?:eds|ads)skiftet{BLANK}+|\b{_BEFORE_MONTH}{BLANK}+)(?P<span>(?P<first>{alternatives(MONTHS)})(?:{DASH}|/)"
    rf"(?P<last>{FULL_MONTH}){YEAR}?)"
)
def _turn_of_months(match: re.Match[str], context: DateContext) -> str | None:
    first, last = month_number(match["first"]), month_number(match["last"])
    year = _year_of_period(match, context, day_of(first, 28))
    if last != first % 12 + 1:
        return None
    if year is None:
        return f"{UNKNOWN_YEAR}-{first:02}/{UNKNOWN_YEAR}-{last:02}"
    return f"{year}-{first:02}/{year + (last < first)}-{last:02}"


@rule(rf"\b(?P<first>{alternatives(MONTHS)})(?:{DASH}|{BLANK}(?:til|og){BLANK})(?P<last>{FULL_MONTH}){YEAR}")
def _months_of_a_year(match: re.Match[str], context: DateContext) -> str | None:
    first, last, year = month_number(match["first"]), month_number(match["last"]), year_behind(match, context)
    return f"{year}-{first:02}/{year}-{last:02}" if year and first < last else None


@rule(
    rf"\b(?:uke|veke){BLANK}+(?:nr\.?{BLANK}?)?(?P<first>\d\d?)(?:(?:{DASH}|{BLANK}(?:og|til){BLANK})(?P<last>\d\d?))?"
    rf"(?![\d%]|[.,:]\d)(?:(?:,|{BLANK}i)?{YEAR})?"
)
def _week(match: re.Match[str], context: DateContext) -> str | None:
    first, last = int(match["first"]), int(match["last"] or match["first"])

    def start(year: int) -> date | None:
        week = iso_week(year, first)
        return week[0] if week else None

    year = _year_of_period(match, context, start)
    weeks = (iso_week(year, first), iso_week(year, last)) if year else (None, None)
    return interval(weeks[0][0], weeks[1][1]) if weeks[0] and weeks[1] and first <= last else None


@rule(
    rf"(?P<ordinal>{alternatives(ORDINALS)}){BLANK}?(?P<part>halvår|kvartal)(?:et)?"
    rf"(?:(?:{BLANK}(?:i|av))?{YEAR})?"
)
def _part_of_year(match: re.Match[str], context: DateContext) -> str | None:
    half = match["part"].lower() == "halvår"
    ordinal = ORDINALS[match["ordinal"].lower()]
    months = 6 if half else 3
    if ordinal * months > 12:
        return None
    year = _year_of_period(match, context, day_of((ordinal - 1) * months + 1, 1))
    return f"{year}-{(39 if half else 32) + ordinal}" if year else None


@rule(rf"\b(?P<feast>{alternatives(FEASTS)})\b{YEAR}?")
def _feast(match: re.Match[str], context: DateContext) -> str | None:
    name = " ".join(match["feast"].lower().split())
    if name in ("jul", "påske", "pinse") and not (match["year"] or match["named"]):
        return None
    year = _year_of_period(match, context, lambda year: feast(name, year)[0])
    if year is None:
        first, last = (day.isoformat().replace("2000", UNKNOWN_YEAR) for day in feast(name, 2000))
        return (first if first == last else f"{first}/{last}") if is_fixed(name) else None
    days = feast(name, year)
    return days[0].isoformat() if days[0] == days[1] else interval(*days)


@rule(
    rf"\bmellom{BLANK}+(?P<span>(?P<first>(?:19|20)\d\d){BLANK}+og{BLANK}+(?P<last>(?:19|20)\d\d))(?![\w-]|{BLANK}{UNIT}\b)"
)
def _between_years(match: re.Match[str], context: DateContext) -> str | None:
    return f"{match['first']}/{match['last']}" if int(match["first"]) < int(match["last"]) else None


@rule(r"(?<![\w.,:/-])(?P<first>(?:19|20)\d\d)(?P<dash>[-–/])(?P<last>(?:19|20)?\d\d)(?![\w-]|[.,:]\d)")
def _years(match: re.Match[str], context: DateContext) -> str | None:
    first = int(match["first"])
    last = int(match["last"]) if len(match["last"]) == 4 else first // 100 * 100 + int(match["last"])
    if first < last:
        return f"{first}/{last}"
    return f"{first}-{match['last']}" if match["dash"] == "-" and 1 <= last % 100 <= 12 and last < 10000 else None


_BEFORE_YEAR = alternatives(words("date-year-before"))


@rule(
    rf"(?:\b{_BEFORE_YEAR}{BLANK}+|(?-i:\b[A-ZÆØÅ][\w-]*|[a-zæøå](?:en|et|ene|ane|[^\Wie]a)\b|[»”’]){BLANK}+|\()"
    rf"(?P<span>(?P<year>(?:19|20)\d\d))(?![\w-]|[.,:/]\d|{BLANK}\d|{BLANK}?:|{BLANK}{UNIT}\b)"
)
def _year(match: re.Match[str], context: DateContext) -> str | None:
    return match["year"]


PERIOD_RULES: Final[tuple[DateRule, ...]] = (
    _month_and_year,
    _month_alone,
    _turn_of_months,
    _months_of_a_year,
    _week,
    _part_of_year,
    _feast,
    _between_years,
    _years,
    _year,
)
