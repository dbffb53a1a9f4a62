"""Read the seasons: «høsten 2021», «i fjor haust», «i vår», «til sommeren»."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from tekstanalyse.extract.dates.calendar import SEASONS
from tekstanalyse.extract.dates.context import DateContext
from tekstanalyse.extract.dates.relative import COMING, PAST, direction
from tekstanalyse.extract.dates.rules import BLANK, YEAR, DateRule, alternatives, day_of, rule, year_behind

_SEASON: Final = alternatives(SEASONS)

_MIDDLE: Final = {21: day_of(4, 15), 22: day_of(7, 15), 23: day_of(10, 15), 24: day_of(1, 15)}
"""The middle of each season, by the number EDTF gives it."""

_OTHER_THAN_OUR: Final = (
    rf"(?!{BLANK}+(?!(?:og|eller|ble|blei|vart|er|var|har|hadde|skal|på|i|til|med|for|då|da|som|at|under|etter)\b)\w)"
)
"""What may follow «i vår», where any other word makes it «in our»."""


def _edtf(year: int | None, season: str) -> str | None:
    return None if year is None else f"{year}-{SEASONS[season.lower()]}"


@rule(rf"\b(?P<season>{_SEASON})(?:{BLANK}+i(?={BLANK}+\d))?{YEAR}")
def _season_of_a_year(match: re.Match[str], context: DateContext) -> str | None:
    return _edtf(year_behind(match, context), match["season"])


@rule(rf"\b(?P<year>i{BLANK}fjor|i{BLANK}år){BLANK}+(?P<season>{_SEASON})\b")
def _season_of_last_year(match: re.Match[str], context: DateContext) -> str | None:
    return _edtf(context.named_year(" ".join(match["year"].split())), match["season"])


@rule(rf"\b(?:i{BLANK}+(?P<season>sommer|sommar|høst|haust|vinter)\b|i{BLANK}+(?P<spring>vår)\b{_OTHER_THAN_OUR})")
def _season_in_question(match: re.Match[str], context: DateContext) -> str | None:
    season = match["season"] or match["spring"]
    return _edtf(_year_towards(context, _MIDDLE[SEASONS[season.lower()]], 0), season)


@rule(rf"\b(?P<which>til|denne|{PAST}|{COMING}){BLANK}+(?P<season>{_SEASON})\b")
def _season_that_way(match: re.Match[str], context: DateContext) -> str | None:
    way = 1 if match["which"].lower() == "til" else direction(match["which"])
    return _edtf(_year_towards(context, _MIDDLE[SEASONS[match["season"].lower()]], way), match["season"])


@rule(r"\b(?P<season>våren|sommeren|sommaren|høsten|hausten|vinteren)s\b")
def _season_as_owner(match: re.Match[str], context: DateContext) -> str | None:
    return _edtf(_year_towards(context, _MIDDLE[SEASONS[match["season"].lower()]], 0), match["season"])


def _year_towards(context: DateContext, middle: Callable[[int], date | None], way: int) -> int | None:
    if context.anchor is None:
        return None if way else context.year
    if not way:
        return DateContext(context.anchor).choose_year(middle)
    years = range(context.anchor.year - 2, context.anchor.year + 3)
    days = [day for year in years if (day := middle(year))]
    if way > 0:
        return min(day.year for day in days if day > context.anchor)
    # A season is «sist» when it is over, half a season after its middle.
    return max(day.year for day in days if day < context.anchor - timedelta(days=45))


SEASON_RULES: Final[tuple[DateRule, ...]] = (
    _season_of_a_year,
    _season_of_last_year,
    _season_in_question,
    _season_that_way,
    _season_as_owner,
)
