"""Other years' events, told by who had their turn."""

import pytest

from tekstanalyse.extract.events import find_events
from tests.extract.trees import annotated, extraction, roles

MAIN = (
    "@title Sildeforelesningen/PROPN/nsubj>trakk trakk/VERB:Past folk/NOUN/obj>trakk ¶\n"
    "Folk/NOUN/nsubj>kom kom/VERB:Past til/ADP Sildeforelesningen/PROPN/obl>kom 3./ADJ/amod>mai "
    "mai/NOUN/nmod>Sildeforelesningen . ¶\n"
)


def told(sentence):
    found = find_events(annotated(MAIN + sentence, published="2021-05-18"))[1:]
    return [(max((span.text for span in event.mentions), key=len), event.turn) for event in found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "I/ADP fjor/NOUN/obl>Eli_Vik var/AUX:Past/cop>Eli_Vik det/PRON/expl>Eli_Vik Eli_Vik/PER "
            "som/PRON/nsubj>stod stod/VERB:Past/acl:relcl>Eli_Vik for/ADP praten/NOUN/obl>stod .",
            ("I fjor var det Eli Vik som stod for praten", "earlier"),
        ),
        (
            "Året/NOUN/obl>gjestet før/ADV/advmod>Året gjestet/VERB:Past Jon_Moe/PER/nsubj>gjestet "
            "oss/PRON/obj>gjestet .",
            ("Året før gjestet Jon Moe oss", "earlier"),
        ),
        (
            "I/ADP 2016/NUM/obl>holdt holdt/VERB:Past Jon_Moe/PER/nsubj>holdt talen/NOUN/obj>holdt .",
            ("I 2016 holdt Jon Moe talen", "earlier"),
        ),
        (
            "Neste/ADJ/amod>år år/NOUN/obl>går går/VERB turen/NOUN/nsubj>går til/ADP Jon_Moe/PER/obl>går .",
            ("Neste år går turen til Jon Moe", "later"),
        ),
        (
            "Til/ADP våren/NOUN/obl>tur er/AUX/cop>tur det/PRON/expl>tur Sula/GPE_LOC/nsubj>tur sin/PRON/poss>tur "
            "tur/NOUN .",
            ("Til våren er det Sula sin tur", "later"),
        ),
        (
            "Neste/ADJ/amod>gong gong/NOUN/obl>kjem kjem/VERB forfattar/NOUN/nmod>Eli_Vik Eli_Vik/PER/nsubj>kjem .",
            ("Neste gong kjem forfattar Eli Vik", "later"),
        ),
    ],
)
def test_a_sentence_tells_who_has_their_turn_another_year(sentence, expected):
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "I/ADP fjor/NOUN/obl>kom kom/VERB:Past boka/NOUN/nsubj>kom .",
        "Neste/ADJ/amod>år år/NOUN/obl>kommer kommer/VERB brua/NOUN/nsubj>kommer .",
        "I/ADP fjor/NOUN/obl>Eli_Vik var/AUX:Past/cop>Eli_Vik det/PRON/expl>Eli_Vik Eli_Vik/PER som/PRON/nsubj>vant "
        "vant/VERB:Past/acl:relcl>Eli_Vik løpet/NOUN/obj>vant .",
    ],
)
def test_other_things_of_other_years_are_no_event(sentence):
    assert told(sentence) == []


BEFORE = (
    "{word}/ADJ/amod>{those} {those}/NOUN : Eli_Vik/PER/appos>{those} ( 2019/NUM/nmod>Eli_Vik ) og/CCONJ "
    "Jon_Moe/PER/conj>Eli_Vik ( 2018/NUM/nmod>Jon_Moe ) ."
)


@pytest.mark.parametrize(("word", "those"), [("Tidligere", "forelesere"), ("Tidlegare", "førelesarar")])
def test_those_who_held_it_before_have_each_their_year(word, those):
    found = extraction(MAIN + BEFORE.format(word=word, those=those), published="2021-05-18")
    dates = {mention.event: mention.date for mention in found.event_mentions}
    names = [mention.text for mention in found.mentions]
    heard = {(names[claim.person], dates[claim.event], claim.status) for claim in found.participations}
    assert heard == {("Eli Vik", "2019", "held"), ("Jon Moe", "2018", "held")}


def test_those_before_without_a_year_are_only_named():
    line = "Tidligere/ADJ/amod>talere talere/NOUN/nsubj>Eli_Vik er/AUX/cop>Eli_Vik Eli_Vik/PER ."
    assert roles(MAIN + line) == []


@pytest.mark.parametrize("years", ["Neste/ADJ/amod>års", "Forrige/ADJ/amod>års"])
def test_the_years_before_or_to_come_is_part_of_the_name(years):
    line = f"{years} års/NOUN/nmod>forelesning forelesning/NOUN/nsubj>Sula er/AUX/cop>Sula i/ADP Sula/GPE_LOC ."
    [(text, _)] = told(line)
    assert text == f"{years.partition('/')[0]} års forelesning"


def test_a_year_to_come_is_told_with_who_comes_then():
    line = (
        "Vi/PRON/nsubj>sees sees/VERB i/ADP 2022/NUM/obl>sees , da/SCONJ Eli_Vik/PER/nsubj>komme skal/AUX/aux>komme "
        "komme/VERB:Inf/advcl>sees ."
    )
    assert ("2022, da Eli Vik skal komme", "later") in told(line)


@pytest.mark.parametrize(
    ("sentence", "turn"),
    [
        ("Møtet/NOUN/nsubj>Sula i/ADP 2018/NUM/nmod>Møtet var/AUX:Past/cop>Sula i/ADP Sula/GPE_LOC .", "earlier"),
        ("Møtet/NOUN/nsubj>Sula i/ADP 2024/NUM/nmod>Møtet blir/AUX/cop>Sula i/ADP Sula/GPE_LOC .", "later"),
        (
            "Eit/DET/det>møte liknande/ADJ/amod>møte møte/NOUN/nsubj>samla i/ADP 2018/NUM/nmod>møte "
            "samla/VERB:Past få/ADJ/obj>samla .",
            "earlier",
        ),
    ],
)
def test_a_meeting_of_another_year_is_not_the_one_told_of(sentence, turn):
    main = "@title Folk/NOUN/nsubj>kom kom/VERB:Past til/ADP møtet/NOUN/obl>kom onsdag/NOUN/obl>kom ¶\n"
    found = find_events(annotated(main + sentence, published="2021-05-18"))
    assert [event.turn for event in found] == [None, turn]


def test_a_heading_that_is_no_more_than_another_time_belongs_to_what_stands_under_it():
    line = (
        "@heading Neste/ADJ/amod>år år/NOUN ¶\nI/ADP 2022/NUM/obl>kommer kommer/VERB forfatter/NOUN/nmod>Eli_Vik "
        "Eli_Vik/PER/nsubj>kommer ."
    )
    found = find_events(annotated(MAIN + line, published="2021-05-18"))[1:]
    assert [event.mentions[0].text for event in found] == ["Neste år"]
