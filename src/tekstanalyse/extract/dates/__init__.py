"""Find the dates in a Norwegian text, bokmål or nynorsk, as EDTF: exactly as exact as the words, and no more."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from tekstanalyse.extract.dates.context import DateContext
from tekstanalyse.extract.dates.days import DAY_RULES
from tekstanalyse.extract.dates.periods import PERIOD_RULES
from tekstanalyse.extract.dates.relative import RELATIVE_RULES
from tekstanalyse.extract.dates.rules import BLANK, DateRule, alternatives, rule
from tekstanalyse.extract.dates.seasons import SEASON_RULES
from tekstanalyse.extract.dates.weekdays import WEEKDAY_RULES
from tekstanalyse.lexicon import words

__all__ = ["DateSpan", "find_dates"]


class DateSpan(NamedTuple):
    """A date in a text, with its EDTF; offsets in characters, end exclusive."""

    start: int
    end: int
    text: str
    edtf: str


@rule(
    rf"\b(?:{alternatives(words('date-amount-before'))})\b[.:]?{BLANK}?(?P<span>\d[\d ]*(?:[.,:-]\d+)*)"
    rf"|\b(?:St|Meld|Prop|Innst|prp)\.[^()\n]{{0,20}}(?P<report>\(\d{{4}}[-–/]\d{{2,4}}\))"
    r"|\b[A-ZÆØÅ]\w+ (?P<life>\((?:1[5-9]|20)\d\d\s?[-–]\s?(?:1[5-9]|20)\d\d\))"
)
def _no_date(match: re.Match[str], context: DateContext) -> str | None:
    return ""


_RULES: Final[tuple[DateRule, ...]] = (
    _no_date,
    *DAY_RULES,
    *WEEKDAY_RULES,
    *PERIOD_RULES,
    *RELATIVE_RULES,
    *SEASON_RULES,
)


def find_dates(text: str, *, anchor: str | None, year: int | None = None) -> Iterator[DateSpan]:
    """Yield the dates of a text in order of appearance, never overlapping.

    `anchor` is the day of publication (ISO, or the first part of one: a year or a month is no anchor); without it words
    such as «i går» give nothing. `year` is the year the text is about, for dates that name none; without either they
    come as `XXXX-10-08`. Times, amounts, telephone numbers, paragraphs and scores are no dates. A date looks back from
    the anchor (a bare weekday is the nearest one up to that day) unless the words look ahead.

    >>> [date.edtf for date in find_dates("Torsdag 8.oktober og i fjor haust", anchor="2020-10-20")]
    ['2020-10-08', '2019-23']
    >>> [date.edtf for date in find_dates("Møtet varte fra 3. til 5. mai.", anchor=None)]
    ['XXXX-05-03/XXXX-05-05']
    """
    context = DateContext(_day(anchor), year)
    position = 0
    for start, end, edtf in sorted(_candidates(text, context), key=lambda found: (found[0], -found[1])):
        if start >= position:
            position = end
            if edtf:
                yield DateSpan(start, end, text[start:end], edtf)


def _day(anchor: str | None) -> date | None:
    try:
        return date.fromisoformat(anchor[:10]) if anchor else None
    except ValueError:
        return None


def _candidates(text: str, context: DateContext) -> Iterator[tuple[int, int, str]]:
    for pattern, read in _RULES:
        for match in pattern.finditer(text):
            edtf = read(match, context)
            if edtf is not None:
                yield (*_span(match), edtf)


def _span(match: re.Match[str]) -> tuple[int, int]:
    for group in ("span", "report"):
        if match.groupdict().get(group) is not None:
            return match.span(group)
    return match.span()
