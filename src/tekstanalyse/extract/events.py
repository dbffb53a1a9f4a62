"""See which mentions in an article are one event, and what it says of its date, place, organizers and parts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Span

from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.layer import spans
from tekstanalyse.lexicon import entries, words

_PARTS = frozenset({"foredrag", "samtale", "workshop", "debatt", "forelesning", "åpning", "utdeling"})
"""Types that are part of the article's main event when that is of another type."""
_WEAK = frozenset(
    [
        "debatt",
        "møte",
        "kurs",
        "kamp",
        "leir",
        "fest",
        "åpning",
        "stevne",
        "befaring",
        "markering",
        "jubileum",
        "foredrag",
        "forelesning",
    ]
)
"""Types whose nouns are often used of no occasion in particular."""
_GENERAL = "arrangement"
_NEW = frozenset({"neste", "annet", "andre", "ny", "nytt", "anna", "forrige", "førre"})
_INDEFINITE = frozenset({"et", "en", "ei", "eit", "ein"})
_NEAR = 15
"""Tokens between a mention and a date or place that is taken to be its own."""


@dataclass
class Event:
    """An event of one article, growing as mentions are read."""

    number: int
    type: str
    mentions: list[Span] = field(default_factory=list)
    name: str | None = None
    date: Span | None = None
    place: Span | None = None
    organizers: list[Span] = field(default_factory=list)
    parent: int | None = None
    arranged: bool = False
    """Whether the article says that somebody arranges it or invites to it."""

    @property
    def edtf(self) -> str | None:
        """The date, None where the article gives none."""
        return self.date.kb_id_ if self.date is not None else None


def find_events(doc: Doc) -> list[Event]:
    """Return the events of an article in the order they are first mentioned."""
    mentions = spans(doc, "events")
    events: list[Event] = []
    for span in (span for span in mentions if not _is_general(span)):
        event = _same_event(span, events)
        if event is None:
            event = Event(len(events), span.label_)
            events.append(event)
        _add(event, span)
    main = main_event(doc, events)
    for span in (span for span in mentions if _is_general(span)):
        event = _same_event(span, events) or main
        if event is not None and not _is_ahead(span):
            _add(event, span)
    events = [event for event in events if _is_worth(doc, event)]
    for number, event in enumerate(events):
        event.number = number
        event.mentions.sort(key=lambda span: span.start)
    main = main_event(doc, events)
    for event in events:
        if main is not None and event is not main and event.type in _PARTS and main.type not in _PARTS:
            event.parent = main.number
    return events


def _is_general(span: Span) -> bool:
    """Tell whether the mention is a word for any event («arrangementet», «dagen», «samlingen»)."""
    return not span.kb_id_ and span[-1].lower_ in words("event-nouns-general")


def _is_worth(doc: Doc, event: Event) -> bool:
    """Tell an event from a mere word: «debatten» without a name, day, place or organizer is often none."""
    settled = event.name or event.date is not None or event.place is not None or event.organizers
    titles = [zone for zone in doc.spans["zones"] if zone.label_ in {"title", "heading"}]
    headed = any(zone.start <= span.start < zone.end for span in event.mentions for zone in titles)
    owned = any(token.lower_.endswith("s") or token.lower_ in _NEW for span in event.mentions for token in span[:-1])
    compound = event.type == "møte" and any(len(span[-1]) > len("møtene") for span in event.mentions)
    return event.type not in _WEAK or bool(settled) or headed or owned or compound


def main_event(doc: Doc, events: Sequence[Event]) -> Event | None:
    """Return the event that the article reports: named in its title or lead, or mentioned most; None without any."""
    return max(events, key=lambda event: (_weight(doc, event), -event.number), default=None)


def _weight(doc: Doc, event: Event) -> float:
    lead = sum(1 for span in event.mentions if span.start_char < 400)
    titled = sum(
        2
        for span in event.mentions
        for z in doc.spans["zones"]
        if z.label_ == "title" and z.start <= span.start < z.end
    )
    known = 2 * (event.name is not None) + (event.date is not None) + (len(event.organizers) > 0)
    ahead = any(_is_ahead(span) for span in event.mentions)
    part = event.type in _PARTS
    return len(event.mentions) + lead + titled + known - 4 * ahead - 3 * part


def _same_event(span: Span, events: Sequence[Event]) -> Event | None:
    """Return the event already met that a mention means, latest first; None when it is a new one."""
    if _is_ahead(span):
        return None
    for event in sorted(events, key=lambda event: -event.mentions[-1].start):
        if not _is_ahead(event.mentions[0]) and _can_be(span, event):
            return event
    return None


def _is_ahead(span: Span) -> bool:
    return any(token.lower_ in _NEW for token in span)


def _can_be(span: Span, event: Event) -> bool:
    if span.kb_id_ and event.name and span.kb_id_.lower() != event.name.lower():
        return _shorter_name(span.kb_id_, event.name)
    if _contradicts(_date_of(span), event.edtf):
        return False
    if span[0].lower_ in _INDEFINITE and event.mentions[0].start_char > 300:
        return False
    return any(_same_noun(span, other) for other in event.mentions)


