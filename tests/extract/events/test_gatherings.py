"""A report of people gathered is of an event, whatever its lead calls it."""

import pytest

from tests.extract.trees import layer_texts

_TITLE = "@title Ingen/DET/amod>buss buss/NOUN hjem/ADV/advmod>buss\n¶\n"
_LEAD = (
    "Hundre/NUM/nsubj>møtte møtte/VERB:Past fram/ADV/advmod>møtte i/ADP salen/NOUN/obl>møtte mandag/NOUN/obl>møtte ."
)
_TOLD = (
    "Hege_Lia/PER/nsubj>fortalte fortalte/VERB:Past om/ADP ruta/NOUN/obl>fortalte og/CCONJ fikk/VERB:Past/conj>fortalte"
    " applaus/NOUN/obj>fikk .\nJon_Moe/PER/nsubj>mente mente/VERB:Past at/SCONJ ruta/NOUN/nsubj>må"
    " må/VERB/ccomp>mente ."
)
_QUOTED = "Hege_Lia/PER/nsubj>sier sier/VERB at/SCONJ salen/NOUN/nsubj>er er/VERB/ccomp>sier full/ADJ/xcomp>er ."


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        (f"{_TITLE}{_LEAD}\n{_TOLD}", ["Ingen buss hjem", "Hundre møtte fram i salen mandag"]),
        (f"{_TITLE}{_LEAD}\n{_QUOTED}", []),
        (f"{_LEAD}\n{_TOLD}", []),
    ],
)
def test_headline_and_lead_stand_for_what_no_noun_names(report, expected):
    found = [text.strip() for text in layer_texts(report, "events")]
    assert found == expected
