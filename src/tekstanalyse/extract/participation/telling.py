"""Somebody told the audience something: the report of an event says in the past tense who spoke of what.

«Lia fortalte om …», «tok for seg», «viste at», «pekte på». In the present tense («sier Lia») it is an interview, and
what is said to a newspaper, in a letter or afterwards is said elsewhere.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from spacy.tokens import Span, Token

from tekstanalyse.extract.finite import is_finite, is_past
from tekstanalyse.extract.participation.aside import goes_on_elsewhere, is_aside, is_unintroduced
from tekstanalyse.extract.participation.music import is_musician
from tekstanalyse.extract.participation.scene import Part, Scene, may_be_title
from tekstanalyse.extract.syntax import SUBJECTS
from tekstanalyse.lexicon import entries, words

_PARTICLES = frozenset({"compound:prt", "advmod"})
_WEAK_PAST = ("te", "de")
_ALSO = frozenset("denne gangen gongen også òg så endelig endeleg da då".split())  # noqa: SIM905
_NEAR = 5
"""Words behind a verb that says little by itself in which it has the one that makes it a telling."""
_TITLED = 4
"""Words behind a verb in which a title leads to a name."""
_SAME = frozenset({"for", "mot", "fra", "frå", "på"})
"""Prepositions that a clause without a verb takes up («Lia talte for båten, Moe for kvinnene»)."""
_SIDES = frozenset({"for", "imot", "mot"})
_FRAMING = frozenset(
    "åpnet åpna opna innledet innleia innleidde avrundet avrunda rundet runda avsluttet avslutta satte sette ga gav "  # noqa: SIM905
    "underholdt underheldt fylte trollbandt begeistret begeistra rørte".split()
)
"""What those do who play as well as those who speak."""
_FROM = frozenset({"fra", "frå"})
_LETTING = frozenset({"slapp", "slepp"})


def find_telling(scene: Scene) -> Iterator[Part]:
    """Yield the subjects of past-tense verbs of telling, unless the sentence says that it was elsewhere."""
    for token in scene.tokens():
        if tells(token) and not is_aside(scene, token):
            people = (*scene.subject_of(token), *_elliptic(scene, token))
            for person in people:
                if not (
                    goes_on_elsewhere(scene, person) or is_unintroduced(scene, person) or plays(scene, person, token)
                ):
                    yield Part(person, "speaker", token, "telling")


def plays(scene: Scene, person: str, verb: Token) -> bool:
    """Tell whether a musician did what one does in tones as well as in words («Spelemann Lia avrunda kvelden»)."""
    names = (span for span in scene.people() if span.kb_id_ == person and span.start > scene.sent.start)
    return verb.lower_ in _FRAMING and any(is_musician(scene.doc[span.start - 1].text) for span in names)


def tells(verb: Token) -> bool:
    """Tell whether a word is a verb by which somebody tells those who listen something."""
    told = (_tells(verb) or _says(verb)) and (verb.pos_ in {"VERB", "AUX"} or _is_misread(verb))
    return told and not _is_passive(verb)


def _is_passive(verb: Token) -> bool:
    """Tell a participle in the passive from the past tense like it («Lia ble takket for innsatsen»)."""
    return any(child.dep_ == "aux:pass" for child in verb.children) and "Fin" not in verb.morph.get("VerbForm", [])


def _tells(verb: Token) -> bool:
    return verb.lower_ in _verbs() and _is_complete(verb)


def _says(verb: Token) -> bool:
    """Tell whether it is a verb of saying in the past tense that needs no other word («kommenterte», «etterlyste»)."""
    past = is_past(verb) or "Past" in verb.morph.get("Tense", [])
    return verb.lower_ in _saying() and (past or _is_misread(verb))


def _is_misread(word: Token) -> bool:
    """Tell whether a past tense is taken for another word: it has a subject («Lia frå Sula kommenterte innlegga»)."""
    if not word.is_lower or not (word.lower_ in _verbs() or (word.lower_ in _saying() and _ends_past(word))):
        return False
    if _is_inverted(word) or (word.pos_ in {"NOUN", "ADP", "PROPN"} and _is_right_behind_name(word)):
        return True
    if word.pos_ != "ADJ" or not _ends_past(word) or not word.i:
        return False
    copula = any(child.dep_ in {"cop", "aux:pass", "aux"} for child in word.children)
    named = any(span.end == word.i for span in word.doc.spans["people"])
    joined = word.dep_ == "conj" and is_finite(word.head) and word.nbor(-1).pos_ == "CCONJ"
    return not copula and (named or joined or any(child.dep_ in SUBJECTS for child in word.children))


def _ends_past(word: Token) -> bool:
    return word.lower_.endswith(_WEAK_PAST)


def _is_inverted(word: Token) -> bool:
    """Tell whether a word comes before a name and its titles, as the first verb («I salen etterlyste rektor Lia»)."""
    starts = {span.start for span in word.doc.spans["people"]}
    behind = next((i for i in range(word.i + 1, word.i + 1 + _TITLED) if i in starts), None)
    if behind is None or word.i == word.sent.start or not all(map(may_be_title, word.doc[word.i + 1 : behind])):
        return False
    lead = word.doc[word.sent.start : word.i]
    small = any(token.text in {",", ":", "–"} for token in lead)
    return not small and lead[-1].pos_ not in {"DET", "ADJ"} and not any(map(is_finite, lead))


def _is_right_behind_name(word: Token) -> bool:
    """Tell whether a word stands behind a name that begins the sentence, as its verb («Lia (Sp) helsa frå laget»)."""
    sent, doc = word.sent, word.doc
    end = word.i - 3 if word.i > sent.start + 3 and doc[word.i - 1].text == ")" else _end_before_commas(word)
    span = next((span for span in doc.spans["people"] if span.end == end), None)
    lead = doc[sent.start : span.start] if span is not None else doc[sent.start : sent.end]
    return not any(token.pos_ in {"VERB", "AUX", "ADP"} for token in lead)


def _end_before_commas(word: Token) -> int:
    """Return where ends what a description between commas parts from a word («Lia, lærer her siden 1960, mimret»)."""
    lead = word.doc[word.sent.start : word.i]
    commas = [token.i for token in lead if token.text == ","]
    return commas[0] if len(commas) > 1 and commas[-1] == word.i - 1 else word.i


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
        same = {doc[verb.i + 1 : verb.i + 2].text.lower()} & _SAME
        about = span.end < scene.sent.end and doc[span.end].lower_ in {"om", *same}
        about = about or _stands_against(scene, verb, span)
        if span.start > verb.i + 2 and new_clause and about:
            yield span.kb_id_


def _stands_against(scene: Scene, verb: Token, span: Span) -> bool:
    """Tell whether those named behind «for» are said to be against («Lia argumenterte for, Moe og Vik sterkt imot»)."""
    first, *later = [t for t in scene.doc[verb.i + 1 : scene.sent.end] if t.lower_ in _SIDES] or [verb]
    if first.i != verb.i + 1 or not later or not first.i < span.start < later[0].i:
        return False
    return not any(map(is_finite, scene.doc[first.i + 1 : later[0].i]))


@lru_cache(maxsize=1)
def _verbs() -> dict[str, tuple[str, ...]]:
    """Return each verb with the words of which it needs one, and those with a minus that it may not go before."""
    return {entry[0]: entry[1:] for entry in entries("telling-verbs")}


def _is_let(verb: Token) -> bool:
    """Tell «slapp til» from letting others do so («slapp til så mange som mulig», «slapp Lia til»)."""
    after = [token for token in verb.doc[verb.i + 1 : min(verb.i + 6, verb.sent.end)] if token.lower_ not in _ALSO][:2]
    if not len(after) or after[0].lower_ != "til":
        return False
    return len(after) == 1 or after[1].pos_ in {"PUNCT", "ADP", "CCONJ", "SCONJ", "SPACE"}


def close_behind(verb: Token) -> list[Token]:
    """Return the words close behind a verb in its sentence, not counting those of names («grep lærling Hege Lia»)."""
    near = (span for span in verb.doc.spans["people"] if verb.i < span.start <= verb.i + _NEAR)
    named = {i for span in near for i in range(span.start, span.end)}
    return [token for token in verb.doc[verb.i + 1 : verb.sent.end] if token.i not in named][:_NEAR]


def _is_complete(verb: Token) -> bool:
    """Tell whether a verb that says little by itself has the word that makes it a telling («tok for seg»)."""
    if verb.lower_ in _LETTING:
        return _is_let(verb)
    needed = [word for word in _verbs()[verb.lower_] if not word.startswith("-")]
    behind = close_behind(verb)
    if behind and f"-{behind[0].lower_}" in _verbs()[verb.lower_]:
        return False
    near = [*behind, *(child for child in verb.children if child.dep_ in _PARTICLES)]
    if verb.sent[0].lower_ in _FROM and not _FROM.isdisjoint(needed):
        return True
    pairs = {f"{first.lower_}_{second.lower_}" for first, second in pairwise(near)}
    return not needed or any(token.lower_ in needed for token in near) or not pairs.isdisjoint(needed)
