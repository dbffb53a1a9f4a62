import pytest

from tekstanalyse.extract.events.days import contradicts


@pytest.mark.parametrize(
    ("date", "other", "expected"),
    [("2019", "2020-03-05", True), ("2020", "2020-03-05", False), (None, "2020", False), ("XXXX-03-05", "2020", False)],
)
def test_dates_contradict_by_their_years(date, other, expected):
    assert contradicts(date, other) is expected
