"""Who is told not to have come, whatever they were to do there."""

import pytest

from tests.extract.trees import roles

TITLE = "@title Fagdag/NOUN om/ADP fiske/NOUN/nmod>Fagdag i/ADP Sula/GPE_LOC/nmod>Fagdag ¶"
REPORT = f"{TITLE}\nFjordlaget/ORG/nsubj>arrangerte arrangerte/VERB:Past fagdagen/NOUN/obj>arrangerte ."
SPOKE = "Jonas_Lid/PER/nsubj>holdt holdt/VERB:Past innlegg/NOUN/obj>holdt"


def told(*lines):
    return roles("\n".join((REPORT, *lines)))


def absent(*lines):
    return {name for name, _, status in told(*lines) if status == "absent"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>melde måtte/AUX:Past/aux>melde melde/VERB:Inf forfall/NOUN/obj>melde .",
        "Tuva_Brekke/PER/nsubj>melde måtte/AUX:Past/aux>melde melde/VERB:Inf avbod/NOUN/obj>melde .",
        "Tuva_Brekke/PER/nsubj>meldte meldte/VERB:Past i/ADP siste/ADJ/amod>liten liten/NOUN/obl>meldte"
        " avbud/NOUN/obj>meldte .",
        "Tuva_Brekke/PER/nsubj>forhindret var/AUX:Past/cop>forhindret forhindret/ADJ .",
        "Tuva_Brekke/PER/nsubj>syk var/AUX:Past/cop>syk dessverre/ADV/advmod>syk syk/ADJ .",
        "Tuva_Brekke/PER/nsubj>sjuk var/AUX:Past/cop>sjuk diverre/ADV/advmod>sjuk sjuk/ADJ .",
        "Tuva_Brekke/PER/nsubj>komme kunne/AUX:Past/aux>komme ikke/PART/advmod>komme komme/VERB:Inf .",
        "Tuva_Brekke/PER/nsubj>kome kunne/AUX:Past/aux>kome ikkje/PART/advmod>kome kome/VERB:Inf til/ADP"
        " møtet/NOUN/obl>kome .",
        "Tuva_Brekke/PER/nsubj>glimret glimret/VERB:Past med/ADP sitt/DET/det>fravær fravær/NOUN/obl>glimret .",
        "Tuva_Brekke/PER/nsubj>glimra glimra/VERB:Past med/ADP fråværet/NOUN/obl>glimra sitt/DET/det>fråværet .",
        "Tuva_Brekke/PER/nsubj>invitert var/AUX:Past/aux>invitert invitert/VERB:Part ,  men/CCONJ"
        " prioriterte/VERB:Past/conj>invitert familien/NOUN/obj>prioriterte .",
        "Tuva_Brekke/PER/nsubj>sendt hadde/AUX:Past/aux>sendt sendt/VERB:Part sin/DET/det>stedfortreder"
        " stedfortreder/NOUN/obj>sendt .",
        "Tuva_Brekke/PER/nsubj>møtte møtte/VERB:Past ikke/PART/advmod>møtte .",
        "Tuva_Brekke/PER/nsubj>deltok deltok/VERB:Past ikkje/PART/advmod>deltok på/ADP fagdagen/NOUN/obl>deltok .",
        "På/ADP grunn/NOUN/obl>melde av/ADP sykdom/NOUN/nmod>grunn måtte/AUX:Past/aux>melde"
        " Tuva_Brekke/PER/nsubj>melde melde/VERB:Inf forfall/NOUN/obj>melde .",
        "Tuva_Brekke/PER/nsubj>hjemme lå/AUX:Past/cop>hjemme hjemme/ADV ,  men/CCONJ hadde/AUX:Past/aux>sendt"
        " sendt/VERB:Part/conj>hjemme brev/NOUN/obj>sendt .",
    ],
)
def test_find_absent_reads_who_did_not_come(sentence):
    assert absent(sentence) == {"Tuva Brekke"}


