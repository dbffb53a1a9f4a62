"""Offer the network as a stage of a pipeline."""

from typing import TYPE_CHECKING

from tekstanalyse.connect import connect
from tekstanalyse.records import Analysis

if TYPE_CHECKING:
    from networkx import MultiGraph


class ConnectStage:
    """Build the network of what was found, and measure it."""

    gives = "network"
    needs = ("analysis",)
    depends_on = ("tekstanalyse.graphs.measures", "tekstanalyse.records", "networkx")
    without_effect: tuple[str, ...] = ()

    def __init__(self, *, seed: int = 0) -> None:
        self.seed = seed

    def run(self, analysis: Analysis) -> "MultiGraph":
        """Return the network."""
        return connect(analysis, seed=self.seed)
