"""Somebody took a stand, or had the chance to speak: «var uenig», «var klar på at», «kunne fortelle», «torde å spørje».

What people at a meeting thought is what they said there: the report has it from nowhere else.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from tekstanalyse.extract.participation.aside import is_aside, is_unintroduced
from tekstanalyse.extract.participation.scene import Part, Scene

_WAS = frozenset({"var"})
_STANDS = frozenset({"uenig", "ueinig", "usamd"})
"""What one is who has spoken against another."""
_CLEAR = frozenset({"klar", "tydelig", "tydeleg", "krystallklar", "klinkende", "klokkeklar", "tindrende"})
"""What one is who has said something so that it is understood, before «på» or a colon."""
_HELD = frozenset({"syntes", "synest", "synes", "tykte", "tyktest"})
"""Past tense of having a view, which a report of a meeting has from what was said there."""
_DISCUSSING = frozenset(
    "møte debatt folkemøte årsmøte landsmøte allmøte stormøte samtale høring seminar fagdag konferanse".split()  # noqa: SIM905
)
"""Types at which people come to say what they think."""
_LISTENED = frozenset({"lyttet", "lytta", "hørte", "høyrde", "fulgte", "følgde", "applauderte", "klappet", "klappa"})
_COULD = frozenset(
    "kunne ville måtte turte torde valgte valde begynte byrja rakk prøvde forsøkte".split()  # noqa: SIM905
)
_SAYING = frozenset(
    "fortelle fortelje opplyse opplysa forklare svare spørre spørje orientere informere presisere understreke "  # noqa: SIM905
    "innrømme vedgå medgi erkjenne advare åtvare minne si seie megle mekle forsvare beklage argumentere snakke "
    "prate".split()
)
_INTO = 4
"""Words between «kunne» and what somebody could tell, not counting the name."""


def find_stance(scene: Scene) -> Iterator[Part]:
    """Yield who took a stand, thought something of what was discussed, or could tell it."""
    for token in scene.tokens():
        if (_stands(token) or _holds(scene, token) or _could_tell(token)) and not is_aside(scene, token):
            people = (person for person in scene.subject_of(token) if not is_unintroduced(scene, person))
            yield from (Part(person, "speaker", token, "telling") for person in people)


def _stands(word: Token) -> bool:
    """Tell «var uenig» and «var klar på at» from «var klar»."""
    before = {token.lower_ for token in word.doc[max(word.i - 3, word.sent.start) : word.i]}
    after = [token.lower_ for token in word.doc[word.i + 1 : min(word.i + 3, word.sent.end)]]
    clear = word.lower_ in _CLEAR and (after[:1] == [":"] or after == ["på", "at"] or after[:1] == ["på"])
    return not _WAS.isdisjoint(before) and (word.lower_ in _STANDS or clear)


def _holds(scene: Scene, verb: Token) -> bool:
    """Tell whether somebody thought something of the matter, not of the occasion («syntes kvelden var fin»)."""
    if verb.lower_ not in _HELD or scene.event.type not in _DISCUSSING or "Pres" in verb.morph.get("Tense", []):
        return False
    occasion = any(verb.i < span.start <= verb.i + _INTO for span in scene.event.mentions)
    return not occasion and _LISTENED.isdisjoint(token.lower_ for token in scene.tokens())


def _could_tell(verb: Token) -> bool:
    """Tell whether a verb is followed by what somebody could, had to or dared to say («kunne fortelle at»)."""
    if verb.lower_ not in _COULD or verb.pos_ not in {"VERB", "AUX"}:
        return False
    named = {token.i for span in verb.doc.spans["people"] for token in span}
    if verb.lower_ == "ville" and not any(token.lower_ in {"heller", "helst"} for token in verb.sent):
        return False
    after = [t.lower_ for t in verb.doc[verb.i + 1 : verb.sent.end] if t.i not in named and t.lower_ != "å"][:_INTO]
    told = [word for word in after if word in _SAYING]
    return bool(told) and not {"ikke", "ikkje", ",", "aldri"} & set(after[: after.index(told[0])])
