from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.read.names import article_id


def test_paths_with_the_same_slug_have_different_ids():
    paths = ["a/b.txt", "a-b.txt", "A-b.txt", "a b.txt", "a-b.md", "a.txt#b", "a-b", "åb.txt", "ab.txt"]
    assert len({article_id(path) for path in paths}) == len(paths)


def test_a_name_cannot_pass_for_another_with_its_hash():
    forged = article_id("a/b.txt") + ".txt"
    assert article_id(forged) != article_id("a/b.txt")


def test_composed_and_decomposed_letters_are_one_path():
    assert article_id("m\u00f8te-\u00e5.txt") == article_id("m\u00f8te-a\u030a.txt")


def test_ids_are_readable():
    assert article_id("000_2021.txt") == "000_2021"
    assert article_id("Årsmøte 2021.pdf").startswith("arsmote-2021-")
    assert article_id("nyheter.jsonl#12").startswith("nyheter-12-")


@given(st.text("ab-_/ Å.#", min_size=1), st.text("ab-_/ Å.#", min_size=1))
def test_two_paths_never_share_an_id(left, right):
    assert (article_id(left) == article_id(right)) == (left == right)
