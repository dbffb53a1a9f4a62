"""Find who took part in the events of an article, and how: every rule read over every sentence.

A sentence is read as part of the event it names, or else of the one event the article reports. Parts of an event (a
panel, a lecture) pass their people on to the whole. Several rules may say the same; the surest is kept.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from msgspec.structs import replace
from spacy.tokens import Doc, Span

from tekstanalyse.extract.confidence import participation_confidence
from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.events import SILENT, Event, main_event
from tekstanalyse.extract.events.details import says_when
from tekstanalyse.extract.mentions import Mentions
from tekstanalyse.extract.participation.announced import find_announced
from tekstanalyse.extract.participation.attending import find_attending
from tekstanalyse.extract.participation.audience import find_audience
from tekstanalyse.extract.participation.cast import find_cast, find_pictured
from tekstanalyse.extract.participation.guest import find_guest
from tekstanalyse.extract.participation.moderation import find_leader, find_moderation
from tekstanalyse.extract.participation.opening import find_opening
from tekstanalyse.extract.participation.panel import find_panel
from tekstanalyse.extract.participation.presence import find_presence
from tekstanalyse.extract.participation.programme import find_programme
from tekstanalyse.extract.participation.quoted import find_debated, find_quoted, find_reply
from tekstanalyse.extract.participation.said_at import find_said_at
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.participation.status import status_of
from tekstanalyse.extract.participation.talk import find_talk
from tekstanalyse.extract.participation.telling import find_telling
from tekstanalyse.extract.participation.turn import find_turn
from tekstanalyse.extract.speech import Speech
from tekstanalyse.extract.titles import title_text
from tekstanalyse.records import ParticipationClaim, Role

Rule = Callable[[Scene], Iterator[Part]]
RULES: tuple[Rule, ...] = (
    find_opening,
    find_talk,
    find_panel,
    find_moderation,
    find_guest,
    find_presence,
    find_programme,
    find_turn,
    find_cast,
)
REPORT_RULES: tuple[Rule, ...] = (find_telling, find_audience)
"""Rules that hold only where the article as a whole is the report of an event."""


_LEAD, _EARLY = 300, 500
"""Characters within which a report names its event: once in the lead, or early and again later."""
_THEN = frozenset({"da", "då", "der"})
_NOW = re.compile(r"\b(?:i år|denne (?:gangen|gongen))\b", re.IGNORECASE)
_WEAKEST = "quoted"
_STAGED = frozenset({"samtale", "debatt"})
"""Types of the parts that a report has sections on."""
_THEN_LINE = re.compile(r"(?:I fjor|(?:Forrige|Førre|Sist) (?:gang|gong|år))\b")
_THEN_HEADING = re.compile(r"\b(?:i fjor|forrige gang|førre gong|sist gang|sist gong)\b", re.IGNORECASE)
_TALKS = frozenset({"foredrag", "forelesning", "åpning"})
"""Parts that are one person's: to speak there is to speak at the whole."""


def find_participations(
    doc: Doc, events: Sequence[Event], speech: Sequence[Speech], mentions: Mentions
) -> list[ParticipationClaim]:
    """Return the participations of an article, each person's role at an event once, in order of appearance."""
    quoted = [(said.start, said.end) for said in speech if said.kind == "direct"]
    main = main_event(doc, events)
    best: dict[tuple[str, int, Role], ParticipationClaim] = {}
    for scene in _scenes(doc, events, main, quoted):
        for part in _parts(scene, events, speech, main):
            claim = _claim(scene, part, events, mentions)
            if claim is not None:
                key = (part.person, claim.event, claim.role)
                best[key] = min(best.get(key, claim), claim, key=_doubt)
    surer = {key[:2] for key, claim in best.items() if claim.rule != _WEAKEST}
    kept = [claim for key, claim in best.items() if claim.rule != _WEAKEST or key[:2] not in surer]
    return sorted(kept, key=lambda claim: (claim.start, claim.person, claim.event, claim.role))


def _doubt(claim: ParticipationClaim) -> tuple[bool, int, int, float, str, int]:
    """Rank what is said of one person's role at one event: the surest first, then what says most of the person.

    Confidences of one tenth are as good as equal, with so few annotated claims to learn from.
    """
    says = (claim.title is not None) + (claim.topic is not None)
    return claim.rule == _WEAKEST, -int(10 * claim.confidence), -says, -claim.confidence, claim.rule, claim.start


