"""Offer publication as the last stage of a pipeline."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tekstanalyse.publish import publish
from tekstanalyse.records import Analysis, Rejected

if TYPE_CHECKING:
    from networkx import MultiGraph


class PublishStage:
    """Write what was found in every format."""

    gives = None
    needs = ("analysis", "network", "rejected", "run", "folder")
    depends_on = (
        "tekstanalyse.atomic",
        "tekstanalyse.encoding",
        "tekstanalyse.folding",
        "tekstanalyse.graphs.export_copy",
        "tekstanalyse.graphs.gexf",
        "tekstanalyse.graphs.graphml",
        "tekstanalyse.graphs.same_size",
        "tekstanalyse.lemmas",
        "tekstanalyse.lexicon",
        "tekstanalyse.periods",
        "tekstanalyse.records",
        "tekstanalyse.surroundings",
        "tekstanalyse.vendor",
        "tekstanalyse_formats",
        "jinja2",
        "networkx",
        "simplemma",
    )
    without_effect: tuple[str, ...] = ()

    def run(
        self,
        analysis: Analysis,
        network: "MultiGraph",
        rejected: Sequence[Rejected],
        run: Mapping[str, Any],
        folder: Path,
    ) -> None:
        """Write every file into the folder."""
        publish(analysis, network, rejected, run, folder)
