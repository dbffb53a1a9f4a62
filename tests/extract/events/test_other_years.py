"""Nouns for what an article is about, with another time right at them."""

import pytest

from tekstanalyse.extract.events import find_events
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
