"""What a report tells aside from its event."""

import pytest

from tests.extract.trees import extraction, roles

REPORT = (
    "@title Årsmøtet/NOUN i/ADP Sula/GPE_LOC/nmod>Årsmøtet ¶\n"
    "Tuva_Brekke/PER/nsubj>opna opna/VERB:Past årsmøtet/NOUN/obj>opna .\n"
)


@pytest.mark.parametrize(
    "sentence",
    [
        "For/ADP femti/NUM/nummod>år år/NOUN/obl>fortalte siden/ADV/advmod>år fortalte/VERB:Past "
        "Eli_Vik/PER/nsubj>fortalte om/ADP torsk/NOUN/obl>fortalte .",
        "Eli_Vik/PER/nsubj>sa sa/VERB:Past tidlegare/ADV/advmod>sa i/ADP veka/NOUN/obl>sa at/SCONJ "
        "torsken/NOUN/nsubj>kjem kjem/VERB/ccomp>sa .",
        "Eli_Vik/PER/nsubj>selde selde/VERB:Past lodd/NOUN/obj>selde ved/ADP inngangen/NOUN/obl>selde . ¶\n"
        "– Det/PRON/nsubj>går går/VERB bra/ADV/advmod>går , sa/VERB:Past/parataxis>går ho/PRON/nsubj>sa .",
        "– Det/PRON/nsubj>går går/VERB bra/ADV/advmod>går , sa/VERB:Past/parataxis>går tilhører/NOUN/nsubj>sa "
        "Eli_Vik/PER/appos>tilhører .",
        "Ved/ADP kaffebordet/NOUN/obl>fortalte fortalte/VERB:Past Eli_Vik/PER/nsubj>fortalte om/ADP "
        "torsk/NOUN/obl>fortalte .",
        "Jo_Li/PER/nsubj>viste viste/VERB:Past til/ADP Eli_Vik/PER/obl>viste ,  som/PRON/nsubj>fortalte "
        "fortalte/VERB:Past/acl:relcl>Eli_Vik om/ADP torsk/NOUN/obl>fortalte .",
    ],
)
def test_what_was_told_at_another_time_or_place_or_is_only_cited_is_aside(sentence):
    assert "Eli Vik" not in {name for name, _, _ in roles(REPORT + sentence)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Eli_Vik/PER/nsubj>fortalte fortalte/VERB:Past om/ADP fisket/NOUN/obl>fortalte for/ADP ti/NUM/nummod>år "
        "år/NOUN/nmod>fisket siden/ADV/advmod>år .",
        "Eli_Vik/PER/nsubj>sa sa/VERB:Past at/SCONJ ho/PRON/nsubj>stod stod/VERB:Past/ccomp>sa "
        "i/ADP køen/NOUN/obl>stod .",
    ],
)
def test_a_time_or_place_of_what_is_told_is_not_that_of_the_telling(sentence):
    assert ("Eli Vik", "speaker", "held") in roles(REPORT + sentence)


def test_a_year_in_a_title_is_not_when_it_was():
    opened = (
        "I/ADP debatten/NOUN/obl>møttes « Ferja/NOUN/nmod>debatten i/ADP 2050/NUM/nmod>Ferja ? » møttes/VERB:Past "
        "Eli_Vik/PER/nsubj>møttes og/CCONJ Jo_Li/PER/conj>Eli_Vik ."
    )
    told = "Eli_Vik/PER/nsubj>hevdet hevdet/VERB:Past at/SCONJ ferja/NOUN/nsubj>går går/VERB/ccomp>hevdet ."
    assert "Eli Vik" in {name for name, _, _ in roles(f"{REPORT}{opened}\n{told}")}


def test_is_of_other_time_reads_what_one_did_last_year_in_a_clause_of_a_sentence_on_the_event():
    report = "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶"
    sentence = (
        "Tuva_Brekke/PER/nsubj>blant , som/PRON/nsubj>åpnet i/ADP fjor/NOUN/obl>åpnet "
        "åpnet/VERB:Past/acl:relcl>Tuva_Brekke fagdagen/NOUN/obj>åpnet , var/AUX:Past/cop>blant blant/NOUN ."
    )
    assert roles(f"{report}\n{sentence}") == []
    assert roles(f"{report}\n{sentence.replace('i/ADP fjor/NOUN/obl>åpnet ', '')}") != []


def test_is_of_other_time_leaves_what_one_did_at_the_event_of_last_year():
    report = "@title Fagdag/NOUN 2022/NUM/nmod>Fagdag ¶"
    sentence = (
        "Tuva_Brekke/PER/nsubj>kom , som/PRON/nsubj>fulgte i/ADP fjor/NOUN/obl>fulgte "
        "fulgte/VERB:Past/acl:relcl>Tuva_Brekke fagdagen/NOUN/obj>fulgte fra/ADP salen/NOUN/obl>fulgte , "
        "kom/VERB:Past ."
    )
    found = extraction(f"{report}\n{sentence}", published="2023-09-22")
    assert [(claim.role, claim.status) for claim in found.participations] == [("participant", "held")]


@pytest.mark.parametrize(("told", "since"), [("fortalte", "flyttet"), ("fortalde", "flytta")])
def test_a_year_in_a_clause_on_who_told_it_is_not_when(told, since):
    sentence = (
        f"Eli_Vik/PER/nsubj>{told} , som/PRON/nsubj>{since} {since}/VERB:Past/acl:relcl>Eli_Vik hit/ADV/advmod>{since} "
        f"i/ADP 2015/NUM/obl>{since} , {told}/VERB:Past om/ADP torsk/NOUN/obl>{told} ."
    )
    assert ("Eli Vik", "speaker", "held") in roles(REPORT + sentence)
