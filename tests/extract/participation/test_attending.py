import pytest

from tests.extract.trees import roles

NB = (
    "– Vi/PRON/nsubj>leter leter/VERB , sa/VERB/parataxis>leter Jonas_Lid/PER/nsubj>sa på/ADP en/DET "
    "pressekonferanse/NOUN/obl>sa i/ADP Sula/GPE_LOC/nmod>pressekonferanse tirsdag/NOUN/obl>sa . ¶"
)
NN = (
    "– Vi/PRON/nsubj>leiter leiter/VERB , sa/VERB/parataxis>leiter Jonas_Lid/PER/nsubj>sa på/ADP ein/DET "
    "pressekonferanse/NOUN/obl>sa i/ADP Sula/GPE_LOC/nmod>pressekonferanse tysdag/NOUN/obl>sa . ¶"
)
JONAS, TUVA = ("Jonas Lid", "speaker", "held"), ("Tuva Brekke", "speaker", "held")
IFOELGE = (
    "Ifølge/ADP ordfører/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/obl>stengt {between} er/AUX/aux:pass>stengt "
    "veien/NOUN/nsubj:pass>stengt stengt/VERB ."
)
IFYLGJE = (
    "Ifølgje/ADP ordførar/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/obl>stengd {between} er/AUX/aux:pass>stengd "
    "vegen/NOUN/nsubj:pass>stengd stengd/VERB ."
)
SATT = ", som/PRON/nsubj>satt satt/VERB/acl:relcl>Tuva_Brekke ved/ADP siden/NOUN/obl>satt av/ADP Lid/PER/nmod>siden ,"
SAT = ", som/PRON/nsubj>sat sat/VERB/acl:relcl>Tuva_Brekke ved/ADP sida/NOUN/obl>sat av/ADP Lid/PER/nmod>sida ,"
SALEN = ", som/PRON/nsubj>satt satt/VERB/acl:relcl>Tuva_Brekke bakerst/ADV/advmod>satt i/ADP salen/NOUN/obl>satt ,"


@pytest.mark.parametrize(
    "text",
    [
        f"{NB}\n{IFOELGE.format(between=SATT)}",
        f"{NN}\n{IFYLGJE.format(between=SAT)}",
        f"{NB}\n{IFOELGE.format(between='')}\nBrekke/PER/nsubj>deltok deltok/VERB på/ADP video/NOUN/obl>deltok .",
        f"{NN}\n{IFYLGJE.format(between='')}\nBrekke/PER/nsubj>deltok deltok/VERB på/ADP video/NOUN/obl>deltok .",
    ],
)
def test_find_attending_takes_who_sat_there_and_is_heard_for_a_speaker(text):
    assert {(person, role) for person, role, _ in roles(text)} >= {("Jonas Lid", "speaker")}
    assert [status for person, role, status in roles(text) if "Brekke" in person and role == "speaker"] == ["held"]


@pytest.mark.parametrize(
    "text",
    [
        # the text does not say that she was there
        f"{NB}\n{IFOELGE.format(between='')}",
        f"{NN}\n{IFYLGJE.format(between='')}",
        # she listened, or sat there without a word of hers
        f"{NB}\n{IFOELGE.format(between=SALEN)}",
        f"{NB}\nTuva_Brekke/PER/nsubj>satt satt/VERB ved/ADP siden/NOUN/obl>satt av/ADP Lid/PER/nmod>siden .",
        # there was another event that she could have sat at
        f"{NB}\n{IFOELGE.format(between=SATT)} ¶\nVi/PRON/nsubj>dro dro/VERB til/ADP fagdagen/NOUN/obl>dro i/ADP "
        "Vika/GPE_LOC/nmod>fagdagen .",
    ],
)
def test_find_attending_leaves_who_is_only_quoted_or_only_there(text):
    assert [person for person, role, _ in roles(text) if role == "speaker"] == ["Jonas Lid"]
