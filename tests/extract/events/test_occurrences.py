import pytest

from tekstanalyse.extract.events import find_events
from tekstanalyse.extract.events.another import is_other
from tests.extract.trees import annotated, extraction, roles

DAYS = (
    "@title Fagdagane/NOUN/nsubj>samla 2021/NUM/nmod>Fagdagane samla/VERB folk/NOUN/obj>samla ¶\n"
    "Fagdagane/NOUN/nsubj>samla 2021/NUM/nmod>Fagdagane samla/VERB folk/NOUN/obj>samla . ¶"
)
SEMINAR = (
    "@title Seminaret/NOUN/nsubj>avlyst « Ny/ADJ/appos>Seminaret kyst/NOUN/appos>Seminaret » avlyst/ADJ ¶\n"
    "Seminaret/NOUN/nsubj>avlyst « Ny/ADJ/appos>Seminaret kyst/NOUN/appos>Seminaret » 14./ADJ/nmod>februar "
    "februar/NOUN/obl>avlyst 2023/NUM/nmod>februar er/AUX/cop>avlyst avlyst/ADJ . ¶"
)
CONFERENCE = (
    "@title Lyskonferansen/PROPN/nsubj>samla 2021/NUM/nmod>Lyskonferansen samla/VERB folk/NOUN/obj>samla ¶\n"
    "Folk/NOUN/nsubj>kom kom/VERB til/ADP konferansen/NOUN/obl>kom . ¶"
)


def told(text, published="2021-11-15"):
    doc = annotated(text, published=published)
    return [(event.name, event.edtf, event.place and event.place.text, event.turn) for event in find_events(doc)[1:]]


