"""Whom a verb has as its subject, where the tree is wrong or silent."""

import pytest

from tests.extract.trees import extraction, roles

REPORT = (
    "@title Årsmøtet/NOUN i/ADP Sula/GPE_LOC/nmod>Årsmøtet ¶\n"
    "Tuva_Brekke/PER/nsubj>opna opna/VERB:Past årsmøtet/NOUN/obj>opna . ¶\n"
)


def speakers(sentence):
    found = extraction(REPORT + sentence)
    return {found.mentions[claim.person].text for claim in found.participations if claim.role == "speaker"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Eli_Vik/PER/nsubj>hilste hilste/VERB:Past fra/ADP styret/NOUN/obl>hilste og/CCONJ/cc>roste "
        "roste/VERB/amod>leder leder/NOUN/nmod>Jo_Li Jo_Li/PER/obl>hilste .",
        "Eli_Vik/PER/nsubj>helsa helsa/VERB:Past frå/ADP styret/NOUN/obl>helsa og/CCONJ/cc>rosa rosa/VERB/amod>leiar "
        "leiar/NOUN/nmod>Jo_Li Jo_Li/PER/obl>helsa .",
        "Eli_Vik/PER/nsubj>avslutta avslutta/VERB:Past med/SCONJ/mark>takka å/PART/mark>takka "
        "takka/VERB/advcl>avslutta Jo_Li/PER/obj>takka .",
    ],
)
def test_whom_one_praises_after_og_or_a_is_no_speaker(sentence):
    assert "Jo Li" not in speakers(sentence)


@pytest.mark.parametrize(("here", "since", "told"), [("her", "fra", "mimret"), ("her", "frå", "mimra")])
def test_who_is_described_between_commas_told_it(here, since, told):
    sentence = (
        f"Eli_Vik/PER/nsubj>lærer , lærer/VERB {here}/ADV/advmod>lærer {since}/ADP 1960/NUM/nmod>lærer , "
        f"{told}/NOUN/conj>lærer om/ADP fisket/NOUN/obl>{told} ."
    )
    assert "Eli Vik" in speakers(sentence)


@pytest.mark.parametrize(("led", "came"), [("ledelse", "kom"), ("leiing", "kom")])
def test_who_leads_a_choir_is_not_in_a_row_with_who_spoke(led, came):
    sentence = (
        f"Koret/NOUN/nsubj>sang sang/VERB:Past under/ADP {led}/NOUN/obl>sang av/ADP Jo_Li/PER/nmod>{led} , og/CCONJ "
        f"Eli_Vik/PER/nsubj>{came} {came}/VERB:Past/conj>sang med/ADP ei/DET oppmoding/NOUN/obl>{came} ."
    )
    assert "Jo Li" not in speakers(sentence)


@pytest.mark.parametrize(("held", "list_"), [("holdt", "talelisten"), ("heldt", "talelista")])
def test_who_is_named_behind_one_who_kept_the_list_is_not_on_it(held, list_):
    sentence = (
        f"Takk/NOUN til/ADP Jo_Li/PER/nmod>Takk , som/PRON/nsubj>{held} {held}/VERB:Past/acl:relcl>Jo_Li "
        f"styr/NOUN/obj>{held} på/ADP {list_}/NOUN/nmod>styr , og/CCONJ til/ADP Eli_Vik/PER/conj>Jo_Li "
        "for/ADP kaffen/NOUN/nmod>Takk ."
    )
    assert "Eli Vik" not in {name for name, *_ in roles(REPORT + sentence)}
