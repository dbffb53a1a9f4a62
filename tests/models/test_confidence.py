"""Learn confidences from claims that are made up, and see what is learned."""

import pytest
from examples import Example
from figures import page
from learning import across_articles, across_folders, fit

from tekstanalyse.extract.confidence import probability


def claims(rule: str, right: int, wrong: int) -> list[Example]:
    features = {"prior": 1.0, f"rule={rule}": 1.0}
    return [Example(f"mappe-{i % 2}", f"artikkel-{i % 5}", rule, features, i < right) for i in range(right + wrong)]


TOY = claims("talk", 180, 20) + claims("rumour", 80, 120)


def test_fit_tells_a_good_rule_from_a_bad_one():
    weights = fit(TOY)
    good, unseen, bad = (
        probability({"prior": 1.0, f"rule={rule}": 1.0}, weights) for rule in ("talk", "unseen", "rumour")
    )
    assert bad < unseen < good
    assert good == pytest.approx(0.9, abs=0.1)
    assert bad == pytest.approx(0.4, abs=0.1)


def test_fit_keeps_weights_rounded_and_leaves_out_those_of_nought():
    assert all(weight and weight == round(weight, 2) for weight in fit(TOY).values())


def test_fit_holds_nothing_for_certain_where_all_claims_are_right():
    weights = fit(claims("talk", 8, 0))
    assert weights.keys() == {"prior"}
    assert probability({"prior": 1.0}, weights) == pytest.approx(0.9, abs=0.01)


@pytest.mark.parametrize("across", [across_articles, across_folders])
def test_probabilities_of_unseen_claims_stand_in_the_order_of_the_claims(across):
    given = across(TOY)
    assert len(given) == len(TOY)
    assert min(given[:200]) > max(given[200:])


def test_page_has_a_line_for_each_rule():
    text = "\n".join(page({"statement": TOY, "participation": TOY}))
    assert text.count("| `talk` | 200 | 0.90 |") == text.count("| `rumour` | 200 | 0.40 |") == 2
