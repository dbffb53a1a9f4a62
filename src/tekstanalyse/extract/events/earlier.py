"""Set apart what an article tells of the event's last time: «I fjor kom 300 til festivalen»."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.events.event import SILENT, Event
from tekstanalyse.extract.events.occurrences import place_in, series_name
from tekstanalyse.extract.layer import spans

_THEN = r"(?:i fjor|(?:forrige|førre|sist|siste) (?:gang|gong|år))"
_THEN_FIRST = re.compile(rf"{_THEN}\b", re.IGNORECASE)
_NOW = re.compile(r"\b(?:i år|årets|denne (?:gangen|gongen))\b", re.IGNORECASE)
_HELD_THEN = re.compile(
    rf"\b(?:ble|blei|vart|var) (?:[\wæøå]+ )?(?:arrangert|holdt|halde|halden|haldt|avholdt|skipa)\b.*\b{_THEN}\b",
    re.IGNORECASE,
)
_CAME = re.compile(
    rf"{_THEN} (?:kom|deltok|møtte|samlet|samla|var)\b(?: det| om lag| rundt| over| nesten)*"
    r" (?:\d[\d .]*|[\wæøå]+(?:hundre|tusen|ti)) ?"
    r"(?:mennesker?|folk|deltakere|deltakarar|personar|personer|gjester|gjestar)?",
    re.IGNORECASE,
)


def told_of_then(doc: Doc, main: Event) -> Iterator[Event]:
    """Yield the event's last occurrence, without its number, taking from `main` the mentions that mean it."""
    if main.type in SILENT or main.turn is not None:
        return
    then = [span for span in main.mentions[1:] if _is_of_then(span)]
    if not then:
        then = [span for sent in doc.sents if (span := _crowd(sent, main)) is not None][:1]
    if then:
        main.mentions = [span for span in main.mentions if span not in then]
        date = next((d for span in then for d in spans(doc, "dates") if d.sent == span.sent and _is_year(d)), None)
        place = next((place for span in then if (place := place_in(span.sent)) is not None), None)
        name = series_name(main, date)
        yield Event(0, main.type, mentions=then, name=name, date=date, place=place, turn="earlier")


def _is_of_then(span: Span) -> bool:
    """Tell whether the words around a mention say that it means last year's: its sentence, line or heading."""
    sent = span.sent
    if _NOW.search(sent.text) or span.kb_id_:
        return False
    if _THEN_FIRST.match(sent.text) or _HELD_THEN.search(sent.text[span.start_char - sent.start_char :]):
        return True
    text = text_of(span.doc)
    line = text.rfind("\n", 0, sent.start_char) + 1
    return _THEN_FIRST.match(text, line) is not None


def _crowd(sent: Span, main: Event) -> Span | None:
    """Return the words that say how many came last year, in an article on an event to which people come."""
    match = _CAME.match(sent.text)
    known = main.name is not None or main.date is not None
    if match is None or not known or sent.start_char < main.mentions[0].start_char:
        return None
    return sent.doc.char_span(
        sent.start_char, sent.start_char + len(match[0].rstrip(" .")), label=main.type, alignment_mode="expand"
    )


def _is_year(date: Span) -> bool:
    return date.kb_id_[:4].isdigit()
