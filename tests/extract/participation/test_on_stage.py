import pytest

from tests.extract.trees import roles

REPORT = (
    "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
    "Fjordlaget/ORG/nsubj>arrangerte arrangerte/VERB:Past fagdagen/NOUN/obj>arrangerte .\n"
)
BOTH = {("Tuva Brekke", "panelist", "held"), ("Are Dal", "panelist", "held")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Debatten/NOUN/nsubj>gikk etterpå/ADV/advmod>Debatten , med/ADP Tuva_Brekke/PER/nmod>Debatten og/CCONJ "
        "Are_Dal/PER/conj>Tuva_Brekke , gikk/VERB:Past livlig/ADV/advmod>gikk .",
        "Ordskiftet/NOUN/nsubj>gjekk etterpå/ADV/advmod>Ordskiftet , med/ADP Tuva_Brekke/PER/nmod>Ordskiftet og/CCONJ "
        "Are_Dal/PER/conj>Tuva_Brekke , gjekk/VERB:Past livleg/ADV/advmod>gjekk .",
        "Laget/NOUN/nsubj>fått hadde/AUX/aux>fått fått/VERB:Part med/ADP Tuva_Brekke/PER/obl>fått og/CCONJ "
        "Are_Dal/PER/conj>Tuva_Brekke i/ADP panelet/NOUN/obl>fått .",
    ],
)
def test_find_on_stage_reads_who_is_named_with_a_debate(sentence):
    assert set(roles(REPORT + sentence)) == BOTH


@pytest.mark.parametrize(
    "sentence",
    [
        "Laget/NOUN/nsubj>hadde hadde/VERB:Past med/ADP Tuva_Brekke/PER/obl>hadde på/ADP turen/NOUN/obl>hadde .",
        "Debatten/NOUN/nsubj>handlet handlet/VERB:Past om/ADP møtet/NOUN/obl>handlet med/ADP "
        "Tuva_Brekke/PER/nmod>møtet .",
    ],
)
def test_find_on_stage_leaves_who_is_named_with_something_else(sentence):
    assert "panelist" not in {role for _, role, _ in roles(REPORT + sentence)}


def test_one_named_as_chair_does_not_debate():
    sentence = (
        "Debatten/NOUN/nsubj>gikk etterpå/ADV/advmod>Debatten , med/ADP Tuva_Brekke/PER/nmod>Debatten som/SCONJ "
        "ordstyrer/NOUN/nmod>Tuva_Brekke , gikk/VERB:Past livlig/ADV/advmod>gikk ."
    )
    assert "panelist" not in {role for _, role, _ in roles(REPORT + sentence)}
