import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.score.similarity import bare, dice, one_to_one

words = st.text(alphabet="aåbør ns«»-", max_size=20)


@given(words, words)
def test_dice_is_symmetric_and_a_share(left, right):
    assert 0 <= dice(left, right) <= 1
    assert dice(left, right) == dice(right, left)


@pytest.mark.parametrize(
    ("published", "annotated"),
    [
        ("«Vi må byggje ut», sa ho", "Vi må\u00a0byggje ut, sa ho"),
        ("Vi skal ha møte i morgen", "Vi skal ha   møte\ni morgen"),
    ],
)
def test_punctuation_and_white_space_make_no_difference(published, annotated):
    assert dice(published, annotated) == 1


def test_a_repeated_word_counts_as_often_as_it_stands():
    assert dice("nei nei nei nei", "nei") < 0.5


@pytest.mark.parametrize(("string", "name"), [("Vegvesenets", "Vegvesenet"), ("Jens’", "Jens"), ("NRK's", "NRK")])
def test_one_genitive_ending_is_taken_off(string, name):
    assert bare(string) == name


def test_the_best_pairs_come_first_and_nothing_is_paired_twice():
    assert one_to_one([(2, "a", "x"), (1, "b", "x"), (3, "a", "y")]) == [("b", "x"), ("a", "y")]
