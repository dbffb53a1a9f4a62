"""What events are called."""

import pytest

from tekstanalyse.claims import EventMention
from tekstanalyse.resolve.event_names import describe


@pytest.mark.parametrize(
    ("others", "date", "expected"),
    [
        (["Merdtreffet 2022"], "2022", "debatt (Merdtreffet 2022)"),
        (["Fjordlaget"], "2022", "debatt (Fjordlaget), 2022"),
        ([], "2022-06-16", "debatt 16. juni 2022"),
    ],
)
def test_a_description_says_the_year_once(others, date, expected):
    assert describe("debatt", [], date, others) == expected


def said(*called):
    """Return mentions of one event, each with what it calls it."""
    return [EventMention(start=0, end=1, text="x", event=0, type="debatt", called=words) for words in called]


@pytest.mark.parametrize(
    ("called", "expected"),
    [
        ([None, "paneldebatt"], "paneldebatt (Fjordlaget), 2022"),
        (["debatt om ferja", "paneldebatten"], "debatt om ferja, 2022"),
        (["ferjedebatten i 2022", None], "ferjedebatten i 2022"),
    ],
)
def test_an_event_is_called_what_the_articles_call_it(called, expected):
    assert describe("debatt", said(*called), "2022", ["Fjordlaget"]) == expected
