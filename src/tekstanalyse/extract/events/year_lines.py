"""Find the events that paragraphs with a year before a colon tell of: «2019: Temaet var ull. Hege Lia viste …»."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.events.event import Event
from tekstanalyse.extract.events.item import Item
from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.layer import spans

_LINE = re.compile(r"^[^\w\n]*(?P<year>(?:19|20)\d\d)[ ]?(?:\([^)\n]*\)[ ]?)?[:–-][ ]+(?P<rest>\S[^\n]*)", re.MULTILINE)
_BREAK = re.compile(r"\n\s*\n")
_BEHIND = re.compile(r"\s*(?:\([^)]*\))?[\s.,:;]*$")
_CALLED_OFF = re.compile(r"\b(?:avlyst|avlyste|innstilt)\b", re.IGNORECASE)
_MARKED = re.compile(r"[«“\"](?P<title>[^«»“”\"\n]{3,90})[»”\"]")
_LONGEST_TITLE = 90


def year_lines(doc: Doc, kind: str) -> Iterator[Item]:
    """Yield the paragraphs that begin with a year, as events of this type with the year for their day, in order."""
    text = text_of(doc)
    lines = list(_LINE.finditer(text))
    for line, following in zip(lines, [*(line.start() for line in lines[1:]), len(text)], strict=False):
        blank = _BREAK.search(text, line.end(), following)
        end = blank.start() if blank is not None else following
        year = doc.char_span(*line.span("year"), "date", kb_id=line["year"])
        if year is None:
            continue
        alone = bool(text[line.end() : end].strip())
        mention = _title(doc, line, kind, alone=alone) or _noun(doc, line, kind) or year
        mention = Span(doc, mention.start, mention.end, label=kind, kb_id="" if mention is year else mention.kb_id_)
        event = Event(0, kind, mentions=[mention], name=mention.kb_id_ or None, date=year, listed="archive")
        yield Item(line.start(), end, event, called_off=_CALLED_OFF.search(text, line.start(), end) is not None)


def _title(doc: Doc, line: re.Match[str], kind: str, *, alone: bool) -> Span | None:
    """Return the title in marks behind the year, or all that follows, where it has its line alone or has no verb."""
    first_sentence = line["rest"].split(". ")[0]
    marked = _MARKED.search(first_sentence)
    if marked is not None:
        first = line.start("rest") + marked.start("title")
        return doc.char_span(first, first + len(marked["title"]), kind, kb_id=marked["title"])
    length = len(_BEHIND.sub("", line["rest"]))
    start = line.start("rest")
    title = doc.char_span(start, start + length, kind, alignment_mode="contract")
    if title is None or length > _LONGEST_TITLE or not (alone or not any(map(is_finite, title))):
        return None
    return Span(doc, title.start, title.end, label=kind, kb_id=title.text.strip('«»"“”'))


def _noun(doc: Doc, line: re.Match[str], kind: str) -> Span | None:
    """Return the noun for events of this type that stands behind the year («2019: Seminaret handla om ull»)."""
    behind = (span for span in spans(doc, "events") if line.start("rest") <= span.start_char < line.end())
    return next((span for span in behind if span.label_ == kind and not span.kb_id_), None)