_NAME_TAIL = re.compile(r"(?:ene|ane|er|ar|en|et|a)?(?:\s+\d{4})?$")


def _shorter_name(name: str, other: str) -> bool:
    """Tell whether both are one name, in another form or without its year («Fjordkonferansen 2012»)."""
    bare = {_NAME_TAIL.sub("", n.lower()) for n in (name, other)}
    years = {n[-4:] for n in (name, other) if n[-4:].isdigit()}
    return len(bare) == 1 and len(years) < 2


def _same_noun(span: Span, other: Span) -> bool:
    """Tell whether both have the same noun, or one is the last part of the other («samlingen», «fagsamlingen»)."""
    mine, theirs = _noun(span), _noun(other)
    if mine is None or theirs is None:
        return False
    a, b = sorted((mine, theirs), key=len)
    return b.endswith(a) or (span.label_ == other.label_ != _GENERAL)


def _noun(span: Span) -> str | None:
    for token in span:
        stem = stem_of(token.text, "event-nouns")
        if stem is not None:
            return token.lower_[: token.lower_.rfind(stem) + len(stem)]
    last = span[-1].lower_
    return last.removesuffix("en").removesuffix("a") if last in words("event-nouns-general") else None


def _contradicts(date: str | None, other: str | None) -> bool:
    if date is None or other is None or "X" in date or "X" in other:
        return False
    short = min(len(date), len(other))
    return date[:short] != other[:short] and date[:4] != other[:4]


def _date_of(span: Span) -> str | None:
    date = _near(span, "dates")
    return date.kb_id_ if date is not None else None


def _add(event: Event, span: Span) -> None:
    event.mentions.append(span)
    event.arranged |= any(token.lower_ in words("organize-verbs") for token in span.sent if token.i < span.start)
    if event.type == _GENERAL and span.label_ != _GENERAL:
        event.type = span.label_
    event.name = event.name or span.kb_id_ or None
    event.date = _better_date(event.date, _near(span, "dates"))
    event.place = event.place or _place(span)
    known = {organizer.kb_id_ for organizer in event.organizers}
    event.organizers += [o for o in find_organizers(span) if o.kb_id_ not in known]


def _better_date(date: Span | None, other: Span | None) -> Span | None:
    """Return the more exact of two dates."""
    if date is None or other is None:
        return date or other
    return other if len(other.kb_id_) > len(date.kb_id_) else date


def _near(span: Span, layer: str) -> Span | None:
    """Return the span of a layer in the same sentence that is nearest, and near enough to belong to the mention."""
    same = [other for other in span.doc.spans[layer] if other.sent == span.sent]
    gap = {other: max(other.start - span.end, span.start - other.end, 0) for other in same}
    near = [other for other in same if gap[other] <= _NEAR]
    return min(near, key=lambda other: (gap[other], other.start), default=None)


def _place(span: Span) -> Span | None:
    for place in spans(span.doc, "places"):
        near = place.sent == span.sent and 0 < place.start - span.end + 1 <= _NEAR
        if near and place.doc[place.start - 1].lower_ in {"i", "på", "ved"}:
            return place
    return None


def find_organizers(span: Span) -> Iterator[Span]:
    """Yield the organizations that the sentence of a mention says arrange it."""
    doc, sent = span.doc, span.sent
    organizations = [o for o in doc.spans["organizations"] if o.start >= sent.start and o.end <= sent.end]
    for phrase in entries("organize-phrases"):
        start = _find_phrase(sent, phrase[0].split("_"))
        if start is not None:
            yield from _row([o for o in organizations if o.start >= start])
            return
    verbs = [token for token in sent if token.lower_ in words("organize-verbs") and token.pos_ in {"VERB", "AUX"}]
    for verb in verbs:
        if span.start > verb.i and span.start - verb.i < _NEAR:
            after = [o for o in organizations if verb.i < o.start < span.start and o.start - verb.i < 3]
            before = [o for o in organizations if o.end <= verb.i and verb.i - o.end < 3]
            yield from _row(after) if after else reversed(list(_row_back(before)))
            return


def _find_phrase(sent: Span, phrase: Sequence[str]) -> int | None:
    lower = [token.lower_ for token in sent]
    for i in range(len(lower) - len(phrase) + 1):
        if lower[i : i + len(phrase)] == list(phrase):
            return sent.start + i + len(phrase)
    return None


def _row(spans: Sequence[Span]) -> Iterator[Span]:
    """Yield the first organization and those joined to it."""
    last: Span | None = None
    for span in spans:
        if last is not None and not all(t.lower_ in {"og", ",", "samt"} for t in span.doc[last.end : span.start]):
            return
        last = span
        yield span


def _row_back(spans: Sequence[Span]) -> Iterator[Span]:
    last: Span | None = None
    for span in reversed(spans):
        if last is not None and not all(t.lower_ in {"og", ",", "samt"} for t in span.doc[span.end : last.start]):
            return
        last = span
        yield span
