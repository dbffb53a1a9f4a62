"""Choose the decisions worth a person's time, the most doubtful and most consequential first."""

from collections.abc import Callable, Iterable
from math import log2
from pathlib import Path
from typing import Final

import msgspec

from tekstanalyse.records import Decision
from tekstanalyse.review.settled import Settled
from tekstanalyse.run.decisions import DECISIONS

JOINS: Final = 0.7
"""The score at which a rule joins; `tekstanalyse.resolve` has it."""
SURE: Final = 0.85
"""What is joined at this score or above is not asked about."""
_MIDDLE: Final = 0.65
"""The score of greatest doubt: one piece of evidence more would join, and one less tell nothing."""

_WEIGHED: Final = 3000
"""Decisions, the most doubtful, that are weighed by what hangs on them."""

Weight = Callable[[str, str], int]
"""Of a kind and a side: how much hangs on it."""


def published_decisions(output: Path) -> list[Decision]:
    """Read the decisions of a run; none where it has written none."""
    path = output / DECISIONS
    return msgspec.json.Decoder(Decision).decode_lines(path.read_bytes()) if path.is_file() else []


def unsure(decisions: Iterable[Decision], settled: Settled) -> list[Decision]:
    """Return the decisions of rules that are neither sure nor settled by a person, in the order given.

    Unsure is what was kept apart for want of evidence or for a conflict, and what was only just joined.
    """
    return [
        decision
        for decision in decisions
        if not decision.rule.startswith("human") and _is_unsure(decision)
        if settled.verdict(decision.kind, decision.left, decision.right) is None
    ]


def _is_unsure(decision: Decision) -> bool:
    return JOINS <= decision.score < SURE if decision.same else decision.score < 1


def ranked(decisions: Iterable[Decision], weight: Weight, most: int) -> list[Decision]:
    """Return decisions by doubt times what hangs on the lighter side, which is what a wrong one would move.

    No more than a few thousand, or `most` where that is more, the most doubtful: a large corpus has more than anybody
    will answer.
    """

    def key(decision: Decision) -> tuple[float, str, str, str]:
        lighter = min(weight(decision.kind, decision.left), weight(decision.kind, decision.right))
        return -round(_doubt(decision) * log2(2 + lighter), 6), *key_of(decision)

    doubtful = sorted(decisions, key=lambda decision: (-_doubt(decision), -len(decision.support), key_of(decision)))
    return sorted(doubtful[: max(_WEIGHED, most)], key=key)


def key_of(decision: Decision) -> tuple[str, str, str]:
    """Return what tells a decision from others."""
    return decision.kind, decision.left, decision.right


def _doubt(decision: Decision) -> float:
    return 1 - abs(decision.score - _MIDDLE) / _MIDDLE
