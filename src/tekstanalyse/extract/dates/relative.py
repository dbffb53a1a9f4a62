"""Read the dates that count from the day of publication: «i går», «tirsdag kveld», «neste uke», «i fjor høst».

News looks back: a bare weekday is the nearest one up to that day, «i høst» the nearest autumn, a past one before a
coming one. «Neste», «kommende», «til» and a following «skal» look ahead.
"""

import re
from datetime import date, timedelta
from typing import Final

from tekstanalyse.extract.dates.calendar import (
    NUMBERS,
    WEEKDAYS,
    add_months,
    latest_weekday,
    next_weekday,
    week_of,
)
from tekstanalyse.extract.dates.context import DateContext
from tekstanalyse.extract.dates.rules import (
    BLANK,
    DASH,
    TIME_OF_DAY,
    WEEKDAY,
    DateRule,
    alternatives,
    interval,
    looks_ahead,
    rule,
)

_PHRASES: Final = {
    "i dag": 0, "i dag tidlig": 0, "i dag tidleg": 0, "i kveld": 0, "i natt": 0, "i formiddag": 0, "i føremiddag": 0,
    "i ettermiddag": 0, "i morges": 0, "i går": -1, "i går kveld": -1, "i går morges": -1, "i går ettermiddag": -1,
    "i går formiddag": -1, "i går føremiddag": -1, "gårsdagen": -1, "gårsdagens": -1, "i forgårs": -2, "i førgår": -2,
    "i førgårs": -2, "i morgen": 1, "i morgen tidlig": 1, "i morgen kveld": 1, "i morgon": 1, "i morgon tidleg": 1,
    "i morgon kveld": 1, "morgendagen": 1, "morgendagens": 1, "morgondagen": 1, "morgondagens": 1, "i overmorgen": 2,
    "i overmorgon": 2,
}  # fmt: skip
"""Words for days, with the number of days from today."""

PAST: Final = r"forrige|førre|sist|siste"
COMING: Final = r"neste|kommende|komande|førstkommende|fyrstkomande"
_WEEK: Final = r"uke|uka|uken|veke|veka|vika"
_WEEKEND: Final = r"helg|helga|helgen"
_MONTH: Final = r"måned|måneden|månad|månaden"


def direction(words: str | None) -> int:
    """Return -1 for «forrige», 1 for «neste», 0 for «denne» or nothing."""
    if not words:
        return 0
    return -1 if re.fullmatch(PAST, words, re.IGNORECASE) else int(bool(re.fullmatch(COMING, words, re.IGNORECASE)))


@rule(rf"\b(?P<phrase>{alternatives(_PHRASES)})\b")
def _day(match: re.Match[str], context: DateContext) -> str | None:
    if context.anchor is None:
        return None
    days = _PHRASES[" ".join(match["phrase"].lower().split())]
    return (context.anchor + timedelta(days=days)).isoformat()


@rule(
    rf"(?<!hver )(?<!kvar )(?<!kvar einaste )(?<!hver eneste )\b(?P<until>(?<!natt )til{BLANK}+)?"
    rf"(?P<span>(?:(?P<which>{PAST}|{COMING}){BLANK}+)?"
    rf"(?P<weekday>{WEEKDAY})(?:ens?|s(?:{TIME_OF_DAY})s?)?\b(?:{BLANK}+(?:{TIME_OF_DAY})\b)?"
    rf"(?:{BLANK}+(?:i{BLANK}+)?(?P<week_which>denne|{PAST}|{COMING}){BLANK}+(?:{_WEEK})\b)?)(?P<skal>{BLANK}+skal\b)?"
)
def _weekday(match: re.Match[str], context: DateContext) -> str | None:
    if context.anchor is None:
        return None
    weekday = WEEKDAYS[match["weekday"].lower()]
    if match["week_which"]:
        monday, _ = week_of(context.anchor + timedelta(weeks=direction(match["week_which"])))
        return (monday + timedelta(days=weekday)).isoformat()
    way = direction(match["which"])
    if way > 0 or (not way and (match["until"] or match["skal"] or looks_ahead(match))):
        return next_weekday(weekday, context.anchor).isoformat()
    return latest_weekday(weekday, context.anchor + timedelta(days=way)).isoformat()


