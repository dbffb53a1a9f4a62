"""Ask the questions that come with the sample corpus, and compare who is named with who ought to be."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from tekstanalyse.commands.query import query

_GOLD = Path(__file__).parents[2] / "corpus" / "gold"
_ANSWERS = json.loads((_GOLD / "answers.json").read_text(encoding="utf-8"))
_RECALL = 0.85


def _named(question: str, output: Path) -> set[str]:
    result = CliRunner().invoke(query, [question, "--output", str(output), "--json"])
    return {answer["person"] for answer in json.loads(result.stdout)["answers"]}


@pytest.mark.parametrize("asked", _ANSWERS, ids=[asked["question"] for asked in _ANSWERS])
def test_nobody_is_named_who_did_not_speak(output_of: Callable[[Path], Path], asked: dict[str, list[str]]) -> None:
    assert _named(asked["question"], output_of(_GOLD)) <= set(asked["speakers"])


def test_most_who_spoke_are_named(output_of: Callable[[Path], Path]) -> None:
    found = [(_named(asked["question"], output_of(_GOLD)), set(asked["speakers"])) for asked in _ANSWERS]
    right = sum(len(named & speakers) for named, speakers in found)
    assert right / sum(len(speakers) for _, speakers in found) >= _RECALL


def test_the_webinar_has_its_whole_answer(output_of: Callable[[Path], Path]) -> None:
    webinar = _ANSWERS[0]
    assert _named(webinar["question"], output_of(_GOLD)) == set(webinar["speakers"])
