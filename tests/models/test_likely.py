"""Learn from words and people that are made up what speaks for somebody having had the floor."""

import importlib.util
import sys
from pathlib import Path

import pytest

RECIPE = Path(__file__).parents[2] / "models" / "likely"


def load(name):
    spec = importlib.util.spec_from_file_location(name, RECIPE / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def reading(monkeypatch):
    module = load("reading")
    monkeypatch.setitem(sys.modules, "reading", module)
    return module


@pytest.fixture
def learning(reading):
    return load("learning")


def people(reading, feature, spoke, silent):
    return [
        reading.Example("mappe", f"artikkel-{i}", "Tuva Brekke", frozenset({feature}), "p1" if i < spoke else None)
        for i in range(spoke + silent)
    ]


def test_what_speakers_do_gets_a_weight_above_that_of_what_others_do(reading, learning):
    weights = learning.fit(people(reading, "verb=talte", 40, 4) + people(reading, "verb=lytta", 4, 40), 1.0, 3)
    assert weights["verb=talte"] > 0 > weights["verb=lytta"]


def test_what_few_show_gets_no_weight(reading, learning):
    weights = learning.fit(people(reading, "verb=talte", 40, 40) + people(reading, "verb=kvad", 2, 0), 1.0, 3)
    assert "verb=kvad" not in weights


def test_each_example_is_given_its_probability_in_turn(reading, learning):
    examples = people(reading, "verb=talte", 1, 0) + people(reading, "verb=lytta", 0, 1)
    given = learning.given(examples, {"prior": 0.0, "verb=talte": 2.0, "verb=lytta": -2.0})
    assert [one for one, _ in given] == examples
    assert given[0][1] > 0.8 > 0.2 > given[1][1]
