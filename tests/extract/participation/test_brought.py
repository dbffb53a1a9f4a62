"""Whose words another read aloud, or a film brought."""

import pytest

from tests.extract.trees import roles

REPORT = (
    "@title Årsmøtet/NOUN i/ADP Sula/GPE_LOC/nmod>Årsmøtet ¶\n"
    "Tuva_Brekke/PER/nsubj>opna opna/VERB:Past årsmøtet/NOUN/obj>opna ."
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Det/PRON/expl>lest ble/AUX:Past/aux:pass>lest lest/VERB:Part opp/ADV/compound:prt>lest en/DET "
        "hilsen/NOUN/obj>lest fra/ADP Eli_Vik/PER/nmod>hilsen .",
        "Det/PRON/expl>lese vart/AUX:Past/aux:pass>lese lese/VERB:Part opp/ADV/compound:prt>lese ei/DET "
        "helsing/NOUN/obj>lese frå/ADP Eli_Vik/PER/nmod>helsing .",
        "Jo_Li/PER/nsubj>viste viste/VERB:Past en/DET film/NOUN/obj>viste der/SCONJ/advmod>fortalte "
        "Eli_Vik/PER/nsubj>fortalte fortalte/VERB:Past/acl:relcl>film om/ADP torsk/NOUN/obl>fortalte .",
        "Eli_Vik/PER/nsubj>sendte sendte/VERB:Past en/DET hilsen/NOUN/obj>sendte .",
        "Innlegget/NOUN/nsubj:pass>lest til/ADP Eli_Vik/PER/nmod>Innlegget ble/AUX:Past/aux:pass>lest lest/VERB:Part "
        "av/ADP Jo_Li/PER/obl>lest .",
    ],
)
def test_whose_words_are_brought_did_not_speak(sentence):
    assert "Eli Vik" not in {name for name, _, _ in roles(f"{REPORT}\n{sentence}")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Eli_Vik/PER/nsubj>fortalte las/VERB:Past/conj>fortalte fortalte/VERB:Past om/ADP torsk/NOUN/obl>fortalte .",
        "Eli_Vik/PER/nsubj>kom kom/VERB:Past med/ADP helsing/NOUN/obl>kom frå/ADP laget/NOUN/nmod>helsing .",
    ],
)
def test_who_brings_them_does(sentence):
    assert ("Eli Vik", "speaker", "held") in roles(f"{REPORT}\n{sentence}")
