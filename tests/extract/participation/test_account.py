import pytest

from tests.extract.trees import roles

REPORT = (
    "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
    "Fjordlaget/ORG/nsubj>arrangerte arrangerte/VERB:Past fagdagen/NOUN/obj>arrangerte ."
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>ga ga/VERB:Past salen/NOUN/iobj>ga gode/ADJ/amod>råd råd/NOUN/obj>ga .",
        "Tuva_Brekke/PER/nsubj>kom kom/VERB:Past med/ADP mange/ADJ/amod>innspel innspel/NOUN/obl>kom .",
        "Tuva_Brekke/PER/nsubj>rettet rettet/VERB:Past kritikk/NOUN/obj>rettet mot/ADP staten/NOUN/obl>rettet .",
        "Spørsmålet/NOUN/nsubj>kom kom/VERB:Past frå/ADP Tuva_Brekke/PER/obl>kom .",
        "Spørsmålet/NOUN/nsubj>hang fra/ADP Tuva_Brekke/PER/nmod>Spørsmålet hang/VERB:Past i/ADP lufta/NOUN/obl>hang .",
    ],
)
def test_find_account_reads_what_somebody_gave_the_audience(sentence):
    assert roles(f"{REPORT}\n{sentence}") == [("Tuva Brekke", "speaker", "held")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>kom kom/VERB:Past med/ADP bussen/NOUN/obl>kom .",
        "Tuva_Brekke/PER/nsubj>fikk fikk/VERB:Past gode/ADJ/amod>råd råd/NOUN/obj>fikk .",
    ],
)
def test_find_account_leaves_what_is_no_account(sentence):
    assert roles(f"{REPORT}\n{sentence}") == []


def test_find_account_reads_whose_words_did_something():
    sentence = "Tuva_Brekkes/PER/nmod>konklusjon konklusjon/NOUN/nsubj>vakte vakte/VERB:Past jubel/NOUN/obj>vakte ."
    assert roles(f"{REPORT}\n{sentence}") == [("Tuva Brekkes", "speaker", "held")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Styret/NOUN/nsubj>fikk fikk/VERB:Past svar/NOUN/obj>fikk av/ADP bonde/NOUN/nmod>Tuva_Brekke "
        "Tuva_Brekke/PER/nmod>svar .",
        "Laget/NOUN/nsubj>fekk fekk/VERB:Past medhald/NOUN/obj>fekk frå/ADP Tuva_Brekke/PER/nmod>medhald .",
    ],
)
def test_find_account_reads_who_answered(sentence):
    assert roles(f"{REPORT}\n{sentence}") == [("Tuva Brekke", "speaker", "held")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Han/PRON/nsubj>fekk fekk/VERB:Past følgje/NOUN/obj>fekk på/ADP scena/NOUN/obl>fekk av/ADP "
        "Tuva_Brekke/PER/obl>fekk .",
        "Han/PRON/nsubj>fikk fikk/VERB:Past følge/NOUN/obj>fikk på/ADP podiet/NOUN/obl>fikk av/ADP "
        "Tuva_Brekke/PER/obl>fikk .",
    ],
)
def test_find_account_reads_who_joined_another_on_the_stage(sentence):
    assert roles(f"{REPORT}\n{sentence}") == [("Tuva Brekke", "speaker", "held")]


def test_find_account_leaves_who_came_along():
    sentence = "Han/PRON/nsubj>fikk fikk/VERB:Past følge/NOUN/obj>fikk av/ADP Tuva_Brekke/PER/obl>fikk ."
    assert roles(f"{REPORT}\n{sentence}") == []