@pytest.mark.parametrize(
    ("main", "sentence", "expected"),
    [
        (
            DAYS,
            "I/ADP 2022/NUM/obl>haldast skal/AUX/aux>haldast dei/PRON/nsubj:pass>haldast haldast/VERB:Inf på/ADP "
            "Voss/GPE_LOC/obl>haldast .",
            ("Fagdagane 2022", "2022", "Voss", "later"),
        ),
        (
            DAYS,
            "De/PRON/nsubj:pass>holdes holdes/VERB på/ADP Voss/GPE_LOC/obl>holdes i/ADP 2022/NUM/obl>holdes .",
            ("Fagdagane 2022", "2022", "Voss", "later"),
        ),
        (
            CONFERENCE,
            "I/ADP 2019/NUM/obl>holdt ble/AUX/aux:pass>holdt den/PRON/nsubj:pass>holdt holdt/VERB:Part i/ADP "
            "Vika/GPE_LOC/obl>holdt .",
            ("Lyskonferansen 2019", "2019", "Vika", "earlier"),
        ),
        (
            CONFERENCE,
            "Neste/ADJ/amod>gang gang/NOUN/obl>Voss blir/AUX/cop>Voss det/PRON/nsubj>Voss i/ADP Voss/GPE_LOC .",
            ("Lyskonferansen", None, "Voss", "later"),
        ),
        (
            CONFERENCE,
            "Neste/ADJ/amod>gong gong/NOUN/obl>Voss blir/AUX/cop>Voss det/PRON/nsubj>Voss på/ADP Voss/GPE_LOC .",
            ("Lyskonferansen", None, "Voss", "later"),
        ),
        (
            SEMINAR,
            "Forrige/ADJ/amod>gang gang/NOUN/obl>kom laget/NOUN/nsubj>arrangerte arrangerte/VERB/acl:relcl>gang « "
            "Ny/ADJ/obj>arrangerte kyst/NOUN/obj>arrangerte » , i/ADP 2021/NUM/obl>arrangerte , kom/VERB "
            "mange/PRON/nsubj>kom .",
            ("Ny kyst", "2021", None, "earlier"),
        ),
        (
            SEMINAR,
            "Førre/ADJ/amod>gong gong/NOUN/obl>kom seminaret/NOUN/nsubj:pass>halde vart/AUX/aux:pass>halde "
            "halde/VERB/acl:relcl>gong , i/ADP 2021/NUM/obl>halde , kom/VERB mange/PRON/nsubj>kom .",
            ("Ny kyst", "2021", None, "earlier"),
        ),
    ],
)
def test_another_years_occurrence_is_an_event_of_its_own(main, sentence, expected):
    assert told(f"{main}\n{sentence}") == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        # the same year, no year and no place, or two years
        "I/ADP 2021/NUM/obl>holdt ble/AUX/aux:pass>holdt den/PRON/nsubj:pass>holdt holdt/VERB:Part .",
        "Neste/ADJ/amod>gang gang/NOUN/obl>bedre blir/AUX/cop>bedre det/PRON/nsubj>bedre bedre/ADJ .",
        "Den/PRON/nsubj:pass>holdt ble/AUX/aux:pass>holdt holdt/VERB:Part i/ADP 2018/NUM/obl>holdt og/CCONJ "
        "2019/NUM/conj>2018 .",
        # the pronoun does not agree, or it is not what is held
        "I/ADP 2022/NUM/obl>haldast skal/AUX/aux>haldast dei/PRON/nsubj:pass>haldast haldast/VERB:Inf .",
        "I/ADP 2022/NUM/obl>holdes skal/AUX/aux>holdes det/PRON/expl>holdes holdes/VERB:Inf valg/NOUN/nsubj>holdes .",
        "I/ADP 2019/NUM/obl>kom kom/VERB den/PRON/nsubj>kom ut/ADV/advmod>kom .",
        "I/ADP 2019/NUM/obl>holdt ble/AUX/aux:pass>holdt den/PRON/nsubj:pass>holdt holdt/VERB:Part "
        "hemmelig/ADJ/xcomp>holdt .",
        # in somebody's mouth
        "– I/ADP 2022/NUM/obl>haldast skal/AUX/aux>haldast den/PRON/nsubj:pass>haldast haldast/VERB:Inf i/ADP "
        "Vika/GPE_LOC/obl>haldast , sa/VERB/parataxis>haldast Tuva_Brekke/PER/nsubj>sa .",
        # neither does something else that happened
        "Forrige/ADJ/amod>gang gang/NOUN/obl>vant Brann/ORG/nsubj>vant vant/VERB , i/ADP 2007/NUM/obl>vant , "
        "snødde/VERB/conj>vant det/PRON/nsubj>snødde .",
    ],
)
def test_what_is_not_clearly_the_same_event_is_none(sentence):
    assert told(f"{CONFERENCE}\n{sentence}") == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Neste/ADJ/amod>frokost frokost/NOUN : 5./ADJ/amod>mai mai/NOUN/appos>frokost 2024/NUM/nmod>mai .",
            ["Neste frokost"],
        ),
        (
            "Neste/ADJ/amod>dag store/ADJ/amod>dag dag/NOUN/nsubj>mai er/AUX/cop>mai 5./ADJ/amod>mai mai/NOUN "
            "2024/NUM/nmod>mai .",
            ["Neste store dag"],
        ),
        ("Neste/ADJ/amod>dag dag/NOUN/nsubj>mai er/AUX/cop>mai 5./ADJ/amod>mai mai/NOUN 2024/NUM/nmod>mai .", []),
        (
            "Neste/ADJ/amod>stopp stopp/NOUN/nsubj>Sula er/AUX/cop>Sula Sula/GPE_LOC 5./ADJ/amod>mai "
            "mai/NOUN/nmod>Sula 2024/NUM/nmod>mai .",
            [],
        ),
    ],
)
def test_what_comes_next_on_its_day_is_another_occurrence(sentence, expected):
    doc = annotated(f"{SEMINAR}\n{sentence}")
    assert [event.mentions[0].text for event in find_events(doc) if event.turn == "later"] == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "I/ADP 2025/NUM/obl>holdes skal/AUX/aux>holdes det/PRON/expl>holdes holdes/VERB:Inf valg/NOUN/nsubj>holdes .",
        "I/ADP 2025/NUM/obl>haldast skal/AUX/aux>haldast det/PRON/expl>haldast haldast/VERB:Inf "
        "val/NOUN/nsubj>haldast .",
    ],
)
def test_an_election_is_not_the_next_seminar(sentence):
    assert told(f"{SEMINAR}\n{sentence}") == []


