import pytest

from tests.extract.trees import roles

REPORT = (
    "@title Folkemøte/NOUN i/ADP Sula/GPE_LOC/nmod>Folkemøte ¶\n"
    "Laget/NOUN/nsubj>arrangerte arrangerte/VERB:Past folkemøtet/NOUN/obj>arrangerte .\n"
)
BREKKE = "Tuva_Brekke/PER/nsubj>"


@pytest.mark.parametrize(
    "sentence",
    [
        f"{BREKKE}satt satt/VERB:Past med/ADP klubba/NOUN/obl>satt .",
        f"{BREKKE}svinga svinga/VERB:Past møteklubba/NOUN/obj>svinga med/ADP fast/ADJ/amod>hand hand/NOUN/obl>svinga .",
        f"{BREKKE}holdt holdt/VERB:Past styr/NOUN/obj>holdt på/ADP taletiden/NOUN/obl>holdt .",
        f"{BREKKE}heldt heldt/VERB:Past orden/NOUN/obj>heldt på/ADP talelista/NOUN/obl>heldt .",
        f"{BREKKE}hadde hadde/VERB:Past møteleiinga/NOUN/obj>hadde .",
        "Styringen/NOUN/obj>hadde hadde/VERB:Past redaktør/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>hadde .",
        "Klokka/NOUN/obl>banke ti/NUM/nmod>Klokka kunne/AUX:Past/aux>banke Tuva_Brekke/PER/nsubj>banke banke/VERB:Inf "
        "gjennom/ADP vedtaket/NOUN/obj>banke .",
        f"{BREKKE}leia leia/VERB:Past forsamlinga/NOUN/obj>leia gjennom/ADP saklista/NOUN/obl>leia .",
        f"{BREKKE}passet passet/VERB:Past talerlista/NOUN/obj>passet .",
        f"{BREKKE}be måtte/AUX:Past/aux>be be/VERB:Inf salen/NOUN/obj>be om/ADP ro/NOUN/obl>be .",
        "Det/PRON/expl>Tuva_Brekke var/AUX:Past/cop>Tuva_Brekke Tuva_Brekke/PER som/PRON/nsubj>styrte "
        "styrte/VERB:Past/acl:relcl>Tuva_Brekke det/PRON/det>hele hele/ADJ/obj>styrte .",
        "Debatten/NOUN/nsubj:pass>leidd vart/AUX:Past/aux:pass>leidd leidd/VERB:Part av/ADP "
        "nestleiaren/NOUN/obl>leidd , Tuva_Brekke/PER/appos>nestleiaren .",
    ],
)
def test_chairs_reads_what_one_does_who_leads(sentence):
    assert ("Tuva Brekke", "moderator") in [found[:2] for found in roles(REPORT + sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{BREKKE}holdt holdt/VERB:Past styr/NOUN/obj>holdt på/ADP ungene/NOUN/obl>holdt .",
        f"{BREKKE}satt satt/VERB:Past i/ADP salen/NOUN/obl>satt .",
        f"{BREKKE}leder leder/VERB laget/NOUN/obj>leder .",
        f"{BREKKE}hadde hadde/VERB:Past kaker/NOUN/obj>hadde .",
        f"{BREKKE}tok tok/VERB:Past over/ADV/advmod>tok klubben/NOUN/obj>tok i/ADP fjor/NOUN/obl>tok .",
        f"{BREKKE}leia leia/VERB:Past klubben/NOUN/obj>leia , ordskiftet/NOUN/nsubj>varte "
        "varte/VERB:Past/parataxis>leia .",
    ],
)
def test_chairs_leaves_what_others_do(sentence):
    assert [found for found in roles(REPORT + sentence) if found[1] == "moderator"] == []
