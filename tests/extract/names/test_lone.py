import pytest

from tests.extract.trees import layer_texts


@pytest.mark.parametrize(
    "text",
    [
        "Hun/PRON/nsubj>lovet lovet/VERB KystTreff/PER/nsubj>kommer kommer/VERB/ccomp>lovet igjen/ADV/advmod>kommer .",
        "Ho/PRON/nsubj>lova lova/VERB KystTreff/PER/nsubj>kjem kjem/VERB/ccomp>lova att/ADV/advmod>kjem .",
        "Da/SCONJ Sjøhelse/PER/nsubj>arrangerte arrangerte/VERB kurs/NOUN/obj>arrangerte .",
        "Då/SCONJ Sjøhelse/PER/nsubj>skipa skipa/VERB kurs/NOUN/obj>skipa .",
        "Det/PRON/nsubj>betyr betyr/VERB mye/ADJ/obj>betyr for/ADP hele/ADJ/amod>Sunnvik Sunnvik/PER/obl>betyr .",
        "Det/PRON/nsubj>betyr betyr/VERB mykje/ADJ/obj>betyr for/ADP heile/ADJ/amod>Sunnvik Sunnvik/PER/obl>betyr .",
        "– Leie/PER/nsubj>betales må/AUX/aux>betales betales/VERB , sa/VERB/parataxis>betales hun/PRON/nsubj>sa .",
        "– Leige/PER/nsubj>betalast må/AUX/aux>betalast betalast/VERB , sa/VERB/parataxis>betalast ho/PRON/nsubj>sa .",
        "Ham/PER/obj>hørte hørte/VERB alle/PRON/nsubj>hørte .",
    ],
)
def test_is_no_person_knows_a_lone_word_by_what_it_does(text):
    assert layer_texts(text, "people") == []


@pytest.mark.parametrize(
    "text",
    [
        "KystLykt/PER/nsubj>sier sier/VERB alt/PRON/nsubj>gikk gikk/VERB/ccomp>sier .",
        "Rektor/NOUN/nmod>Brekke Brekke/PER/nsubj>arrangerte arrangerte/VERB kurs/NOUN/obj>arrangerte .",
        "Rektor/NOUN/nmod>Brekke Brekke/PER/nsubj>skipa skipa/VERB kurs/NOUN/obj>skipa .",
    ],
)
def test_is_no_person_believes_titles_and_verbs_of_speech(text):
    assert len(layer_texts(text, "people")) == 1


def test_is_no_person_leaves_the_surname_of_a_full_name():
    text = "Tuva_Brekke/PER/nsubj>kom kom/VERB .\nBrekke/PER/nsubj>arrangerte arrangerte/VERB ."
    assert layer_texts(text, "people") == ["Tuva Brekke", "Brekke"]


@pytest.mark.parametrize(
    "sentence", ["Brenn/PER/nsubj>dem dem/PRON .", "Steng/PER dykk/PRON/obj>Steng inne/ADV/advmod>Steng ."]
)
def test_a_verb_that_commands_is_no_person(sentence):
    assert layer_texts(sentence, "people") == []


@pytest.mark.parametrize(
    "text",
    [
        "Hun/PRON/nsubj>drakk drakk/VERB en/DET Brusil/PER/obj>drakk .",
        "Ho/PRON/nsubj>drakk drakk/VERB ein/DET Brusil/PER/obj>drakk .",
        "I/ADP går/NOUN/obl>ga ga/VERB Nordhaug/PER/nsubj>ga etter/ADV/advmod>ga .",
    ],
)
def test_is_no_person_believes_in_nobody_without_a_sign(text):
    assert layer_texts(text, "people") == []


@pytest.mark.parametrize(
    "text",
    [
        "Da/ADV/advmod>kom kom/VERB Brekke/PER/nsubj>kom .\nSå/ADV/advmod>gikk gikk/VERB Brekke/PER/nsubj>gikk .",
        "Då/ADV/advmod>kom kom/VERB Brekke/PER/nsubj>kom .\nSo/ADV/advmod>gjekk gjekk/VERB Brekke/PER/nsubj>gjekk .",
        "De/PRON/nsubj>møtte møtte/VERB Kjersti-Marie/PER/obj>møtte .",
        "De/PRON/nsubj>møtte møtte/VERB Torgersen/PER/obj>møtte .",
    ],
)
def test_is_no_person_believes_in_who_acts_twice_and_in_names_by_their_form(text):
    assert len(layer_texts(text, "people")) > 0


def test_is_no_person_believes_in_who_is_named_beside_a_person():
    text = "De/PRON/nsubj>møtte møtte/VERB Tuva_Brekke/PER/obj>møtte og/CCONJ Nordhaug/PER/conj>Tuva_Brekke ."
    assert layer_texts(text, "people") == ["Tuva Brekke", "Nordhaug"]


@pytest.mark.parametrize("paper", ["Kystvinduet", "Haugdølingen"])
def test_a_long_word_in_definite_form_is_no_surname(paper):
    assert layer_texts(f"{paper}/PER/nsubj>skrev skrev/VERB om/ADP saken/NOUN/obl>skrev .", "people") == []


@pytest.mark.parametrize("hill", ["Storåsen", "Svartfossen"])
def test_a_hill_or_waterfall_ends_as_no_patronymic(hill):
    sentence = f"{hill}/PER/nsubj>leveområde er/AUX/cop>leveområde leveområde/NOUN for/ADP bjørn/NOUN/nmod>leveområde ."
    assert layer_texts(sentence, "people") == []
