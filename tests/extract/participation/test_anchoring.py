import pytest

from tekstanalyse.extract.events import find_events, main_event
from tekstanalyse.extract.participation.anchoring import anchored_scenes
from tests.extract.trees import annotated, roles

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


def test_lines_that_a_colon_leads_to_are_of_the_event_before_it():
    report = (
        "@title Gudstjeneste/NOUN i/ADP Sula/GPE_LOC/nmod>Gudstjeneste ¶¶\n"
        "Gudstjenesten/NOUN/nsubj>var var/AUX søndag/NOUN/obl>var . ¶¶\n"
        "På/ADP kirkekaffen/NOUN/obl>talte talte/VERB:Past : ¶\n"
        "Tuva_Brekke/PER fra/ADP Kystlaget/ORG/nmod>Tuva_Brekke ¶\n"
        "Arne_Lia/PER/nsubj>takket takket/VERB:Past koret/NOUN/obj>takket ."
    )
    doc = annotated(report)
    events = find_events(doc)
    scenes = anchored_scenes(doc, events, main_event(doc, events), [])
    assert [scene.event.type for scene in scenes][-2:] == ["treff", "treff"]
