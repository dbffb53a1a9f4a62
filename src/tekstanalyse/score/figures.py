"""Hold the figures a measure gives: scores, shares, and the errors behind them."""

from collections.abc import Callable, Sequence
from typing import Literal

from msgspec import Struct

from tekstanalyse.score.published import Case, Published


class Score(Struct, frozen=True):
    """Precision, recall and F1, each None where there is nothing to divide by."""

    measure: str
    precision: float | None
    recall: float | None
    f1: float | None
    gold: int
    """How many the annotations hold."""
    found: int
    """How many the run published, those neither right nor wrong left out."""


class Share(Struct, frozen=True):
    """A part of a whole: «roles right: 12 of 15»."""

    name: str
    part: int
    whole: int


ErrorKind = Literal["forbidden", "wrong", "spurious", "missed"]


class Error(Struct, frozen=True, order=True):
    """One error: what the article holds, and what was found; None where there is no counterpart.

    forbidden: annotated as not to come out; wrong: found with a wrong value; spurious: not so in the article;
    missed: in the article and not found.
    """

    kind: ErrorKind
    measure: str
    article: str
    gold: str | None = None
    found: str | None = None


class Result(Struct, frozen=True):
    """What one measure gives."""

    scores: tuple[Score, ...]
    shares: tuple[Share, ...] = ()
    errors: tuple[Error, ...] = ()


Measure = Callable[[Sequence[Case], Published], Result]


def score_counts(measure: str, *, right: float, found: int, recalled: float, gold: int) -> Score:
    """Compute a score from what is right among the found and what is recalled among the annotated.

    >>> score_counts("events", right=1, found=2, recalled=1, gold=1).f1
    0.6666666666666666
    """
    precision = right / found if found else None
    recall = recalled / gold if gold else None
    return Score(measure, precision, recall, _f1(precision, recall), gold, found)


def _f1(precision: float | None, recall: float | None) -> float | None:
    """Take the harmonic mean: None where nothing was to be found, 0 where something was and nothing is found."""
    if recall is None:
        return None
    return 2 * precision * recall / (precision + recall) if precision and recall else 0.0
