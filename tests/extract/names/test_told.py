import pytest

from tests.extract.trees import layer_texts

TOLD = [
    "Båten/NOUN/nsubj>kjem kjem/VERB/ccomp>seier , seier/VERB ho/PRON/nsubj>seier til/ADP Indre_Strand/PER/obl>seier .",
    "Båten/NOUN/nsubj>går går/VERB/ccomp>sier , sier/VERB han/PRON/nsubj>sier til/ADP Indre_Strand/PER/obl>sier .",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_a_name_that_is_told_is_a_papers(sentence):
    assert layer_texts(sentence, "organizations") == ["Indre Strand"]
    assert layer_texts(sentence, "people") == []


@pytest.mark.parametrize("sentence", TOLD)
def test_a_name_with_a_listed_given_name_stays_a_persons(sentence):
    assert layer_texts(sentence.replace("Indre_Strand", "Kari_Strand"), "people") == ["Kari Strand"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ja/INTJ/obj>sier , sier/VERB Tuva_Brekke/PER/nsubj>sier til/ADP Bygdetinget/LOC/obl>sier .",
        "Ho/PRON/nsubj>seier seier/VERB ho/PRON/nsubj>seier til/ADP Kystvinduet/LOC/obl>seier .",
    ],
)
def test_one_word_in_definite_form_is_told_as_well(sentence):
    assert layer_texts(sentence, "organizations") == [sentence.split()[-2].partition("/")[0]]
