"""Judge the reply to a question against what the articles say."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal

from tekstanalyse.ask.answer import Limits, answer
from tekstanalyse.ask.question import read_question
from tekstanalyse.ask.reply import Answer, Reply
from tekstanalyse.ask.store import open_store
from tekstanalyse.periods import bounds

Verdict = Literal["right", "incomplete", "wrong"]
LIKELY = 0.5
"""What is less likely is not shown unasked."""
_LISTS = ("people", "organizations", "dates", "places")


def reply_to(question: str, output: Path) -> Reply | None:
    """Return the reply to a question; None where it is not understood."""
    with open_store(output) as store:
        read = read_question(question)
        return answer(store, read, Limits(min_confidence=LIKELY)) if read else None


def judge(asked: dict[str, Any], reply: Reply | None) -> Verdict:
    """Tell whether a reply gives all that is asked for; it is wrong when it gives anything else.

    What is counted is said to be at least so many: too few is incomplete.
    """
    answers = reply.answers if reply else ()
    if _says_more(asked, answers) or (reply and "count" in asked and (reply.count or 0) > asked["count"]):
        return "wrong"
    if asked.get("nothing"):
        return "right"
    return "right" if reply and _says_all(asked, reply) else "incomplete"


def _says_more(asked: dict[str, Any], answers: Iterable[Answer]) -> bool:
    if asked.get("nothing"):
        return any(True for _ in answers)
    return any(
        not _allowed(value, name, {*asked[name], *asked.get("may" if name == "people" else f"may_{name}", ())})
        for name in _LISTS
        if name in asked
        for value in given(answers, name)
    )


def _allowed(value: str, name: str, right: set[str]) -> bool:
    """Tell whether a value is one of the right ones; a date may be less exact than that, and is then true still."""
    return value in right or (name == "dates" and any(_holds(value, exact) for exact in right))


def _holds(date: str, exact: str) -> bool:
    wide, narrow = bounds(date), bounds(exact)
    return bool(wide and narrow) and wide[0] <= narrow[0] and narrow[1] <= wide[1]


def _says_all(asked: dict[str, Any], reply: Reply) -> bool:
    answers = reply.answers
    named = all(
        any(_allowed(value, name, {right}) for value in given(answers, name))
        for name in _LISTS
        for right in asked.get(name, ())
    )
    counted = "count" not in asked or reply.count == asked["count"]
    read = set(asked.get("readings", ())) <= {reading.name for reading in reply.readings}
    return named and counted and read and all(
        _stands(words, (getattr(row, field) or "" for row in answers))
        for name, field in (("says", "statement"), ("titles", "title"))
        for words in asked.get(name, ())
    ) and all(
        _stands(words, (passage.context for row in answers for passage in row.evidence))
        for words in asked.get("topics", ())
    )  # fmt: skip


def given(answers: Iterable[Answer], name: str) -> set[str]:
    """Return the people, organizations, dates or places that the answers give."""
    fields = {
        "people": lambda row: row.person,
        "organizations": lambda row: row.organization,
        "dates": lambda row: row.event and row.event.date,
        "places": lambda row: row.event and row.event.place,
    }
    return {value for row in answers if (value := fields[name](row))}


def _stands(words: str, texts: Iterable[str]) -> bool:
    return any(words in text for text in texts)


def read_questions(path: Path) -> list[dict[str, Any]]:
    """Return the questions of a file with their right answers."""
    return json.loads(path.read_text(encoding="utf-8"))
