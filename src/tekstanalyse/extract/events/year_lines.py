"""Find the events that parts of an article with a year over or before them tell of: «2019: Temaet var ull …».

The year stands before a colon, alone on a line over what it heads, or behind a name that comes again with another year
(«Kystdagen 2019», «Kystdagen 2018»).
"""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span

from tekstanalyse.extract.dates.calendar import MONTHS, SEASONS
from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.events.event import Event
from tekstanalyse.extract.events.item import Item
from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.layer import spans

_HEAD = re.compile(
    r"^[^\w\n«\"“”]*(?:(?P<name>[^\W\d_][\w-]*(?:[ ][^\W\d_][\w-]*){0,3}?)[ ](?:i[ ])?)?(?P<year>(?:19|20)\d\d)"
    r"[ ]?(?:\([^)\n]*\)[ ]?)?(?:[:–|-][ ]+(?P<rest>\S[^\n]*)|[ .:]*$)",
    re.MULTILINE,
)
_BREAK = re.compile(r"\n\s*\n")
_BEHIND = re.compile(r"\s*(?:\([^)]*\))?[\s.,:;]*$")
CALLED_OFF = re.compile(
    r"(?<!foredraget )(?<!talen )(?<!innlegget )\b(?:avlyst|avlyste|avlyses|avlysast|innstilt|utsatt|utsett)\b|"
    r"^\W*(?:ingen|inga|ikke noe|ikkje noko)\s+\w+\s+(?:på grunn|grunna|dette året|i år)",
    re.IGNORECASE,
)
_BEFORE_PERSON = re.compile(r"(?:\s*[,–(-]\s*|\s+(?:ved|v/|med|m/|av)\s+)[^,–(]*$")
"""What leads from a title to who held it, with what they are («Ull og garn, ved forskar»)."""
_MARKED = re.compile(r"[«“\"](?P<title>[^«»“”\"\n]{3,90})[»”\"]")
_SENTENCE = re.compile(r"[.!]\s+\w")
_LONGEST_TITLE = 90
_DAY_NEAR = 120
"""Characters behind the year within which its part says the day."""


def year_lines(doc: Doc, kind: str) -> list[Item]:
    """Return the parts of the article that a year heads, as events of this type with the year for their day."""
    heads = list(year_heads(text_of(doc)))
    ends = _ends(doc, heads)
    items = [item for head, end in zip(heads, ends, strict=True) if (item := _item(doc, head, end, kind)) is not None]
    _set_ahead(doc, items)
    return items


def year_heads(text: str) -> Iterator[re.Match[str]]:
    """Yield the lines that begin with a year, or with a name that comes with another year in another line."""
    found = [head for head in _HEAD.finditer(text) if text[: head.start()].strip()]
    years = {(head["name"], head["year"]) for head in found}
    for head in found:
        again = any(name == head["name"] and year != head["year"] for name, year in years)
        if head["name"] is None or head["name"].lower() in {*MONTHS, *SEASONS} or again:
            yield head


def _ends(doc: Doc, heads: Sequence[re.Match[str]]) -> list[int]:
    """Return where the parts end: with their paragraph, or at the next year where the year stands over them."""
    text = text_of(doc)
    stops = [*(head.start() for head in heads[1:]), len(text)]
    blocks = [_blocks(text, head, stop) for head, stop in zip(heads, stops, strict=False)]
    over = [_is_over(head, text) for head in heads]
    most = max((len(found) for found, above in zip(blocks[:-1], over, strict=False) if above), default=1)
    lengths = [len(found) if above else 1 for found, above in zip(blocks, over, strict=True)]
    lengths[-1:] = [min(length, most) for length in lengths[-1:]]
    return [found[max(length, 1) - 1] for found, length in zip(blocks, lengths, strict=True)]


def _blocks(text: str, head: re.Match[str], stop: int) -> list[int]:
    """Return where the paragraphs end that stand between a year and the next one."""
    ends = [gap.start() for gap in _BREAK.finditer(text, head.end(), stop)]
    return [end for end in [*ends, stop] if text[head.end() : end].strip() or head["rest"]] or [stop]


def _is_over(head: re.Match[str], text: str) -> bool:
    """Tell whether the year has its line alone, or with a title, over a blank line or its text."""
    return head["rest"] is None or (text.startswith("\n\n", head.end()) and len(head["rest"]) <= _LONGEST_TITLE)


def _item(doc: Doc, head: re.Match[str], end: int, kind: str) -> Item | None:
    text = text_of(doc)
    year = doc.char_span(*head.span("year"), "date", kb_id=head["year"])
    if year is None:
        return None
    off = CALLED_OFF.search(text[head.end("year") : end].strip().partition(".")[0]) is not None
    mention = _named(doc, head, kind) or (None if off else _told(doc, head, end, kind)) or year
    mention = Span(doc, mention.start, mention.end, label=kind, kb_id="" if mention is year else mention.kb_id_)
    event = Event(0, kind, mentions=[mention], name=mention.kb_id_ or None, listed="archive")
    event.date = _day(doc, head, end) or year
    event.place = next((p for p in spans(doc, "places") if p.start_char == head.start("rest")), None)
    event.section = (head.start(), end)
    event.called_off = off
    return Item(head.start(), end, event)


