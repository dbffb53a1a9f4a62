"""Organizations that stand beside people."""

import pytest

from tests.extract.trees import layer_texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Hege_Lia/PER/nsubj>svarte frå/ADP Maritim_Vekst/PER/nmod>Hege_Lia svarte/VERB .", ["Maritim Vekst"]),
        ("Hege_Lia/PER/nsubj>svarte frå/ADP FjordTek/NOUN/nmod>Hege_Lia svarte/VERB .", ["FjordTek"]),
        ("Foredrag/NOUN v/ADP Hege_Lia/PER/nmod>Foredrag , NNV/PROPN/appos>Hege_Lia ¶", ["NNV"]),
        (
            "Hege_Lia/PER/nsubj>svarte ( Kystens_Venner/MISC/nmod>Hege_Lia ) svarte/VERB .",
            ["Kystens Venner"],
        ),
    ],
)
def test_who_somebody_is_of_is_an_organization(sentence, expected):
    assert layer_texts(sentence, "organizations") == expected
    assert layer_texts(sentence, "people") == ["Hege Lia"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Hege_Lia/PER/nsubj>svarte frå/ADP Ytre_Sula/LOC/nmod>Hege_Lia svarte/VERB .",
        "Hege_Lia/PER/nsubj>svarte , Ola_Moe/PER/conj>Hege_Lia og/CCONJ Kari_Vik/PER/conj>Hege_Lia svarte/VERB .",
        "Hege_Lia/PER/nsubj>svarte ( USA/PROPN/nmod>Hege_Lia ) svarte/VERB .",
    ],
)
def test_places_and_people_are_none(sentence):
    assert layer_texts(sentence, "organizations") == []


@pytest.mark.parametrize(("word", "found"), [("Høstlyd", ["Høstlyd"]), ("Kari", []), ("Dirigent", []), ("Oslo", [])])
def test_a_word_in_brackets_behind_a_name_is_whom_they_are_of(word, found):
    text = f"Jonas_Lid/PER/nsubj>kom ( {word}/PROPN/appos>Jonas_Lid ) kom/VERB ."
    assert layer_texts(text, "organizations") == found