def is_report(doc: Doc, event: Event | None) -> bool:
    """Tell whether the article is the report of this event: named in its title or lead, and come back to."""
    if event is None:
        return False
    first = min(span.start_char for span in event.mentions)
    settled = event.name or event.date is not None or event.organizers or event.place is not None or event.arranged
    settled = settled or event.timed
    titles = [zone for zone in doc.spans["zones"] if zone.label_ == "title"]
    titled = any(zone.start <= span.start < zone.end for zone in titles for span in event.mentions)
    settled = settled or (titled and says_when(doc[: _LEAD // 5]))
    return bool(settled) and ((first < _EARLY and len(event.mentions) > 1) or first < _LEAD or titled)


def _scenes(
    doc: Doc, events: Sequence[Event], main: Event | None, quoted: Sequence[tuple[int, int]]
) -> Iterator[Scene]:
    for sent in doc.sents:
        named = _named_event(sent, events)
        near = named or _line_event(sent, events) or _headed_event(sent, events)
        if named is None and near is not None and near.turn == "earlier" and _NOW.search(sent.text):
            near = None
        event = near or main
        if event is main and not _NOW.search(sent.text) and _is_of_then(sent, main):
            continue
        if event is not None and event.type not in SILENT:
            yield Scene(doc, sent, event, named is not None, near is not None, quoted, events)


def _is_caption(scene: Scene) -> bool:
    zones = scene.doc.spans["zones"]
    return any(zone.label_ == "caption" and zone.start <= scene.sent.start < zone.end for zone in zones)


def _named_event(sent: Span, events: Sequence[Event]) -> Event | None:
    """Return the event that the sentence names first, one where people meet before a talk that is held there."""
    named = [
        (e.type in _TALKS, span.start, e.number)
        for e in events
        for span in e.mentions
        if sent.start <= span.start < sent.end
    ]
    return events[min(named)[2]] if named else None


def _is_of_then(sent: Span, main: Event | None) -> bool:
    """Tell whether the line, or the section under its heading, is of the event's last time («I fjor kom 200 …»)."""
    text = text_of(sent.doc)
    line = text.rfind("\n", 0, sent.start_char) + 1
    first = main is not None and main.mentions[0].start_char >= line
    then = _THEN_LINE.match(text, line) or _THEN_HEADING.search(_heading_over(sent).text)
    return not first and main is not None and main.turn is None and then is not None


def _line_event(sent: Span, events: Sequence[Event]) -> Event | None:
    """Return the event named last before the sentence in the same line: what is said next is said of it."""
    line = text_of(sent.doc).rfind("\n", 0, sent.start_char) + 1
    named = [(s.start, e.number) for e in events for s in e.mentions if line <= s.start_char and s.start < sent.start]
    return events[max(named)[1]] if named else None


def _headed_event(sent: Span, events: Sequence[Event]) -> Event | None:
    """Return the part of an event that the heading over the sentence names («Panelsamtale om kysten»)."""
    over = _heading_over(sent)
    named = [e for e in events if any(over.start <= span.start < over.end for span in e.mentions)]
    return named[0] if len(named) == 1 and named[0].type in _STAGED else None


def _heading_over(sent: Span) -> Span:
    """Return the last heading before a sentence, an empty span where there is none."""
    headings = [z for z in sent.doc.spans["zones"] if z.label_ == "heading" and z.end <= sent.start]
    return headings[-1] if headings else sent[:0]


def _parts(scene: Scene, events: Sequence[Event], speech: Sequence[Speech], main: Event | None) -> Iterator[Part]:
    if _is_caption(scene):
        yield from find_pictured(scene)
        return
    yield from _said_anywhere(scene, speech, main)
    if not (scene.explicit or is_report(scene.doc, main)):
        yield from find_reply(scene, speech)
        yield from find_debated(scene, speech)
        return
    for rule in RULES:
        yield from rule(scene)
    if is_report(scene.doc, main):
        yield from _reported(scene, speech, reported=_root(events, scene.event) is main)


def _said_anywhere(scene: Scene, speech: Sequence[Speech], main: Event | None) -> Iterator[Part]:
    """Yield what rules find that need no report of an event around the sentence."""
    yield from find_announced(scene)
    yield from find_leader(scene)
    yield from find_said_at(scene, speech)
    if main is not None and scene.event is main and _is_only_press_conference(main, scene.events):
        yield from find_attending(scene, speech)


def _reported(scene: Scene, speech: Sequence[Speech], *, reported: bool) -> Iterator[Part]:
    """Yield what rules find of the event that is reported, or of an earlier one where the sentence tells of that."""
    if reported or _tells_of_then(scene):
        for rule in REPORT_RULES:
            yield from rule(scene)
    if reported:
        yield from find_quoted(scene, speech)


def _is_only_press_conference(main: Event, events: Sequence[Event]) -> bool:
    """Tell whether the article is on one press conference, and no event beside it but the next one."""
    return main.type == "pressekonferanse" and all(event is main or event.turn for event in events)


def _tells_of_then(scene: Scene) -> bool:
    """Tell whether a sentence tells what was at an earlier occurrence: it names it, or begins with «da», «der»."""
    return scene.event.turn == "earlier" and (scene.explicit or scene.sent[0].lower_ in _THEN)


def _stage(events: Sequence[Event], event: Event) -> Event:
    """Return the event at which one takes part: a panel or workshop itself, but not a lecture within something."""
    return _root(events, event) if event.type in _TALKS else event


def _root(events: Sequence[Event], event: Event) -> Event:
    return event if event.parent is None else events[event.parent]


def _claim(scene: Scene, part: Part, events: Sequence[Event], mentions: Mentions) -> ParticipationClaim | None:
    event = part.event or scene.event
    status = status_of(scene, part.trigger)
    if status is None:
        return None
    if part.planned and status == "held":
        status = "planned"
    start, end = scene.sent.start_char, scene.sent.start_char + len(scene.sent.text.rstrip())
    title = next((t for t in scene.doc.spans["titles"] if t.kb_id_ == part.person and t.sent == scene.sent), None)
    stage = _stage(events, event)
    claim = ParticipationClaim(
        person=mentions.of_person(part.person, part.trigger.idx),
        event=stage.number,
        role="panelist" if part.role == "speaker" and event.type == "samtale" else part.role,
        status=status,
        title=title_text(title.text) if title is not None else None,
        organization=None,
        topic=part.topic,
        start=start,
        end=end,
        rule=part.rule,
        confidence=0,
    )
    named = any(start <= span.start_char < end for span in stage.mentions)
    return replace(claim, confidence=participation_confidence(claim, named=named))
