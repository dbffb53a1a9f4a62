"""What is said of occasions alone makes an event of its subject."""

import pytest

from tests.extract.trees import layer_texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Det/PRON/nsubj>luktet luktet/VERB:Past da/SCONJ Laksetysdag/PROPN/nsubj:pass>arrangert"
            " ble/AUX/aux:pass>arrangert arrangert/VERB:Part/advcl>luktet .",
            ["Laksetysdag"],
        ),
        (
            "I/ADP går/NOUN/obl>gjekk vedkløyvinga/NOUN/nsubj>gjekk gjekk/VERB:Past av/ADP stabelen/NOUN/obl>gjekk .",
            ["vedkløyvinga"],
        ),
        (
            "I/ADP fjor/NOUN/obl>avviklet ordningen/NOUN/nsubj:pass>avviklet ble/AUX/aux:pass>avviklet"
            " avviklet/VERB:Part .",
            [],
        ),
    ],
)
def test_what_is_arranged_is_an_event(sentence, expected):
    assert layer_texts(sentence, "events") == expected
