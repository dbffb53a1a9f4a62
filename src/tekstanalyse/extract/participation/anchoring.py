"""Anchor each sentence of an article to the event that it is about.

A sentence is about the event it names, or that its line or the heading over it names, or else the one that the article
reports. What is told of another year's event is about none of these.
"""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.events import SILENT, Event
from tekstanalyse.extract.events.occasion import is_behind, is_of_before
from tekstanalyse.extract.events.predecessors import is_role_then
from tekstanalyse.extract.events.trials import is_only_spoken_of
from tekstanalyse.extract.participation.scene import Part, Scene

_NOW = re.compile(r"\b(?:i år|denne (?:gangen|gongen))\b", re.IGNORECASE)
_THEN_LINE = re.compile(r"(?:I fjor|(?:Forrige|Førre|Sist) (?:gang|gong|år))\b")
_THEN_HEADING = re.compile(r"\b(?:i fjor|forrige gang|førre gong|sist gang|sist gong)\b", re.IGNORECASE)
_YEAR_LINE = re.compile(r"\W*(?P<year>(?:19|20)\d\d)\s*[:–-]\s")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_OF_PART = frozenset({"panel", "led", "gathered", "act"})
"""Rules of what is done in a talk, where a sentence names it and the whole («Dagen ble avsluttet med en samtale»)."""
_STAGED = frozenset({"samtale", "debatt"})
"""Types of the parts that a report has sections on."""
_BESIDE = frozenset({"omvisning", "quiz", "tur", "besøk", "auksjon"})
"""Types of what goes on beside a gathering: who is named after one has not spoken there."""
_OWN = frozenset("sitt sin si hennes hennar hans".split())  # noqa: SIM905
_LAST = frozenset("siste aller første fyrste".split())  # noqa: SIM905
_JOINING = frozenset("melde melda melder meldte skrive skriva".split())  # noqa: SIM905
_ONESELF = frozenset({"seg", "dykk", "deg", "dere", "oss"})
_ASKED = 5
"""Words before an event in which somebody is asked to it."""
_KEPT = tuple("resolusjon vedtak uttalels fråsegn referat protokoll opptak bilde bilete".split())  # noqa: SIM905
"""Beginnings of nouns for what is left of an event («en resolusjon fra årsmøtet»)."""
_FROM = frozenset({"fra", "frå"})
_BY = frozenset({"innen", "før", "til"})
_TALKS = frozenset({"foredrag", "forelesning", "åpning"})
"""Parts that are one person's: to speak there is to speak at the whole."""


def anchored_scenes(
    doc: Doc, events: Sequence[Event], main: Event | None, quoted: Sequence[tuple[int, int]]
) -> Iterator[Scene]:
    """Yield each sentence with the event it is about, in order; none for sentences about no event with speakers."""
    stages = [event for event in events if event.type not in SILENT and not is_only_spoken_of(doc, event)]
    for sent in doc.sents:
        named = _section_event(sent, stages) or _named_event(sent, stages)
        near = named or _line_event(sent, stages) or _headed_event(sent, stages) or _event_behind(sent, stages, main)
        if near is not None and near.turn == "earlier" and _NOW.search(sent.text):
            named = near = None
        if named is None and near is not None and near.turn == "earlier" and _is_verbless(sent):
            near = None
        event = near or main
        if event is main and not _NOW.search(sent.text) and _is_of_then(sent, main):
            continue
        if (
            event is not None
            and event.section is None
            and (_is_of_another_year(sent, event) or _is_set_in_another_year(sent, events, event))
        ):
            continue
        if event is not None and event.type not in SILENT:
            yield Scene(doc, sent, event, named is not None, near is not None, quoted, events)


def _section_event(sent: Span, events: Sequence[Event]) -> Event | None:
    """Return the event of the part in which the sentence stands, where a year heads that part."""
    return next((e for e in events if e.section and e.section[0] <= sent.start_char < e.section[1]), None)


