"""Read the dates of questions, and compare them with those of events."""

import pytest

from tekstanalyse.ask.dates import read_period
from tekstanalyse.ask.period import between, may_fall_in, period


@pytest.mark.parametrize(
    ("question", "edtf"),
    [
        ("Hvem snakket på møtet 8. oktober 2020?", "2020-10-08"),
        ("Hvem snakket torsdag den 8.oktober?", "XXXX-10-08"),
        ("Kven snakka 08.10.2020?", "2020-10-08"),
        ("Hvem snakket 8/10-2020?", "2020-10-08"),
        ("Hvem snakket 2020-10-08?", "2020-10-08"),
        ("Hvilke møter var det i oktober 2020?", "2020-10"),
        ("Kva møte var det i mai?", "XXXX-05"),
        ("Kva møte var det hausten 2020?", "2020-23"),
        ("Hvilke møter var det i 2020?", "2020"),
        ("Hvem snakket 16.–17. november 2022?", "2022-11-16/2022-11-17"),
    ],
)
def test_dates_of_questions(question, edtf):
    found, rest = read_period(question)
    assert found.edtf == edtf
    assert not any(character.isdigit() for character in rest)


@pytest.mark.parametrize("question", ["Hva sa Mai Li?", "Hvem snakket i fjor?", "Hvem snakket på fagdagen?"])
def test_questions_without_a_date(question):
    assert read_period(question) == (None, question)


def test_last_year_is_counted_from_the_day_that_is_given():
    assert read_period("Hvem snakket i fjor?", today="2021-03-01")[0].edtf == "2020"


@pytest.mark.parametrize(
    ("date", "first", "last", "wanted", "fits"),
    [
        ("2020-10-08", "2020-10-08", "2020-10-08", "XXXX-10-08", True),
        ("2020-10-08", "2020-10-08", "2020-10-08", "XXXX-10", True),
        ("2021-03-11/2021-03-12", "2021-03-11", "2021-03-12", "2021-03-12", True),
        ("XXXX-06-08", None, None, "2022-06", True),
        ("XXXX-06-08", None, None, "2022", False),
        ("XXXX-06-08", None, None, "XXXX-06-08", True),
        ("2021-03-11", "2021-03-11", "2021-03-11", "2020", False),
        (None, None, None, "2020", False),
    ],
)
def test_events_in_a_period(date, first, last, wanted, fits):
    assert may_fall_in(date, first, last, period(wanted)) is fits


def test_a_period_may_be_open():
    assert may_fall_in("2020-10-08", "2020-10-08", "2020-10-08", between("2020-01-01", None))
    assert between(None, None) is None


@pytest.mark.parametrize(
    ("question", "day"),
    [
        ("Hvem snakket på møtet i går?", "2021-02-28"),
        ("Kven tala på folkemøtet i går kveld?", "2021-02-28"),
        ("Kven talar på møtet i dag?", "2021-03-01"),
        ("Hvem skal snakke i morgen?", "2021-03-02"),
        ("Kven snakka på møtet i førgår?", "2021-02-27"),
    ],
)
def test_days_beside_today_are_reckoned_from_it(question, day):
    period, rest = read_period(question, today="2021-03-01")
    assert period is not None
    assert period.edtf == day
    assert " i " not in rest


def test_a_day_beside_today_stays_in_the_question_where_today_is_unknown():
    assert read_period("Hvem snakket på møtet i går?") == (None, "Hvem snakket på møtet i går?")
