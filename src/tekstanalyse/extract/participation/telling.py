"""Somebody told the audience something: the report of an event says in the past tense who spoke of what.

«Lia fortalte om …», «tok for seg», «viste at», «pekte på». In the present tense («sier Lia») it is an interview, and
what is said to a newspaper, in a letter or afterwards is said elsewhere.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Token

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.elsewhere import said_elsewhere
from tekstanalyse.extract.participation.said_at import is_placed_off
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.syntax import SUBJECTS
from tekstanalyse.lexicon import entries, words

_PARTICLES = frozenset({"compound:prt", "advmod"})
_WEAK_PAST = ("te", "de")
_DID = frozenset({"gjorde"})
_LIKE = 3
"""Words with which «Det gjorde også» begins."""
_STANDS = frozenset({"stand", "standen", "standene", "messestand"})
_PERFORMED = frozenset({"konsert", "festival", "forestilling", "premiere", "utstilling"})
"""Types at which people play and show: who tells of it has not spoken there."""
_YEAR = re.compile(r"\bi (?:19|20)\d\d\b")
_CAME = frozenset({"kom", "møtte", "stilte"})
_LETTING = frozenset({"slapp", "slepp"})


def find_telling(scene: Scene) -> Iterator[Part]:
    """Yield the subjects of past-tense verbs of telling, unless the sentence says that it was elsewhere."""
    for token in scene.tokens():
        if not (_tells(token) or _says(token)) or not (token.pos_ in {"VERB", "AUX"} or _is_misread(token)):
            continue
        if not (_is_off(scene, token) or _is_then(scene) or said_elsewhere(_own_words(scene))):
            people = (*scene.subject_of(token), *_elliptic(scene, token))
            yield from (Part(p, "speaker", token, "telling") for p in people if not _goes_on_elsewhere(scene, p))


def _own_words(scene: Scene) -> str:
    return "".join(token.text_with_ws for token in scene.tokens())


def _is_then(scene: Scene) -> bool:
    """Tell whether the sentence tells of another year, or of what goes on around a performance."""
    then = _YEAR.search(_own_words(scene)) is not None and not scene.explicit
    return then or (scene.event.type in _PERFORMED and not scene.near)


def find_likewise(scene: Scene) -> Iterator[Part]:
    """Yield who did as the sentence before says of somebody who spoke («Det gjorde òg Hege Lia»)."""
    sent, doc = scene.sent, scene.doc
    words_ = [token.lower_ for token in sent[:_LIKE]]
    if not sent.start or words_[:1] != ["det"] or _DID.isdisjoint(words_):
        return
    before = doc[sent.start - 1].sent
    if any((_tells(token) or _says(token)) and token.pos_ == "VERB" for token in before):
        yield from (Part(span.kb_id_, "speaker", sent[1], "telling") for span in scene.people()[:1])


def _is_off(scene: Scene, verb: Token) -> bool:
    """Tell whether it was told before or after the event, by another's account, or to those who came to a stand."""
    return is_placed_off(scene, verb.i) or _is_claimed(verb) or any(token.lower_ in _STANDS for token in scene.tokens())


def _goes_on_elsewhere(scene: Scene, person: str) -> bool:
    """Tell whether the paragraph has the person speak elsewhere before («Lia sa etterpå at …», «mente ho»)."""
    doc, text = scene.doc, text_of(scene.doc)
    start = text.rfind("\n", 0, scene.sent.start_char) + 1
    named = [s for key in ("people", "references") for s in doc.spans[key] if s.kb_id_ == person]
    before = {span.sent for span in named if start <= span.start_char < scene.sent.start_char}
    return any(said_elsewhere(sent.text) for sent in before)


def _is_claimed(verb: Token) -> bool:
    """Tell whether a clause with «at» around the verb is what somebody else says («Lia sa at Moe krevde svar»)."""
    marks = (child for head in (verb, *verb.ancestors) for child in head.children if child.dep_ == "mark")
    return any(mark.lower_ == "at" for mark in marks)


