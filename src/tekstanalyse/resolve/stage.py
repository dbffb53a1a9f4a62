"""Offer resolution as a stage of a pipeline."""

from collections.abc import Sequence

from tekstanalyse.claims import Extraction
from tekstanalyse.records import Analysis, Article, Decision
from tekstanalyse.resolve import resolve


class ResolveStage:
    """Decide who and what the mentions of all articles stand for."""

    gives = "analysis"
    needs = ("articles", "extractions", "decisions")
    depends_on = (
        "tekstanalyse.claims",
        "tekstanalyse.lemmas",
        "tekstanalyse.lexicon",
        "tekstanalyse.periods",
        "tekstanalyse.records",
        "python-slugify",
        "rapidfuzz",
        "simplemma",
    )
    without_effect: tuple[str, ...] = ()

    def __init__(self, *, min_confidence: float = 0.0) -> None:
        if not 0 <= min_confidence <= 1:
            raise ValueError(f"min_confidence: {min_confidence} is no probability from 0 to 1")
        self.min_confidence = min_confidence

    def run(
        self, articles: Sequence[Article], extractions: Sequence[Extraction], decisions: Sequence[Decision]
    ) -> Analysis:
        """Return what the corpus says."""
        return resolve(articles, extractions, decisions, self.min_confidence)
