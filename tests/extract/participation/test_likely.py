"""Who had the floor by all that is seen of them, where the rules are silent."""

import pytest

from tekstanalyse.extract.events import find_events, main_event
from tekstanalyse.extract.mentions import Mentions
from tekstanalyse.extract.participation import likely
from tekstanalyse.extract.participation.sights import features
from tekstanalyse.extract.participations import scenes_of
from tests.extract.trees import annotated, extraction, roles

MEETING = (
    "@title Årsmøte/NOUN i/ADP Sula/GPE_LOC/nmod>Årsmøte ¶\n"
    "Fjordlaget/ORG/nsubj>heldt heldt/VERB:Past årsmøtet/NOUN/obj>heldt ."
)
SHONE = "Tuva_Brekke/PER/nsubj>briljerte briljerte/VERB:Past frå/ADP scena/NOUN/obl>briljerte ."
STAYED = "Tuva_Brekke/PER/nsubj>budde budde/VERB:Past i/ADP Sula/GPE_LOC/obl>budde ."


@pytest.fixture
def weighed(monkeypatch):
    monkeypatch.setattr(likely, "_weights", lambda: {"prior": -2.0, "word 1=briljerte": 7.0, "relation=nsubj": 0.5})


def test_somebody_has_the_floor_where_the_weights_say_so(weighed):
    assert roles(f"{MEETING}\n{SHONE}") == [("Tuva Brekke", "speaker", "held")]


def test_nobody_has_it_by_little(weighed):
    assert roles(f"{MEETING}\n{STAYED}") == []


@pytest.mark.parametrize(
    "seen",
    [
        "Ifølge/ADP leder/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/obl>vant vant/VERB:Past alle/PRON/nsubj>vant .",
        "Ifølgje/ADP leiar/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/obl>vann vann/VERB:Past alle/PRON/nsubj>vann .",
        "Tuva_Brekke/PER/nsubj>ledet ledet/VERB:Past koret/NOUN/obj>ledet .",
        "Tuva_Brekke/PER/nsubj>leia leia/VERB:Past koret/NOUN/obj>leia .",
    ],
)
def test_views_from_elsewhere_and_music_are_no_speaking(monkeypatch, seen):
    monkeypatch.setattr(likely, "_weights", lambda: {"prior": 5.0})
    assert "speaker" not in {role for _, role, _ in roles(f"{MEETING}\n{seen}")}


def test_the_weights_are_not_asked_of_those_whom_a_rule_lets_speak(weighed):
    talk = "Tuva_Brekke/PER/nsubj>heldt heldt/VERB:Past innlegg/NOUN/obj>heldt om/ADP torsk/NOUN/nmod>innlegg ."
    assert roles(f"{MEETING}\n{talk}\n{SHONE}") == [("Tuva Brekke", "speaker", "held")]


def test_what_is_to_come_stays_planned(weighed):
    coming = (
        "Tuva_Brekke/PER/nsubj>briljere skal/AUX:Pres/aux>briljere briljere/VERB:Inf neste/ADJ/amod>år "
        "år/NOUN/obl>briljere ."
    )
    assert ("Tuva Brekke", "speaker", "held") not in roles(f"{MEETING}\n{coming}")


@pytest.mark.parametrize(
    "feature", ["head=nsubj VERB", "tense=Past", "relation=nsubj", "first", "word 1=briljerte", "list after=hall-words"]
)
def test_features_say_what_stands_around_a_name_and_what_it_hangs_on(feature):
    assert feature in _features(f"{MEETING}\n{SHONE}", "Tuva Brekke")


def test_what_a_rule_says_is_the_surer_the_more_is_seen(monkeypatch):
    talk = "Tuva_Brekke/PER/nsubj>heldt heldt/VERB:Past innlegg/NOUN/obj>heldt om/ADP torsk/NOUN/nmod>innlegg ."
    claims = []
    for prior in (-4.0, 3.0):
        monkeypatch.setattr(likely, "_weights", lambda prior=prior: {"prior": prior})
        claims += extraction(f"{MEETING}\n{talk}").participations
    assert [claim.seen for claim in claims] == [-4.0, 3.0]
    assert claims[0].confidence < claims[1].confidence


def _features(text, person):
    doc = annotated(text)
    events = find_events(doc)
    main = main_event(doc, events)
    sights = likely.sights_of(doc, scenes_of(doc, events, [], main), events, main)
    known = likely.known_of(doc, [], [], Mentions(doc))
    return next(features(events[number], seen, known) for (name, number), seen in sights.items() if name == person)


@pytest.mark.parametrize(("was", "with_"), [("var", "med"), ("møtte", "fram")])
def test_nobody_has_it_at_what_is_told_in_passing(monkeypatch, was, with_):
    monkeypatch.setattr(likely, "_weights", lambda: {"prior": 5.0})
    plan = "Laget/NOUN/nsubj>vil vil/VERB:Pres bygge/VERB:Inf/xcomp>vil naust/NOUN/obj>bygge ."
    passing = (
        f"Tuva_Brekke/PER/nsubj>{was} {was}/VERB:Past {with_}/ADV/advmod>{was} på/ADP et/DET møte/NOUN/obl>{was} i/ADP "
        f"Sula/GPE_LOC/nmod>møte ."
    )
    assert "speaker" not in {role for _, role, _ in roles(chr(10).join([*[plan] * 20, passing]))}


@pytest.mark.parametrize("heard", ["hørte", "høyrde"])
def test_nobody_speaks_at_a_concert_by_what_is_seen(monkeypatch, heard):
    monkeypatch.setattr(likely, "_weights", lambda: {"prior": 5.0})
    concert = (
        "@title Konsert/NOUN i/ADP Sula/GPE_LOC/nmod>Konsert ¶\n"
        f"Tuva_Brekke/PER/nsubj>{heard} {heard}/VERB:Past konserten/NOUN/obj>{heard} i/ADP "
        "Sula/GPE_LOC/nmod>konserten ."
    )
    assert "speaker" not in {role for _, role, _ in roles(concert)}
