"""Read what the layout says of the event of an article: «Når: …» and «Hvor: …», and a title that is its name.

An article with such lines, or with a programme by the clock, is about one event. Where its title names none, it is the
name of the event: «Kystblikk 2023: Maskiner som ser» over «Når: 3. mai».
"""

import re

from spacy.tokens import Doc, Span

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.events.details import can_be_of
from tekstanalyse.extract.events.event import GENERAL, Event
from tekstanalyse.extract.layer import spans
from tekstanalyse.lexicon import entries

_FACTS = {
    kind.removesuffix(":"): re.compile(rf"^\W*(?:{'|'.join(labels)})\s*:", re.IGNORECASE | re.MULTILINE)
    for kind, *labels in entries("fact-kinds")
}
_CLOCK = re.compile(r"^\W*(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\b", re.IGNORECASE | re.MULTILINE)
_LEAST_TIMES = 3
_OPENER = re.compile(
    r"(?:program(?:met)?(?: for)?|(?:referat|møtebok) fr[aå]|(?:velkomm?en|invitasjon|innkall?ing) til|"
    r"(?:se|sjå) (?:opptak|video)(?:et|en)?(?: (?:fr[aå]|av))?:?)\s+",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^:–|!?.]*[^:–|!?.\s]")
_TOLD = re.compile(r"(?:^|\s+)(?:er|blir|vert|ble|vart|var|har|går)\s.*")
"""What a headline says of the event («Programmet for Kystblikk er klart»)."""
_LONGEST = 60
_GATHERED = frozenset("konferanse seminar webinar arrangement fagdag temadag festival samling kurs møte".split())  # noqa: SIM905
"""Types of what is called so again below its name («Konferansen strømmes»)."""


def name_by_title(doc: Doc, events: list[Event]) -> None:
    """Give the event of an article with an event's layout the title as its name, or add one where there is none."""
    zone = next((zone for zone in doc.spans["zones"] if zone.label_ == "title"), None)
    if zone is None or not has_layout(doc) or any(zone.start <= s.start < zone.end for e in events for s in e.mentions):
        return
    opener = _OPENER.match(zone.text)
    name = _NAME.match(zone.text, opener.end() if opener is not None else 0)
    if name is None or len(name[0].strip()) > _LONGEST:
        return
    words = _TOLD.sub("", name[0]).strip()
    if not words:
        return
    again = (m.start() for m in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text_of(doc)))
    found = (doc.char_span(at, at + len(words), GENERAL, kb_id=words) for at in again)
    mentions = [span for span in found if span is not None]
    if not mentions:
        return
    nameless = (event for event in events if event.type in _GATHERED and event.name is None)
    event = next((event for event in nameless if event.date is None or can_be_of(words, event.date)), None)
    if event is None:
        event = Event(len(events), GENERAL)
        events.append(event)
    event.name = words
    event.mentions += mentions


def has_layout(doc: Doc) -> bool:
    """Tell whether lines give when and where, or at least three of them the time of day."""
    text = text_of(doc)
    return all(fact.search(text) for fact in _FACTS.values()) or len(_CLOCK.findall(text)) >= _LEAST_TIMES


def day_of_facts(doc: Doc) -> Span | None:
    """Return the day that a line with «Når:» gives, None where none does."""
    return _of_line(doc, "when", "dates")


def place_of_facts(doc: Doc) -> Span | None:
    """Return the place that a line with «Hvor:» gives, None where none does."""
    return _of_line(doc, "where", "places")


def _of_line(doc: Doc, kind: str, layer: str) -> Span | None:
    text = text_of(doc)
    fact = _FACTS[kind].search(text)
    if fact is None:
        return None
    end = text.find("\n", fact.end())
    inside = range(fact.end(), end if end > 0 else len(text))
    return next((span for span in spans(doc, layer) if span.start_char in inside), None)
