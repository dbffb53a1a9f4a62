"""See what the people of a sentence are said to have done, as a kind of act: telling, a stand, silent, or any."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Token

from tekstanalyse.extract.finite import is_past
from tekstanalyse.extract.participation.scene import Scene
from tekstanalyse.extract.participation.telling import close_behind, tells
from tekstanalyse.extract.syntax import subjects
from tekstanalyse.lexicon import entries, words

_TRIED = frozenset(
    "turte torde våget våga valgte valde rakk prøvde forsøkte freista freistet klarte greide makta maktet".split()  # noqa: SIM905
)
"""Past tenses that leave what was done to an infinitive, and say that it was done."""
_COULD = _TRIED | frozenset("kunne måtte fikk fekk burde begynte byrja nøyde nøgde slapp kom møtte stilte".split())  # noqa: SIM905
"""Past tenses after which somebody may have been silent, unless the infinitive is one of saying."""
_PREFERRED = frozenset({"heller", "helst"})
"""Words by which «ville» says what somebody did, and not what they meant to do."""
_BEING = frozenset("var ble blei vart hadde er har blir vert skulle ville".split())  # noqa: SIM905
_STANDS = frozenset("uenig ueinig usamd".split())  # noqa: SIM905
"""What one is who has spoken against another."""
_VIEWED = frozenset(
    "bekymret bekymra uroa skeptisk kritisk positiv negativ imot enig einig samd opptatt oppteken redd forsonlig "  # noqa: SIM905
    "forsonleg usikker".split()
)
"""What one is who takes part in a discussion, before a preposition."""
_CLEAR = frozenset("klar tydelig tydeleg krystallklar klinkende klokkeklar tindrende bestemt".split())  # noqa: SIM905
"""What one is who has said something so that it is understood, before «på» or a colon."""
_INFINITIVES = frozenset(
    "megle mekle snakke prate spørre spørje be tale foredra innlede innleie presentere opplyse opplysa melde melda "  # noqa: SIM905
    "røpe røpa avsløre bekrefte stadfeste avkrefte innrømme vedgå kunngjøre kunngjere annonsere rapportere".split()
)
_VIEWS = frozenset("syntes synest synes tykte tyktest".split())  # noqa: SIM905
"""Past tense of having a view, which a report of a meeting has from what was said there."""
_NO_WANT = frozenset(
    "å velkommen velkomen velkomne lykke gjenvalg attval avløsning avløysing alle god godt".split()  # noqa: SIM905
)
"""Words behind such a verb by which it is no stand: a greeting, or what somebody wanted for themselves."""
_MAIN = frozenset({"ROOT", "parataxis", "conj"})
_DONE = frozenset({"xcomp", "advcl", "ccomp", "obl"})
"""Relations of an infinitive to the verb that says that somebody could or had to do it."""
_GOING_ON = frozenset({"før", "mens", "medan", "så"})
"""Words by which a clause goes on with what came next («før Lia tok salen med storm»)."""
_OBJECTS = frozenset({"obj", "iobj"})
_UNSURE = frozenset({"telling", "saying", "address", "being", "doing"})
"""Kinds of acts that are not those of silence."""
_NEAR = 4
"""Words behind a verb in which it has the one that makes its kind."""

_FAR = 8
"""Words behind a verb in which it has its audience, the names of those who addressed it between."""


@dataclass(frozen=True)
class Act:
    """What people are said to have done."""

    people: tuple[str, ...]
    verb: Token
    kind: str
    """`telling`, `saying`, `stance`, `view`, `mood`, `address`, `being`, a kind of `silent-acts`; else `doing`."""


def find_acts(scene: Scene) -> Iterator[Act]:
    """Yield what clauses in the past tense say that people did."""
    for token in scene.tokens():
        kind = _kind_of_past(token)
        if kind == "doing" and (token.dep_ in _MAIN or _goes_on(token)):
            heads = (head for head in subjects(token) if not _is_of_another(scene, head))
            yield Act(tuple(person for head in heads for person in scene.named_by(head)), token, kind)
        elif kind not in {None, "doing", "being"}:
            yield Act(scene.subject_of(token), token, kind or "")


def _goes_on(verb: Token) -> bool:
    marks = (child.lower_ for child in verb.children if child.dep_ in {"mark", "advmod"})
    return verb.dep_ == "advcl" and not _GOING_ON.isdisjoint(marks)


def _kind_of_past(token: Token) -> str | None:
    """Return the kind of what was done; None where a token says nothing that was."""
    if token.pos_ not in {"VERB", "AUX"} or token.dep_ in {"aux", "aux:pass", "cop"}:
        return _kind_of_being(token)
    helping = {child.lower_ for child in token.children if child.dep_ in {"aux", "aux:pass", "cop"}}
    if helping:
        able = not helping.isdisjoint(_COULD) or ("ville" in helping and _prefers(token))
        return _told(token, helping) if able and helping <= _COULD | {"ville"} else _kind_of_being(token)
    if "Part" in token.morph.get("VerbForm", []) and is_past(token):
        return kind_of(token)
    if "Past" not in token.morph.get("Tense", []) or "Fin" not in token.morph.get("VerbForm", []):
        return None
    if token.lower_ in _COULD:
        done = [child for child in token.children if child.dep_ in _DONE and not _is_of_object(child)]
        told = (_told(child, {token.lower_}) for child in done)
        silent = (kind for child in done if (kind := kind_of(child)) not in _UNSURE)
        return next((kind for kind in (*told, *silent) if kind), kind_of(token))
    return kind_of(token)


def _is_of_object(infinitive: Token) -> bool:
    """Tell whether somebody brought another to do it («som fikk henne til å svare»), and no thing («Det fikk»)."""
    caused = any(child.lower_ == "til" for child in infinitive.children)
    return caused and all(child.lower_ not in {"det", "dette"} for child in infinitive.head.children)


def _kind_of_being(word: Token) -> str | None:
    """Return the kind of what somebody was in what they said; None where a word says no such thing."""
    if _is_stance(word):
        return "stance"
    return "mood" if _is_mood(word) else "view" if _is_viewed(word) else None


def _told(infinitive: Token, helping: Collection[str]) -> str | None:
    """Return the kind of what somebody could do, where it was done in speech, or surely done."""
    kind = kind_of(infinitive)
    tried = kind == "doing" and "Inf" in infinitive.morph.get("VerbForm", []) and not _TRIED.isdisjoint(helping)
    return kind if tried or kind in {"telling", "saying", "address"} else None


def _prefers(verb: Token) -> bool:
    return any(token.lower_ in _PREFERRED for token in verb.sent)


def _is_stance(word: Token) -> bool:
    """Tell «var uenig» and «var klar på at» from «var klar»."""
    if not any(child.lower_ == "var" for child in word.children if child.dep_ == "cop"):
        return False
    after = [token.lower_ for token in word.doc[word.i + 1 : min(word.i + 2, word.sent.end)]]
    return word.lower_ in _STANDS or (word.lower_ in _CLEAR and after in ([":"], ["på"]))


def _is_mood(word: Token) -> bool:
    """Tell whether somebody «var krass», «var ikke nådig», which in a discussion one shows by what one says."""
    if word.lower_ not in words("moods"):
        return False
    of_subject = (grandchild for child in word.children if child.dep_ == "nsubj" for grandchild in child.children)
    return any(child.lower_ == "var" for child in (*word.children, *of_subject) if child.dep_ == "cop")


def _is_viewed(word: Token) -> bool:
    """Tell whether somebody «var bekymret for» or «var meir oppteken av» something."""
    was = any(child.lower_ == "var" for child in word.children if child.dep_ == "cop")
    after = word.doc[word.i + 1] if word.i + 1 < word.sent.end else None
    about = after is not None and after.lower_ in {"for", "til", "av", "over", "i", "at", "om"}
    return was and about and word.lower_ in _VIEWED


def _is_of_another(scene: Scene, head: Token) -> bool:
    """Tell whether a subject is something of the one who is named in it («Lias påstand», «bror til Lia»)."""
    named = [s for s in scene.people() if s.start <= head.i < s.end or s.start == head.i + 1]
    return not named


def kind_of(verb: Token) -> str:
    """Return of which kind what a verb says is."""
    if tells(verb):
        return "telling"
    if verb.lower_ in _VIEWS:
        return "view"
    listed = _listed_kind(verb)
    if _addresses(verb) and listed != "play":
        return "address"
    if listed is not None:
        return listed
    if _is_done_to_us(verb):
        return "address"
    return "being" if verb.lower_ in _BEING else "doing"


def _listed_kind(verb: Token) -> str | None:
    """Return the kind that a verb has by the lists and the words behind it; None where it is in none."""
    behind = {token.lower_ for token in close_behind(verb)}
    if verb.lower_ in words("moods") and not behind & _NO_WANT:
        return "mood"
    for kind, needed in _silent().get(verb.lower_, ()):
        if not needed or behind & needed:
            return kind
    return "saying" if verb.lower_ in _saying() else None


def _addresses(verb: Token) -> bool:
    """Tell whether the audience is what something was done to («utfordra tilhøyrarane», «tok deltakerne med»)."""
    heard = (child for child in verb.children if child.lower_ in words("audience-nouns") and child.dep_ in _OBJECTS)
    return verb.lower_ not in words("serving-verbs") and any(0 < child.i - verb.i <= _FAR for child in heard)


def _is_done_to_us(verb: Token) -> bool:
    """Tell whether the report counts itself to the audience («tok oss gjennom», «lærte oss»)."""
    us = (child for child in verb.children if child.lower_ == "oss" and child.dep_ in _OBJECTS)
    return verb.lower_ not in words("serving-verbs") and any(0 < child.i - verb.i <= _FAR for child in us)


@lru_cache(maxsize=1)
def _saying() -> frozenset[str]:
    """Return the verbs of saying but those that say so only with other words, or are of thinking and writing."""
    partly = words("incomplete-verbs") | words("phrase-verbs") | words("belief-verbs") | _unspoken()
    return (words("speech-verbs") | words("request-verbs")) - partly | _INFINITIVES


def _unspoken() -> frozenset[str]:
    """Return all forms of the verbs of writing and thinking («noterte», «notere»)."""
    past = words("unspoken-verbs")
    return past | {form for entry in entries("speech-verbs") if past & {*entry} for form in entry}


@lru_cache(maxsize=1)
def _silent() -> dict[str, list[tuple[str, frozenset[str]]]]:
    """Return each form with its kinds, and the words of which it needs one behind it."""
    found: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for kind, *forms in entries("silent-acts"):
        for form in forms:
            verb, _, needed = form.partition("+")
            parts = frozenset(word for word in needed.split("/") if word)
            found.setdefault(verb, []).append((kind.removesuffix(":"), parts))
    return found
