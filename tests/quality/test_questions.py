"""Ask what people ask, in both written forms and with slips, and compare with what the articles say.

The questions and their right answers lie in `tests/ask/questions.json`, those that were written later in
`tests/ask/more_questions.json`, and those of a press officer and a researcher in `tests/ask/desk_questions.json`. An
answer that is not there is missed; one that is not so is wrong, and none may be.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.ask.verdict import Verdict, judge, read_questions, reply_to

_REPOSITORY = Path(__file__).parents[2]
_BESIDE = _REPOSITORY.parent / "shared" / "gold" / "seeds"
_FOLDERS = {"corpus": _REPOSITORY / "corpus" / "gold"} | ({"seeds": _BESIDE} if _BESIDE.is_dir() else {})
_ASKED = _REPOSITORY / "tests" / "ask"
_MAY_BE_MISSED = {"questions.json": 0, "more_questions.json": 4, "desk_questions.json": 5}
_FILES = pytest.mark.parametrize("file", _MAY_BE_MISSED)


def _with_verdict(output_of: Callable[[Path], Path], file: str, verdict: Verdict) -> list[str]:
    asked = [asked for asked in read_questions(_ASKED / file) if asked["of"] in _FOLDERS]
    verdicts = {one["ask"]: judge(one, reply_to(one["ask"], output_of(_FOLDERS[one["of"]]))) for one in asked}
    return [question for question, given in verdicts.items() if given == verdict]


@_FILES
def test_no_question_is_answered_wrongly(output_of: Callable[[Path], Path], file: str) -> None:
    assert _with_verdict(output_of, file, "wrong") == []


@_FILES
def test_few_questions_are_not_answered_in_full(output_of: Callable[[Path], Path], file: str) -> None:
    assert len(_with_verdict(output_of, file, "incomplete")) <= _MAY_BE_MISSED[file]
