import pytest

from tests.extract.trees import roles

REPORT = (
    "@title Folkemøte/NOUN i/ADP Sula/GPE_LOC/nmod>Folkemøte ¶\n"
    "Laget/NOUN/nsubj>arrangerte arrangerte/VERB:Past folkemøtet/NOUN/obl>arrangerte .\n"
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Det/PRON/nsubj>fekk fekk/VERB:Past Tuva_Brekke/PER/obj>fekk på/ADP talarstolen/NOUN/obl>fekk .",
        "Med/ADP/case>Tuva_Brekke Tuva_Brekke/PER/obl>ble ved/ADP mikrofonen/NOUN/nmod>Tuva_Brekke ble/VERB:Past "
        "det/PRON/expl>ble stille/ADJ/xcomp>ble .",
    ],
)
def test_find_on_stage_reads_who_came_to_the_rostrum(sentence):
    assert ("Tuva Brekke", "speaker", "held") in roles(REPORT + sentence)


@pytest.mark.parametrize(("took", "went"), [("tok", "gikk"), ("tok", "gjekk")])
def test_find_on_stage_leaves_who_went_elsewhere_in_another_clause(took, went):
    sentence = (
        f"Tuva_Brekke/PER/nsubj>{took} {took}/VERB:Past ikkje/PART/advmod>{took} mikrofonen/NOUN/obj>{took} , "
        f"men/CCONJ Tuva_Brekke/PER/nsubj>{went} {went}/VERB:Past/conj>{took} heim/ADV/advmod>{went} ."
    )
    assert roles(REPORT + sentence) == []
