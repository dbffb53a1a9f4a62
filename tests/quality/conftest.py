from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from tekstanalyse.commands.score import run_annotated
from tekstanalyse.score import ScoreReport, score


@pytest.fixture(scope="session")
def output_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Path]:
    """Give the output of a run over a folder of annotated articles; the pipeline runs once per folder and session."""

    @cache
    def output(gold: Path) -> Path:
        return run_annotated(gold, tmp_path_factory.mktemp(gold.name))

    return output


@pytest.fixture(scope="session")
def report_on(output_of: Callable[[Path], Path]) -> Callable[[Path], ScoreReport]:
    """Give the report on a folder of annotations."""

    @cache
    def report(gold: Path) -> ScoreReport:
        return score(gold, output_of(gold))

    return report
