"""Somebody was called on to speak: «fikk i oppgave å kommentere», «var bedt om å svare», «fekk æra av å opne»."""

from collections.abc import Iterator

from spacy.tokens import Token

from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.lexicon import words

_GOT = frozenset({"fikk", "fekk", "fått", "hadde"})
_TASKS = frozenset(
    "oppgave oppgaven oppgåve oppgåva oppdrag oppdraget æren æra gleden gleda jobben ansvaret anledning anledningen "  # noqa: SIM905
    "høve høvet tillit tilliten mandat".split()
)
_WAS = frozenset({"var", "ble", "blei", "vart", "hadde", "lot", "let"})
_ASKED = frozenset(
    "bedt bedd beden bedne bede utfordret utfordra invitert inviterte overtalt overtalte satt sett sette innleid "  # noqa: SIM905
    "innleigd hyret hyra hentet henta leid leigd kalt kalla".split()
)
_REACH = 5
"""Words between being asked, or the task, and the infinitive."""
_ELSE = frozenset({"saken", "saka", "dette", "det", "påstandene", "påstandane", "kritikken", "pris", "prisen"})
"""What somebody comments on who is asked by a newspaper."""


def find_called_on(scene: Scene) -> Iterator[Part]:
    """Yield who a sentence says was asked, or given the task, to do something by speaking."""
    for verb in scene.tokens():
        if verb.lower_ in words("speaking-infinitives") and _is_infinitive(verb) and not _is_of_else(verb):
            called = _call(scene, verb)
            past = next((token for token in scene.tokens() if token.lower_ in _GOT | _WAS and is_finite(token)), None)
            people = scene.subject_of(called) if called is not None and past is not None else ()
            yield from (Part(person, "speaker", past or verb, "telling") for person in people)


def _is_infinitive(verb: Token) -> bool:
    return verb.i > verb.sent.start and verb.nbor(-1).lower_ == "å"


def _is_of_else(verb: Token) -> bool:
    return verb.i + 1 < verb.sent.end and verb.nbor().lower_ in _ELSE


def _call(scene: Scene, verb: Token) -> Token | None:
    """Return the word that says that somebody was asked, or got the task, before an infinitive."""
    before = scene.doc[max(verb.i - _REACH, scene.sent.start) : verb.i]
    lead = [token for token in scene.tokens() if token.i < verb.i]
    asked = next((token for token in before if token.lower_ in _ASKED), None)
    if asked is not None:
        return asked if any(token.lower_ in _WAS for token in lead) else None
    task = any(token.lower_ in _TASKS for token in before)
    return next((token for token in reversed(lead) if token.lower_ in _GOT), None) if task else None
