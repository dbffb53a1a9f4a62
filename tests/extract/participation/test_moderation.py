import pytest

from tests.extract.trees import roles

TUVA = [("Tuva Brekke", "moderator", "held")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Konferansen/NOUN/nsubj:pass>ledet ble/AUX/aux:pass>ledet ledet/VERB:Part av/ADP Tuva_Brekke/PER/obl>ledet .",
        "Konferansen/NOUN/nsubj:pass>leia vart/AUX/aux:pass>leia leia/VERB:Part av/ADP Tuva_Brekke/PER/obl>leia .",
        "Tuva_Brekke/PER/nsubj>ledet ledet/VERB konferansen/NOUN/obj>ledet .",
        "Tuva_Brekke/PER/nsubj>leia leia/VERB samtalen/NOUN/obj>leia på/ADP konferansen/NOUN/obl>leia .",
        "Tuva_Brekke/PER/nsubj>styrte styrte/VERB ordet/NOUN/obj>styrte på/ADP seminaret/NOUN/obl>styrte .",
    ],
)
def test_find_moderation_reads_who_led(sentence):
    assert roles(sentence) == TUVA


@pytest.mark.parametrize(
    "sentence",
    [
        "På/ADP konferansen/NOUN/obl>Brekke var/AUX/cop>Brekke ordstyrer/NOUN/nsubj>Brekke Brekke/PER .",
        "På/ADP konferansen/NOUN/obl>Brekke er/AUX/cop>Brekke ordstyrar/NOUN/nsubj>Brekke Brekke/PER .",
        "Ordstyrer/NOUN/nsubj>Brekke under/ADP konferansen/NOUN/nmod>Ordstyrer var/AUX/cop>Brekke Brekke/PER .",
        "Ordstyrar/NOUN/nsubj>Brekke på/ADP konferansen/NOUN/nmod>Ordstyrar var/AUX/cop>Brekke Brekke/PER .",
        "På/ADP konferansen/NOUN/obl>møteleder var/AUX/cop>møteleder Brekke/PER/nsubj>møteleder møteleder/NOUN .",
        "Brekke/PER/nsubj>møteleiar var/AUX/cop>møteleiar møteleiar/NOUN på/ADP konferansen/NOUN/obl>møteleiar .",
        "Med/ADP Brekke/PER/obl>kom som/SCONJ/case>konferansier konferansier/NOUN/nmod>Brekke kom/VERB "
        "konferansen/NOUN/nsubj>kom i/ADP gang/NOUN/obl>kom .",
    ],
)
def test_find_moderation_reads_who_bears_the_title(sentence):
    assert roles(sentence) == [("Brekke", "moderator", "held")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>ledet ledet/VERB laget/NOUN/obj>ledet før/ADP resten/NOUN/obl>ledet av/ADP "
        "klubben/NOUN/nmod>resten fikk/VERB/advcl>ledet en/DET invitasjon/NOUN/obj>fikk til/ADP "
        "konferansen/NOUN/nmod>invitasjon .",
        "Ordstyreren/NOUN/nsubj>takket på/ADP konferansen/NOUN/nmod>Ordstyreren takket/VERB høflig/ADJ/advmod>takket "
        "Tuva_Brekke/PER/obj>takket .",
    ],
)
def test_find_moderation_leaves_those_who_lead_something_else(sentence):
    assert [found for found in roles(sentence) if found[1] == "moderator"] == []
