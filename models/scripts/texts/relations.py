"""Parts of speech that the tree knows better than the word's neighbours: Universal Dependencies ties them to relations.

An auxiliary is what hangs on another word as one, else it is a verb («er» in «hun er i Bodø»); a word that marks a
clause is a subjunction, the same word before a noun an adposition («etter at», «etter møtet»).
"""

from __future__ import annotations

from typing import Any

from spacy.language import Language
from spacy.pipeline import AttributeRuler

Pattern = dict[str, Any]

AUXILIARY = ["aux", "aux:pass", "cop"]
BY_RELATION: tuple[tuple[Pattern, str], ...] = (
    ({"POS": "VERB", "DEP": {"IN": AUXILIARY}}, "AUX"),
    ({"POS": "AUX", "DEP": {"NOT_IN": AUXILIARY}}, "VERB"),
    ({"POS": "ADP", "DEP": "mark"}, "SCONJ"),
    ({"POS": "SCONJ", "DEP": "case"}, "ADP"),
)


def add_relations(nlp: Language) -> None:
    """Put the patterns right behind the parser, as another of spaCy's attribute rulers."""
    ruler = nlp.add_pipe("attribute_ruler", name="relation_ruler", after="parser")
    assert isinstance(ruler, AttributeRuler)
    for pattern, part_of_speech in BY_RELATION:
        ruler.add([[pattern]], {"POS": part_of_speech})
