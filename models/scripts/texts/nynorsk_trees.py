"""Parts of speech as the official nynorsk trees have them, where they are another than in the bokmål trees.

The conversion behind them made nouns of names with a gender or of letters («Solveig», «EU»), and verbs of `verte`
beside a participle. Who compares with those trees, or with other tools learned from them, wants the same; who looks for
names leaves this component out, and nothing else changes: no other reads what it writes.
"""

from __future__ import annotations

from typing import Any

from spacy.language import Language
from spacy.pipeline import AttributeRuler

NAME = "nynorsk_trees"

Pattern = dict[str, Any]

NOUNS: Pattern = {
    "TAG": "nn",
    "POS": "PROPN",
    "MORPH": {"INTERSECTS": ["Gender=Masc", "Gender=Fem", "Gender=Neut", "Abbr=Yes"]},
}
VERBS: Pattern = {
    "TAG": "nn",
    "DEP": "aux:pass",
    "LOWER": {"IN": ["verte", "verta", "vert", "vart", "vorte", "vorten", "vortne"]},
}


def add_nynorsk_trees(nlp: Language) -> None:
    """Put the patterns last, where written forms, features and relations are known."""
    ruler = nlp.add_pipe("attribute_ruler", name=NAME)
    assert isinstance(ruler, AttributeRuler)
    ruler.add([[NOUNS]], {"POS": "NOUN"})
    ruler.add([[VERBS]], {"POS": "VERB"})
