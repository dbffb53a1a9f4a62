"""Keep the ties that stand out, with the disparity filter."""

from collections.abc import Hashable

import networkx as nx

DIGITS = 9


def significance(weight: float, strength: float, degree: int) -> float:
    """Return how likely a tie would be at least this strong if a node shared out its strength by chance, 0 to 1.

    The null model breaks the node's strength at `degree - 1` random points. A node with one tie says nothing about it.

    >>> significance(weight=1, strength=4, degree=4) > 0.05 > significance(weight=37, strength=40, degree=4)
    True
    """
    if degree < 2:
        return 1.0
    return float(max(0.0, 1 - weight / strength) ** (degree - 1))


def backbone(network: nx.MultiGraph, alpha: float) -> nx.MultiGraph:
    """Return the network with the ties that are stronger than chance, at level `alpha`, for one of their two nodes.

    Parallel ties are weighed together and stay or go together; loops go. What is kept has its `significance`. Two
    people who are tied to each other alone are not tied more than chance would have it, and are parted.

    Reference: Serrano, M. Á., Boguñá, M., & Vespignani, A. (2009). Extracting the multiscale backbone of complex
    weighted networks. PNAS 106(16), 6483-6488.
    """
    weights = _summed(network)
    strengths: dict[Hashable, float] = dict.fromkeys(network, 0.0)
    degrees: dict[Hashable, int] = dict.fromkeys(network, 0)
    for pair, weight in weights.items():
        for node in pair:
            strengths[node] += weight
            degrees[node] += 1
    kept = network.copy()
    for left, right, key in list(kept.edges(keys=True)):
        pair = frozenset((left, right))
        found = min((significance(weights[pair], strengths[n], degrees[n]) for n in pair if pair in weights), default=1)
        if found < alpha:
            kept.edges[left, right, key]["significance"] = round(found, DIGITS)
        else:
            kept.remove_edge(left, right, key)
    return kept


def _summed(network: nx.MultiGraph) -> dict[frozenset[Hashable], float]:
    """Return the weight of each pair of nodes, parallel ties summed in one order; without loops and weights below 0."""
    weights: dict[frozenset[Hashable], list[float]] = {}
    for left, right, weight in network.edges(data="weight", default=1):
        if left != right and weight > 0:
            weights.setdefault(frozenset((left, right)), []).append(float(weight))
    return {pair: sum(sorted(parts)) for pair, parts in weights.items()}
