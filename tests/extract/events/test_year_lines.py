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
def test_what_was_called_off_is_no_event(off):
    gone = f"2018/NUM : Den/PRON/nsubj:pass>{off} vart/AUX/aux:pass>{off} {off}/VERB:Part/parataxis>2018 . ¶¶"
    lines = [TOLD.format(year=year, noun="Alt") for year in (2020, 2019)]
    assert [edtf for _, edtf in events(*lines, gone)][-2:] == ["2020", "2019"]


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
