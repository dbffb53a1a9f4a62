"""Captions of those who are heard in the picture."""

import pytest

from tests.extract.trees import roles

SERIES = "@title Bildeserie/NOUN fra/ADP festivalen/NOUN/nmod>Bildeserie i/ADP Sula/GPE_LOC/nmod>festivalen ¶"


@pytest.mark.parametrize("at", ["på/ADP scenen/NOUN/nmod>Tuva_Brekke", "på/ADP talarstolen/NOUN/nmod>Tuva_Brekke"])
def test_who_stands_where_one_speaks_spoke(at):
    assert roles(f"{SERIES}\nTuva_Brekke/PER {at} ¶") == [("Tuva Brekke", "speaker", "held")]


def test_those_in_talk_spoke_both():
    line = "Tuva_Brekke/PER i/ADP samtale/NOUN/nmod>Tuva_Brekke med/ADP Jonas_Lid/PER/nmod>samtale om/ADP"
    line += " fisk/NOUN/nmod>samtale ¶"
    assert {name for name, _, _ in roles(f"{SERIES}\n{line}")} == {"Tuva Brekke", "Jonas Lid"}


@pytest.mark.parametrize("at", ["i/ADP billettluka/NOUN/nmod>Tuva_Brekke", "og/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke"])
def test_others_in_a_picture_are_not_heard(at):
    assert roles(f"{SERIES}\nTuva_Brekke/PER {at} ¶") == []


@pytest.mark.parametrize("aside", ["i/ADP lunsjen/NOUN/nmod>samtale", "i/ADP kaffipausen/NOUN/nmod>samtale"])
def test_those_in_talk_over_lunch_are_not_heard(aside):
    line = f"Tuva_Brekke/PER i/ADP samtale/NOUN/nmod>Tuva_Brekke med/ADP Jonas_Lid/PER/nmod>samtale {aside} ¶"
    assert roles(f"{SERIES}\n{line}") == []
