from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.read import mark_copies
from tests.read.factory import article

STORY = " ".join(f"Setning nummer {number} handlar om fagdagen i Lom og dei som kom dit." for number in range(30))
OTHER = " ".join(f"I punkt {number} drøfter utvalget skolebygg, budsjett og veier i kommunen." for number in range(30))


def marks(*articles):
    return {marked.path: marked.duplicate_of for marked in mark_copies(articles)}


def test_the_earliest_published_is_the_original():
    early, late = article("b.txt", STORY, "2021-03-04"), article("a.txt", STORY, "2021-03-05")
    assert marks(late, early) == {"b.txt": None, "a.txt": "b.txt"}


def test_undated_articles_come_last_and_then_by_path():
    assert marks(article("a.txt", STORY), article("b.txt", STORY, "2021-03-04")) == {"b.txt": None, "a.txt": "b.txt"}
    assert marks(article("b.txt", STORY), article("a.txt", STORY)) == {"a.txt": None, "b.txt": "a.txt"}


def test_punctuation_and_capitals_make_no_other_article():
    assert marks(article("a.txt", "Full sal. I Lom"), article("b.txt", "FULL SAL!\n\nI Lom")) == {
        "a.txt": None,
        "b.txt": "a.txt",
    }


def test_a_shortened_agency_story_is_a_copy():
    assert marks(article("a.txt", STORY), article("b.txt", STORY[: int(len(STORY) * 0.9)]))["b.txt"] == "a.txt"


def test_articles_that_only_quote_another_are_none():
    assert marks(article("a.txt", STORY), article("b.txt", f"{OTHER} {STORY[:300]}"), article("c.txt", "Full sal")) == {
        "a.txt": None,
        "b.txt": None,
        "c.txt": None,
    }


def test_an_original_is_itself_no_copy():
    versions = [article(f"{number}.txt", STORY[number * 120 :]) for number in range(8)]
    found = marks(*versions)
    assert all(found[original] is None for original in found.values() if original)


@given(
    st.permutations(
        [("a", STORY), ("b", STORY + " Slutt."), ("c", OTHER), ("d", STORY[100:]), ("e", "Kort."), ("f", "kort")]
    )
)
def test_the_order_of_the_articles_is_of_no_consequence(order):
    texts = dict(order)
    found = marks(*(article(path, text) for path, text in texts.items()))
    assert found == marks(*(article(path, texts[path]) for path in sorted(texts)))
    assert found["f"] == "e"


def test_articles_come_back_in_their_order():
    assert [marked.path for marked in mark_copies([article("b", STORY), article("a", STORY)])] == ["b", "a"]
