"""Who stayed away, and who did it in their place."""

import pytest

from tests.extract.trees import roles

TITLE = "@title Fagdag/NOUN om/ADP fiske/NOUN/nmod>Fagdag i/ADP Sula/GPE_LOC/nmod>Fagdag ¶"
REPORT = f"{TITLE}\nFjordlaget/ORG/nsubj>arrangerte arrangerte/VERB:Past fagdagen/NOUN/obj>arrangerte ."
LISTED = "Innledere/NOUN : Tuva_Brekke/PER/appos>Innledere og/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke ¶"


def held(*lines):
    return {name for name, _, status in roles("\n".join((REPORT, *lines))) if status == "held"}


@pytest.mark.parametrize(
    "away",
    [
        "Tuva_Brekke/PER/nsubj>falt falt/VERB:Past ut/ADV/advmod>falt .",
        "Tuva_Brekke/PER/nsubj>sto sto/VERB:Past på/ADP programmet/NOUN/obl>sto ,  men/CCONJ kom/VERB:Past/conj>sto"
        " ikke/ADV/advmod>kom fram/ADV/advmod>kom .",
        "Tuva_Brekke/PER/nsubj>låg låg/VERB:Past sjuk/ADJ/xcomp>låg .",
        "Tuva_Brekke/PER/nsubj>lot lot/VERB:Past hilse/VERB:Inf/xcomp>lot .",
        "Tuva_Brekke/PER/nsubj>let let/VERB:Past helse/VERB:Inf/xcomp>let .",
        "Tuva_Brekke/PER/nsubj>holde måtte/AUX:Past/aux>holde holde/VERB:Inf senga/NOUN/obj>holde .",
        "Tuva_Brekke/PER/nsubj>melde måtte/AUX:Past/aux>melde melde/VERB:Inf avbod/NOUN/obj>melde .",
        "Tuva_Brekke/PER/nsubj>takket hadde/AUX:Past/aux>takket takket/VERB:Part nei/NOUN/obj>takket .",
    ],
)
def test_who_stayed_away_is_not_heard_though_the_programme_has_them(away):
    assert held(LISTED, away) == {"Jonas Lid"}


@pytest.mark.parametrize(
    "instead",
    [
        "Jonas_Lid/PER/nsubj>steppet steppet/VERB:Past inn/ADV/advmod>steppet .",
        "Jonas_Lid/PER/nsubj>tok tok/VERB:Past timen/NOUN/obj>tok på/ADP strak/ADJ/amod>arm arm/NOUN/obl>tok .",
        "Oppgaven/NOUN/nsubj>gikk gikk/VERB:Past til/ADP Jonas_Lid/PER/obl>gikk .",
    ],
)
def test_who_does_it_in_their_place_is_heard(instead):
    away = "Tuva_Brekke/PER/nsubj>falt falt/VERB:Past ut/ADV/advmod>falt ."
    assert held(away, instead) == {"Jonas Lid"}


def test_who_could_not_come_but_spoke_all_the_same_is_heard():
    sentence = (
        "Tuva_Brekke/PER/nsubj>rakk rakk/VERB:Past ikke/ADV/advmod>rakk flyet/NOUN/obj>rakk ,  men/CCONJ"
        " holdt/VERB:Past/conj>rakk likevel/ADV/advmod>holdt foredrag/NOUN/obj>holdt ."
    )
    assert held(sentence) <= {"Tuva Brekke"}


def test_find_stand_in_leads_only_where_the_one_who_stayed_away_was_to():
    lines = (
        "Val/NOUN av/ADP møteleiar/NOUN/nmod>Val .",
        "Kasserar/NOUN/nmod>Are_Dal Are_Dal/PER/nsubj>låg låg/VERB:Past sjuk/ADJ/xcomp>låg .",
        "Tuva_Brekke/PER/nsubj>tok tok/VERB:Past det/PRON/obj>tok på/ADP sparket/NOUN/obl>tok .",
    )
    found = roles("\n".join((REPORT, *lines)))
    assert ("Tuva Brekke", "speaker", "held") in found
    assert ("Tuva Brekke", "moderator", "held") not in found
