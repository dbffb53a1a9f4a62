"""Names of places that a recognizer takes for people's."""

import pytest

from tests.extract.trees import layer_texts


@pytest.mark.parametrize("place", ["Kristiansund", "Vestfold", "Sverige"])
def test_a_place_that_everybody_knows_is_nobody(place):
    assert layer_texts(f"Folk/NOUN/nsubj>kom frå/ADP {place}/PER/nmod>Folk kom/VERB .", "people") == []


def test_unless_somebody_bears_its_name_or_has_a_title():
    first = "Kari_Vestnes/PER/nsubj>kom kom/VERB .\n"
    again = "Så/ADV/advmod>sa sa/VERB Vestnes/PER/nsubj>sa det/PRON/obj>sa ."
    assert layer_texts(first + again, "people") == ["Kari Vestnes", "Vestnes"]
    titled = "Ordfører/NOUN/nmod>Vestnes Vestnes/PER/nsubj>kom kom/VERB ."
    assert layer_texts(titled, "people") == ["Vestnes"]
