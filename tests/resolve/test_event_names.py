"""What events are called."""

import pytest

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
