from math import isclose, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.connect.npmi import npmi


def test_npmi_is_the_value_computed_by_hand():
    # p(a) = 4/16, p(b) = 2/16, p(a, b) = 2/16: pmi = ln 4, -ln p(a, b) = ln 8, and so 2/3
    assert npmi(together=2, left=4, right=2, total=16) == pytest.approx(2 / 3)


def test_npmi_is_zero_when_names_meet_by_chance():
    assert isclose(npmi(together=1, left=2, right=5, total=10), 0.0, abs_tol=1e-12)


def test_npmi_is_below_zero_when_names_avoid_each_other():
    assert npmi(together=1, left=5, right=5, total=10) == pytest.approx(log(0.4) / log(10))


def test_npmi_has_its_limits():
    assert npmi(together=0, left=3, right=3, total=9) == -1
    assert npmi(together=3, left=3, right=3, total=9) == pytest.approx(1)
    assert npmi(together=9, left=9, right=9, total=9) == 1


@given(st.data())
def test_npmi_stays_between_its_limits_and_is_symmetric(data):
    total = data.draw(st.integers(1, 500))
    left, right = (data.draw(st.integers(1, total)) for _ in range(2))
    together = data.draw(st.integers(max(0, left + right - total), min(left, right)))
    value = npmi(together, left, right, total)
    assert -1 - 1e-9 <= value <= 1 + 1e-9
    assert value == npmi(together, right, left, total)
