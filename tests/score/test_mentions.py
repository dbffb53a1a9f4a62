from msgspec.structs import replace

from tekstanalyse.records import Person
from tekstanalyse.score.mentions import score_mentions
from tekstanalyse.score.published import Published, match_articles
from tests.score.annotated import NYNORSK
from tests.score.perfect import article_of, passage


def scored(*strings: str, gold=NYNORSK):
    person = Person(id="person:1", name="", mentions=tuple(passage(gold, string) for string in strings))
    published = Published(articles=(article_of(gold.doc),), people=(person,))
    return score_mentions(match_articles([gold], published.articles), published)


def test_distinct_strings_are_counted_once():
    people, organizations = scored("Kari Moen", "Kari Moen", "Vik", "Fjordane").scores
    assert (people.precision, people.recall, people.found, people.gold) == (2 / 3, 2 / 5, 3, 5)
    assert (organizations.precision, organizations.recall, organizations.f1) == (None, 0, 0)


def test_a_genitive_ending_is_no_error_on_either_side():
    people, _ = scored("Moen", "Ola Viks").scores
    assert (people.precision, people.recall) == (1, 2 / 5)


def test_a_name_within_a_longer_one_is_not_enough():
    people, _ = scored("Ola").scores
    assert people.precision == 0


def test_ignored_strings_count_neither_way():
    people, _ = scored("Bakkens", gold=replace(NYNORSK, ignore=("Bakken",))).scores
    assert people.found == 0


def test_errors_name_the_article_and_the_string():
    errors = scored("Kari Moen", "Moens", "Ola Vik", "Vik", "Røldal").errors
    told = [(error.kind, error.article, error.gold or error.found) for error in errors]
    assert told[:2] == [("spurious", "sau.txt", "Røldal"), ("missed", "sau.txt", "Eva Lie")]
