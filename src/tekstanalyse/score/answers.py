"""Measure the answers people get: to «who spoke at X», asked of every event at which somebody is annotated to speak.

An answer holds everybody whom the run publishes as a held speaker at the event it takes for X, or at a part of it. It
is exactly right where all who spoke are named and nobody else; an event that was not found gives no names. Which names
are right, wrong or neither is settled as for the pairs (`spoke_at`), so that what differs is only how errors fall: ten
names missing at one event spoil one answer, one name missing at each of ten spoils ten.
"""

from collections import defaultdict
from collections.abc import Sequence

from msgspec import Struct

from tekstanalyse.score.pairs import Pair, annotated_pairs, found_pairs
from tekstanalyse.score.published import Case, Published
from tekstanalyse.score.spoke_at import Judged, judge

QUESTION = "who spoke at X"


class Answers(Struct, frozen=True):
    """How the answers to one question, asked of each event, turned out."""

    question: str
    asked: int
    exact: int
    """Answers that name all who spoke and nobody else."""
    given: int
    """Names in all answers, those that count neither way left out."""
    wrong: int
    """Names among these of people who did not speak there."""
    annotated: int
    """Names that the answers should hold."""
    missing: int


def score_answers(cases: Sequence[Case], published: Published) -> Answers:
    """Ask who spoke at each annotated event that has a speaker, and count right answers and wrong and missing names."""
    annotated = annotated_pairs([case.gold for case in cases])
    judged = [judge(found, annotated) for found in found_pairs(cases, published)]
    expected = _by_event(annotated.spoke)
    right = _by_event({one.pair for one in judged if one.verdict == "right" and one.pair})
    wrong = _wrong(judged)
    asked = sorted(expected)
    return Answers(
        QUESTION,
        asked=len(asked),
        exact=sum(right[event] == expected[event] and not wrong[event] for event in asked),
        given=sum(len(right[event]) + len(wrong[event]) for event in asked),
        wrong=sum(len(wrong[event]) for event in asked),
        annotated=sum(map(len, expected.values())),
        missing=sum(len(expected[event] - right[event]) for event in asked),
    )


def _by_event(pairs: frozenset[Pair] | set[Pair]) -> defaultdict[str, set[object]]:
    people: defaultdict[str, set[object]] = defaultdict(set)
    for person, event in pairs:
        people[event].add(person)
    return people


def _wrong(judged: Sequence[Judged]) -> defaultdict[str, set[object]]:
    """Return the wrong names by event; a pair that other evidence proves is not wrong."""
    proven = {(one.found.person, one.found.event) for one in judged if one.verdict == "right"}
    people: defaultdict[str, set[object]] = defaultdict(set)
    for one in judged:
        is_wrong = one.verdict not in ("right", "neither") and (one.found.person, one.found.event) not in proven
        if is_wrong and one.found.asked is not None:
            people[one.found.asked].add(one.pair[0] if one.pair else one.found.person)
    return people
