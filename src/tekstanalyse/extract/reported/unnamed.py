"""Tell sources without a name («fleire av deltakarane», «utvalget», «leverandørene»), and when a view is a report."""

import re
from collections.abc import Sequence

from spacy.tokens import Token

from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.sources import Source
from tekstanalyse.extract.syntax import nominal
from tekstanalyse.lexicon import words

_NOUNS = ("speaking-nouns", "human-nouns", "person-titles")
_AGENTS = re.compile(r"\w+(?:erne|arane|[eo]ntene|[eo]ntane|antene|antane|istene|istane|ørene|ørane|logene|logane)")
"""Those who do something: «produsentene», «sykkelbyggerne»."""
_INDEFINITE = frozenset({"en", "ein", "ei", "et", "eit", "folk"})
_ONE = frozenset({"en", "én", "ein", "ei", "et", "eit", "ett"})
_MOST = frozenset({"de fleste", "dei fleste"})
_THEY = frozenset({"de", "dei"})
_GROUP = ("ne", "na", "te")
"""Endings of nouns and participles for the people of a group («de ansatte», «dei tre lærarane»)."""
_WISHING = frozenset("ønske ønsker ønsket ønska ønskar ynskje ynskjer ynskte".split())  # noqa: SIM905
_CLOSERS = frozenset({",", ".", ":", "(", "–"})


def unnamed_source(head: Token) -> Source | None:
    """Return the source of a subject that is several people or a body without a name, None where it is neither."""
    tokens = sorted(nominal(head), key=lambda token: token.i)
    return Source(_text(tokens)) if _are_several(head, tokens) or _speaks(head) else None


def view_counts(source: Source, verb: Token) -> bool:
    """Tell whether what somebody without a name thinks is something they said.

    «Utvalget mener at» is, and «flere mente at»; «mange mener at» and «en mann tror at» tell what people think.
    """
    if are_several(source):
        return "Past" in verb.morph.get("Tense", []) or " av " in source.text
    wished = verb.lower_ in _WISHING and "at" not in {t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 4]}
    return bool(source.text) and not wished and not _is_anybody(source.text.lower().split())


def _is_anybody(named: Sequence[str]) -> bool:
    """Tell «en mann» and «de» from «de ansatte», a group that the article knows."""
    return named[0] in _INDEFINITE or (named[0] in _THEY and not any(word.endswith(_GROUP) for word in named[1:4]))


def are_several(source: Source) -> bool:
    """Tell whether the source is «flere», «mange», «noen», with or without a noun."""
    first, second, *_ = [*source.text.lower().split(), "", ""]
    return first in words("several") or f"{first} {second}" in _MOST


def _are_several(head: Token, tokens: list[Token]) -> bool:
    """Tell «flere», «flere av deltakerne», «begge to»; «flere av forslagene» are no people."""
    first = " ".join(token.lower_ for token in tokens[: 2 if tokens[0].lower_ in _THEY else 1])
    one_of = first in _ONE and len(tokens) > 1 and tokens[1].lower_ == "av"
    if not (first in words("several") or first in _MOST or one_of) or head not in tokens[:2] or head.pos_ == "NOUN":
        return False
    of = next((token for token in tokens if token.lower_ == "av"), None)
    nouns = [token for token in tokens if of is not None and token.i > of.i and token.pos_ in {"NOUN", "PROPN"}]
    return not nouns or any(_speaks(noun) for noun in nouns) if of is not None else head.pos_ != "NOUN"


def _speaks(noun: Token) -> bool:
    if noun.pos_ not in {"NOUN", "ADJ", "PROPN"}:
        return False
    return _AGENTS.fullmatch(noun.lower_) is not None or any(stem_of(noun.text, name) is not None for name in _NOUNS)


def _text(tokens: list[Token]) -> str:
    """Return the words up to the first sign."""
    end = next((i for i, token in enumerate(tokens) if token.text in _CLOSERS), len(tokens))
    return "".join(token.text_with_ws for token in tokens[:end]).strip()