@pytest.mark.parametrize(
    "clause",
    [
        "fordi/SCONJ Tuva_Brekke/PER/nsubj>melde måtte/AUX:Past/aux>melde melde/VERB:Inf/advcl>holdt"
        " forfall/NOUN/obj>melde .",
        "for/ADP Tuva_Brekke/PER/obl>holdt ,  som/PRON/nsubj>forhindret var/AUX:Past/cop>forhindret"
        " forhindret/ADJ/acl:relcl>Tuva_Brekke .",
        "i/ADP staden/NOUN/obl>holdt for/ADP Tuva_Brekke/PER/nmod>staden ,  som/PRON/nsubj>sjuk"
        " var/AUX:Past/cop>sjuk sjuk/ADJ/acl:relcl>Tuva_Brekke .",
    ],
)
def test_find_absent_reads_reasons_and_relative_clauses(clause):
    found = told(f"{SPOKE} {clause}")
    assert ("Jonas Lid", "speaker", "held") in found
    assert ("Tuva Brekke", "participant", "absent") in found


def test_find_absent_reads_who_did_not_do_so_either():
    first = "Tuva_Brekke/PER/nsubj>møtte møtte/VERB:Past ikke/PART/advmod>møtte ."
    second = (
        "Det/PRON/obj>gjorde gjorde/VERB:Past heller/ADV/advmod>gjorde ikke/PART/advmod>gjorde"
        " Are_Dal/PER/nsubj>gjorde ."
    )
    assert absent(first, second) == {"Tuva Brekke", "Are Dal"}
    assert absent(second) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>meldt hadde/AUX:Past/aux>meldt aldri/ADV/advmod>meldt meldt/VERB:Part"
        " forfall/NOUN/obj>meldt .",
        "Hvis/SCONJ Tuva_Brekke/PER/nsubj>melde må/AUX/aux>melde melde/VERB:Inf forfall/NOUN/obj>melde .",
        "Tuva_Brekke/PER/nsubj>kom kom/VERB:Past ikke/PART/advmod>kom inn/ADV/advmod>kom på/ADP prisen/NOUN/obl>kom .",
        "Tuva_Brekke/PER/nsubj>sjuk var/AUX:Past/cop>sjuk sjuk/ADJ som/ADP barn/NOUN/obl>sjuk .",
        "Tuva_Brekke/PER/nsubj>sa sa/VERB:Past nei/NOUN/obj>sa til/ADP planen/NOUN/obl>sa .",
        "Tuva_Brekke/PER/nsubj>gå måtte/AUX:Past/aux>gå gå/VERB:Inf før/ADP møtet/NOUN/obl>gå .",
    ],
)
def test_find_absent_takes_nobody_of_whom_something_else_is_said(sentence):
    assert absent(sentence) == set()


def test_who_would_have_been_helped_by_another_is_not_away():
    sentence = (
        "Are_Dal/PER/nsubj>hjulpet skulle/AUX:Past/aux>hjulpet ha/AUX:Inf/aux>hjulpet hjulpet/VERB:Part"
        " ham/PRON/obj>hjulpet ,  men/CCONJ måtte/AUX:Past/aux>melde melde/VERB:Inf/conj>hjulpet"
        " avbud/NOUN/obj>melde ."
    )
    assert absent(f"{SPOKE} om/ADP torsk/NOUN/nmod>innlegg .", sentence) == {"Are Dal"}


@pytest.mark.parametrize(
    "instead",
    [
        "Jonas_Lid/PER/nsubj>møtte møtte/VERB:Past i/ADP hans/DET/det>sted sted/NOUN/obl>møtte .",
        "I/ADP staden/NOUN/obl>kom kom/VERB:Past Jonas_Lid/PER/nsubj>kom .",
    ],
)
def test_who_only_came_for_another_is_not_told_to_have_spoken(instead):
    away = "Tuva_Brekke/PER/nsubj>melde måtte/AUX:Past/aux>melde melde/VERB:Inf forfall/NOUN/obj>melde ."
    assert ("Jonas Lid", "participant", "held") in told(away, instead)
    assert ("Jonas Lid", "speaker", "held") not in told(away, instead)