def _told(doc: Doc, head: re.Match[str], end: int, kind: str) -> Span | None:
    """Return the title behind the year, or else the noun for events of this type."""
    if head["rest"] is None:
        return None
    alone = bool(text_of(doc)[head.end() : end].strip())
    return _title(doc, head, kind, alone=alone) or _noun(doc, head, kind)


def _named(doc: Doc, head: re.Match[str], kind: str) -> Span | None:
    """Return the name with its year that heads a part («Kystdagen 2019»); None for a season or none."""
    if head["name"] is None or head["name"].lower() in {*MONTHS, *SEASONS}:
        return None
    name = f"{head['name']} {head['year']}"
    return doc.char_span(head.start("name"), head.end("year"), kind, kb_id=name)


def _day(doc: Doc, head: re.Match[str], end: int) -> Span | None:
    """Return the day that the part says first, in the year that heads it."""
    near = range(head.end("year"), min(head.end() + _DAY_NEAR, end))
    exact = (d for d in spans(doc, "dates") if d.start_char in near and len(d.kb_id_) == len("XXXX-10-08"))
    day = next((d for d in exact if head["year"] in d.text or not re.search(r"\d{4}", d.text)), None)
    return Span(doc, day.start, day.end, label="date", kb_id=head["year"] + day.kb_id_[4:]) if day is not None else None


def _set_ahead(doc: Doc, items: Sequence[Item]) -> None:
    """Mark the event of the last year as one to come where all that is told of it is in the present tense."""
    last = max(items, key=lambda item: item.event.edtf or "", default=None)
    if last is None or last.event.called_off:
        return
    own, others = _past(doc, last), [past for item in items if item is not last for past in _past(doc, item)]
    if own and not any(own) and (any(others) or not others):
        last.event.turn = "later"


def _past(doc: Doc, item: Item) -> list[bool]:
    """Return for each finite verb of a part outside direct speech whether it is in the past tense."""
    quoted = {i for span in spans(doc, "quotations") for i in range(span.start, span.end)}
    told = (token for token in doc if item.start <= token.idx < item.end and token.i not in quoted)
    return ["Past" in token.morph.get("Tense", []) for token in told if is_finite(token)]


def _title(doc: Doc, head: re.Match[str], kind: str, *, alone: bool) -> Span | None:
    """Return the title in marks behind the year, or all that follows, where it has its line alone or has no verb.

    One name alone is where it was («2019 – Sula»).
    """
    marked = _MARKED.search(head["rest"])
    if marked is not None and not _is_told_before(doc, head, marked):
        first = head.start("rest") + marked.start("title")
        return doc.char_span(first, first + len(marked["title"]), kind, kb_id=marked["title"])
    length = len(_BEHIND.sub("", head["rest"]))
    start = head.start("rest")
    title = doc.char_span(start, start + length, kind, alignment_mode="contract")
    if title is None or length > _LONGEST_TITLE:
        return None
    is_told = any(map(is_finite, title))
    if is_told and not (alone and _SENTENCE.search(title.text) is None):
        return None
    if len(title) == 1 and title[0].pos_ == "PROPN":
        return None
    people = [span for span in spans(doc, "people") if title.start <= span.start < title.end]
    if people:
        return _title_beside(doc, head, title, people)
    return Span(doc, title.start, title.end, label=kind, kb_id=title.text.strip('«»"“”'))


def _is_told_before(doc: Doc, head: re.Match[str], marked: re.Match[str]) -> bool:
    """Tell whether words in marks are no title: a sentence with a verb stands before them, or their speaker behind."""
    first, last = head.start("rest"), head.start("rest") + marked.start()
    sentences = head["rest"][: marked.start()].count(". ")
    finite = any(is_finite(token) for token in doc if first <= token.idx < last)
    return sentences > 1 or (sentences == 1 and (finite or head["rest"][marked.end() :].startswith(",")))


def _title_beside(doc: Doc, head: re.Match[str], line: Span, people: Sequence[Span]) -> Span | None:
    """Return the line from its year, with the title that stands before or after the people in it as its name."""
    text = text_of(doc)
    before, after = text[line.start_char : people[0].start_char], text[people[-1].end_char : line.end_char]
    led = _BEFORE_PERSON.search(before)
    name = after[1:] if after.startswith(":") else before[: led.start()] if led is not None else ""
    return doc.char_span(head.start("year"), line.end_char, line.label_, kb_id=name.strip())


def _noun(doc: Doc, head: re.Match[str], kind: str) -> Span | None:
    """Return the noun for events of this type that stands behind the year («2019: Seminaret handla om ull»)."""
    behind = (span for span in spans(doc, "events") if head.start("rest") <= span.start_char < head.end())
    return next((span for span in behind if span.label_ == kind and not span.kb_id_), None)
