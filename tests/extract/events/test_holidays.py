"""A day that is celebrated each year is an event where the article tells how it was."""

import pytest

from tests.extract.trees import layer_texts

_GUESTS = "Korpset/NOUN/nsubj>spilte spilte/VERB:Past etter/ADP talen/NOUN/obl>spilte på/ADP scenen/NOUN/obl>spilte ."


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        (f"@title Slik/ADV/advmod>vart vart/VERB:Past 17./ADJ/amod>mai mai/NOUN/obj>vart .\n{_GUESTS}", ["17. mai"]),
        (
            "@title Rekordlangt/ADJ/amod>tog tog/NOUN\n"
            f"Folk/NOUN/nsubj>feiret feiret/VERB:Past 1./ADJ/amod>mai mai/NOUN/obj>feiret .\n{_GUESTS}",
            ["1. mai"],
        ),
        (
            "@title Nye/ADJ/amod>regler regler/NOUN\n"
            f"Fristen/NOUN/nsubj>er er/VERB innen/ADP 1./ADJ/amod>mai mai/NOUN/obl>er .\n{_GUESTS}",
            [],
        ),
        ("@title Slik/ADV/advmod>vart vart/VERB:Past 17./ADJ/amod>mai mai/NOUN/obj>vart .", []),
    ],
)
def test_a_celebrated_day_is_an_event(report, expected):
    assert layer_texts(report, "events") == expected
