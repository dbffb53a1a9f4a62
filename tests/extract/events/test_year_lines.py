"""Events that paragraphs tell of which begin with a year."""

import pytest

from tekstanalyse.extract.events import find_events
from tests.extract.trees import annotated, roles

TITLE = "@title Ullkveldane/NOUN våre/DET/det>Ullkveldane ¶"
TALKS = "{year}/NUM : {title} ¶\nTuva_Brekke/PER/nsubj>heldt heldt/VERB:Past foredrag/NOUN/obj>heldt . ¶¶"
TOLD = (
    "{year}/NUM/nmod>heldt : {noun}/NOUN/obl>heldt heldt/VERB:Past Tuva_Brekke/PER/nsubj>heldt "
    "foredrag/NOUN/obj>heldt . ¶¶"
)


def events(*lines):
    return [(event.name, event.edtf) for event in find_events(annotated("\n".join((TITLE, *lines))))]


def test_a_title_behind_the_year_names_the_event_of_a_paragraph():
    first = TALKS.format(year=2023, title="Ull/NOUN/appos>2023 og/CCONJ garn/NOUN/conj>Ull")
    second = TALKS.format(year=2022, title="Sauen/NOUN/nsubj>kjem kjem/VERB/parataxis>2022 heim/ADV/advmod>kjem")
    assert events(first, second)[-2:] == [("Ull og garn", "2023"), ("Sauen kjem heim", "2022")]


def test_where_the_year_is_followed_by_prose_it_stands_for_the_event():
    lines = [TOLD.format(year=year, noun=noun) for year, noun in ((2019, "Kvelden"), (2018, "Alt"))]
    assert events(*lines)[-2:] == [(None, "2019"), (None, "2018")]
    assert ("Tuva Brekke", "speaker", "held") in roles("\n".join((TITLE, *lines)))


@pytest.mark.parametrize("off", ["avlyst", "innstilt"])
def test_nobody_spoke_at_what_was_called_off(off):
    gone = (
        f"2018/NUM : Den/PRON/nsubj:pass>{off} vart/AUX/aux:pass>{off} {off}/VERB:Part/parataxis>2018 . ¶\n"
        "Jon_Moe/PER/nsubj>heldt heldt/VERB:Past foredrag/NOUN/obj>heldt . ¶¶"
    )
    text = "\n".join((TITLE, *(TOLD.format(year=year, noun="Alt") for year in (2020, 2019)), gone))
    assert find_events(annotated(text))[-1].called_off
    assert ("Jon Moe", "speaker", "held") not in roles(text)


def test_a_year_alone_heads_what_stands_under_it():
    said = "{who}/PER/nsubj>heldt heldt/VERB:Past foredrag/NOUN/obj>heldt om/ADP ull/NOUN/nmod>foredrag . ¶¶"
    lines = [f"{year}/NUM ¶\n{said.format(who=who)}" for year, who in ((2019, "Tuva_Brekke"), (2018, "Jon_Moe"))]
    found = find_events(annotated("\n".join((TITLE, *lines))))
    assert [(event.edtf, event.mentions[0].text) for event in found] == [("2019", "2019"), ("2018", "2018")]
    assert set(roles("\n".join((TITLE, *lines)))) == {
        ("Tuva Brekke", "speaker", "held"),
        ("Jon Moe", "speaker", "held"),
    }


def test_a_name_that_comes_with_several_years_heads_a_part_for_each():
    lines = [
        f"Ulldagen/PROPN {year}/NUM/nmod>Ulldagen ¶\n{who}/PER/nsubj>heldt heldt/VERB:Past foredrag/NOUN/obj>heldt . ¶¶"
        for year, who in ((2018, "Tuva_Brekke"), (2019, "Jon_Moe"))
    ]
    found = find_events(annotated("\n".join((TITLE, *lines))))
    assert [(event.name, event.edtf) for event in found] == [("Ulldagen 2018", "2018"), ("Ulldagen 2019", "2019")]