@rule(
    rf"(?P<from>\b(?:fra|frå){BLANK}+)?(?P<span>\b(?P<first>{WEEKDAY})(?:{DASH}|{BLANK}til{BLANK})(?P<last>{WEEKDAY})\b)"
)
def _weekdays(match: re.Match[str], context: DateContext) -> str | None:
    # «mandag–fredag» without «fra» gives hours of opening as often as days.
    if context.anchor is None or not match["from"]:
        return ""
    last = latest_weekday(WEEKDAYS[match["last"].lower()], context.anchor)
    return interval(latest_weekday(WEEKDAYS[match["first"].lower()], last), last)


@rule(rf"\b(?P<which>denne|{PAST}|{COMING}){BLANK}+(?:{_WEEK})\b")
def _week(match: re.Match[str], context: DateContext) -> str | None:
    if context.anchor is None:
        return None
    return interval(*week_of(context.anchor + timedelta(weeks=direction(match["which"]))))


@rule(rf"\b(?P<which>i|denne|til|{PAST}|{COMING}){BLANK}+(?P<weekend>{_WEEKEND})\b")
def _weekend(match: re.Match[str], context: DateContext) -> str | None:
    which = match["which"].lower()
    if context.anchor is None or (which == "i" and match["weekend"].lower() == "helg"):
        return None
    if which == "til" or direction(which) > 0:
        saturday = next_weekday(5, context.anchor)
    else:
        back = timedelta(weeks=direction(which) if context.anchor.weekday() > 4 else 0)
        saturday = latest_weekday(5, context.anchor + back)
    return interval(saturday, saturday + timedelta(days=1))


@rule(rf"\b(?:helga|helgen){BLANK}+som{BLANK}+(?:var|gikk|gjekk)\b")
def _weekend_past(match: re.Match[str], context: DateContext) -> str | None:
    if context.anchor is None:
        return None
    saturday = latest_weekday(5, context.anchor)
    return interval(saturday, saturday + timedelta(days=1))


@rule(rf"\b(?P<which>denne|forrige|førre|{COMING}){BLANK}+(?:{_MONTH})\b")
def _month(match: re.Match[str], context: DateContext) -> str | None:
    if context.anchor is None:
        return None
    year, month = add_months(context.anchor, direction(match["which"]))
    return f"{year}-{month:02}"


@rule(
    rf"\b(?:(?P<year>i{BLANK}år|i{BLANK}fjor|i{BLANK}forfjor|neste{BLANK}år)(?!{BLANK}+\d)|(?P<of>årets|fjorårets?))\b"
)
def _year(match: re.Match[str], context: DateContext) -> str | None:
    owner = (match["of"] or "").lower()
    words = {"": match["year"], "årets": "i år"}.get(owner, "i fjor")
    year = context.named_year(" ".join(words.split()))
    return None if year is None else str(year)


@rule(
    rf"\b(?P<way>for|om){BLANK}+(?P<number>\d{{1,2}}|{alternatives(NUMBERS)}){BLANK}+"
    rf"(?P<unit>dag(?:er|ar)?|døgn|uker?|veker?|måned(?:er)?|månad(?:er|ar)?|år)\b(?P<ago>{BLANK}+(?:siden|sidan)\b)?"
)
def _distance(match: re.Match[str], context: DateContext) -> str | None:
    ago = match["way"].lower() == "for"
    if context.anchor is None or ago != bool(match["ago"]):
        return None
    number = NUMBERS.get(match["number"].lower()) or int(match["number"])
    return _moved(context.anchor, -number if ago else number, match["unit"].lower())


def _moved(anchor: date, number: int, unit: str) -> str | None:
    """Move a day by days, weeks, months or years; the result is as exact as the unit."""
    if unit.startswith(("dag", "døgn")):
        return (anchor + timedelta(days=number)).isoformat()
    if unit.startswith(("uke", "veke")):
        return interval(*week_of(anchor + timedelta(weeks=number)))
    if unit.startswith("mån"):
        year, month = add_months(anchor, number)
        return f"{year}-{month:02}"
    # «Om to år» is more often about a span of two years than a point two years ahead.
    return str(anchor.year + number) if number < 0 else None


RELATIVE_RULES: Final[tuple[DateRule, ...]] = (
    _day,
    _weekday,
    _weekdays,
    _week,
    _weekend,
    _weekend_past,
    _month,
    _year,
    _distance,
)