def _is_verbless(sent: Span) -> bool:
    """Tell a line of a programme, which is of this year's event whatever was told of last year's before it."""
    return not any(token.pos_ in {"VERB", "AUX"} for token in sent)


def _named_event(sent: Span, events: Sequence[Event]) -> Event | None:
    """Return the event that the sentence names first, one where people meet before a talk that is held there."""
    named = [
        (e.type in _TALKS, span.start, e.number)
        for e in events
        for span in e.mentions
        if sent.start <= span.start < sent.end and not _is_in_passing(e, span, sent)
    ]
    return next((e for e in events if e.number == min(named)[2]), None) if named else None


def _is_in_passing(event: Event, span: Span, sent: Span) -> bool:
    """Tell whether a mention sets no scene: it is in a later clause, joined on, or what somebody was once."""
    before = is_in_clause(event, sent) or _is_elsewhere(span) or is_role_then(span)
    return before or _is_source(span) or (event.turn == "later" and _is_term(span))


def _is_source(span: Span) -> bool:
    """Tell whether a mention says only where a thing comes from («leste en resolusjon fra årsmøtet»)."""
    first = span.start - 2
    thing = span.doc[first] if first > span.sent.start and span.doc[first + 1].lower_ in _FROM else None
    return thing is not None and thing.lower_.startswith(_KEPT)


def _is_term(span: Span) -> bool:
    """Tell whether a mention says only by when something is to be («nye mål innen neste jubileum»)."""
    return span.start > span.sent.start and span.doc[span.start - 1].lower_ in _BY


def is_in_clause(event: Event, sent: Span) -> bool:
    """Tell whether all that a sentence says of an event is in a later clause («Lia, som talte på messa i fjor, …»)."""
    return event.turn is not None and event.section is not None and sent.start_char < event.section[0] < sent.end_char


def _is_elsewhere(event: Span) -> bool:
    """Tell whether nothing is told of an event where it is named: somebody is asked to it, or it is their last one."""
    return _is_joined_later(event) or (len(event) > 1 and event[0].lower_ in _OWN and event[1].lower_ in _LAST)


def _is_joined_later(event: Span) -> bool:
    """Tell whether those who are gathered are asked to another event («ba alle melde seg på høstsamlingen»)."""
    before = [token.lower_ for token in event.doc[max(event.start - _ASKED, event.sent.start) : event.start]]
    return "på" in before[-2:] and not _JOINING.isdisjoint(before) and not _ONESELF.isdisjoint(before)


def _is_of_then(sent: Span, main: Event | None) -> bool:
    """Tell whether the line, or the section under its heading, is of the event's last time («I fjor kom 200 …»)."""
    text = text_of(sent.doc)
    line = text.rfind("\n", 0, sent.start_char) + 1
    first = main is not None and main.mentions[0].start_char >= line
    then = _THEN_LINE.match(text, line) or _THEN_LINE.match(sent.text) or _THEN_HEADING.search(_heading_over(sent).text)
    return not first and main is not None and main.turn is None and then is not None


def _is_of_another_year(sent: Span, event: Event) -> bool:
    """Tell whether the line begins with a year that is not the event's («2018: Hege Lia: Torsk i nord»)."""
    text = text_of(sent.doc)
    year = _YEAR_LINE.match(text, text.rfind("\n", 0, sent.start_char) + 1)
    named = {number for span in event.mentions for number in _YEAR.findall(span.text)}
    known = named or set(_YEAR.findall(event.edtf or ""))
    return year is not None and year["year"] not in known


def _is_set_in_another_year(sent: Span, events: Sequence[Event], event: Event) -> bool:
    """Tell whether what is told of a part was in a year that is not the whole's («I 2021 var det Lia som talte»)."""
    known = set(_YEAR.findall(whole_of(events, event).edtf or ""))
    verb = next((token.i for token in sent if token.pos_ in {"VERB", "AUX"}), sent.start)
    lead = (token for token in sent.doc[sent.start + 1 : verb] if token.nbor(-1).lower_ == "i")
    years = {token.text for token in lead if _YEAR.fullmatch(token.text)}
    return event.parent is not None and bool(known and years) and known.isdisjoint(years)


