"""Open the network of the sample corpus in two programs that did not write it."""

import json
from collections.abc import Callable
from pathlib import Path

import igraph
import networkx as nx

_GOLD = Path(__file__).parents[2] / "corpus" / "gold"


def test_networkx_and_igraph_count_the_same_nodes_and_edges(output_of: Callable[[Path], Path]) -> None:
    folder = output_of(_GOLD)
    published = json.loads((folder / "network.json").read_text(encoding="utf-8"))
    counts = (len(published["nodes"]), len(published["edges"]))
    graphml = nx.read_graphml(folder / "network.graphml", force_multigraph=True)
    gexf = nx.read_gexf(folder / "network.gexf")
    other = igraph.Graph.Read_GraphML(str(folder / "network.graphml"))
    assert (graphml.number_of_nodes(), graphml.number_of_edges()) == counts
    assert (gexf.number_of_nodes(), gexf.number_of_edges()) == counts
    assert (other.vcount(), other.ecount()) == counts
    assert min(counts) > 100
