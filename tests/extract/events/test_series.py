"""What a list by years is of, by what stands over it."""

import pytest

from tekstanalyse.extract.events import find_events
from tests.extract.trees import annotated, roles

TOLD = "{year}/NUM/nmod>heldt : {who}/PER/nsubj>heldt heldt/VERB:Past {noun}/NOUN/obj>heldt . ¶¶"
CAME = "Saueforum/PROPN/nsubj>kom kom/VERB:Past i/ADP gang/NOUN/obl>kom . ¶¶"


def names(title, *lines):
    return [event.name for event in find_events(annotated("\n".join((title, *lines)))) if event.listed]


@pytest.mark.parametrize(
    ("through", "years", "talk"), [("gjennom", "årene", "foredrag"), ("gjennom", "åra", "føredrag")]
)
def test_a_name_without_a_noun_is_of_events_where_people_were_heard(through, years, talk):
    title = f"@title Saueforum/PROPN {through}/ADP {years}/NOUN/nmod>Saueforum ¶"
    lines = [TOLD.format(year=year, who=who, noun=talk) for year, who in ((2018, "Tuva_Brekke"), (2019, "Jon_Moe"))]
    assert names(title, CAME, *lines) == ["Saueforum 2018", "Saueforum 2019"]
    assert ("Jon Moe", "speaker", "held") in roles("\n".join((title, CAME, *lines)))


def test_what_is_told_of_anything_else_by_years_is_no_event():
    title = "@title Saueforum/PROPN gjennom/ADP årene/NOUN/nmod>Saueforum ¶"
    lines = [TOLD.format(year=year, who="Tuva_Brekke", noun="hus") for year in (2018, 2019)]
    assert names(title, CAME, *lines) == []


def test_a_name_has_the_names_before_it_with_which_it_is_one():
    title = "@title Om/ADP Tuva/PROPN/nmod>Brekke-forelesningen Brekke-forelesningen/PROPN ¶"
    lines = [TOLD.format(year=year, who="Jon_Moe", noun="foredrag") for year in (2018, 2019)]
    assert names(title, *lines) == ["Tuva Brekke-forelesningen 2018", "Tuva Brekke-forelesningen 2019"]
