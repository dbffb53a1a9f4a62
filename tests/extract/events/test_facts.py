"""What the layout says of an event: when, where, and by its title."""

import pytest

from tekstanalyse.extract.events import find_events
from tests.extract.trees import annotated

WHEN = "Når/ADV : 3./NUM/nummod>mai mai/NOUN/appos>Når 2023/NUM/nmod>mai ¶"
WHERE = "Hvor/ADV : Sula/GPE_LOC/appos>Hvor ¶"
TITLE = "@title Kystblikk/PROPN 2023/NUM/nmod>Kystblikk : Maskiner/NOUN/appos>Kystblikk ¶"


def found(*lines):
    return [(event.name, event.edtf) for event in find_events(annotated("\n".join(lines)))]


def test_a_title_over_when_and_where_names_the_event():
    assert found(TITLE, WHEN, WHERE) == [("Kystblikk 2023", "2023-05-03")]


def test_a_title_names_the_event_that_is_called_by_its_noun_below():
    below = "Konferansen/NOUN/nsubj>er er/VERB gratis/ADJ/xcomp>er ."
    assert found(TITLE, WHEN, WHERE, below) == [("Kystblikk 2023", "2023-05-03")]


@pytest.mark.parametrize("lines", [(TITLE,), (TITLE, WHEN)])
def test_a_title_alone_is_no_event(lines):
    assert found(*lines) == []


def test_a_day_in_a_title_names_no_event():
    assert (
        found("@title Program/NOUN laurdag/NOUN/appos>Program 22./NUM/nummod>mai mai/NOUN/nmod>laurdag ¶", WHEN, WHERE)
        == []
    )


@pytest.mark.parametrize(
    ("over", "er"), [("Programmet/NOUN/nsubj>klart for/ADP", "er"), ("Program/NOUN/nsubj>klart for/ADP", "vert")]
)
def test_what_a_headline_says_of_the_event_is_no_part_of_its_name(over, er):
    title = f"@title {over} Kystblikk/PROPN/nmod>{over.split('/')[0]} {er}/AUX/cop>klart klart/ADJ ¶"
    below = "Kystblikk/PROPN/nsubj>varer varer/VERB i/ADP to/NUM/nummod>dager dager/NOUN/obl>varer ."
    assert found(title, WHEN, WHERE, below) == [("Kystblikk", "2023-05-03")]
