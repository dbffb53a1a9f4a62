"""Somebody is quoted in the past tense in the report of an event: «– Vi er klare, sa Hege Lia.»

The weakest sign of all: it counts only for those of whom the report says nothing surer. What is reported without a
quote counts where its line names the event.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from spacy.tokens import Token

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.elsewhere import said_elsewhere
from tekstanalyse.extract.participation.aside import (
    goes_on_elsewhere,
    is_background,
    is_cited,
    is_elsewhere,
    is_then,
    is_unintroduced,
)
from tekstanalyse.extract.participation.said_at import is_placed_off
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.speech import Speech
from tekstanalyse.lexicon import words

_PAST = frozenset(
    {"sa", "uttalte", "fortalte", "fortalde", "repliserte", "erklærte", "meinte", "mente", "svarte", "spurte", "spurde"}
)
_REPLIED = frozenset({"repliserte", "replikerte", "parerte", "kontra", "innvendte"})
"""Verbs that say that others spoke too."""
_COUNCIL = re.compile(r"\b\w*(?:kommunestyre|bystyre|fylkesting|formannskap)", re.IGNORECASE)
_INNER = frozenset(
    {"visste", "husket", "hugsa", "fikk", "fekk", "hadde", "skrev", "skreiv", "leste", "las", "så", "såg"}
)
"""Verbs behind which a colon leads to what somebody thinks, writes or reads."""
_GESTURES = frozenset(
    "riste rista nikke nikka smile le sukke sukka himle himla himlet humre humret humra flirte rødmet vred vrei vri "  # noqa: SIM905
    "lente slo kniste gryntet grynta".split()
)
"""What one does, beside the verbs of a list, before one is heard."""
_ROSTRUM = re.compile(r"\b(?:talarstolen|talerstolen)\b", re.IGNORECASE)
_DEBATED = frozenset({"møte", "debatt"})
_MAYORS = frozenset({"ordfører", "ordførar", "varaordfører", "varaordførar"})
_MEETINGS = frozenset(
    "møte debatt folkemøte årsmøte landsmøte allmøte stormøte samtale høring konferanse".split()  # noqa: SIM905
)


def find_quoted(scene: Scene, speech: Sequence[Speech]) -> Iterator[Part]:
    """Yield the sources of speech that the sentence names in the past tense, unless it was said elsewhere."""
    yield from (part for said in speech for part in _said(scene, said, _PAST))
    yield from _before_colon(scene, speech)
    yield from _gestured(scene, speech)


def _before_colon(scene: Scene, speech: Sequence[Speech]) -> Iterator[Part]:
    """Yield the source whose words a sentence with a colon at its end leads to («Lia lot seg ikke vippe: – Nei»)."""
    text = text_of(scene.doc)
    colon = next((token for token in reversed(scene.sent) if not token.is_space), scene.sent[0])
    verb = scene.sent.root
    if colon.text != ":" or "Past" not in verb.morph.get("Tense", []) or is_then(scene, verb):
        return
    if verb.lower_ in words("unspoken-verbs") | words("belief-verbs") | _INNER:
        return
    for said in speech:
        follows = said.start > colon.idx and not text[colon.idx + 1 : said.start].strip('\n -–—"«“”')
        if said.kind == "direct" and follows and said.source and not said_elsewhere(scene.sent.text):
            people = set(said.source.people) & set(scene.subject_of(verb)) & {span.kb_id_ for span in scene.people()}
            yield from (Part(person, "speaker", colon, "quoted") for person in sorted(people))


def _gestured(scene: Scene, speech: Sequence[Speech]) -> Iterator[Part]:
    """Yield the only one a sentence names, who shook the head before what comes next («Moe ristet på hodet.»)."""
    gesture = next((t for t in scene.tokens() if _is_gesture(t)), None)
    people = {span.kb_id_ for span in scene.people()}
    if gesture is None or len(people) != 1 or is_then(scene, gesture) or said_elsewhere(scene.sent.text):
        return
    end = scene.sent[-1].idx + len(scene.sent[-1])
    for said in speech:
        follows = said.start >= end and not text_of(scene.doc)[end : said.start].strip('\n -–—"«“”:')
        if said.kind == "direct" and follows and said.cue is None and said.source and people & set(said.source.people):
            yield from (Part(person, "speaker", gesture, "quoted") for person in people)


def _is_gesture(verb: Token) -> bool:
    """Tell whether it is said that one made a gesture, or was made to («Det fekk Lia til å riste på hovudet»)."""
    present = "Pres" in verb.morph.get("Tense", [])
    return verb.pos_ == "VERB" and not present and verb.lower_ in _gestures()


@lru_cache(maxsize=1)
def _gestures() -> frozenset[str]:
    return words("gesture-verbs") | _GESTURES


def find_reply(scene: Scene, speech: Sequence[Speech]) -> Iterator[Part]:
    """Yield who replied to others, in an article that names one meeting."""
    if scene.event.type in _MEETINGS:
        yield from (part for said in speech if said.kind == "direct" for part in _said(scene, said, _REPLIED))


def find_debated(scene: Scene, speech: Sequence[Speech]) -> Iterator[Part]:
    """Yield the politicians quoted in the past tense in an article on one meeting of a council, where others replied.

    A politician is known by the letters of a party after the name: «Hege Lia (Sp)».
    """
    cues = {text_of(scene.doc)[slice(*said.cue)].lower() for said in speech if said.cue}
    meetings = [event for event in scene.events if event.type == "møte" and event.turn is None]
    if not _COUNCIL.search(text_of(scene.doc)):
        return
    if _ROSTRUM.search(text_of(scene.doc)) and all(e.type in _DEBATED and e.turn is None for e in scene.events):
        yield from _from_floor(scene, speech)
    if meetings != [scene.event] or _REPLIED.isdisjoint(cues):
        return
    for said in speech:
        if said.kind == "direct":
            yield from (part for part in _said(scene, said, _PAST) if _has_party(scene, part.person))


def _from_floor(scene: Scene, speech: Sequence[Speech]) -> Iterator[Part]:
    """Yield the politicians whose words the report of a council has, where it tells of its rostrum."""
    for said in speech:
        for part in _said(scene, said, _PAST):
            if _has_party(scene, part.person) or _is_mayor(scene, part.person):
                yield part


def _is_mayor(scene: Scene, person: str) -> bool:
    doc = scene.doc
    starts = [span.start for span in doc.spans["people"] if span.kb_id_ == person and span.start]
    return any(doc[start - 1].lower_ in _MAYORS for start in starts)


def _has_party(scene: Scene, person: str) -> bool:
    doc = scene.doc
    ends = [span.end for span in doc.spans["people"] if span.kb_id_ == person and span.end + 1 < len(doc)]
    return any(doc[end].text == "(" and _is_party(doc[end + 1].text) for end in ends)


def _is_party(letters: str) -> bool:
    return letters in words("party-letters") or letters.capitalize() in words("party-letters")


def _is_past(cue: Token) -> bool:
    """Tell whether a verb is in the past tense, and not perfect («har sagt»), of writing, thinking or blaming.

    A cue that the tagger takes for no verb («tordnet») is past where it does not end as the present does.
    """
    misread = cue.pos_ not in {"VERB", "AUX"} and not cue.lower_.endswith("r")
    past = misread or ("Past" in cue.morph.get("Tense", []) and "Fin" in cue.morph.get("VerbForm", []))
    return past and cue.lower_ not in words("unspoken-verbs") | words("accusing-verbs")


def _is_reported(cue: Token) -> bool:
    """Tell whether what a verb leads to was said aloud, and not thought or read, where no quote shows it."""
    return "Past" in cue.morph.get("Tense", []) and cue.lower_ not in words("belief-verbs") | _INNER


def _said(scene: Scene, said: Speech, verbs: frozenset[str]) -> Iterator[Part]:
    if said.cue is None or said.source is None:
        return
    cue = next((token for token in scene.sent if token.idx == said.cue[0]), None)
    if cue is None or is_placed_off(scene, cue.i) or is_cited(cue):
        return
    told = verbs is _PAST and _is_past(cue) and (said.kind == "direct" or _is_reported(cue))
    if not (told or cue.lower_ in verbs):
        return
    off = is_elsewhere(scene, cue) or (said.kind != "direct" and is_background(cue))
    if not (off or is_then(scene, cue)):
        for person in said.source.people:
            if not (is_unintroduced(scene, person) or goes_on_elsewhere(scene, person)):
                yield Part(person, "speaker", cue, "quoted")
