from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.read.dates import publication_date


@pytest.mark.parametrize(
    "written",
    [
        "2020-10-08",
        "20201008",
        "2020-10-08T23:30:00+02:00",
        "08. oktober 2020",
        "8.oktober 2020",
        "torsdag 8. okt. 2020 kl. 12.30",
        "8.10.2020",
        "08.10.20",
        "8/10-2020",
        "8/10 2020",
        "Thu, 08 Oct 2020 10:00:00 GMT",
        "October 8, 2020",
    ],
)
def test_forms_of_a_date(written):
    assert publication_date(written) == "2020-10-08"


@pytest.mark.parametrize(
    "written", [None, "", "i går", "oktober 2020", "2020", "31.02.2020", "32. mai 2020", "12345678901"]
)
def test_no_full_date(written):
    assert publication_date(written) is None


def test_nynorsk_weekday():
    assert publication_date("laurdag 6. mars 2021") == "2021-03-06"


@given(st.dates(date(1900, 1, 1)), st.sampled_from(["%Y-%m-%d", "%d.%m.%Y"]))
def test_every_day_comes_back(day, form):
    assert publication_date(day.strftime(form)) == day.isoformat()
