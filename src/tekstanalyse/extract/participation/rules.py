"""Read every rule of participation over a sentence: which hold anywhere, and which only in the report of an event."""

from collections.abc import Callable, Iterator, Sequence

from tekstanalyse.extract.events import Event
from tekstanalyse.extract.participation.absence import find_stand_in
from tekstanalyse.extract.participation.account import find_account
from tekstanalyse.extract.participation.anchoring import whole_of
from tekstanalyse.extract.participation.announced import find_announced
from tekstanalyse.extract.participation.attending import find_attending
from tekstanalyse.extract.participation.away import find_absent
from tekstanalyse.extract.participation.billing import find_billing
from tekstanalyse.extract.participation.called_on import find_called_on
from tekstanalyse.extract.participation.cast import find_cast
from tekstanalyse.extract.participation.floor import find_floor
from tekstanalyse.extract.participation.frames import find_framed
from tekstanalyse.extract.participation.guest import find_guest
from tekstanalyse.extract.participation.moderation import find_leader, find_moderation
from tekstanalyse.extract.participation.on_stage import find_on_stage
from tekstanalyse.extract.participation.opening import find_opening
from tekstanalyse.extract.participation.order import find_conversation, find_order
from tekstanalyse.extract.participation.outlook import is_ahead
from tekstanalyse.extract.participation.panel import find_panel
from tekstanalyse.extract.participation.partners import find_partners
from tekstanalyse.extract.participation.pictured import find_pictured, find_posed, is_series
from tekstanalyse.extract.participation.predecessors import find_predecessors
from tekstanalyse.extract.participation.presence import find_presence
from tekstanalyse.extract.participation.programme import find_programme
from tekstanalyse.extract.participation.quoted import find_debated, find_quoted, find_reply
from tekstanalyse.extract.participation.report import is_report
from tekstanalyse.extract.participation.said_at import find_said_at
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.participation.talk import find_talk
from tekstanalyse.extract.participation.telling import find_telling
from tekstanalyse.extract.participation.told import find_told
from tekstanalyse.extract.participation.turn import find_turn
from tekstanalyse.extract.speech import Speech

Rule = Callable[[Scene], Iterator[Part]]
RULES: tuple[Rule, ...] = (
    find_opening,
    find_talk,
    find_account,
    find_panel,
    find_partners,
    find_on_stage,
    find_moderation,
    find_guest,
    find_presence,
    find_programme,
    find_billing,
    find_turn,
    find_cast,
    find_stand_in,
    find_absent,
)
REPORT_RULES: tuple[Rule, ...] = (
    find_telling,
    find_told,
    find_called_on,
    find_order,
    find_framed,
    find_floor,
)
"""Rules that hold only where the article as a whole is the report of an event."""
_THEN = frozenset({"da", "då", "der"})


def parts_of(scene: Scene, events: Sequence[Event], speech: Sequence[Speech], main: Event | None) -> Iterator[Part]:
    """Yield what the rules find in a sentence, given all events of its article and the one that it reports."""
    before = list(find_predecessors(scene))
    yield from before
    if any(part.event is not None and part.event.edtf and part.event.mentions[0].text.isdigit() for part in before):
        return
    if _is_caption(scene) and not is_series(scene.doc):
        yield from find_pictured(scene)
        return
    if is_series(scene.doc):
        yield from find_posed(scene)
    yield from _said_anywhere(scene, speech, main)
    listed = scene.event.listed is not None or scene.is_in_part()
    if not (scene.explicit or listed or is_report(scene.doc, main) or is_ahead(scene.doc, scene.event)):
        yield from find_reply(scene, speech)
        yield from find_debated(scene, speech)
        return
    for rule in RULES:
        yield from rule(scene)
    if scene.opens_at_event():
        yield from find_telling(scene)
    if listed or is_report(scene.doc, main):
        yield from _reported(scene, speech, main, reported=listed or whole_of(events, scene.event) is main)


def _is_caption(scene: Scene) -> bool:
    zones = scene.doc.spans["zones"]
    return any(zone.label_ == "caption" and zone.start <= scene.sent.start < zone.end for zone in zones)


def _said_anywhere(scene: Scene, speech: Sequence[Speech], main: Event | None) -> Iterator[Part]:
    """Yield what rules find that need no report of an event around the sentence."""
    yield from find_announced(scene)
    yield from find_leader(scene)
    yield from find_conversation(scene)
    yield from find_said_at(scene, speech)
    if main is not None and scene.event is main and _is_only_press_conference(main, scene.events):
        yield from find_attending(scene, speech)


def _reported(scene: Scene, speech: Sequence[Speech], main: Event | None, *, reported: bool) -> Iterator[Part]:
    """Yield what rules find of the event that is reported, or of another that the line or the sentence tells of."""
    if reported or _goes_on_with(scene, main) or _tells_of_then(scene):
        for rule in REPORT_RULES:
            yield from rule(scene)
    if reported:
        yield from find_quoted(scene, speech)


def _goes_on_with(scene: Scene, main: Event | None) -> bool:
    """Tell whether the line goes on with another event it has named, which is no other occurrence of the main one."""
    other = main is not None and scene.event.type != main.type and scene.event.turn is None
    return other and scene.near and not scene.explicit


def _is_only_press_conference(main: Event, events: Sequence[Event]) -> bool:
    """Tell whether the article is on one press conference, and no event beside it but the next one."""
    return main.type == "pressekonferanse" and all(event is main or event.turn for event in events)


def _tells_of_then(scene: Scene) -> bool:
    """Tell whether a sentence tells what was at an earlier occurrence: it names it, or begins with «da», «der»."""
    return scene.event.turn == "earlier" and (scene.explicit or scene.sent[0].lower_ in _THEN)
