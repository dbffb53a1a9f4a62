"""Tell whether a mention is set at another time than an event that the article has named before."""

import re
from datetime import date

from spacy.tokens import Span

from tekstanalyse.extract.events.details import date_near
from tekstanalyse.extract.events.event import Event
from tekstanalyse.extract.events.stems import noun_ending
from tekstanalyse.periods import UNKNOWN_YEAR, bounds

_AT_ONCE = 2
"""Tokens between a mention and the day that is its own beyond doubt («webinaret 3. mars»)."""
_LONGEST = 14
"""Days that one event may last."""
_ANY_YEAR = "2000"
"""A leap year, which has all days that are."""
_WEEKDAYS = (
    "mandag",
    "måndag",
    "tirsdag",
    "tysdag",
    "onsdag",
    "torsdag",
    "fredag",
    "lørdag",
    "laurdag",
    "søndag",
    "sundag",
)


def is_at_another_time(span: Span, event: Event) -> bool:
    """Tell whether what is said of a mention's year, month, day or weekday is not so of the event."""
    return (
        contradicts(date_of(span), when_of(event))
        or contradicts(year_in(span), when_of(event))
        or is_on_another_day(span, event)
        or _in_another_month(span, event)
        or any(_on_other_weekday(span, other) for other in event.mentions)
    )


def when_of(event: Event) -> str | None:
    """Return the year in the name of an event, or else its date, or the year behind its first mention."""
    year = event.name[-4:] if event.name else ""
    return year if re.fullmatch(r"(?:19|20)\d\d", year) else event.edtf or year_in(event.mentions[0])


def year_in(span: Span) -> str | None:
    """Return the year that ends the mention («Landsmøtet 2024»)."""
    return span[-1].text if len(span) > 1 and re.fullmatch(r"(?:19|20)\d\d", span[-1].text) else None


def _in_another_month(span: Span, event: Event) -> bool:
    """Tell whether the mention is followed at once by a month that is not the event's («møtet i februar»)."""
    day = date_near(span)
    if day is None or event.edtf is None or not 0 <= day.start - span.end <= _AT_ONCE:
        return False
    mine, theirs = (edtf[5:7] for edtf in (day.kb_id_, event.edtf))
    return len(day.kb_id_) == len("2020-10") and mine.isdigit() and theirs.isdigit() and mine != theirs


def is_on_another_day(span: Span, event: Event) -> bool:
    """Tell whether the mention is followed at once by a day that lies outside those of the event."""
    day = date_near(span)
    if day is None or event.edtf is None:
        return False
    new = noun_ending(span[-1].text) == "" and day.end <= span.start
    if not (new or 0 <= day.start - span.end <= _AT_ONCE):
        return False
    if span.label_.endswith("møte") and _is_day(day.kb_id_) and _is_day(event.edtf):
        return day.kb_id_[-5:] != event.edtf[-5:]
    mine, theirs = (bounds(edtf) for edtf in _of_one_year(day.kb_id_, event.edtf))
    if mine is None or theirs is None:
        return False
    return max(_days_between(mine[1], theirs[0]), _days_between(theirs[1], mine[0])) > _LONGEST


def _of_one_year(date: str, other: str) -> tuple[str, str]:
    """Return two dates of which no year is known as if they were of one."""
    if UNKNOWN_YEAR not in date or UNKNOWN_YEAR not in other:
        return date, other
    return date.replace(UNKNOWN_YEAR, _ANY_YEAR), other.replace(UNKNOWN_YEAR, _ANY_YEAR)


def _is_day(edtf: str) -> bool:
    return len(edtf) == len("2020-10-08")


def _on_other_weekday(span: Span, other: Span) -> bool:
    """Tell whether both are owned by weekdays that differ («onsdagens møte», «torsdagens møte»)."""
    mine, theirs = ({t.lower_ for t in s if t.lower_.startswith(_WEEKDAYS)} for s in (span, other))
    return bool(mine) and bool(theirs) and mine != theirs


def _days_between(earlier: str, later: str) -> int:
    return (date.fromisoformat(later) - date.fromisoformat(earlier)).days


def contradicts(date: str | None, other: str | None) -> bool:
    """Tell whether two dates have years that differ; not where one has none."""
    if date is None or other is None or "X" in date or "X" in other:
        return False
    short = min(len(date), len(other))
    return date[:short] != other[:short] and date[:4] != other[:4]


def date_of(span: Span) -> str | None:
    """Return the date near a mention, None without one."""
    date = date_near(span)
    return date.kb_id_ if date is not None else None
