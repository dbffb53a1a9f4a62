"""Measure a run: every measure, and the baseline that stands beside it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from tekstanalyse.score.answers import score_answers
from tekstanalyse.score.baseline import (
    events_baseline,
    identity_baseline,
    mentions_baseline,
    spoke_at_baseline,
    statements_baseline,
)
from tekstanalyse.score.calibration import score_calibration
from tekstanalyse.score.events import score_events
from tekstanalyse.score.figures import Error, Measure, Share
from tekstanalyse.score.gold import GoldArticle, load_gold
from tekstanalyse.score.identity import score_identity
from tekstanalyse.score.mentions import score_mentions
from tekstanalyse.score.published import Published, load_published, match_articles
from tekstanalyse.score.report import AnswerRow, Row, ScoreReport
from tekstanalyse.score.spoke_at import score_spoke_at
from tekstanalyse.score.statements import score_statements

MEASURES: tuple[tuple[Measure, Callable[[Published], Published]], ...] = (
    (score_mentions, mentions_baseline),
    (score_identity, identity_baseline),
    (score_events, events_baseline),
    (score_spoke_at, spoke_at_baseline),
    (score_statements, statements_baseline),
)


def score(gold: Path, output: Path) -> ScoreReport:
    """Measure the published files of a run against the annotated articles of a folder.

    Raises `FileNotFoundError` where either is missing and `ValueError` where annotations cannot be read.
    """
    return score_published(load_gold(gold), load_published(output))


def score_published(gold: Sequence[GoldArticle], published: Published) -> ScoreReport:
    """Measure published records against annotations; the order of either makes no difference."""
    matched = match_articles(gold, published.articles)
    cases = [case for case in matched if not case.copy]
    rows: list[Row] = []
    shares: list[Share] = []
    errors: list[Error] = []
    for measure, baseline in MEASURES:
        result = measure(cases, published)
        simple = {one.measure: one for one in measure(cases, baseline(published)).scores}
        rows += [Row(one, simple.get(one.measure)) for one in result.scores]
        shares += result.shares
        errors += result.errors
    return ScoreReport(
        articles=len(cases),
        missing=tuple(case.gold.doc for case in cases if case.article is None),
        copies=tuple(case.gold.doc for case in matched if case.copy),
        rows=tuple(rows),
        answers=AnswerRow(score_answers(cases, published), score_answers(cases, spoke_at_baseline(published))),
        shares=tuple(shares),
        calibration=score_calibration(cases, published),
        errors=tuple(errors),
    )
