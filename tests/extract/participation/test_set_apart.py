"""Names of those to turn to, of photographers and of writers, who are heard nowhere."""

import pytest

from tests.extract.trees import roles

HEADING = "@title Fagdag/NOUN om/ADP fiske/NOUN/nmod>Fagdag i/ADP Sula/GPE_LOC/nmod>Fagdag ¶"


@pytest.mark.parametrize(
    "line",
    [
        "@list Spørsmål/NOUN til/ADP ordstyrer/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nmod>Spørsmål",
        "Ta/VERB:Imp kontakt/NOUN/obj>Ta med/ADP innleiar/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/obl>Ta .",
        "Foredrag/NOUN i/ADP salen/NOUN/nmod>Foredrag , foto/NOUN/appos>Foredrag : Tuva_Brekke/PER/appos>foto",
        "@list Foredrag/NOUN . Påmelding/NOUN/appos>Foredrag til/ADP Tuva_Brekke/PER/nmod>Påmelding",
    ],
)
def test_who_is_set_apart_took_no_part(line):
    assert roles(f"{HEADING}\n{line} ¶") == []
