"""Try the names that the recipe makes up: `pytest tests/models/made_names.py`.

They come from faker, which the other tests do without, and stand apart from them for that.
"""

from __future__ import annotations

import pytest
import spacy
from people import NameMaker
from spacy.tokens import Doc

WORDS = ["Torunn", "Vikse", "møtte", "Vesle", "Nordkraft", "i", "Austhavn", ".", "Austhavns", "lag", "ler"]
NAMES = ["B-PER", "I-PER", "O", "B-ORG", "I-ORG", "O", "B-GPE_LOC", "O", "B-GPE_LOC", "O", "O"]


@pytest.mark.parametrize("seed", range(8))
def test_new_names_stand_where_they_are_said_to(seed: int) -> None:
    pos = ["PROPN" if form.istitle() else "VERB" for form in WORDS]
    morphs = ["Case=Gen" if form == "Austhavns" else "" for form in WORDS]
    heads, deps = [0] * len(WORDS), ["ROOT", *["dep"] * (len(WORDS) - 1)]
    doc = Doc(spacy.blank("nb").vocab, WORDS, ents=NAMES, morphs=morphs, pos=pos, heads=heads, deps=deps)
    made = NameMaker(seed).renamed(doc)
    found = {label: made.text[start:end] for start, end, label in made.names if label != "GPE_LOC"}
    places = [made.text[start:end] for start, end, label in made.names if label == "GPE_LOC"]
    assert all(name == name.strip() and name for name in [*found.values(), *places])
    assert places[1] == places[0] + "s"
    assert "  " not in made.text
    assert len(found["PER"].split()) == 2
