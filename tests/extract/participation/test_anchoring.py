import pytest

from tests.extract.trees import roles

SPOKE = [("Tuva Brekke", "speaker", "held")]


def test_an_election_takes_no_sentence_from_the_meeting():
    report = (
        "@title Årsmøte/NOUN i/ADP Sula/GPE_LOC/nmod>Årsmøte ¶\n"
        "Laget/NOUN/nsubj>heldt heldt/VERB:Past årsmøtet/NOUN/obj>heldt tysdag/NOUN/obl>heldt ¶\n"
        "Tuva_Brekke/PER/nsubj>snakka snakka/VERB:Past om/ADP kommunevalet/NOUN/obl>snakka ."
    )
    assert roles(report) == SPOKE


@pytest.mark.parametrize(("year", "found"), [("2018", []), ("2021", SPOKE)])
def test_a_line_of_another_year_is_not_of_this_event(year, found):
    report = (
        "@title Fagdagen/NOUN 2021/NUM/nummod>Fagdagen i/ADP Sula/GPE_LOC/nmod>Fagdagen ¶\n"
        f"{year}/NUM/nmod>Tuva_Brekke : Tuva_Brekke/PER : « Torsk/NOUN/appos>Tuva_Brekke » ¶"
    )
    assert roles(report) == found
