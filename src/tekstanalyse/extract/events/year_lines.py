"""Find the events that parts of an article with a year over or before them tell of: «2019: Temaet var ull …».

The year stands before a colon, alone on a line over what it heads, or behind a name that comes again with another year
(«Kystdagen 2019», «Kystdagen 2018»).
"""

import re
from collections.abc import Sequence

from spacy.tokens import Doc, Span

from tekstanalyse.extract.docs import text_of, tokens_between
from tekstanalyse.extract.events.event import GENERAL, Event
from tekstanalyse.extract.events.item import Item
from tekstanalyse.extract.events.series import kind_of_word
from tekstanalyse.extract.events.year_heads import is_season, part_ends, year_heads
from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.layer import spans

_BEHIND = re.compile(r"\s*(?:\([^)]*\))?[\s.,:;]*$")
CALLED_OFF = re.compile(
    r"(?<!foredraget )(?<!talen )(?<!innlegget )\b(?:avlyst|avlyste|avlyses|avlysast|innstilt|utsatt|utsett)\b|"
    r"^\W*(?:ikke|ikkje) (?:arrangert|holdt|halde|haldt|avholdt|skipa|delt ut|utdelt)\b|"
    r"^\W*(?:ingen|inga|ikke noe|ikkje noko)\s+\w+\s+(?:på grunn|grunna|dette året|i år)",
    re.IGNORECASE,
)
_BEFORE_PERSON = re.compile(r"(?:\s*[,–(-]\s*|\s+(?:ved|v/|med|m/|av)\s+)[^,–(]*$")
"""What leads from a title to who held it, with what they are («Ull og garn, ved forskar»)."""
_PLACE = re.compile(r"(?P<place>[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+)?)(?:[:.]| [–-]) ")
_TITLE_BEHIND = re.compile(r"[^:.!?\n]{0,50}:\s+(?P<title>\S[^\n]*)")
"""What leads from who held it, with where they come from, to the title behind («Hege Lia, Sula museum: Ull»)."""
_MARKED = re.compile(r"[«“\"](?P<title>[^«»“”\"\n]{3,90})[»”\"]")
_SENTENCE = re.compile(r"[.!]\s+\w")
_LONGEST_TITLE = 90
_NEAR_NOUN = 4
"""Words behind the year among which such a noun stands."""
_DAY_NEAR = 120
"""Characters behind the year within which its part says the day."""


def year_lines(doc: Doc, kind: str) -> list[Item]:
    """Return the parts of the article that a year heads, as events of this type with the year for their day."""
    heads = year_heads(text_of(doc))
    ends = part_ends(text_of(doc), heads)
    items = [item for head, end in zip(heads, ends, strict=True) if (item := _item(doc, head, end, kind)) is not None]
    _set_ahead(doc, items)
    return items


def _item(doc: Doc, head: re.Match[str], end: int, kind: str) -> Item | None:
    text = text_of(doc)
    year = doc.char_span(*head.span("year"), "date", kb_id=head["year"])
    if year is None:
        return None
    off = CALLED_OFF.search(text[head.end("year") : end].strip().partition(".")[0]) is not None
    told = _named(doc, head, kind) or (None if off else _told(doc, head, end, kind))
    mentions = [span for span in (told,) if span is not None]
    if told is None or not told.start <= year.start < told.end:
        mentions.insert(0, Span(doc, year.start, year.end, label=kind))
    name = told.kb_id_ if told is not None else None
    event = Event(0, kind, mentions=mentions, name=name or None, listed="archive")
    event.date = _day(doc, head, end) or year
    event.place = _place(doc, head)
    event.section = (head.start(), end)
    event.called_off = off
    return Item(head.start(), end, event)


def _place(doc: Doc, head: re.Match[str]) -> Span | None:
    """Return the place that stands right behind the year, known as one or alone before a sign («2019, Sula: …»)."""
    known = next((p for p in spans(doc, "places") if p.start_char == head.start("rest")), None)
    alone = _PLACE.match(head["rest"] or "") if head["sign"] == "," else None
    at = head.start("rest")
    return known or (doc.char_span(at, at + alone.end("place"), "place") if alone is not None else None)


def _told(doc: Doc, head: re.Match[str], end: int, kind: str) -> Span | None:
    """Return the title behind the year, or else the noun for events of this type."""
    if head["rest"] is None:
        return None
    alone = bool(text_of(doc)[head.end() : end].strip())
    return _title(doc, head, kind, alone=alone) or _noun(doc, head, kind)


def _named(doc: Doc, head: re.Match[str], kind: str) -> Span | None:
    """Return the name with its year that heads a part («Kystdagen 2019»); None for a season or none."""
    if head["name"] is None or is_season(head["name"]):
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
    if _names_nothing(title):
        return Span(doc, title.start, title.end, label=kind)
    people = [span for span in spans(doc, "people") if title.start <= span.start < title.end]
    if people:
        return _title_beside(doc, head, title, people)
    return Span(doc, title.start, title.end, label=kind, kb_id=title.text.strip('«»"“”'))


def _names_nothing(line: Span) -> bool:
    """Tell whether words without a verb are no title: they have no noun («Den aller første»), or say there was none."""
    if any(token.pos_ in {"VERB", "AUX"} for token in line) or line.text.endswith("?"):
        return False
    none = line[0].lower_ in {"ingen", "inga"} and len(line) == len(("Ingen", "utdeling"))
    return none or (len(line) > 1 and not any(token.pos_ in {"NOUN", "PROPN", "PRON"} for token in line))


def _is_told_before(doc: Doc, head: re.Match[str], marked: re.Match[str]) -> bool:
    """Tell whether words in marks are no title: a sentence with a verb stands before them, or their speaker behind."""
    first, last = head.start("rest"), head.start("rest") + marked.start()
    sentences = head["rest"][: marked.start()].count(". ")
    finite = any(is_finite(token) for token in doc if first <= token.idx < last)
    return sentences > 1 or (sentences == 1 and (finite or head["rest"][marked.end() :].startswith(",")))


def _title_beside(doc: Doc, head: re.Match[str], line: Span, people: Sequence[Span]) -> Span | None:
    """Return the title that stands before or after the people in a line; None where the line is of them alone."""
    text = text_of(doc)
    first, last = line.start_char, people[-1].end_char
    led = _BEFORE_PERSON.search(text[first : people[0].start_char])
    behind = _TITLE_BEHIND.match(text, last, line.end_char)
    at = behind.span("title") if behind is not None else (first, first + led.start()) if led is not None else None
    return doc.char_span(*at, line.label_, kb_id=text[slice(*at)]) if at is not None and at[0] < at[1] else None


def _noun(doc: Doc, head: re.Match[str], kind: str) -> Span | None:
    """Return the noun for events of this type behind the year («2019: Seminaret handla om ull», «2019: Debatt»)."""
    behind = (span for span in spans(doc, "events") if head.start("rest") <= span.start_char < head.end())
    found = next((span for span in behind if kind in {span.label_, GENERAL} and not span.kb_id_), None)
    return found or _first_noun(tokens_between(doc, head.start("rest"), head.end()), kind)


def _first_noun(behind: Span, kind: str) -> Span | None:
    """Return the first words behind a year to their noun for events or talks, where nothing comes between."""
    for token in behind[:_NEAR_NOUN]:
        if kind_of_word(token.lower_) is not None:
            return Span(behind.doc, behind.start, token.i + 1, label=kind)
        if token.i > behind.start and token.pos_ not in {"ADJ", "DET", "NUM"}:
            return None
    return None
