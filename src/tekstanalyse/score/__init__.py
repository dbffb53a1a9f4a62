"""Measure a run against articles annotated by hand."""

from tekstanalyse.score.measures import score, score_published
from tekstanalyse.score.report import ScoreReport, format_report

__all__ = ["ScoreReport", "format_report", "score", "score_published"]
