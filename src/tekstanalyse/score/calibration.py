"""Measure whether confidences are probabilities: of the claims given 0.8, four in five should be right.

Expected calibration error (Naeini, Cooper and Hauskrecht 2015) over ten bins of equal mass: how far, on the average
over the claims, a bin's mean confidence lies from the share of its claims that are right. A statement is right where
it is found and given to the right source; a participation where its pair of person and event is. Only parts held in a
speaking role are annotated in full, so only they are measured, and what counts neither way is left out.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from math import fsum

from msgspec import Struct

from tekstanalyse.records import SPEAKING_ROLES, Participation, Statement
from tekstanalyse.score.pairs import annotated_pairs, found_pairs
from tekstanalyse.score.published import Case, Published
from tekstanalyse.score.spoke_at import judge
from tekstanalyse.score.statements import FOUND, outcomes
from tekstanalyse.score.turns import read_turns

BINS = 10


class Calibration(Struct, frozen=True):
    """How far the confidences of a kind of claim lie from the shares that are right."""

    measure: str
    error: float
    confidence: float
    """The mean."""
    right: float
    """The share."""
    claims: int


def score_calibration(cases: Sequence[Case], published: Published) -> tuple[Calibration, ...]:
    """Measure the confidences of statements and of participations, of each where there are any."""
    statements = [(said.confidence, right) for said, right in labelled_statements(cases, published)]
    parts = [(part.confidence, right) for part, right in labelled_participations(cases, published)]
    given = (("statements", statements), ("participations", parts))
    return tuple(_calibration(measure, judged) for measure, judged in given if judged)


def labelled_statements(cases: Sequence[Case], published: Published) -> list[tuple[Statement, bool]]:
    """Give each published statement of an annotated article, and whether it and its source are right."""
    articles = {case.gold.doc: case.article for case in cases}
    right = {
        (articles[one.doc], one.found.start, one.found.end): one.annotated is not None and one.attributed
        for turns in read_turns(cases, published)
        for one in outcomes(turns, FOUND)
        if one.found is not None
    }
    keyed = (((said.article, said.start, said.end), said) for said in published.statements)
    return [(said, right[key]) for key, said in keyed if key in right]


def labelled_participations(cases: Sequence[Case], published: Published) -> list[tuple[Participation, bool]]:
    """Give each published speaker at an event whose evidence is annotated, and whether the pair is right."""
    annotated = annotated_pairs([case.gold for case in cases])
    articles = {case.gold.doc: case.article for case in cases}
    verdicts = {
        (articles[one.found.article], one.found.person, one.found.event): one.verdict
        for one in (judge(found, annotated) for found in found_pairs(cases, published))
    }
    proven = {(person, event) for (_, person, event), verdict in verdicts.items() if verdict == "right"}
    keyed = (((part.evidence.article, part.person, part.event), part) for part in published.participations)
    return [
        (part, key[1:] in proven)
        for key, part in keyed
        if part.status == "held" and part.role in SPEAKING_ROLES
        if verdicts.get(key, "neither") != "neither"
    ]


def expected_calibration_error(judged: Sequence[tuple[float, bool]]) -> float:
    """Return the mean distance between confidence and share right, over bins of equal mass.

    Equal confidences share a bin.

    >>> expected_calibration_error([(0.75, True), (0.75, True), (0.75, True), (0.75, False)])
    0.0
    """
    ranked = sorted(confidence for confidence, _ in judged)
    bins: defaultdict[int, list[float]] = defaultdict(list)
    for confidence, right in judged:
        bins[BINS * bisect_left(ranked, confidence) // len(ranked)].append(confidence - right)
    return fsum(abs(fsum(gaps)) for gaps in bins.values()) / len(judged)


def _calibration(measure: str, judged: Sequence[tuple[float, bool]]) -> Calibration:
    return Calibration(
        measure,
        error=expected_calibration_error(judged),
        confidence=fsum(confidence for confidence, _ in judged) / len(judged),
        right=sum(right for _, right in judged) / len(judged),
        claims=len(judged),
    )
