"""Read the network out of the store, and leave of it what is chosen.

The filters work in this order: kinds of nodes and ties; roles, status, confidence and period of the claims behind a
tie; the mode; weight; backbone; and at last nodes without a tie. Measures are taken again on what is left.
"""

import json
import sqlite3

import networkx as nx

from tekstanalyse.export.backbone import backbone
from tekstanalyse.export.choice import Choice
from tekstanalyse.export.modes import shared_events, two_modes
from tekstanalyse.export.ties import Ties
from tekstanalyse.export.times import add_times
from tekstanalyse.graphs.measures import measure

SEED = 0
"""Of the measures that sample or break ties."""


def chosen_network(store: sqlite3.Connection, choice: Choice) -> nx.MultiGraph:
    """Return the network that a choice leaves, every node and tie with the times `when` it is there.

    The whole network has the measures of the store, any other its own.
    """
    network = _of_kinds(store, choice)
    _restrict(network, Ties(store, choice))
    if choice.mode == "one":
        network = shared_events(network)
    elif choice.mode == "two":
        network = two_modes(network)
    _drop_light(network, choice.min_weight)
    if choice.backbone is not None:
        network = backbone(network, choice.backbone)
    if choice.made and not choice.isolated:
        network.remove_nodes_from(list(nx.isolates(network)))
    if choice.made:
        network.graph = {"articles": network.graph["articles"]}
        measure(network, seed=SEED)
    add_times(network, _days(store))
    return network


def _of_kinds(store: sqlite3.Connection, choice: Choice) -> nx.MultiGraph:
    [articles] = store.execute("SELECT count(*) FROM articles WHERE duplicate_of IS NULL").fetchone()
    network = nx.MultiGraph(articles=articles)
    for row in store.execute("SELECT id, type, attributes FROM nodes ORDER BY rowid"):
        if not choice.nodes or row["type"] in choice.nodes:
            network.add_node(row["id"], **json.loads(row["attributes"]))
    for row in store.execute("SELECT source, target, type, attributes FROM edges ORDER BY source, target, type"):
        is_wanted = not choice.edges or row["type"] in choice.edges
        if is_wanted and row["source"] in network and row["target"] in network:
            network.add_edge(row["source"], row["target"], key=row["type"], **json.loads(row["attributes"]))
    return network


def _restrict(network: nx.MultiGraph, ties: Ties) -> None:
    for source, target, key, attributes in list(network.edges(keys=True, data=True)):
        left = ties.left_of(source, target, attributes)
        if left is None:
            network.remove_edge(source, target, key)
        elif left is not attributes:
            attributes.clear()
            attributes.update(left)


def _drop_light(network: nx.MultiGraph, min_weight: float) -> None:
    weights = network.edges(keys=True, data="weight", default=1)
    network.remove_edges_from([(left, right, key) for left, right, key, weight in weights if weight < min_weight])


def _days(store: sqlite3.Connection) -> dict[str, str]:
    """Return when each article was published, where that is known."""
    return dict(store.execute("SELECT id, published FROM articles WHERE published IS NOT NULL").fetchall())
