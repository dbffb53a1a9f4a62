"""Write the network as GEXF 1.3, for Gephi."""

from pathlib import Path

import networkx as nx

from tekstanalyse.graphs.gexf import write_gexf
from tekstanalyse.records import Analysis

FILE = "network.gexf"


def write(analysis: Analysis, network: nx.MultiGraph, folder: Path) -> None:
    """Write `network.gexf` and read it back with networkx."""
    write_gexf(network, folder / FILE)
