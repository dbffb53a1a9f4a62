"""Put nodes, edges and measures together."""

from collections.abc import Iterator
from itertools import chain
from typing import Any

import networkx as nx

from tekstanalyse.connect.affiliation import affiliation_edges
from tekstanalyse.connect.cooccurrence import cooccurrence_edges
from tekstanalyse.connect.edges import Edge
from tekstanalyse.connect.evidence import Sources, count_articles, list_evidence
from tekstanalyse.connect.nodes import nodes
from tekstanalyse.connect.participation import participation_edges
from tekstanalyse.connect.setting import setting_edges
from tekstanalyse.graphs.measures import measure
from tekstanalyse.records import Analysis


def connect(analysis: Analysis, *, seed: int = 0) -> nx.MultiGraph:
    """Return the network of the corpus; the key of an edge is its type, and the seed is that of the measures.

    Copies of articles are left out of every count, date and evidence. Attributes that are not known are left out;
    every value is a string or a number.
    """
    sources = Sources(analysis.articles)
    network = nx.MultiGraph(articles=len(sources.originals))
    network.add_nodes_from(nodes(analysis, sources))
    for edge in sorted(_edges(analysis, sources), key=lambda edge: (edge.source, edge.target, edge.type)):
        if _belongs(edge, network):
            network.add_edge(edge.source, edge.target, key=edge.type, **_attributes(edge, sources))
    measure(network, seed=seed)
    return network


def _belongs(edge: Edge, network: nx.MultiGraph) -> bool:
    """Leave out what only copies say, what ties to no node, and what an earlier edge says with better evidence."""
    is_known = edge.source in network and edge.target in network
    return is_known and bool(edge.citations) and not network.has_edge(edge.source, edge.target, key=edge.type)


def _edges(analysis: Analysis, sources: Sources) -> Iterator[Edge]:
    return chain(
        participation_edges(analysis.participations, sources),
        affiliation_edges(analysis.affiliations, sources),
        setting_edges(analysis, sources),
        cooccurrence_edges(analysis, sources),
    )


def _attributes(edge: Edge, sources: Sources) -> dict[str, Any]:
    return {
        "type": edge.type,
        "weight": edge.weight,
        "articles": count_articles(edge.citations),
        **sources.dates(edge.citations),
        "evidence": list_evidence(edge.citations),
        **edge.attributes,
    }
