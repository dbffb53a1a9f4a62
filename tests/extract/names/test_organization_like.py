"""Names of organizations that a recognizer takes for people's."""

import pytest

from tests.extract.trees import layer_texts


@pytest.mark.parametrize("name", ["Campus_Kristiansund", "Dal_Båtservice", "Dal_Trebåtbyggeri", "Dal_Misjonshus"])
def test_what_closes_in_a_place_a_firm_or_a_house_is_nobody(name):
    assert layer_texts(f"Me/PRON/nsubj>ser ser/VERB {name}/PER/obj>ser .", "people") == []


def test_a_title_makes_the_same_words_a_person():
    sentence = "Rektor/NOUN/nmod>Zebe_Kristiansund Zebe_Kristiansund/PER/nsubj>kom kom/VERB ."
    assert layer_texts(sentence, "people") == ["Zebe Kristiansund"]
