"""What is named as somebody's employer is no event beside the one reported."""

import pytest

from tekstanalyse.extract.events import find_events
from tests.extract.trees import annotated

_MAIN = (
    "Havseminaret/NOUN/nsubj>samla samla/VERB:Past mange/ADJ/obj>samla i/ADP Sula/GPE_LOC/obl>samla"
    " tysdag/NOUN/obl>samla ."
)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Frå/ADP salen/NOUN/obl>spurde spurde/VERB:Past Hege_Lia/PER/nsubj>spurde"
            " i/ADP Tangdagane/PROPN/nmod>Hege_Lia .",
            ["Havseminaret"],
        ),
        (
            "På/ADP Tangdagane/PROPN/obl>spurde spurde/VERB:Past Hege_Lia/PER/nsubj>spurde .",
            ["Havseminaret", "Tangdagane"],
        ),
    ],
)
def test_an_employer_is_left_out(sentence, expected):
    events = find_events(annotated(f"{_MAIN}\n{sentence}"))
    assert [event.mentions[0].text for event in events] == expected
