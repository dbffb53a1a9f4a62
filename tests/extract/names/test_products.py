import pytest

from tests.extract.trees import layer_texts


@pytest.mark.parametrize(
    "sentence",
    [
        # one of many has an article
        "Hun/PRON/nsubj>kjøpte kjøpte/VERB en/DET Vestra/PER/obj>kjøpte brukt/ADJ/advmod>kjøpte .",
        "Ho/PRON/nsubj>vaska vaska/VERB den/DET gule/ADJ/amod>Vestra Vestra/PER/obj>vaska .",
        # what it comes in stands before it
        "Han/PRON/nsubj>tok tok/VERB ei/DET flaske/NOUN/obj>tok Kildal/PER/appos>flaske .",
        "Dei/PRON/nsubj>fekk fekk/VERB to/NUM/nummod>boksar boksar/NOUN/obj>fekk Kildal/PER/appos>boksar .",
        # it is drunk
        "Gjestene/NOUN/nsubj>drakk drakk/VERB Gammel_Torsk/PER/obj>drakk .",
        "Gjestene/NOUN/nsubj>drikk drikk/VERB Gamal_Torsk/PER/obj>drikk .",
    ],
)
def test_what_is_bought_and_drunk_is_no_person(sentence):
    assert layer_texts(sentence, "people") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi/PRON/nsubj>trenger trenger/VERB en/DET Kari/PER/obj>trenger .",
        "Me/PRON/nsubj>møtte møtte/VERB ein/DET viss/ADJ/amod>Kleppe Kleppe/PER/obj>møtte .",
        "I/ADP går/ADV/advmod>drakk drakk/VERB Siv_Kleppe/PER/nsubj>drakk kaffe/NOUN/obj>drakk .",
    ],
)
def test_people_may_be_one_of_many_and_drink(sentence):
    assert len(layer_texts(sentence, "people")) == 1


def test_a_surname_of_somebody_named_in_full_is_no_product():
    text = (
        "Signe_Kleppe/PER/nsubj>vant vant/VERB .\n"
        "Bygda/NOUN/nsubj>har har/VERB en/DET Kleppe/PER/obj>har til/ADV/advmod>har ."
    )
    assert layer_texts(text, "people") == ["Signe Kleppe", "Kleppe"]
