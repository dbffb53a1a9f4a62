"""Who was asked, or given the task, to speak."""

import pytest

from tests.extract.trees import roles

REPORT = (
    "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
    "Fjordlaget/ORG/nsubj>arrangerte arrangerte/VERB:Past fagdagen/NOUN/obj>arrangerte ."
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>fikk fikk/VERB:Past i/ADP oppgave/NOUN/obl>fikk å/PART oppsummere/VERB:Inf/xcomp>fikk .",
        "Tuva_Brekke/PER/nsubj>fekk fekk/VERB:Past æra/NOUN/obj>fekk av/ADP å/PART opne/VERB:Inf/acl>æra "
        "dagen/NOUN/obj>opne .",
        "Tuva_Brekke/PER/nsubj:pass>bedt var/AUX:Past/aux:pass>bedt bedt/VERB:Part om/ADP/case>kommentere å/PART "
        "kommentere/VERB:Inf/xcomp>bedt foredraget/NOUN/obj>kommentere .",
        "Tuva_Brekke/PER/nsubj:pass>utfordra vart/AUX:Past/aux:pass>utfordra utfordra/VERB:Part "
        "til/ADP/case>fortelje å/PART fortelje/VERB:Inf/xcomp>utfordra .",
    ],
)
def test_find_called_on_reads_who_was_asked_to_speak(sentence):
    assert ("Tuva Brekke", "speaker", "held") in roles(f"{REPORT}\n{sentence}")


@pytest.mark.parametrize(
    "sentence",
    [
        # to be asked by others than those who gathered
        "Tuva_Brekke/PER/nsubj:pass>bedt var/AUX:Past/aux:pass>bedt bedt/VERB:Part om/ADP/case>kommentere å/PART "
        "kommentere/VERB:Inf/xcomp>bedt saken/NOUN/obj>kommentere .",
        "Tuva_Brekke/PER/nsubj>fekk fekk/VERB:Past i/ADP oppgåve/NOUN/obl>fekk å/PART rydde/VERB:Inf/xcomp>fekk .",
        "Tuva_Brekke/PER/nsubj:pass>bedt blir/AUX/aux:pass>bedt bedt/VERB:Part om/ADP/case>svare å/PART "
        "svare/VERB:Inf/xcomp>bedt .",
    ],
)
def test_find_called_on_leaves_other_tasks_and_times(sentence):
    assert ("Tuva Brekke", "speaker", "held") not in roles(f"{REPORT}\n{sentence}")