def _line_event(sent: Span, events: Sequence[Event]) -> Event | None:
    """Return the event named last before the sentence in the same line: what is said next is said of it.

    Of a whole and its part in one sentence it is the part («en workshop under festivalen»). One of a list has the lines
    up to the next blank one.
    """
    text = text_of(sent.doc)
    line, block = (text.rfind(stop, 0, sent.start_char) + 1 for stop in ("\n", "\n\n"))
    line = _start_of_list(text, block, line)
    told = (e for e in events if e.type not in _BESIDE or e.mentions[0].start == 0)
    whole = ((s, e) for e in told for s in e.mentions if s.start < sent.start and not is_in_clause(e, s.sent))
    before = ((s, e) for s, e in whole if not (is_of_before(s) or is_role_then(s) or _is_elsewhere(s)))
    named = [(s, e) for s, e in before if s.start_char >= (line if e.listed is None else block)]
    if not named:
        return None
    last, event = max(named, key=lambda pair: pair[0].start)
    parts = [e for s, e in named if s.sent == last.sent and e.parent == event.number]
    return parts[-1] if parts else event


def _start_of_list(text: str, block: int, line: int) -> int:
    """Return where the line begins that leads to a list by its colon, in the same block; else where the line does."""
    colon = text.find(":\n", block, line) if block else -1
    return line if colon < 0 else text.rfind("\n", 0, colon) + 1


def _headed_event(sent: Span, events: Sequence[Event]) -> Event | None:
    """Return the part of an event that the heading over the sentence names («Panelsamtale om kysten»)."""
    over = _heading_over(sent)
    named = [e for e in events if any(over.start <= span.start < over.end for span in e.mentions)]
    return named[0] if len(named) == 1 and named[0].type in _STAGED else None


def _event_behind(sent: Span, events: Sequence[Event], main: Event | None) -> Event | None:
    """Return what followed the event of the article, where it was named last: the report goes on from there."""
    before = [(span.start, event) for event in events for span in event.mentions if span.start < sent.start]
    last = max(before, key=lambda pair: pair[0], default=(0, None))[1]
    return last if main is not None and last is not None and last is not main and is_behind(last, main) else None


def _heading_over(sent: Span) -> Span:
    """Return the last heading before a sentence, an empty span where there is none."""
    headings = [z for z in sent.doc.spans["zones"] if z.label_ == "heading" and z.end <= sent.start]
    return headings[-1] if headings else sent[:0]


def event_of_part(scene: Scene, part: Part) -> Event | None:
    """Return the talk that a sentence names as a part of its event, of one who led it or sat in it."""
    if part.rule not in _OF_PART:
        return None
    within = [e for e in scene.events if e.type in _STAGED and e.parent == scene.event.number]
    named = [e for e in within if any(scene.sent.start <= s.start < scene.sent.end for s in e.mentions)]
    return named[0] if len(named) == 1 else None


def event_of_clause(scene: Scene, part: Part) -> Event | None:
    """Return the event of another year of which a later clause tells, where the person is named in it."""
    told = [e for e in scene.events if is_in_clause(e, scene.sent)]
    named = [span.start_char for span in scene.people() if span.kb_id_ == part.person] if told else []
    return next((e for at in (part.trigger.idx, max(named, default=0)) for e in told if _has(e, at)), None)


def _has(event: Event, at: int) -> bool:
    return event.section is not None and event.section[0] <= at < event.section[1]


def stage_of(events: Sequence[Event], event: Event) -> Event:
    """Return the event at which one takes part: a panel or workshop itself, but not a lecture within something."""
    return whole_of(events, event) if event.type in _TALKS else event


def whole_of(events: Sequence[Event], event: Event) -> Event:
    """Return the event of which this one is a part, itself where it is none."""
    return event if event.parent is None else events[event.parent]