LAST_TIME = (
    "Forrige/ADJ/amod>gang gang/NOUN/obl>kom seminaret/NOUN/nsubj:pass>holdt ble/AUX/aux:pass>holdt "
    "holdt/VERB/acl:relcl>gang , i/ADP 2021/NUM/obl>holdt , kom/VERB mange/PRON/nsubj>kom ."
)


@pytest.mark.parametrize(
    ("then", "speaks"),
    [("Da", "snakket"), ("Då", "snakka"), ("Da", "fortalte"), ("Då", "fortalde")],
)
def test_who_spoke_then_spoke_at_the_earlier_one(then, speaks):
    sentence = (
        f"{then}/ADV/advmod>{speaks} {speaks}/VERB Tuva_Brekke/PER/nsubj>{speaks} om/ADP havet/NOUN/obl>{speaks} ."
    )
    found = extraction(f"{SEMINAR}\n{LAST_TIME}\n{sentence}", published="2023-02-12")
    [claim] = found.participations
    assert {mention.date for mention in found.event_mentions if mention.event == claim.event} == {"2021"}
    assert (claim.role, claim.status) == ("speaker", "held")


@pytest.mark.parametrize(
    "sentence",
    [
        # of the earlier one or of this one, the text does not say
        "Tuva_Brekke/PER/nsubj>snakket snakket/VERB om/ADP havet/NOUN/obl>snakket .",
        "Tuva_Brekke/PER/nsubj>snakka snakka/VERB om/ADP havet/NOUN/obl>snakka .",
    ],
)
def test_who_spoke_without_a_word_of_when_spoke_at_neither(sentence):
    assert roles(f"{SEMINAR}\n{LAST_TIME}\n{sentence}") == []


@pytest.mark.parametrize("speaks", ["snakket", "snakka"])
def test_this_year_turns_back_to_what_the_article_is_about(speaks):
    sentence = (
        f"I/ADP år/NOUN/obl>{speaks} {speaks}/VERB Tuva_Brekke/PER/nsubj>{speaks} om/ADP havet/NOUN/obl>{speaks} ."
    )
    report = SEMINAR.replace("avlyst", "nyttig")
    found = extraction(f"{report}\n{LAST_TIME}\n{sentence}")
    assert {mention.date for claim in found.participations for mention in found.event_mentions
            if mention.event == claim.event and mention.date} == {"2023-02-14"}  # fmt: skip


def test_what_is_said_of_the_next_one_is_planned():
    sentence = (
        "Neste/ADJ/amod>gang gang/NOUN/obl>innleder blir/AUX/cop>Voss det/PRON/nsubj>Voss i/ADP Voss/GPE_LOC , "
        "og/CCONJ Tuva_Brekke/PER/nsubj>innledet innledet/VERB/conj>Voss ."
    ).replace("obl>innleder", "obl>Voss")
    assert roles(f"{CONFERENCE}\n{sentence}") == [("Tuva Brekke", "speaker", "planned")]


def test_a_year_to_come_is_another_occurrence():
    doc = annotated(
        "Folk/NOUN/nsubj>kom kom/VERB til/ADP Fjorddagane/PROPN/obl>kom .\n"
        "Fjorddagane/PROPN/nsubj>vert 2020/NUM/nmod>Fjorddagane vert/VERB i/ADP juni/NOUN/obl>vert ."
    )
    assert [is_other(span) for span in doc.spans["events"]] == [False, True]


@pytest.mark.parametrize(
    ("main", "noun", "name"),
    [
        (SEMINAR, "seminar", None),
        (CONFERENCE, "konferanse", "Lyskonferansen 2031"),
    ],
)
def test_a_title_of_what_was_spoken_about_once_is_not_that_of_the_next(main, noun, name):
    sentence = (
        f"Neste/ADJ/amod>{noun} {noun}/NOUN/nsubj>blir blir/VERB 3./ADJ/amod>mai mai/NOUN/obl>blir 2031/NUM/nmod>mai ."
    )
    assert [event.name for event in find_events(annotated(f"{main}\n{sentence}")) if event.turn == "later"] == [name]
