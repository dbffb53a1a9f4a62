import pytest

from tests.extract.trees import roles

REPORT = (
    "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
    "Fjordlaget/ORG/nsubj>arrangerte arrangerte/VERB:Past fagdagen/NOUN/obj>arrangerte ."
)
TUVA = [("Tuva Brekke", "speaker", "held")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Først/ADV/advmod>ut ut/ADV : Tuva_Brekke/PER/parataxis>ut .",
        "Deretter/ADV bonde/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/parataxis>Deretter om/ADP "
        "torsk/NOUN/nmod>Tuva_Brekke .",
        "Sist/ADV/advmod>kom ut/ADV/advmod>Sist kom/VERB:Past Tuva_Brekke/PER/nsubj>kom .",
    ],
)
def test_find_order_reads_who_was_next_without_a_verb_of_speaking(sentence):
    assert roles(f"{REPORT}\n{sentence}") == TUVA


@pytest.mark.parametrize(
    "sentence",
    [
        "Så/ADV/advmod>song song/VERB:Past Tuva_Brekke/PER/nsubj>song .",
        "Etter/ADP pausen/NOUN/obl>drog drog/VERB:Past Tuva_Brekke/PER/nsubj>drog heim/ADV/advmod>drog .",
        "Torsk/NOUN frå/ADP Tuva_Brekke/PER/nmod>Torsk .",
    ],
)
def test_find_order_leaves_whole_clauses(sentence):
    assert roles(f"{REPORT}\n{sentence}") == []


def test_find_conversation_reads_both_who_talked():
    line = (
        "Tuva_Brekke/PER i/ADP samtale/NOUN/nmod>Tuva_Brekke med/ADP Are_Dal/PER/nmod>samtale om/ADP "
        "torsk/NOUN/nmod>samtale ."
    )
    assert sorted(roles(f"{REPORT}\n{line}")) == [("Are Dal", "panelist", "held"), ("Tuva Brekke", "panelist", "held")]
    assert roles(f"{REPORT}\n{line.replace(' om/ADP torsk/NOUN/nmod>samtale', '')}") == []


def test_find_order_reads_who_was_next_and_what_that_person_is():
    sentence = (
        "Neste/ADJ/amod>ut ut/ADV : Tuva_Brekke/PER/parataxis>ut , "
        "som/PRON/nsubj>driv driv/VERB/acl:relcl>Tuva_Brekke fjøset/NOUN/obj>driv ."
    )
    assert roles(f"{REPORT}\n{sentence}") == TUVA
