"""A headline that the lead takes up as what people were gathered for is the event."""

import pytest

from tests.extract.trees import layer_texts

_TITLE = "@title Kven/PRON/nsubj>eig eig/VERB fjorden/NOUN/obj>eig ?\n¶\n"


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        (
            "Det/PRON/nsubj>var var/VERB:Past spørsmålet/NOUN/xcomp>var då/SCONJ Lia/PER/nsubj>samla"
            " samla/VERB:Past/advcl>var folk/NOUN/obj>samla på/ADP Vik_bibliotek/ORG/obl>samla .",
            ["Kven eig fjorden?"],
        ),
        (
            "Det/PRON/nsubj>var var/VERB:Past spørsmålet/NOUN/xcomp>var som/SCONJ Lia/PER/nsubj>stilte"
            " stilte/VERB:Past/acl>spørsmålet i/ADP avisa/NOUN/obl>stilte .",
            [],
        ),
        (
            "Lia/PER/nsubj>samla samla/VERB:Past folk/NOUN/obj>samla på/ADP biblioteket/NOUN/obl>samla .",
            [],
        ),
    ],
)
def test_a_headline_taken_up_is_the_event(lead, expected):
    assert layer_texts(_TITLE + lead, "events") == expected
