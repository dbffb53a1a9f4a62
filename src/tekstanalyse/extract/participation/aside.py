"""See what a report tells aside from its event: near it, of another year, to a paper, by another's account."""

import re
from itertools import takewhile

from spacy.tokens import Token

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.elsewhere import said_elsewhere
from tekstanalyse.extract.participation.said_at import is_placed_off
from tekstanalyse.extract.participation.scene import Scene
from tekstanalyse.lexicon import words

_STANDS = frozenset({"stand", "standen", "standene", "messestand"})
_PERFORMED = frozenset({"konsert", "forestilling", "premiere", "utstilling"})
"""Types at which people play and show: who tells of it has not spoken there."""
_NOTHING = frozenset({"ingenting", "inkje", "null", "niks"})
_GREETED = frozenset(
    "hilste helste helsa ønsket ønskte ynskte takket takka leste las talte tala innledet innleia viste synte".split()  # noqa: SIM905
)
"""Verbs of what is done around an event as a part of it («Før forelesningen hilste Lia fra fakultetet»)."""
_NOW = frozenset({"nå", "no", "da", "då", "her"})
"""Words by which a report comes back to its event («Han hadde på forhånd varslet … Nå gjorde han det klart at»)."""
_BACKGROUND = frozenset({"etter", "etterat", "fordi", "ettersom", "når", "hvis", "dersom", "viss"})
_AGAINST = frozenset({"men", "mens", "medan"})
_YEAR = re.compile(r"(?:19|20)\d\d")
_OF_WHAT = frozenset({"at", "fra", "frå", "gjennom", "korleis", "hvordan", "da", "då", "som", ":"})
"""Words behind a verb of telling with which the content begins that a year may stand in."""


def is_aside(scene: Scene, verb: Token) -> bool:
    """Tell whether what a verb of telling says was not told to those who were gathered."""
    at_stand = any(token.lower_ in _STANDS for token in scene.tokens())
    near = (is_placed_off(scene, verb.i) and verb.lower_ not in _GREETED) or at_stand
    near = near or _is_of_audience(scene) or _says_nothing(verb)
    near = near or is_background(verb)
    return near or _is_claimed(verb) or is_then(scene, verb) or is_elsewhere(scene, verb)


def _says_nothing(verb: Token) -> bool:
    """Tell whether nothing is what somebody said («satt ved vinduet og sa ingenting», «sa fra seg ordet»)."""
    after = [token.lower_ for token in verb.doc[verb.i + 1 : min(verb.i + 4, verb.sent.end)]]
    said = takewhile(lambda word: word not in {"at", ":"}, after)
    return not _NOTHING.isdisjoint(said) or after[:2] in (["fra", "seg"], ["frå", "seg"])


def _is_of_audience(scene: Scene) -> bool:
    """Tell whether the sentence picks somebody out of those who listened («Av de frammøtte trakk Lia fram maten»)."""
    lead = [token.lower_ for token in scene.sent[:3]]
    return lead[:1] in (["av"], ["blant"], ["mellom"]) and not words("audience-nouns").isdisjoint(lead)


def is_then(scene: Scene, verb: Token) -> bool:
    """Tell whether the sentence tells of another year, or of what goes on around a performance."""
    then = _tells_when(scene, verb) and not scene.explicit
    return then or (scene.event.type in _PERFORMED and not scene.explicit)


def _tells_when(scene: Scene, verb: Token) -> bool:
    """Tell whether a year says when it was told, and not of when («gjekk gjennom soga frå fyrste spadetak i 1994»)."""
    for token in scene.tokens():
        if token.i > scene.sent.start and _YEAR.fullmatch(token.text) and token.nbor(-1).lower_ == "i":
            told = {other.lower_ for other in scene.doc[verb.i + 1 : token.i]}
            return _OF_WHAT.isdisjoint(told)
    return False


def goes_on_elsewhere(scene: Scene, person: str) -> bool:
    """Tell whether the paragraph has the person speak elsewhere before («Lia sa etterpå at …», «mente ho»)."""
    if scene.sent[0].lower_ in _NOW:
        return False
    doc, text = scene.doc, text_of(scene.doc)
    start = text.rfind("\n", 0, scene.sent.start_char) + 1
    named = [s for key in ("people", "references") for s in doc.spans[key] if s.kb_id_ == person]
    before = {span.sent for span in named if start <= span.start_char < scene.sent.start_char}
    return any(said_elsewhere(sent.text) for sent in before)


def is_unintroduced(scene: Scene, person: str) -> bool:
    """Tell whether one of a single name is only told where from («sa Kari fra Toten»)."""
    if " " in person:
        return False
    doc = scene.doc
    ends = [span.end for span in doc.spans["people"] if span.kb_id_ == person and span.end < len(doc)]
    return any(doc[end].lower_ in {"fra", "frå"} for end in ends)


def _is_claimed(verb: Token) -> bool:
    """Tell whether a clause with «at» around the verb is what somebody else says («Lia sa at Moe krevde svar»)."""
    marks = (child for head in (verb, *verb.ancestors) for child in head.children if child.dep_ == "mark")
    return any(mark.lower_ == "at" for mark in marks)


def is_background(verb: Token) -> bool:
    """Tell whether the clause gives the time or reason of another («etter at Lia uttalte at», «fordi Moe sa»)."""
    marks = (child for head in (verb, *verb.ancestors) if head.dep_ == "advcl" for child in head.children)
    return any(mark.dep_ in {"mark", "case", "advmod"} and mark.lower_ in _BACKGROUND for mark in marks)


def is_elsewhere(scene: Scene, verb: Token) -> bool:
    """Tell whether the report's own words say that it was elsewhere, up to where «men» or «mens» sets another thing."""
    ends = (token.i for token in scene.tokens() if token.i > verb.i and token.lower_ in _AGAINST)
    end = next(ends, scene.sent.end)
    return said_elsewhere("".join(token.text_with_ws for token in scene.tokens() if token.i < end))
