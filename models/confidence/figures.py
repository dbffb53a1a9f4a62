"""Tell how good the probabilities are that claims get from a model that saw nothing of their article, or folder."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np
from examples import Example
from learning import across_articles, across_folders
from sklearn.metrics import brier_score_loss, log_loss

from tekstanalyse.score.calibration import expected_calibration_error

THRESHOLDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9)
_DRAWS = 1000
_SMALLEST = 1e-6


def page(examples: Mapping[str, Sequence[Example]]) -> Iterator[str]:
    """Yield the lines of the page of figures."""
    yield "# What confidences are worth"
    for kind, found in examples.items():
        by_article = across_articles(found)
        given = {"the same for all": across_articles(_alike(found)), "article unseen": by_article}
        if len({one.folder for one in found}) > 1:
            given["folder unseen"] = across_folders(found)
        tables = (
            calibration_table([one.right for one in found], given),
            folder_table(found, given.get("folder unseen", by_article)),
            threshold_table(found, by_article),
            rule_table(found, by_article),
        )
        yield f"\n## {kind.capitalize()}s\n\n" + "\n\n".join(tables)


def _alike(examples: Sequence[Example]) -> list[Example]:
    return [one._replace(features=dict.fromkeys(("prior", "claim"), 1.0)) for one in examples]


def calibration_table(right: Sequence[bool], given: dict[str, Sequence[float]]) -> str:
    """Return a line per way of giving probabilities; the last column is what chance alone makes of the error.

    That is the mean expected calibration error of as many claims whose probabilities are exact.
    """
    rows = [
        (
            name,
            f"{brier_score_loss(right, ps):.3f}",
            f"{log_loss(right, np.clip(ps, _SMALLEST, 1 - _SMALLEST), labels=[False, True]):.3f}",
            f"{expected_calibration_error(list(zip(ps, right, strict=True))):.3f}",
            f"{_error_by_chance(ps):.3f}",
        )
        for name, ps in given.items()
    ]
    return _table(("probabilities", "Brier", "log loss", "calibration error", "by chance alone"), rows)


def folder_table(examples: Sequence[Example], unseen: Sequence[float]) -> str:
    """Return a line per folder: the share right, and the mean probability that was given."""
    groups = _grouped((one.folder, (one, p)) for one, p in zip(examples, unseen, strict=True))
    rows = [(name, *_counts(own), _mean([p for _, p in own])) for name, own in groups]
    return _table(("folder", "claims", "right", "mean probability"), rows)


def rule_table(examples: Sequence[Example], unseen: Sequence[float]) -> str:
    """Return a line per rule: how many of its claims are right, and the mean cross-validated probability."""
    groups = _grouped((one.rule, (one, p)) for one, p in zip(examples, unseen, strict=True))
    rows = [(f"`{name}`", *_counts(own), _mean([p for _, p in own])) for name, own in groups]
    return _table(("rule", "claims", "right", "mean probability"), rows)


def threshold_table(examples: Sequence[Example], unseen: Sequence[float]) -> str:
    """Return a line per threshold: what it keeps, and how much of that is right."""
    rows = []
    for threshold in THRESHOLDS:
        kept = [one for one, p in zip(examples, unseen, strict=True) if p >= threshold]
        rows.append((f"{threshold}", str(len(kept)), _mean([one.right for one in kept]) if kept else "–"))
    return _table(("from", "claims", "right"), rows)


def _error_by_chance(given: Sequence[float]) -> float:
    drawn = np.random.default_rng(1).random((_DRAWS, len(given))) < np.asarray(given)
    return float(np.mean([expected_calibration_error(list(zip(given, row, strict=True))) for row in drawn]))


def _grouped(keyed: Iterable[tuple[str, tuple[Example, float]]]) -> list[tuple[str, list[tuple[Example, float]]]]:
    groups = defaultdict(list)
    for key, value in keyed:
        groups[key].append(value)
    return sorted(groups.items())


def _counts(own: Sequence[tuple[Example, float]]) -> tuple[str, str]:
    return str(len(own)), _mean([one.right for one, _ in own])


def _mean(values: Sequence[float]) -> str:
    return f"{np.mean(values):.2f}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
