import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.resolve.event_dates import Agreement, agreement, date_in_id, date_in_words, pooled_date


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2020-10-08", "2020-10-08", Agreement.DAY),
        ("2022-11-16/2022-11-17", "2022-11-17", Agreement.DAY),
        ("2020-10-08", "XXXX-10-08", Agreement.MONTH),
        ("XXXX-10-08", "XXXX-10-08", Agreement.MONTH),
        ("2020-10", "2020-10-08", Agreement.MONTH),
        ("2020-10-05/2020-10-11", "2020-10-08", Agreement.MONTH),
        ("XXXX-10", "2020-10-08", Agreement.MONTH),
        ("2020", "2020-10-08", Agreement.YEAR),
        ("2020-23", "2020-10-08", Agreement.YEAR),
        ("2020", "XXXX-10-08", Agreement.YEAR),
        (None, "2020-10-08", Agreement.UNKNOWN),
        ("2020-10-08", "2020-10-09", Agreement.NEVER),
        ("2019", "2020", Agreement.NEVER),
        ("XXXX-10-08", "2020-10-09", Agreement.NEVER),
        (None, None, Agreement.NEVER),
    ],
)
def test_agreement(one, other, expected):
    assert agreement(one, other) is expected
    assert agreement(other, one) is expected


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        (["2020", "2020-10", "2020-10-08"], "2020-10-08"),
        (["XXXX-10-08", "2020"], "2020-10-08"),
        (["XXXX-10-08"], "XXXX-10-08"),
        (["2022-11-16", "2022-11-16/2022-11-17"], "2022-11-16/2022-11-17"),
        (["2022-11-14/2022-11-20", "2022-11-16"], "2022-11-16"),
        (["XXXX-02-29", "2021"], "2021"),
        ([], None),
    ],
)
def test_pooled_date(dates, expected):
    assert pooled_date(dates) == expected


@pytest.mark.parametrize(
    ("date", "words", "part_of_id"),
    [
        ("2020-10-08", "8. oktober 2020", "2020-10-08"),
        ("2022-11-16/2022-11-17", "16.–17. november 2022", "2022-11-16"),
        ("2021-05-30/2021-06-02", "30. mai 2021 – 2. juni 2021", "2021-05-30"),
        ("XXXX-06-08", "8. juni", "06-08"),
        ("2019-23", "høsten 2019", "2019"),
        ("2021-03", "mars 2021", "2021-03"),
        ("XXXX-03", "mars", "03"),
        ("2020-41", "andre halvår 2020", "2020"),
        ("2019", "2019", "2019"),
    ],
)
def test_dates_are_written_in_words_and_in_ids(date, words, part_of_id):
    assert date_in_words(date) == words
    assert date_in_id(date) == part_of_id


DATES = st.sampled_from(["2020", "2020-10", "2020-10-08", "XXXX-10-08", "2020-10-08/2020-10-09", "2020-23", "XXXX-10"])


@given(st.lists(DATES).flatmap(lambda dates: st.tuples(st.just(dates), st.permutations(dates))))
def test_pooled_date_does_not_depend_on_order(orders):
    assert pooled_date(orders[0]) == pooled_date(orders[1])


@given(st.dates(), st.dates())
def test_two_days_agree_when_they_are_one(one, other):
    assert (agreement(one.isoformat(), other.isoformat()) is Agreement.DAY) == (one == other)