@pytest.mark.parametrize(("comes", "talks"), [("kommer", "snakke"), ("kjem", "snakke")])
def test_the_last_year_is_to_come_where_all_is_told_in_the_present(comes, talks):
    ahead = (
        f"2020/NUM/nmod>{comes} : Jon_Moe/PER/nsubj>{comes} {comes}/VERB:Pres for/ADP å/PART "
        f"{talks}/VERB/advcl>{comes} om/ADP ull/NOUN/obl>{talks} . ¶¶"
    )
    lines = [TOLD.format(year=year, noun="Alt") for year in (2018, 2019)]
    found = find_events(annotated("\n".join((TITLE, *lines, ahead))))
    assert [(event.edtf, event.turn) for event in found] == [("2018", None), ("2019", None), ("2020", "later")]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (
            "{year}/NUM : Tuva_Brekke/PER/appos>{year} : Ull/NOUN/appos>{year} og/CCONJ garn/NOUN/conj>Ull ¶",
            "Ull og garn",
        ),
        ("{year}/NUM : Ull/NOUN/appos>{year} , ved/ADP Tuva_Brekke/PER/nmod>Ull ¶", "Ull"),
        ("{year}/NUM : Forskar/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/appos>{year} ¶", None),
        ("{year}/NUM : Sula/PROPN/appos>{year} ¶\nAlle/PRON/nsubj>kom kom/VERB:Past . ¶", None),
    ],
)
def test_people_and_places_behind_the_year_are_no_title(line, name):
    assert events(*(line.format(year=year) for year in (2018, 2019)))[-2:] == [(name, "2018"), (name, "2019")]


def test_what_heads_the_years_names_their_events():
    title = "@title Ulldagen/PROPN/nsubj>år gjennom/ADP år/NOUN ¶"
    told = "{year}/NUM ¶\nTuva_Brekke/PER/nsubj>heldt heldt/VERB:Past foredrag/NOUN/obj>heldt . ¶¶"
    found = find_events(annotated("\n".join((title, *(told.format(year=year) for year in (2018, 2019))))))
    assert [event.name for event in found] == ["Ulldagen 2018", "Ulldagen 2019"]


def test_the_first_day_in_a_part_is_that_of_its_event():
    lines = [
        f"{year}/NUM ¶\nOnsdag/NOUN/obl>heldt {day}./NUM/nummod>mai mai/NOUN/nmod>Onsdag heldt/VERB:Past "
        "Tuva_Brekke/PER/nsubj>heldt foredrag/NOUN/obj>heldt . ¶¶"
        for year, day in ((2018, 3), (2019, 10))
    ]
    assert [edtf for _, edtf in events(*lines)] == ["2018-05-03", "2019-05-10"]


def test_years_of_anything_else_list_no_events():
    lines = [TOLD.format(year=year, noun="Boka") for year in (2020, 2019)]
    found = find_events(annotated("\n".join(("@title Bøkene/NOUN mine/DET/det>Bøkene ¶", *lines))))
    assert [event.edtf for event in found] == []


def test_a_title_in_marks_names_the_event_whoever_stands_before_it():
    lines = [
        f"{year}/NUM : Tuva_Brekke/PER/appos>{year} : « Ull/NOUN/appos>Tuva_Brekke {year}/NUM/nmod>Ull » ¶"
        for year in (2019, 2018)
    ]
    assert events(*lines)[-2:] == [("Ull 2019", "2019"), ("Ull 2018", "2018")]


def test_what_somebody_said_in_the_end_is_no_title():
    lines = [
        f"{year}/NUM : På/ADP nett/NOUN/appos>{year} .  « Ull/NOUN/appos>{year} » ,  sa/VERB:Past/parataxis>{year} "
        "Tuva_Brekke/PER/nsubj>sa . ¶"
        for year in (2019, 2018)
    ]
    assert "Ull" not in [name for name, _ in events(*lines)]


@pytest.mark.parametrize(
    "title",
    [
        "Aller/ADV/advmod>første første/ADJ/appos>{year}",
        "Ingen/DET utdeling/NOUN/appos>{year}",
        "Inga/DET utdeling/NOUN/appos>{year}",
    ],
)
def test_words_that_name_nothing_are_no_title(title):
    first = TALKS.format(year=2023, title=title.format(year=2023))
    second = TALKS.format(year=2022, title="Ull/NOUN/appos>2022 og/CCONJ garn/NOUN/conj>Ull")
    assert events(first, second)[-2:] == [(None, "2023"), ("Ull og garn", "2022")]


@pytest.mark.parametrize("winners", ["vinnere", "vinnarar", "mottakere", "mottakarar"])
def test_years_that_winners_stand_behind_are_no_events(winners):
    lead = f"Fjorårets/NOUN/nmod>seminar seminar/NOUN og/CCONJ {winners}/NOUN/conj>seminar : ¶"
    lines = [f"{year}/NUM : Tuva_Brekke/PER/appos>{year} ¶" for year in (2017, 2016)]
    assert {"2017", "2016"}.isdisjoint(edtf for _, edtf in events(lead, *lines))
