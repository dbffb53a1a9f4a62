"""Measure the nodes: degree, betweenness and community.

All three are taken on the simple graph in which parallel edges are one, its weight their sum. Degree counts distinct
neighbours. Betweenness counts hops and takes no heed of weights.
"""

from collections.abc import Mapping
from typing import Any

import networkx as nx

EXACT_UP_TO = 1000
"""Number of nodes up to which betweenness is exact; above it, it is estimated from `SAMPLED_NODES` of them."""

SAMPLED_NODES = 200

DIGITS = 6
"""Decimals kept, so that the order of summing does not show."""


def measure(network: nx.MultiGraph, *, seed: int, exact_up_to: int = EXACT_UP_TO) -> None:
    """Set `degree`, `betweenness` and `community` on every node, and on the network how they were computed."""
    simple = simplify(network)
    betweenness, betweenness_method = _betweenness(simple, seed, exact_up_to)
    communities, community_method = _communities(simple, seed)
    names = list(network)
    for number, name in enumerate(names):
        network.nodes[name].update(
            degree=simple.degree(number),
            betweenness=round(betweenness[number], DIGITS),
            community=communities[number],
        )
    network.graph.update(betweenness_method, **community_method)


def simplify(network: nx.MultiGraph) -> nx.Graph:
    """Return the simple graph, its nodes numbered in their order, parallel edges summed, loops left out."""
    number = {name: index for index, name in enumerate(network)}
    simple = nx.Graph()
    simple.add_nodes_from(number.values())
    for source, target, weight in network.edges(data="weight", default=1):
        left, right = number[source], number[target]
        if left == right:
            continue
        known = simple.get_edge_data(left, right, {"weight": 0})
        simple.add_edge(left, right, weight=known["weight"] + weight)
    return simple


def _betweenness(simple: nx.Graph, seed: int, exact_up_to: int) -> tuple[Mapping[int, float], dict[str, Any]]:
    if len(simple) <= exact_up_to:
        return nx.betweenness_centrality(simple), {"betweenness": "exact"}
    sampled = min(SAMPLED_NODES, len(simple))
    values = nx.betweenness_centrality(simple, k=sampled, seed=seed)
    return values, {"betweenness": "sampled", "betweenness_k": sampled, "betweenness_seed": seed}


def _communities(simple: nx.Graph, seed: int) -> tuple[Mapping[int, int], dict[str, Any]]:
    method = {"community": "louvain", "community_seed": seed, "community_resolution": 1.0}
    if not simple.number_of_edges():
        return {node: node for node in simple}, method
    found = nx.community.louvain_communities(simple, weight="weight", resolution=1.0, seed=seed)
    ordered = sorted(found, key=lambda community: (-len(community), min(community)))
    modularity = nx.community.modularity(simple, ordered, weight="weight")
    members = {node: number for number, community in enumerate(ordered) for node in community}
    return members, {**method, "modularity": round(modularity, DIGITS)}
