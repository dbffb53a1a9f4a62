"""Events that an article lists: by years, or with a day each, and the next of them."""

import pytest

from tekstanalyse.extract.events import find_events
from tests.extract.trees import annotated, roles

TITLE = "@title Onsdagslunsj/NOUN på/ADP biblioteket/NOUN/nmod>Onsdagslunsj ¶"
ARCHIVE = (
    "2019/NUM ¶",
    "« Fjell/NOUN og/CCONJ folk/NOUN/conj>Fjell » ( mars/NOUN/appos>Fjell ) .  Eli_Vik/PER/appos>Fjell"
    " fortalte/VERB:Past/parataxis>Fjell om/ADP fjellet/NOUN/obl>fortalte ¶",
    "2018/NUM ¶",
    "« Kven/PRON/nsubj>eig eig/VERB vinden/NOUN/obj>eig ? » ( oktober/NOUN/appos>vinden ) , v//ADP"
    " tidlegare/ADJ/amod>roer roer/NOUN/nmod>Jo_Li Jo_Li/PER/appos>vinden ¶",
)


def events(*lines):
    found = find_events(annotated("\n".join(lines)))
    return [(event.name, event.edtf) for event in found]


def test_an_archive_has_an_event_in_each_line_under_its_years():
    assert events(TITLE, *ARCHIVE) == [("Fjell og folk", "2019-03"), ("Kven eig vinden?", "2018-10")]


def test_who_is_named_in_a_line_of_an_archive_spoke_there():
    assert ("Jo Li", "speaker", "held") in roles("\n".join((TITLE, *ARCHIVE)))


@pytest.mark.parametrize(("heading", "date"), [("Høsten", "2018-23"), ("Våren", "2018-21"), ("Mars", "2018-03")])
def test_a_season_or_month_over_the_lines_dates_them(heading, date):
    lines = ["« Fjell/NOUN » ¶", f"{heading}/NOUN 2018/NUM/nmod>{heading} ¶", "« Hav/NOUN » ¶"]
    assert ("Hav", date) in events(TITLE, "2019/NUM ¶", *lines)


def test_years_over_anything_else_list_no_events():
    life = ["2019/NUM ¶", "« Fjell/NOUN » ¶", "2018/NUM ¶", "« Hav/NOUN » ¶"]
    assert events("@title Bøkene/NOUN mine/DET/det>Bøkene ¶", *life) == []


def test_a_series_has_an_event_for_each_day():
    days = [
        f"{day}./NUM/nummod>mai mai/NOUN : « Fjell/NOUN/appos>mai {day}/NUM/nummod>Fjell » ¶" for day in (3, 10, 17)
    ]
    assert [name for name, _ in events(TITLE, *days)] == ["Fjell 3", "Fjell 10", "Fjell 17"]
    assert events(TITLE, *days[:2]) == []


@pytest.mark.parametrize(("then", "comes"), [("Da", "gjester"), ("Då", "gjestar")])
def test_who_comes_to_the_next_is_planned(then, comes):
    after = (
        "Neste/ADJ/amod>lunsj lunsj/NOUN : 12./NUM/nummod>februar februar/NOUN/appos>lunsj 2020/NUM/nmod>februar . "
        f"{then}/ADV/advmod>{comes} {comes}/VERB/parataxis>lunsj Tuva_Brekke/PER/nsubj>{comes} oss/PRON/obj>{comes} ."
    )
    text = "\n".join((TITLE, *ARCHIVE, after))
    assert ("neste lunsj", "2020-02-12") in [
        (event.mentions[0].text.lower(), event.edtf) for event in find_events(annotated(text))
    ]


@pytest.mark.parametrize(
    ("verb", "status"), [("", "planned"), (" Han/PRON/nsubj>song song/VERB:Past/parataxis>mai", "held")]
)
def test_days_are_to_come_where_no_line_tells_what_was(verb, status):
    days = [
        f"{day}./NUM/nummod>mai mai/NOUN : « Fjell/NOUN/appos>mai {day}/NUM/nummod>Fjell » "
        f"med/ADP Jo_Li/PER/nmod>Fjell .{verb} ¶"
        for day in (3, 10, 17)
    ]
    assert ("Jo Li", "speaker", status) in roles("\n".join((TITLE, *days)))


@pytest.mark.parametrize(
    ("told", "spoke"), [("fortalte/VERB:Past", {"Eli Vik", "Jo Li", "Tuva Aas"}), ("fortel/VERB", set())]
)
def test_what_the_lines_below_the_days_of_a_series_tell_was_held(told, spoke):
    verb = told.partition("/")[0]
    below = [
        f"{name}/PER/nsubj>{verb} {told} om/ADP fjell/NOUN/obl>{verb} . ¶¶" for name in ("Eli_Vik", "Jo_Li", "Tuva_Aas")
    ]
    days = [f"{day}./NUM/nummod>mai mai/NOUN : Fjell/NOUN/appos>mai {day}/NUM/nummod>Fjell ¶" for day in (3, 10, 17)]
    text = "\n".join((TITLE, *(line for pair in zip(days, below, strict=True) for line in pair)))
    assert {name for name, _, status in roles(text) if status == "held"} == spoke
