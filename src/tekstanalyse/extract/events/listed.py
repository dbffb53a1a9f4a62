"""Find the events that an article lists: an archive by year, a series with a day each, and the next of a series.

In an archive the years stand as headings («2019», «Hausten 2019», «Mars 2019») over lines that begin with a title in
marks, with a day, or with what was held, or they stand before a colon («2019: Temaet var ull …»). A series has its
lines begin with the day («Onsdag 9. september kl. 19: …»).
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from spacy.tokens import Doc, Span

from tekstanalyse.extract.dates.calendar import MONTHS, SEASONS
from tekstanalyse.extract.dates.rules import WEEKDAY
from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.events.event import GENERAL, Event
from tekstanalyse.extract.events.item import Item
from tekstanalyse.extract.events.series import kind_over, kind_told
from tekstanalyse.extract.events.year_heads import year_heads
from tekstanalyse.extract.events.year_lines import CALLED_OFF, year_lines
from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.layer import spans

_MONTH = "|".join(MONTHS)
_SEASON = "|".join(sorted(SEASONS, key=len, reverse=True))
_PERIOD = re.compile(
    rf"\W*(?:(?:sesongen|skoleåret|skuleåret|året|årgang)\s+)?(?:(?P<season>{_SEASON})\s+|(?P<month>{_MONTH})\s+)?"
    r"(?P<year>(?:19|20)\d\d)(?:[/–-](?:\d{4}|\d\d))?\W*",
    re.IGNORECASE,
)
_DAY = rf"(?:(?:{WEEKDAY})\s+)?(?:(?P<day>\d{{1,2}})\.\s*)?(?P<month>{_MONTH})(?:\s+(?P<year>(?:19|20)\d\d))?"
_LEAD = re.compile(rf"[^\w\n«\"“”]*(?:(?P<dated>{_DAY})(?:,?\s+kl\.?\s*[\d.:–-]+)?\s*(?:[:|–-]|$)\s*)?", re.IGNORECASE)
_TITLE = re.compile(r"[«\"“”](?P<title>[^«»\"“”\n]{3,90})[»\"“”]")
_MONTH_BEHIND = re.compile(rf"\W{{0,3}}(?:i\s+)?(?:(?P<day>\d{{1,2}})\.\s*)?(?P<month>{_MONTH})\b", re.IGNORECASE)
_CHUNK = re.compile(r"[^.?!:;\n]{3,90}?(?=[.:;]|\sv/|\s[–-]\s|$)|[^.?!:;\n]{3,90}?[?!]")
_WINNERS = re.compile(r"\w*(?:vinner(?:e|ne)|vinnar(?:ar|ane)|mottaker(?:e|ne)|mottakar(?:ar|ane)):\s*$", re.IGNORECASE)
"""What stands over years that say who was given something, and not what was held («Tidligere vinnere:»)."""
_LEAST = {"archive": 2, "series": 3}
_LONGEST_NOUN = 8
"""Words of a line without a title that stand for what was held: those up to its verb."""
_NEXT = re.compile(r"\W*(?:Vår(?:t|e)? )?neste (?P<noun>\w+)\b", re.IGNORECASE)


def listed_events(doc: Doc) -> list[Item]:
    """Return the lines of a list of events with their events, in order; none where the article has no such list."""
    text = text_of(doc)
    archive = list(_archive(doc))
    begun = any(_begins_item(text[item.start : item.end]) for item in archive)
    for found in (archive if begun else [], _by_year_lines(doc), archive):
        if len({item.event.edtf for item in found}) >= _LEAST["archive"]:
            return found
    series = list(_series(doc))
    return series if len(series) >= _LEAST["series"] else []


def _by_year_lines(doc: Doc) -> list[Item]:
    """Return the parts that begin with a year, where that, or what stands over the first, speaks of events."""
    first = next(iter(year_heads(text_of(doc))), None)
    at = first.end("year") if first is not None else 0
    if first is not None and _WINNERS.search(text_of(doc)[: first.start("year")]) is not None:
        return []
    kind = (kind_over(doc, at) or kind_told(doc, at)) if at else None
    return year_lines(doc, kind) if kind is not None else []


def _lines(doc: Doc) -> Iterator[tuple[int, str]]:
    at = 0
    for line in text_of(doc).split("\n"):
        yield at, line
        at += len(line) + 1


def _archive(doc: Doc) -> Iterator[Item]:
    """Yield the lines under headings that are years."""
    period, gap, kind = None, False, None
    for at, line in _lines(doc):
        heading = _PERIOD.fullmatch(line)
        if heading is not None:
            kind = kind or kind_over(doc, at)
            period, gap = heading, False
        elif not line.strip():
            gap = True
        elif period is not None and kind is not None:
            apart = gap and not _begins_item(line) and not _stands_alone(period, text_of(doc), at)
            if apart or _NEXT.match(line):
                period = None
                continue
            item = _item(doc, at, line, kind, period, "archive")
            if item is not None:
                yield item


def _begins_item(line: str) -> bool:
    lead = _LEAD.match(line)
    return bool(lead and lead["dated"]) or _TITLE.match(line.lstrip(" •-–*")) is not None


def _stands_alone(period: re.Match[str], text: str, at: int) -> bool:
    """Tell whether nothing but a blank line lies between the heading and a line."""
    return text[:at].rstrip().endswith(period.string.strip())


def _series(doc: Doc) -> Iterator[Item]:
    """Yield the lines that begin with a day."""
    for at, line in _lines(doc):
        lead = _LEAD.match(line)
        if lead is not None and lead["dated"] and lead["day"] and len(line) > lead.end():
            kind = kind_over(doc, at) or GENERAL
            item = _item(doc, at, line, kind, None, "series")
            if item is not None:
                yield item


def _item(
    doc: Doc, at: int, line: str, kind: str, period: re.Match[str] | None, listed: Literal["archive", "series"]
) -> Item | None:
    lead = _LEAD.match(line)
    start = lead.end() if lead is not None else 0
    title = _TITLE.search(line)
    if title is not None and (title.start() == start or lead is None or lead["dated"]):
        mention, name = doc.char_span(at + title.start("title"), at + title.end("title"), kind), title["title"]
    elif lead is not None and lead["dated"]:
        mention, name = _first_chunk(doc, at, line, start, kind)
    else:
        mention, name = _noun_phrase(doc, at, kind), ""
    if mention is None:
        return None
    behind = _MONTH_BEHIND.match(line, title.end()) if title is not None else None
    event = Event(0, kind, mentions=[mention], name=name or None, listed=listed)
    if CALLED_OFF.search(name) is not None:
        event.name, event.called_off = None, True
    event.date = _date(doc, at, line, behind or (lead if lead is not None and lead["dated"] else None), period)
    return Item(at, at + len(line), event)


def _first_chunk(doc: Doc, at: int, line: str, start: int, kind: str) -> tuple[Span | None, str]:
    """Return the first words behind the day as mention and name; the day itself where a person is named first."""
    chunk = _CHUNK.match(line, start)
    end = chunk.end() if chunk is not None else len(line)
    mention = doc.char_span(at + start, at + end, kind, alignment_mode="expand")
    people = {i for span in doc.spans["people"] for i in range(span.start, span.end)}
    if mention is None or any(token.i in people for token in mention):
        return doc.char_span(at, at + max(len(line[:start].rstrip(" :|–-")), 1), kind, alignment_mode="expand"), ""
    return mention, mention.text


def _noun_phrase(doc: Doc, at: int, kind: str) -> Span | None:
    """Return the words of a line up to its verb, or its first sentence where it has none so near."""
    first = next((token.i for token in doc if token.idx >= at and not token.is_space), None)
    if first is None:
        return None
    ends = (t.i for t in doc[first : first + _LONGEST_NOUN + 1] if is_finite(t) or t.is_punct or t.is_space)
    end = next(ends, None)
    return Span(doc, first, end, label=kind) if end is not None and end > first else None


def _date(doc: Doc, at: int, line: str, day: re.Match[str] | None, period: re.Match[str] | None) -> Span | None:
    """Return the day of a line as a span: month and day as they stand, with the year of the heading."""
    if period is None:
        return next((date for date in spans(doc, "dates") if at <= date.start_char < at + len(line)), None)
    edtf, start, end = period["year"], at, at + 1
    if day is not None:
        edtf += f"-{MONTHS[day['month'].lower()]:02}" + (f"-{int(day['day']):02}" if day["day"] else "")
        start, end = at + day.start("month"), at + day.end("month")
    elif period["month"]:
        edtf += f"-{MONTHS[period['month'].lower()]:02}"
    elif period["season"]:
        edtf += f"-{SEASONS[period['season'].lower()]}"
    span = doc.char_span(start, end, "date", alignment_mode="expand")
    return Span(doc, span.start, span.end, label="date", kb_id=edtf) if span is not None else None


def is_all_of_years(doc: Doc, items: Sequence[Item]) -> bool:
    """Tell whether most of an article are parts that years head: what stands over them is of no one year."""
    told = sum(item.end - item.start for item in items if item.event.section is not None)
    return 2 * told > len(text_of(doc))


def within(items: Sequence[Item], span: Span) -> Item | None:
    """Return the line of a list in which a mention lies."""
    return next((item for item in items if item.start <= span.start_char < item.end), None)
