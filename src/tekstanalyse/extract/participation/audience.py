"""Somebody did something to those who listened: «loste forsamlingen gjennom», «tok deltakerne med», «helsa gjestene».

Whoever guides, challenges, thanks or greets an audience speaks to it, whatever the verb is.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.lexicon import words
from tekstanalyse.records import Role

_OBJECTS = frozenset({"obj", "iobj"})
_GREETING = frozenset({"helste", "helsa", "hilste"})
_REACH = 4
"""Words between a verb and the audience that is its object."""


def find_audience(scene: Scene) -> Iterator[Part]:
    """Yield the subjects of past-tense verbs that have the audience as their object."""
    for token in scene.tokens():
        verb = token.head
        if token.lower_ in words("audience-nouns") and _is_done_to(verb, token):
            role: Role = "host" if verb.lower_ in _GREETING else "speaker"
            yield from (Part(person, role, verb, "audience") for person in scene.subject_of(verb))


def _is_done_to(verb: Token, audience: Token) -> bool:
    past = verb.pos_ == "VERB" and "Past" in verb.morph.get("Tense", []) and verb.lower_ not in words("serving-verbs")
    return past and audience.dep_ in _OBJECTS and 0 < audience.i - verb.i <= _REACH
