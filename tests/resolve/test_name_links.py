"""Names are compared where they are near enough, and nothing that is near is passed over."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.resolve.name_links import links_of_names
from tekstanalyse.resolve.names import fold, is_full, shortens
from tekstanalyse.resolve.person_evidence import PersonEvidence

GIVEN = st.sampled_from(["Anne", "Anne-Marie", "Anna", "A.", "Marie", "Andrea", "Åse", "Aase"])
SURNAMES = st.sampled_from(["Moe", "Moes", "Lie", "Lie-Moe", "Vågstrømmen", "Vågstrømen", "van der Berg"])
MIDDLE = st.lists(st.sampled_from(["Marie", "M.", "Lie"]), max_size=2)
FULL = st.builds(lambda given, middle, surname: " ".join([given, *middle, surname]), GIVEN, MIDDLE, SURNAMES)


def linked(*names):
    """Return what is said of each two of these names."""
    links = links_of_names(names, [PersonEvidence()] * len(names))
    return {(names[link.left], names[link.right]): link.rule for link in links}


@pytest.mark.parametrize(
    ("short", "long", "rule"),
    [
        ("Anne Moe", "Anne Marie Moe", "fewer-names"),
        ("A. Moe", "Anne Moe", "initials"),
        ("Marie Moe", "Anne Marie Moe", "surname"),
        ("Marie Lie", "Anne-Marie Lie", "surname"),
        ("Anne Vågstrømen", "Anne Vågstrømmen", "spelling"),
        ("Anne Lie", "Anne Lie Moe", "without-surname"),
    ],
)
def test_near_names_are_linked(short, long, rule):
    assert linked(short, long) == {(short, long): rule}


def test_names_that_begin_otherwise_are_not():
    assert linked("Anne Moe", "Andrea Moe", "Arne Moe") == {}


@given(st.lists(FULL, min_size=2, max_size=6, unique_by=fold))
def test_no_short_form_with_the_initial_and_surname_of_the_longer_is_passed_over(names):
    found = linked(*names)
    for short, long in permutations(names, 2):
        near = short[0] == long[0] and short.split()[-1] == long.split()[-1]
        if near and is_full(short) and shortens(short, long) in {"fewer-names", "initials", "surname"}:
            assert (short, long) in found or (long, short) in found
