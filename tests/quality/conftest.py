from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from tekstanalyse.commands.score import run_annotated
from tekstanalyse.score import ScoreReport, score


@pytest.fixture(scope="session")
def report_on(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], ScoreReport]:
    """Give the report on a folder of annotations; the pipeline runs once per folder and session."""

    @cache
    def report(gold: Path) -> ScoreReport:
        return score(gold, run_annotated(gold, tmp_path_factory.mktemp(gold.name)))

    return report
