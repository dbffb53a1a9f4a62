import pytest

from tekstanalyse.extract.events import find_events, main_event
from tekstanalyse.extract.participation.anchoring import anchored_scenes
from tests.extract.trees import annotated, extraction, roles

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


@pytest.mark.parametrize(
    ("read", "thing", "of"),
    [("leste", "resolusjon", "fra"), ("las", "resolusjon", "frå"), ("leste", "uttalelse", "fra")],
)
def test_what_comes_from_another_event_is_read_at_this(read, thing, of):
    report = (
        "@title Folkemøtet/NOUN i/ADP Sula/GPE_LOC/nmod>Folkemøtet ¶\n"
        f"Tuva_Brekke/PER/nsubj>{read} {read}/VERB:Past opp/ADV/advmod>{read} en/DET {thing}/NOUN/obj>{read} "
        f"{of}/ADP årsmøtet/NOUN/nmod>{thing} ."
    )
    found = extraction(report)
    names = [span.text for span in found.event_mentions if span.event == found.participations[0].event]
    assert names == ["Folkemøtet"]


@pytest.mark.parametrize("krevde", ["krevde", "kravde"])
def test_a_term_is_no_scene(krevde):
    report = (
        "@title Jubileet/NOUN i/ADP Sula/GPE_LOC/nmod>Jubileet ¶\n"
        f"Tuva_Brekke/PER/nsubj>{krevde} {krevde}/VERB:Past mål/NOUN/obj>{krevde} innen/ADP neste/ADJ/amod>jubileum "
        f"jubileum/NOUN/obl>{krevde} ."
    )
    assert roles(report) == SPOKE


@pytest.mark.parametrize(("ended", "led"), [("avsluttet", "ledet"), ("avslutta", "leidd")])
def test_who_led_a_talk_led_the_part_and_not_the_whole(ended, led):
    report = (
        "@title Seminar/NOUN i/ADP Sula/GPE_LOC/nmod>Seminar ¶\n"
        f"Seminaret/NOUN/nsubj:pass>{ended} ble/AUX/aux:pass>{ended} {ended}/VERB:Part med/ADP en/DET "
        f"samtale/NOUN/obl>{ended} mellom/ADP Tuva_Brekke/PER/nmod>samtale og/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke , "
        f"{led}/ADJ/amod>samtale av/ADP Eli_Vik/PER/obl>{led} ."
    )
    found = extraction(report)
    [claim] = [claim for claim in found.participations if claim.role == "moderator"]
    assert [span.text for span in found.event_mentions if span.event == claim.event] == ["en samtale"]
