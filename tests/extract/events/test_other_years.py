"""Nouns for what an article is about, with another time right at them."""

import pytest

from tekstanalyse.extract.events import find_events, main_event
from tests.extract.trees import annotated, extraction

MAIN = (
    "@title Sildekonferansen/PROPN/nsubj>trakk 2021/NUM/nmod>Sildekonferansen trakk/VERB:Past folk/NOUN/obj>trakk ¶\n"
    "Folk/NOUN/nsubj>kom kom/VERB:Past til/ADP Sildekonferansen/PROPN/obl>kom "
    "2021/NUM/nmod>Sildekonferansen . ¶\n"
)


def told(sentence):
    found = find_events(annotated(MAIN + sentence))[1:]
    return [(event.mentions[0].text, event.edtf, event.turn) for event in found]


def heard(sentence):
    found = extraction(MAIN + sentence)
    dates = {mention.event: mention.date for mention in found.event_mentions}
    return [(found.mentions[claim.person].text, dates[claim.event]) for claim in found.participations]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Mange/ADJ/nsubj>kom kom/VERB:Past på/ADP konferansen/NOUN/obl>kom i/ADP 2018/NUM/obl>kom .",
            "konferansen i 2018",
        ),
        (
            "Mange/ADJ/nsubj>kom kom/VERB:Past på/ADP konferansen/NOUN/obl>kom i/ADP fjor/NOUN/obl>kom .",
            "konferansen i fjor",
        ),
        (
            "Fjorårets/NOUN/nmod>konferanse konferanse/NOUN/nsubj>stilt var/AUX:Past/cop>stilt stilt/ADJ .",
            "Fjorårets konferanse",
        ),
    ],
)
def test_a_noun_for_the_event_with_another_time_at_it_is_another_occurrence(sentence, expected):
    [(text, year, turn)] = told(sentence)
    assert (text, turn) == (expected, "earlier")
    assert year == ("2018" if "2018" in text else "2020")


@pytest.mark.parametrize(
    "sentence",
    [
        "Mange/ADJ/nsubj>kom kom/VERB:Past på/ADP konferansen/NOUN/obl>kom i/ADP 2021/NUM/obl>kom .",
        "Mange/ADJ/nsubj>kom kom/VERB:Past på/ADP biblioteket/NOUN/obl>kom i/ADP fjor/NOUN/obl>kom .",
        "Mange/ADJ/nsubj>las las/VERB:Past fjorårets/NOUN/nmod>bok bok/NOUN/obj>las .",
    ],
)
def test_its_own_year_and_other_nouns_tell_of_none(sentence):
    assert told(sentence) == []


@pytest.mark.parametrize(("som", "opened"), [("som", "åpnet"), ("som", "opna")])
def test_who_is_told_in_a_clause_to_have_opened_it_then_did_so_then(som, opened):
    line = (
        f"Eli_Vik/PER/nsubj>lo , {som}/PRON/nsubj>{opened} {opened}/VERB:Past/acl:relcl>Eli_Vik "
        f"konferansen/NOUN/obj>{opened} i/ADP 2018/NUM/obl>{opened} , lo/VERB:Past godt/ADJ/advmod>lo ."
    )
    assert heard(line) == [("Eli Vik", "2018")]


@pytest.mark.parametrize("verb", ["snakket", "snakka"])
def test_who_is_heard_in_a_sentence_that_begins_with_it_spoke_then(verb):
    line = (
        f"På/ADP konferansen/NOUN/obl>{verb} i/ADP fjor/NOUN/nmod>konferansen {verb}/VERB:Past "
        f"Jon_Moe/PER/nsubj>{verb} om/ADP sild/NOUN/obl>{verb} ."
    )
    assert heard(line) == [("Jon Moe", "2020")]


@pytest.mark.parametrize(
    "called", ["fjorårets/NOUN/nmod>{0} {0}/NOUN/obl>takka", "forrige/ADJ/amod>{0} {0}/NOUN/obl>takka"]
)
@pytest.mark.parametrize("noun", ["foreleser", "førelesar"])
def test_who_is_called_last_years_speaker_spoke_then(called, noun):
    line = (
        f"Eli_Vik/PER/nsubj>takka takka/VERB:Past for/ADP {called.format(noun)} , Jon_Moe/PER/appos>{noun} frå/ADP "
        "Sula/GPE_LOC/nmod>Jon_Moe ."
    )
    assert ("Jon Moe", "2020" if "fjorårets" in called else None) in heard(line)


def test_who_alone_is_named_behind_another_year_had_the_turn_then():
    line = (
        "I/ADP 2016/NUM/obl>foreleste foreleste/VERB:Past Tuva_Brekke/PER/nsubj>foreleste .\n"
        "I/ADP 2019/NUM/obl>foreleste foreleste/VERB:Past Eli_Vik/PER/nsubj>foreleste , og/CCONJ året/NOUN/obl>Jon_Moe "
        "før/ADV/advmod>året Jon_Moe/PER/conj>foreleste ."
    )
    assert set(heard(line)) == {("Tuva Brekke", "2016"), ("Eli Vik", "2019"), ("Jon Moe", "2018")}


def test_a_late_event_of_some_year_is_not_what_is_reported():
    doc = annotated(
        "@title Laget/NOUN/nsubj>feira feira/VERB:Past seg/PRON/obj>feira ¶¶\n"
        "Mange/ADJ/nsubj>kom kom/VERB:Past laurdag/NOUN/obl>kom . ¶¶\n"
        "Eli_Vik/PER/nsubj>fortalde fortalde/VERB:Past om/ADP årsmøtet/NOUN/obl>fortalde i/ADP 1973/NUM/nmod>årsmøtet ."
    )
    assert main_event(doc, find_events(doc)) is None


def test_a_name_that_comes_with_two_years_is_an_events():
    doc = annotated(
        "@title Folk/NOUN/nsubj>kom kom/VERB:Past til/ADP Bokforum/LOC/obl>kom 2021/NUM/nmod>Bokforum ¶¶\n"
        "Lia/PER/nsubj>hugsa hugsa/VERB:Past på/ADP Bokforum/LOC/obl>hugsa 2011/NUM/nmod>Bokforum ."
    )
    assert [(event.name, event.turn) for event in find_events(doc)] == [
        ("Bokforum 2021", None),
        ("Bokforum 2011", "earlier"),
    ]
