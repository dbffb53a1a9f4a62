"""What stands open to all on a day is an event."""

import pytest

from tests.extract.trees import layer_texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Brannvesenet/NOUN/nsubj>hadde hadde/VERB:Past ope/ADJ/amod>hus hus/NOUN/obj>hadde onsdag/NOUN/obl>hadde .",
            ["ope hus"],
        ),
        ("@title Åpen/ADJ/amod>gård gård/NOUN ga/VERB/acl>gård kø/NOUN/obj>ga", ["Åpen gård"]),
        ("De/PRON/nsubj>har har/VERB alltid/ADV/advmod>har åpent/ADJ/amod>hus hus/NOUN/obj>har .", []),
    ],
)
def test_an_open_house_of_a_day_is_an_event(sentence, expected):
    assert layer_texts(sentence, "events") == expected
