"""Write the network as GraphML, for Gephi, Cytoscape, yEd, igraph and networkx."""

from pathlib import Path

import networkx as nx

from tekstanalyse.graphs.graphml import write_graphml
from tekstanalyse.records import Analysis

FILE = "network.graphml"


def write(analysis: Analysis, network: nx.MultiGraph, folder: Path) -> None:
    """Write `network.graphml` and read it back with networkx."""
    write_graphml(network, folder / FILE)
