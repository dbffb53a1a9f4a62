import pytest
from msgspec.structs import replace

from tekstanalyse.records import Organization, Person
from tekstanalyse.score.gold import GoldArticle, GoldPerson
from tekstanalyse.score.identity import align, score_identity
from tekstanalyse.score.published import Published, match_articles
from tests.score.annotated import BOKMAAL, NYNORSK
from tests.score.perfect import article_of, passage


def person(identity: str, *mentions: tuple[GoldArticle, str]) -> Person:
    return Person(id=identity, name="", mentions=tuple(passage(article, string) for article, string in mentions))


def scored(articles, *people: Person):
    published = Published(articles=tuple(article_of(article.doc) for article in articles), people=people)
    score, _ = score_identity(match_articles(articles, published.articles), published).scores
    return score


def test_one_person_split_in_two_costs_recall():
    split = [person("a", (NYNORSK, "Kari Moen")), person("b", (NYNORSK, "Moen"))]
    score = scored([NYNORSK], *split)
    assert (score.precision, score.recall) == (1, 0.5)


def test_two_people_joined_cost_precision():
    joined = person("a", (NYNORSK, "Kari Moen"), (NYNORSK, "Moens"), (NYNORSK, "Ola Vik"))
    score = scored([NYNORSK], joined)
    assert (score.precision, score.recall) == (pytest.approx((2 / 3 + 2 / 3 + 1 / 3) / 3), 1)


def test_what_is_found_on_one_side_only_is_no_item():
    assert scored([NYNORSK], person("a", (NYNORSK, "Røldal"))).found == 0


def test_a_person_is_one_in_all_articles():
    apart = [person("a", (NYNORSK, "Kari Moen")), person("b", (BOKMAAL, "Kari Moen"))]
    assert scored([NYNORSK, BOKMAAL], *apart).recall == 0.5


def test_identity_across_articles_is_left_alone_where_it_was_not_annotated():
    within = [replace(article, corpus_wide=False) for article in (NYNORSK, BOKMAAL)]
    joined = person("a", *((article, "Kari Moen") for article in within))
    assert scored(within, joined).f1 == 1


def test_a_name_that_two_people_share_is_left_out():
    spouses = GoldArticle(
        doc="par.txt",
        persons=(GoldPerson("p1", "Kari Moen", ("Kari Moen", "Moen")), GoldPerson("p2", "Per Moen", ("Moen",))),
    )
    assert scored([spouses], person("a", (spouses, "Moen"), (spouses, "Kari Moen"))).found == 1


def test_a_string_given_to_two_people_is_an_item_of_each():
    doubled = [person("a", (NYNORSK, "Vik"), (NYNORSK, "Ola Vik")), person("b", (NYNORSK, "Vik"))]
    score = scored([NYNORSK], *doubled)
    assert score.precision == 1
    assert score.recall == pytest.approx((2 / 3 + 2 / 3 + 1 / 3) / 3)


def test_a_found_person_stands_for_the_one_whose_names_it_shares():
    spouses = (
        GoldPerson("p1", "Kari Moen", ("Kari Moen", "Moen")),
        GoldPerson("p2", "Per Moen", ("Per Moen", "Moen")),
    )
    found = {"a": {"Kari Moen", "Moen"}, "b": {"Per Moen"}, "c": {"Moen"}, "d": {"Røldal"}}
    assert align(spouses, found, {}) == {
        "a": frozenset({"p1"}),
        "b": frozenset({"p2"}),
        "c": frozenset({"p1", "p2"}),
    }


def test_the_name_decides_between_people_with_equally_many_names_in_common():
    spouses = (
        GoldPerson("p1", "Kari Moen", ("Kari Moen", "Moen")),
        GoldPerson("p2", "Per Moen", ("Per Moen", "Moen")),
    )
    assert align(spouses, {"a": {"Moen"}}, {"a": "Per Moen"}) == {"a": frozenset({"p2"})}


def test_organizations_are_measured_as_people_are():
    halves = (
        Organization(id="a", name="", mentions=(passage(NYNORSK, "Fjordane fylke"),)),
        Organization(id="b", name="", mentions=(passage(NYNORSK, "fylket"),)),
    )
    published = Published(articles=(article_of(NYNORSK.doc),), organizations=halves)
    result = score_identity(match_articles([NYNORSK], published.articles), published)
    assert [(score.measure, score.recall) for score in result.scores] == [
        ("person identity", None),
        ("organization identity", 0.5),
    ]
    assert [error.measure for error in result.errors] == ["organization identity"]
