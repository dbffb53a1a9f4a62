"""Check that a network reads back as what was written."""

import networkx as nx

from tekstanalyse.atomic import UnreadableError


def check_same_size(read: nx.Graph, written: nx.Graph, file: str) -> None:
    """Raise UnreadableError unless both have as many nodes and edges."""
    sizes = [(network.number_of_nodes(), network.number_of_edges()) for network in (read, written)]
    if sizes[0] != sizes[1]:
        raise UnreadableError(f"{file}: {sizes[0]} nodes and edges are read back of {sizes[1]}")
