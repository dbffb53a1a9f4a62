"""Somebody's words are placed at the event: «sa Hege Lia på konferansen», «uttalte han under pressekonferansen»."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span

from tekstanalyse.extract.events.deeds import is_deed
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.speech import Speech

_AT = frozenset({"på", "under", "i", "ved", "frå", "fra", "da", "då"})

_OFF = frozenset({"etter", "før", "vei", "veg", "utenfor", "utanfor", "foran", "framfor"})
"""Words that place somebody near an event, not at it."""
_STAGE = frozenset({"scenen", "scena", "talerstolen", "talarstolen", "podiet", "salen"})
_ROUNDS = ("debatten", "ordskiftet", "diskusjonen", "spørjerunden", "spørsmålsrunden", "avstemningen", "voteringen")
"""Ends of words for what a meeting comes to after somebody was heard («Før debatten orienterte Lia»)."""


def find_said_at(scene: Scene, speech: Sequence[Speech]) -> Iterator[Part]:
    """Yield the sources of quoted words whose naming goes on to say that it was at the event."""
    for said in speech:
        if said.cue is None or said.source is None:
            continue
        if not scene.sent.start_char <= said.cue[0] < scene.sent.end_char:
            continue
        cue = next((token for token in scene.sent if token.idx == said.cue[0]), None)
        if cue is None or not (
            (_placed_after(scene, cue.i) and not _is_in_words(scene, said, cue.i))
            or (_from_stage(scene, cue.i) and scene.event.mentions[0].start < scene.sent.end)
            or (said.kind != "direct" and _placed_before(scene, cue.i))
        ):
            continue
        yield from (Part(person, "speaker", cue, "said-at") for person in said.source.people)


def _from_stage(scene: Scene, cue: int) -> bool:
    """Tell whether it was said from the stage; what follows another verb is not where it was said."""
    after = scene.doc[cue + 1 : scene.sent.end]
    end = next((token.i for token in after if token.pos_ in {"VERB", "AUX"} and token.is_alpha), scene.sent.end)
    return any(token.lower_ in _STAGE for token in scene.doc[cue + 1 : end])


def _placed_after(scene: Scene, cue: int) -> bool:
    """Tell whether the naming of the source goes on with «på», «under» or the like and the event, not «etter» it."""
    between = _before_event(scene, cue)
    if _to_paper(scene, cue):
        return False
    return _OFF.isdisjoint(between) and not _AT.isdisjoint(between[-4:]) and not _is_in_relative(scene, cue)


def _to_paper(scene: Scene, cue: int) -> bool:
    """Tell whether it was said to an organization, such as a paper, whom it met at the event."""
    doc = scene.doc
    event = next((span for span in scene.event.mentions if span.sent == scene.sent and span.start > cue), None)
    until = event.start if event is not None else scene.sent.end
    return any(doc[o.start - 1].lower_ == "til" for o in doc.spans["organizations"] if cue < o.start < until)


def _is_in_relative(scene: Scene, cue: int) -> bool:
    """Tell whether the event is named in a clause about the source («sier Lia, som var med på konferansen»)."""
    event = next((span for span in scene.event.mentions if span.sent == scene.sent and span.start > cue), None)
    between = [token.lower_ for token in scene.doc[cue : event.start]] if event is not None else []
    return "som" in between and "," not in between[between.index("som") :]


def _is_in_words(scene: Scene, said: Speech, cue: int) -> bool:
    """Tell whether the event is named next in what was said («varsla at framlegget frå førre møte fell»)."""
    event = next((span for span in scene.event.mentions if span.sent == scene.sent and span.start > cue), None)
    return event is not None and said.start <= event.start_char < said.end


def _placed_before(scene: Scene, cue: int) -> bool:
    """Tell whether the sentence says before the cue that it was at the event («På samlinga sa Lia at»)."""
    for span in scene.event.mentions:
        if span.sent == scene.sent and span.end <= cue and span.start > scene.sent.start:
            lead = scene.doc[scene.sent.start : cue]
            off = any(token.lower_ in _OFF or token.pos_ in {"VERB", "PUNCT"} for token in lead)
            return scene.doc[span.start - 1].lower_ in _AT and not off
    return False


def is_placed_off(scene: Scene, cue: int) -> bool:
    """Tell whether the sentence says that it was near the event, not at it («etter fagdagen»), or said to a paper."""
    doc, sent = scene.doc, scene.sent
    told = any(_is_told_to(doc, cue, o.start) for o in doc.spans["organizations"] if cue < o.start < sent.end)
    before = [span for span in scene.event.mentions if span.sent == sent and sent.start < span.start < cue]
    off = any(doc[span.start - 1].lower_ in {"etter", "før"} and not _is_round(scene, span) for span in before)
    behind = next((s for s in scene.event.mentions if s.sent == sent and s.start > cue), None)
    if behind is not None and _is_round(scene, behind):
        return told or off
    return told or off or not _OFF.isdisjoint(_before_event(scene, cue))


def _is_told_to(doc: Doc, cue: int, start: int) -> bool:
    """Tell whether something was said to an organization, and not that it will go there («lovet å ta det til»)."""
    return doc[start - 1].lower_ == "til" and not any(token.lower_ == "å" for token in doc[cue + 1 : start])


def _is_round(scene: Scene, span: Span) -> bool:
    """Tell whether it is the debate of a meeting before which somebody was heard there."""
    ahead = scene.doc[span.start - 1].lower_ == "før"
    return ahead and scene.event.type != "debatt" and span[-1].lower_.endswith(_ROUNDS)


def _before_event(scene: Scene, cue: int) -> Sequence[str]:
    """Return the last words between a cue and the event that its sentence names next, at most five, or none.

    What was done there is no other place («sa ho før snora vart klipt»).
    """
    for span in scene.event.mentions:
        if span.sent == scene.sent and span.start > cue and not is_deed(span):
            return [token.lower_ for token in scene.doc[max(cue, span.start - 5) : span.start]]
    return ()
