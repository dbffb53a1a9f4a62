"""The closed classes of words that the conversion tells apart by lemma, in bokmål and nynorsk."""

from __future__ import annotations

import re

NEGATIONS = frozenset(["ikke", "ikkje"])
ONE = frozenset(["en", "ein"])
TOTAL = frozenset(
    [
        "all",
        "alle",
        "begge",
        "båe",
        "hver",
        "kvar",
        "enhver",
        "einkvar",
        "einkvan",
        "annenhver",
        "annankvar",
        "samtlige",
        "samtlege",
    ]
)
INDEFINITE = frozenset(["noe", "noko", "noen", "nokon", "mangt", "somt", "mang", "somme"])
NEGATIVE = frozenset(["ingen", "ingenting", "intet", "inkje", "ikkenoe"])

ADVERBIAL_PREPOSITION = re.compile(r"(?:her|der)\w*|hit|dit")
"""What the treebank calls a preposition and Universal Dependencies an adverb of place: her, derfra, hit."""

BE = frozenset(["være", "vere"])
BECOME = frozenset(["bli", "verte"])
AUXILIARIES = BE | BECOME | frozenset(["ha", "kunne", "skulle", "måtte", "ville", "vilje", "burde", "få", "tørre"])
"""Verbs that are auxiliaries when another verb hangs on them as INFV."""

INTERROGATIVES = frozenset(
    ["hvor", "hvordan", "hvorfor", "hvilken", "hva", "hvem", "kor", "korleis", "kvifor", "kva", "kven"]
)
