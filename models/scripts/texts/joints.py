"""Places where no sentence can end, which the parser then keeps to: after «dr.», inside «16.–17. mai»."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.pipeline import AttributeRuler

from texts.tokenizer import read_words

FOLLOWED = Path(__file__).with_name("followed.txt")
NO_START = {"SENT_START": 2**64 - 1}
"""Minus one, as an unsigned number: «no sentence starts here»."""

Pattern = list[dict[str, Any]]

ORDINAL = {"TEXT": {"REGEX": r"^[0-9]{1,4}\.$"}}
DASH = {"TEXT": {"IN": ["-", "–", "—"]}}
MONTHS = [
    *("januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november"),
    *("desember", "jan.", "feb.", "mar.", "apr.", "aug.", "sept.", "okt.", "nov.", "des."),
]


def joints() -> list[tuple[Pattern, int]]:
    """Return patterns of words and the place in each, from 0, at which no sentence starts."""
    abbreviation = {"LOWER": {"IN": sorted(read_words(FOLLOWED))}}
    dates: Pattern = [ORDINAL, DASH, ORDINAL]
    month: Pattern = [ORDINAL, {"LOWER": {"IN": MONTHS}}]
    return [([abbreviation, {}], 1), (dates, 1), (dates, 2), (month, 1)]


def add_joints(nlp: Language) -> None:
    """Put the patterns before the parser, as spaCy's own attribute ruler."""
    ruler = nlp.add_pipe("attribute_ruler", before="parser")
    assert isinstance(ruler, AttributeRuler)
    for pattern, place in joints():
        ruler.add([pattern], NO_START, index=place)
