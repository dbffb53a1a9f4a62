"""See whether what a sentence says has happened, is to come, was called off, or was prevented."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Token

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.events import Event
from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.participation.absence import is_away
from tekstanalyse.extract.participation.announced import is_announced
from tekstanalyse.extract.participation.denial import is_denied
from tekstanalyse.extract.participation.lines import line_around
from tekstanalyse.extract.participation.outlook import is_ahead, is_of_time_to_come, is_set_ahead
from tekstanalyse.extract.participation.pictured import is_series
from tekstanalyse.extract.participation.scene import Scene
from tekstanalyse.records import Status

_ASKED = frozenset({"bedt", "bedne", "invitert"})
_COMING = _ASKED | frozenset({"skal", "vil", "kommer", "kjem", "planlegger", "planlegg"})
_CALLED_OFF = frozenset({"avlyst", "avlyste", "avlyses", "avlysast", "innstilt", "avlyser"})
_THANKS = frozenset({"takk", "takker", "takkar"})
"""Words that say, in no past tense, that something has been."""
_PROMISED = re.compile(
    r"\b(?:har|hadde) (?:\w+ )?(?:lov[ea]t?|lovd|sagt (?:\w+ )?(?:ja|seg villig) til|takk(?:et|a) ja til)\b",
    re.IGNORECASE,
)
"""How a sentence says, in no plain past tense, that somebody will do it."""
_TOLD = 3
"""Verbs in the past tense from which what stands below the lines of a list tells what was."""
_HOUR = re.compile(r"\W*(?:kl\w*\.? ?)?\d{1,2}[.:]\d\d\b", re.IGNORECASE)


def status_of(scene: Scene, person: str, trigger: Token) -> Status | None:
    """Return the status of what a trigger says of a person; None when the sentence denies it («tok ikke ordet»)."""
    if is_away(scene, person):
        return "absent"
    lower = [token.lower_ for token in scene.tokens()]
    if _CALLED_OFF & set(lower) or scene.event.called_off or _is_called_off(scene):
        return "cancelled"
    if "skulle" in lower[: trigger.i - scene.sent.start + 1]:
        return "absent" if "men" in lower else "planned"
    if is_denied(scene, person, trigger):
        return None
    if _THANKS & set(lower[: trigger.i - scene.sent.start + 1]) and not _HOUR.match(scene.sent.text):
        return "held"
    if (listed := _status_in_list(scene)) is not None:
        return listed
    if _is_ahead(scene, trigger) or scene.event.turn == "later":
        return "planned"
    return _status_ahead(scene) if _is_to_come(scene) else "held"


def _status_in_list(scene: Scene) -> Status | None:
    """Return the status that a list by years, or by days, gives to what it tells of one of its events."""
    if scene.event.listed == "series" and not scene.doc.user_data.get("published") and not _is_told(scene):
        return "planned"
    if scene.event.listed == "archive":
        return "planned" if is_ahead(scene.doc, scene.event) else "held"
    return None


def _is_told(scene: Scene) -> bool:
    """Tell whether a line of the list in which the event stands says in the past tense what was, or most below do."""
    items = [event for event in scene.events if event.listed == "series"]
    verbs = list(_verbs_outside_names(scene))
    if any(_is_past(token) and token.idx in _line_of(scene.doc, event) for token in verbs for event in items):
        return True
    blocks = [_block_of(scene.doc, event) for event in items]
    below = [token for token in verbs if any(token.idx in block for block in blocks)]
    told = sum(map(_is_past, below))
    return told >= _TOLD and told > len(below) - told


def _line_of(doc: Doc, event: Event) -> range:
    start, end = line_around(text_of(doc), event.mentions[0].start_char)
    return range(start, end)


def _block_of(doc: Doc, event: Event) -> range:
    """Return the line of an event of a list, and those below it up to a blank one."""
    text, line = text_of(doc), _line_of(doc, event)
    return range(line.start, text.find("\n\n", line.start) % (len(text) + 1))


def _is_told_of(scene: Scene) -> bool:
    """Tell whether the lines on one of a list say in the past tense what was («9. mai: Hva nå? Lia innledet»)."""
    if scene.event.listed != "series":
        return False
    block = _block_of(scene.doc, scene.event)
    return any(_is_past(token) for token in _verbs_outside_names(scene) if token.idx in block)


def _verbs_outside_names(scene: Scene) -> Iterator[Token]:
    """Yield the finite verbs but those in the name of an event («Hva tenkte de gamle?»)."""
    names = {i for event in scene.events for span in event.mentions for i in range(span.start, span.end)}
    return (token for token in scene.doc if is_finite(token) and token.i not in names)


def _is_past(verb: Token) -> bool:
    return "Past" in verb.morph.get("Tense", [])


def _is_to_come(scene: Scene) -> bool:
    """Tell whether the article announces the event, or the whole of which it is a part."""
    if is_series(scene.doc) or _is_told_of(scene):
        return False
    whole = scene.event if scene.event.parent is None else scene.events[scene.event.parent]
    return scene.event.turn is None and (
        is_announced(whole) or all(is_ahead(scene.doc, e) for e in (scene.event, whole))
    )


def _status_ahead(scene: Scene) -> Status | None:
    """Return the status of what is said of an event to come: what is told of it in the past tense was at another."""
    finite = [token.morph for token in _outside_titles(scene) if is_finite(token)]
    if any("Past" in morph.get("Tense", []) for morph in finite):
        return None
    return "planned" if not finite or any(morph.get("Tense", morph.get("Mood", [])) for morph in finite) else "held"


def _is_ahead(scene: Scene, trigger: Token) -> bool:
    """Tell whether the words before the trigger look ahead; a verb in the past tense tells what has been, whatever
    is said of what is to come («På spørsmål om hvem som skal betale, svarte Lia»).
    """
    told = is_finite(trigger) and "Past" in trigger.morph.get("Tense", [])
    before = {token.lower_ for token in _outside_titles(scene) if token.i <= trigger.i and token.pos_ != "NOUN"}
    coming = _COMING & before if not told else _ASKED & before if "men" in before else frozenset()
    promised = _PROMISED.search(scene.doc[scene.sent.start : trigger.i + 1].text)
    return bool(coming or promised) or is_set_ahead(scene) or is_of_time_to_come(scene, trigger)


def _is_called_off(scene: Scene) -> bool:
    """Tell whether the headline says that the event is called off, which it says of no other year's."""
    if scene.event.turn is not None:
        return False
    headline = text_of(scene.doc).partition("\n")[0].lower()
    return any(word in _CALLED_OFF for word in headline.split())


def _outside_titles(scene: Scene) -> Iterator[Token]:
    """Yield the tokens but those of titles between marks («Kåseri: «Da torsken ble borte», ved Lia»)."""
    inside = False
    for token in scene.tokens():
        inside = token.text == "«" or (inside and token.text != "»")
        if not inside:
            yield token
