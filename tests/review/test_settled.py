import pytest

from tekstanalyse.records import Decision
from tekstanalyse.review.settled import Settled


def person(left, right, same):
    return Decision(kind="person", left=left, right=right, same=same, rule="human", score=1.0)


CHAIN = [person("Kari Moe [a]", "K. Moe [b]", True), person("K. Moe [b]", "Kari Vik [c]", True)]


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("Kari Moe [a]", "Kari Vik [c]", True),
        ("kari moe [a]", "Kari Vik [c]", True),
        ("Kari Moe [a]", "Jo Lie", False),
        ("Kari Moe [d]", "Kari Vik [c]", None),
        ("Siri Dal", "Tor Dal", None),
    ],
)
def test_what_follows_is_known(left, right, verdict):
    settled = Settled([*CHAIN, person("Jo Lie", "K. Moe [b]", False)])
    assert settled.verdict("person", left, right) is verdict
    assert settled.verdict("person", right, left) is verdict
    assert settled.verdict("event", left, right) is None


def test_a_name_without_an_article_is_everybodys():
    settled = Settled([person("Kari Moe", "Kari Vik Moe", True), person("Kari Moe [a]", "Jo Lie", False)])
    assert settled.verdict("person", "Kari Moe [b]", "Kari Vik Moe") is True
    assert settled.verdict("person", "Kari Vik Moe", "Jo Lie") is False


def test_keeping_apart_what_is_one_is_a_contradiction():
    assert Settled(CHAIN).contradicted(person("Kari Moe [a]", "Kari Vik [c]", False)) == CHAIN[1]
    assert Settled(CHAIN).contradicted(person("Kari Moe [a]", "Jo Lie", False)) is None


def test_joining_everybody_of_a_name_where_two_are_kept_apart_is_a_contradiction():
    apart = person("Kari Moe [a]", "Kari Moe [b]", False)
    assert Settled([apart]).contradicted(person("Kari Moe", "Kari Vik Moe", True)) == apart
    assert Settled([apart]).contradicted(person("Kari Moe [a]", "Kari Vik Moe", True)) is None


def test_what_is_taken_back_is_forgotten():
    settled = Settled(CHAIN)
    settled.add(person("Jo Lie", "Kari Vik [c]", True))
    settled.take_back()
    assert settled.verdict("person", "Jo Lie", "Kari Vik [c]") is None


def test_contradictions_of_the_past_are_found():
    apart = person("Kari Moe [a]", "Kari Vik [c]", False)
    assert Settled([*CHAIN, apart]).contradictions() == [apart]
    assert Settled(CHAIN).contradictions() == []
