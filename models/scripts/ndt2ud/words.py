"""Parts of speech and morphology: the treebank's tags and features, word by word."""

from __future__ import annotations

from collections.abc import Callable

from treebank import Word

from ndt2ud.vocabulary import (
    ADVERBIAL_PREPOSITION,
    INDEFINITE,
    NEGATIONS,
    NEGATIVE,
    ONE,
    TOTAL,
)

TAGS = {
    "<anf>": "PUNCT",
    "<komma>": "PUNCT",
    "<parentes-beg>": "PUNCT",
    "<parentes-slutt>": "PUNCT",
    "<strek>": "PUNCT",
    "adj": "ADJ",
    "adv": "ADV",
    "clb": "PUNCT",
    "det": "DET",
    "inf-merke": "PART",
    "interj": "INTJ",
    "konj": "CCONJ",
    "prep": "ADP",
    "pron": "PRON",
    "sbu": "SCONJ",
    "subst": "NOUN",
    "symb": "SYM",
    "ukjent": "X",
    "verb": "VERB",
}

FEATURES = {
    "1": "Person=1",
    "2": "Person=2",
    "3": "Person=3",
    "<perf-part>": "VerbForm=Part",
    "<pres-part>": "VerbForm=Part",
    "akk": "Case=Acc",
    "be": "Definite=Def",
    "bu": "Definite=Def",
    "eint": "Number=Sing",
    "ent": "Number=Sing",
    "fem": "Gender=Fem",
    "fl": "Number=Plur",
    "fork": "Abbr=Yes",
    "gen": "Case=Gen",
    "hum": "Animacy=Hum",
    "imp": "Mood=Imp VerbForm=Fin",
    "inf": "VerbForm=Inf",
    "komp": "Degree=Cmp",
    "mask": "Gender=Masc",
    "nom": "Case=Nom",
    "nøyt": "Gender=Neut",
    "pass": "Voice=Pass",
    "perf-part": "VerbForm=Part",
    "pos": "Degree=Pos",
    "poss": "Poss=Yes",
    "pres": "Mood=Ind Tense=Pres VerbForm=Fin",
    "pret": "Mood=Ind Tense=Past VerbForm=Fin",
    "refl": "Reflex=Yes",
    "sup": "Degree=Sup",
    "ub": "Definite=Ind",
}


NUMERAL = "NumType=Card"
QUANTITIES = (
    (ONE, "PronType=Art"),
    (TOTAL, "PronType=Tot"),
    (INDEFINITE, "PronType=Ind"),
    (NEGATIVE, "Polarity=Neg PronType=Neg"),
)


def universal_tag(word: Word) -> str:
    """Map a word's tag, as far as the word alone decides it."""
    exception = EXCEPTIONS.get(word.tag)
    return (exception(word) if exception else "") or TAGS.get(word.tag, "X")


def _noun(word: Word) -> str:
    return "PROPN" if "prop" in word.feats.split("|") else ""


def _determiner(word: Word) -> str:
    feats = word.feats.split("|")
    if "poss" in feats:
        return "PRON"
    return "NUM" if "kvant" in feats and _quantity(word) == NUMERAL else ""


def _adverb(word: Word) -> str:
    return "PART" if word.lemma in NEGATIONS else ""


def _preposition(word: Word) -> str:
    return "ADV" if ADVERBIAL_PREPOSITION.fullmatch(word.lemma) else ""


def _subordinator(word: Word) -> str:
    return "PRON" if word.form == "som" else ""


EXCEPTIONS: dict[str, Callable[[Word], str]] = {
    "adv": _adverb,
    "det": _determiner,
    "prep": _preposition,
    "sbu": _subordinator,
    "subst": _noun,
}


def universal_feats(word: Word) -> str:
    """Map a word's features, sorted as CoNLL-U wants them; several values of one feature are joined by commas."""
    values: dict[str, set[str]] = {}
    for feature in [*_inflection(word), *_kind(word)]:
        name, _, value = feature.partition("=")
        values.setdefault(name, set()).add(value)
    return "|".join(f"{name}={','.join(sorted(values[name]))}" for name in sorted(values, key=str.lower))


def _inflection(word: Word) -> list[str]:
    return " ".join(FEATURES.get(feature, "") for feature in word.feats.split("|")).split()


def _kind(word: Word) -> list[str]:
    """Say what kind of pronoun, determiner or negation a word is."""
    if word.tag == "pron":
        return _kind_of_pronoun(word)
    if word.tag == "det":
        return _kind_of_determiner(word)
    if word.tag == "sbu" and word.form == "som":
        return ["PronType=Rel"]
    return ["Polarity=Neg"] if word.tag == "adv" and word.lemma in NEGATIONS else []


def _kind_of_pronoun(word: Word) -> list[str]:
    feats = word.feats.split("|")
    for feature, kind in (("sp", "Int"), ("res", "Rcp")):
        if feature in feats:
            return [f"PronType={kind}"]
    quantity = _quantity(word)
    if "pers" not in feats and word.lemma in NEGATIVE:
        return quantity.split()
    return ["PronType=Prs", *(quantity.split() if "pers" in feats and quantity != NUMERAL else [])]


def _kind_of_determiner(word: Word) -> list[str]:
    feats = word.feats.split("|")
    for feature, kind in (("res", "Rcp"), ("dem", "Dem"), ("sp", "Int")):
        if feature in feats:
            return [f"PronType={kind}"]
    return _quantity(word).split() if "kvant" in feats else ["PronType=Prs"]


def _quantity(word: Word) -> str:
    return next((features for lemmas, features in QUANTITIES if word.lemma in lemmas), NUMERAL)
