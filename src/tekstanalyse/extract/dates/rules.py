"""Hold what the rules for dates share: the shape of a rule, and the pieces of pattern they are put together from."""

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import Final, NamedTuple

from tekstanalyse.extract.dates.calendar import MONTHS, SHORT_MONTHS, WEEKDAYS
from tekstanalyse.extract.dates.context import DateContext
from tekstanalyse.lexicon import words

Reader = Callable[[re.Match[str], DateContext], str | None]


class DateRule(NamedTuple):
    """A pattern with the function that reads its match as EDTF.

    The group `span`, where the pattern has one, is the date, and the rest of the match its surroundings. A reader gives
    None where the match is no date after all, and "" where in addition no other rule may see a date in it.
    """

    pattern: re.Pattern[str]
    read: Reader


def rule(pattern: str) -> Callable[[Reader], DateRule]:
    """Make a reader the rule for a pattern; case does not count."""
    return lambda read: DateRule(re.compile(pattern, re.IGNORECASE), read)


def alternatives(entries: Iterable[str]) -> str:
    """Return a pattern for any of the entries, the longest first, blanks free."""
    ordered = sorted(entries, key=lambda entry: (-len(entry), entry))
    return "(?:" + "|".join(re.escape(entry).replace(r"\ ", BLANK + "+") for entry in ordered) + ")"


BLANK: Final = r"[^\S\n]"
DASH: Final = rf"{BLANK}?[-–—]{BLANK}?"
UNIT: Final = alternatives(words("date-units"))
WEEKDAY: Final = alternatives(WEEKDAYS)
TIME_OF_DAY: Final = (
    r"kveld|kvelden|morgen|morgenen|morgon|morgonen|formiddag|føremiddag|ettermiddag|natt|middag|tidlig|tidleg"
)
BEFORE_DAY: Final = r"(?<![\d.,:/§-])(?<!§ )"
DAY: Final = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
DOT: Final = rf"(?:\.{BLANK}{{0,2}}|{BLANK})"
FULL_MONTH: Final = rf"{alternatives(MONTHS)}(?!\w|-[^\W\d])"
MONTH: Final = rf"(?:{FULL_MONTH}|{alternatives(SHORT_MONTHS)}(?!\w)\.?)"
FOUR_DIGITS: Final = rf"(?:1[6-9]|20)\d\d(?!\w|[.,:]\d|{BLANK}{UNIT}\b)"
NAMED_YEAR: Final = rf"i{BLANK}år|i{BLANK}fjor|(?:til{BLANK})?neste{BLANK}år"
YEAR: Final = rf"(?:{BLANK}+(?:(?P<year>{FOUR_DIGITS})|(?P<named>{NAMED_YEAR})\b))"
"""A year behind a date, in figures or as «i fjor»."""


def month_number(name: str) -> int:
    """Return the number of a month by its name or abbreviation."""
    return (MONTHS | SHORT_MONTHS)[name.lower().rstrip(".")]


def day_of(month: int, day: int) -> Callable[[int], date | None]:
    """Return a function that gives the day of a year, None where the year has none (29 February)."""

    def day_in(year: int) -> date | None:
        try:
            return date(year, month, day)
        except ValueError:
            return None

    return day_in


def year_behind(match: re.Match[str], context: DateContext) -> int | None:
    """Return the year that stands behind the date in the text; None where there is none."""
    if match["year"]:
        return int(match["year"])
    return context.named_year(" ".join(match["named"].split())) if match["named"] else None


def weekday_number(name: str | None) -> int | None:
    """Return 0 for Monday and so on; None for no weekday."""
    return WEEKDAYS[name.lower()] if name else None


def interval(first: date, last: date) -> str:
    """Return the EDTF of a period of days."""
    return f"{first.isoformat()}/{last.isoformat()}"


_OPENING = re.compile(r"(?:^|[.!?\n]\s*)(?:Neste|Kommende|Komande)\s+(?!dag|morg|kveld|uke|veke|år|mån)[^.!?\n]*$")
_SENTENCE = 200
"""Characters before a date in which its sentence opens."""


def looks_ahead(match: re.Match[str]) -> bool:
    """Tell whether the sentence opens with what comes next: «Neste møte holdes onsdag»."""
    return _OPENING.search(match.string, max(match.start() - _SENTENCE, 0), match.start()) is not None
