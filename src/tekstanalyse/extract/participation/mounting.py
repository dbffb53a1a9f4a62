"""Somebody took the stage: «delte scenen med», «inntok talerstolen», «på podiet sto», «med seg på scenen hadde hun»."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Token

from tekstanalyse.extract.participation.music import PLAYED, is_musician
from tekstanalyse.extract.participation.scene import Part, Scene, may_be_title
from tekstanalyse.extract.syntax import subjects

_STAGE = frozenset({"scenen", "scena", "talerstolen", "talarstolen", "podiet", "ilden", "elden", "programmet"})
_ROSTRUM = frozenset({"talerstolen", "talarstolen", "podiet", "scenen", "scena", "mikrofonen"})
_SHARED = frozenset({"scene", "scenen", "scena", "podium", "podiet", "talerstol", "talarstol", "sofa", "sofaen"})
_MOUNTED = frozenset(
    {"inntok", "entret", "entra", "besteg", "gikk", "gjekk", "steg", "sto", "stod", "var", "kom", "overtok"}
)
_FAR = 8
"""Words between a verb and the stage or the floor, which a name may stand between."""
_SITTING = frozenset({"satt", "sat"})
_SENT = frozenset({"fikk", "fekk", "lokket", "lokka", "drev", "dreiv", "jaget", "jaga", "hentet", "henta"})
"""Verbs by which something brings one to the stage («Det fekk Hege Lia opp på talarstolen»)."""
_AT = frozenset({"ved", "på", "bak"})


def find_on_stage(scene: Scene) -> Iterator[Part]:
    """Yield who went up to speak, and who shared the stage with whom."""
    tokens = list(scene.tokens())
    yield from _shared(scene, tokens)
    yield from _shared_by_both(scene, tokens)
    yield from _brought(scene, tokens)
    yield from _mounted(scene, tokens)
    yield from _sent_up(scene, tokens)


def _shared(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield both of those of whom one «delte scenen med» the other."""
    for first, second, third in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if (
            first.lower_ in {"delte", "delt", "delar"}
            and second.lower_ in {"scenen", "scena"}
            and third.lower_ == "med"
        ):
            after = [span for span in scene.people() if span.start > third.i]
            yield from (Part(span.kb_id_, "speaker", third, "turn") for span in after[:1])
            yield from (Part(person, "speaker", first, "turn") for person in scene.subject_of(first))


def _shared_by_both(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield those of whom the sentence says that they shared the stage («Lia og Moe delte scene»)."""
    for verb, noun in pairwise(tokens):
        if verb.lower_ in {"delte", "delt"} and noun.lower_ in _SHARED and scene.event.type not in PLAYED:
            people = scene.subject_of(verb)
            yield from (Part(person, "speaker", verb, "turn") for person in people if len(people) > 1)


def _brought(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield whom somebody had on the stage («Med seg på scenen hadde hun Hege Lia»)."""
    lower = [token.lower_ for token in tokens]
    if lower[:2] == ["med", "seg"] and not _STAGE.isdisjoint(lower[2:5]) and "hadde" in lower[3:6]:
        yield from (Part(span.kb_id_, "speaker", tokens[0], "turn") for span in scene.people())


def _mounted(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield who went up to speak: «Lia inntok talerstolen», «På podiet sto Lia»."""
    rostrum = next((token for token in tokens if token.lower_ in _ROSTRUM), None)
    if rostrum is None or (rostrum.lower_.startswith("scen") and scene.event.type in PLAYED):
        return
    for verb in (token for token in tokens if not _is_of_next_clause(rostrum, token)):
        if verb.lower_ in _SITTING and rostrum.nbor(-1).lower_ != "på":
            continue
        if verb.lower_ not in _MOUNTED | _SITTING or abs(verb.i - rostrum.i) > _FAR or verb.pos_ not in {"VERB", "AUX"}:
            continue
        first = [span for span in scene.people() if verb.i < span.start][:1] if rostrum.i < verb.i else []
        behind = [span.kb_id_ for span in (*first, *scene.row_behind(first))]
        people = [] if _is_of_music(scene) else scene.subject_of(verb) or ([] if subjects(verb) else behind)
        yield from (Part(person, "speaker", verb, "turn") for person in people)


def _is_of_next_clause(rostrum: Token, verb: Token) -> bool:
    """Tell whether a verb stands behind the rostrum and a comma («tok ikke mikrofonen, men sa at han gikk hjem»)."""
    return any(token.text == "," for token in rostrum.doc[rostrum.i : verb.i])


def _is_of_music(scene: Scene) -> bool:
    """Tell whether it is musicians of whom the sentence tells."""
    before = (scene.doc[span.start - 1].text for span in scene.people() if span.start > scene.sent.start)
    return any(map(is_musician, before))


def _sent_up(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield who came to the rostrum, by what brought them or beside whom it was told («Med Lia ved mikrofonen»)."""
    for place in (token for token in tokens if token.lower_ in _ROSTRUM and scene.event.type not in PLAYED):
        name = next((s for s in reversed(scene.people()) if place.i - _FAR <= s.start and s.end < place.i), None)
        if name is None or any(token.pos_ in {"VERB", "AUX", "PUNCT"} for token in scene.doc[name.end : place.i]):
            continue
        first = name.start
        while first > scene.sent.start and may_be_title(scene.doc[first - 1]):
            first -= 1
        lead = scene.doc[first - 1] if first > scene.sent.start else None
        with_ = lead is not None and lead.is_sent_start and lead.lower_ == "med" and place.nbor(-1).lower_ in _AT
        if lead is not None and (with_ or lead.lower_ in _SENT):
            yield Part(name.kb_id_, "speaker", place, "turn")