def find_coming(scene: Scene) -> Iterator[Part]:
    """Yield who came to tell («Frå Bergen kom Hege Lia for å fortelje om kaia»)."""
    for verb in scene.tokens():
        if verb.lower_ not in words("announcing-verbs") or verb.i < scene.sent.start + 2:
            continue
        purpose = [token.lower_ for token in scene.doc[verb.i - 2 : verb.i]] == ["for", "å"]
        came = [token for token in scene.tokens() if token.lower_ in _CAME and token.i < verb.i]
        if purpose and came:
            yield from (Part(p, "speaker", verb, "telling") for p in scene.subject_of(came[-1]))


def _tells(verb: Token) -> bool:
    return verb.lower_ in _verbs() and _is_complete(verb)


def _says(verb: Token) -> bool:
    """Tell whether it is a verb of saying in the past tense that needs no other word («kommenterte», «etterlyste»)."""
    return verb.lower_ in _saying() and ("Past" in verb.morph.get("Tense", []) or _is_misread(verb))


def _is_misread(word: Token) -> bool:
    """Tell whether a past tense is taken for a participle: it has a subject («Lia frå Sula kommenterte innlegga»)."""
    if word.pos_ != "ADJ" or not word.lower_.endswith(_WEAK_PAST) or not word.i:
        return False
    copula = any(child.dep_ in {"cop", "aux:pass", "aux"} for child in word.children)
    named = any(span.end == word.i for span in word.doc.spans["people"])
    return not copula and (named or any(child.dep_ in SUBJECTS for child in word.children))


@lru_cache(maxsize=1)
def _saying() -> frozenset[str]:
    """Return the verbs of saying but those that may be thinking or doing, or say nothing by themselves."""
    silent = words("incomplete-verbs") | words("phrase-verbs") | words("belief-verbs")
    silent |= words("attribution-verbs") | words("unspoken-verbs")
    return (words("speech-verbs") | words("request-verbs")) - silent - _verbs().keys()


def _elliptic(scene: Scene, verb: Token) -> Iterator[str]:
    """Yield the subject of a clause that leaves the verb out: «Lia snakket om torsk, Moe om sei»."""
    doc = scene.doc
    for span in scene.people():
        new_clause = doc[span.start - 1].lower_ in {",", "og", "mens", "medan"}
        about = span.end < scene.sent.end and doc[span.end].lower_ == "om"
        if span.start > verb.i + 2 and new_clause and about:
            yield span.kb_id_


@lru_cache(maxsize=1)
def _verbs() -> dict[str, tuple[str, ...]]:
    """Return each verb with the words of which it needs one, and those with a minus that it may not go before."""
    return {entry[0]: entry[1:] for entry in entries("telling-verbs")}


def _is_let(verb: Token) -> bool:
    """Tell «slapp til» from letting others do so («slapp til så mange som mulig», «slapp Lia til»)."""
    after = verb.doc[verb.i + 1 : min(verb.i + 3, verb.sent.end)]
    if not len(after) or after[0].lower_ != "til":
        return False
    return len(after) == 1 or after[1].pos_ in {"PUNCT", "ADP", "CCONJ", "SCONJ", "SPACE"}


def _is_complete(verb: Token) -> bool:
    """Tell whether a verb that says little by itself has the word that makes it a telling («tok for seg»)."""
    if verb.lower_ in _LETTING:
        return _is_let(verb)
    needed = [word for word in _verbs()[verb.lower_] if not word.startswith("-")]
    if verb.i + 1 < len(verb.doc) and f"-{verb.nbor().lower_}" in _verbs()[verb.lower_]:
        return False
    near = [*verb.doc[verb.i + 1 : verb.i + 6], *(child for child in verb.children if child.dep_ in _PARTICLES)]
    return not needed or any(token.lower_ in needed for token in near)
