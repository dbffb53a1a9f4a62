"""Offer resolution as a stage of a pipeline."""

from collections.abc import Sequence

from tekstanalyse.records import Analysis, Article, Decision, Extraction
from tekstanalyse.resolve import resolve


class ResolveStage:
    """Decide who and what the mentions of all articles stand for."""

    gives = "analysis"
    needs = ("articles", "extractions", "decisions")
    depends_on = (
        "tekstanalyse.lexicon",
        "tekstanalyse.periods",
        "tekstanalyse.records",
        "python-slugify",
        "rapidfuzz",
    )
    without_effect: tuple[str, ...] = ()

    def run(
        self, articles: Sequence[Article], extractions: Sequence[Extraction], decisions: Sequence[Decision]
    ) -> Analysis:
        """Return what the corpus says."""
        return resolve(articles, extractions, decisions)
