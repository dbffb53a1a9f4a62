"""Somebody was there, and no more is said: «var til stede», «fulgte møtet fra salen», «blant gjestene var Lia»."""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Token

from tekstanalyse.extract.participation.frames import framed
from tekstanalyse.extract.participation.scene import Part, Scene

_SITTING = frozenset({"satt", "sat", "sitter", "sit"})
_FOLLOWING = frozenset({"fulgte", "fulgt", "følgde", "følgt"})
_SEATS = frozenset({"rad", "benk", "salen", "galleriet", "tilhørerbenken", "tilhøyrarbenken"})
_HALL = frozenset({"salen", "galleriet", "tilhørerbenken", "tilhøyrarbenken", "sidelinjen", "sidelinja"})
_LISTENERS = frozenset({"tilhører", "tilhøyrar", "tilskuer", "tilskodar", "publikummer", "publikummar"})
_IS = frozenset({"var", "er"})
_VERBS = _IS | _SITTING | _FOLLOWING
_TALKING = frozenset({"debatt", "samtale"})
"""Types in which to take part is to speak."""
_PLACE = frozenset({"stede", "stades"})
_DENIED = frozenset({"ikke", "ikkje"})
_NEAR = 6
"""Words in which a verb has what it says of presence."""


def find_presence(scene: Scene) -> Iterator[Part]:
    """Yield who a sentence says was there, without saying that they spoke."""
    for _, token, person in framed(scene, "presence-frames"):
        yield Part(person, "participant", token, "presence")
    for token in scene.tokens():
        if _says_so(token) or _takes_part(scene, token):
            yield from (Part(person, "participant", token, "presence") for person in _who(scene, token))


def _says_so(verb: Token) -> bool:
    if verb.lower_ not in _VERBS:
        return False
    following = [word.lower_ for word in verb.doc[verb.i + 1 : min(verb.i + _NEAR, verb.sent.end)]]
    if _DENIED & {*following}:
        return False
    if verb.lower_ in _IS:
        return _has_pair(following, {"til"}, _PLACE) or bool(_LISTENERS & {*following})
    if verb.lower_ in _SITTING:
        return bool(_SEATS & {*following})
    return verb.lower_ in _FOLLOWING and _has_pair(following, {"fra", "frå"}, _HALL)


def _takes_part(scene: Scene, verb: Token) -> bool:
    """Tell whether a verb says that somebody was at the event named behind it («deltok på», «var sjølv med på»)."""
    between = [token.lower_ for token in scene.doc[verb.i + 1 : min(verb.i + _NEAR, scene.sent.end)]]
    came = verb.lower_ == "deltok" or (verb.lower_ == "var" and _has_pair(between, {"med"}, {"på", "i"}))
    events = [e for e in scene.events for span in e.mentions if verb.i < span.start <= verb.i + _NEAR]
    there = bool(events) and _DENIED.isdisjoint(between) and _TALKING.isdisjoint(event.type for event in events)
    return came and there and "panelet" not in between


def _has_pair(words: Sequence[str], first: Collection[str], second: Collection[str]) -> bool:
    return any(left in first and right in second for left, right in pairwise(words))


def _who(scene: Scene, verb: Token) -> tuple[str, ...]:
    """Return the subject of the verb, and of «som» the name before it."""
    before = tuple(span.kb_id_ for span in scene.people() if span.end <= verb.i)[-1:]
    relative = any(word.lower_ == "som" for word in scene.doc[max(verb.i - _NEAR, scene.sent.start) : verb.i])
    return before if relative else scene.subject_of(verb) or before
