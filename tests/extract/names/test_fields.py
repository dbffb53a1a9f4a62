"""Names that tell two fields."""

import pytest

from tests.extract.trees import layer_texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Møt/VERB Fjelldal_Sau/PER/obj>Møt og/CCONJ Geit/PER/conj>Fjelldal_Sau på/ADP Sula/GPE_LOC/obl>Møt .",
            ["Fjelldal Sau og Geit"],
        ),
        (
            "Hege_Lia/PER/nsubj>kom i/ADP Bygg/ORG/nmod>Hege_Lia og/CCONJ Anlegg/ORG/conj>Bygg kom/VERB .",
            ["Bygg og Anlegg"],
        ),
        (
            "Møtet/NOUN/nsubj>er i/ADP Sula_Turn/ORG/nmod>Møtet og/CCONJ Idrettslag/PROPN/conj>Sula_Turn er/AUX .",
            ["Sula Turn og Idrettslag"],
        ),
    ],
)
def test_the_second_field_belongs_to_the_name(sentence, expected):
    assert layer_texts(sentence, "organizations") == expected
    assert "Geit" not in layer_texts(sentence, "people")


@pytest.mark.parametrize(
    "sentence",
    [
        "Me/PRON/nsubj>las las/VERB « Hav/PROD/obj>las og/CCONJ Fjell/PROD/conj>Hav » .",
        "Han/PRON/nsubj>held held/VERB sau/NOUN/obj>held og/CCONJ geit/NOUN/conj>sau .",
    ],
)
def test_titles_and_animals_are_none(sentence):
    assert layer_texts(sentence, "organizations") == []


def test_the_genitive_of_a_field_closes_the_name_of_who_somebody_is_of():
    sentence = "Her/ADV/advmod>kom kom/VERB Natur/ORG/nsubj>kom og/CCONJ Ungdoms_Ida_Lie/PER/conj>Natur ."
    assert layer_texts(sentence, "people") == ["Ida Lie"]
    assert layer_texts(sentence, "organizations") == ["Natur og Ungdoms"]


def test_a_person_before_a_field_is_no_first_field():
    sentence = "Her/ADV/advmod>kom kom/VERB Ida_Lie/PER/nsubj>kom og/CCONJ Natur/PROPN/conj>Ida_Lie ."
    assert layer_texts(sentence, "people") == ["Ida Lie"]
