from datetime import date

import pytest
from edtf import parse_edtf
from hypothesis import assume, given
from hypothesis import strategies as st

from tekstanalyse.periods import bounds

YEARS = st.integers(1000, 9999)
PARTS = st.sampled_from([*range(1, 13), 21, 22, 23, 33, 34, 35, 36, 40, 41])
SIMPLE = st.one_of(
    st.dates().map(date.isoformat),
    st.builds("{}-{:02}".format, YEARS, PARTS),
    YEARS.map(str),
    st.integers(100, 999).map("{}X".format),
)


def iso(parsed):
    return "-".join(f"{part:0{4 if place == 0 else 2}}" for place, part in enumerate(parsed[:3]))


@given(SIMPLE)
def test_bounds_agree_with_the_edtf_library(edtf):
    parsed = parse_edtf(edtf)
    assert bounds(edtf) == (iso(parsed.lower_strict()), iso(parsed.upper_strict()))


@given(st.dates(), st.dates())
def test_bounds_of_a_period_are_those_of_its_ends(first, last):
    assume(first <= last)
    edtf = f"{first.isoformat()}/{last.isoformat()}"
    assert bounds(edtf) == (first.isoformat(), last.isoformat())


def test_bounds_of_winter_begin_in_december_of_the_year_before():
    assert bounds("2020-24") == ("2019-12-01", "2020-02-29")


@pytest.mark.parametrize(
    "edtf", ["XXXX-06-08", "XXXX-11-16/XXXX-11-17", "", "i går", "2020-13", "2020-02-30", "2021/2019"]
)
def test_bounds_are_none_without_a_year_or_a_valid_form(edtf):
    assert bounds(edtf) is None


@given(st.text(max_size=20))
def test_bounds_read_any_text(text):
    bounds(text)
