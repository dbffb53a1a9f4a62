"""Measure a run against articles annotated by hand."""

from tekstanalyse.score.measures import score, score_published
from tekstanalyse.score.report import ScoreReport, format_report
from tekstanalyse.score.side_by_side import format_side_by_side

__all__ = ["ScoreReport", "format_report", "format_side_by_side", "score", "score_published"]
