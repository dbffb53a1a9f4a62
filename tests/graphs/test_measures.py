import networkx as nx
import pytest

from tekstanalyse.graphs.measures import measure, simplify


def clubs() -> nx.MultiGraph:
    """Two full groups of four, tied by one edge."""
    network = nx.MultiGraph(nx.barbell_graph(4, 0))
    return nx.relabel_nodes(network, {number: f"person:{number}" for number in network})


def test_parallel_edges_become_one_with_their_weights_summed():
    network = nx.MultiGraph()
    network.add_edge("a", "b", key="spoke_at", weight=2)
    network.add_edge("a", "b", key="organized", weight=3)
    assert list(simplify(network).edges(data="weight")) == [(0, 1, 5)]


def test_degree_counts_neighbours_once():
    network = clubs()
    network.add_edge("person:0", "person:1", key="again")
    measure(network, seed=0)
    assert network.nodes["person:0"]["degree"] == 3


def test_bridge_has_the_greatest_betweenness():
    network = clubs()
    measure(network, seed=0)
    assert network.nodes["person:3"]["betweenness"] == pytest.approx(12 / 21, abs=1e-6)
    assert network.graph["betweenness"] == "exact"


def test_groups_are_communities():
    network = clubs()
    measure(network, seed=0)
    assert [data for _, data in network.nodes(data="community")] == [0] * 4 + [1] * 4


def test_large_network_is_sampled_and_says_so():
    network = clubs()
    measure(network, seed=7, exact_up_to=5)
    assert network.graph["betweenness"] == "sampled"
    assert network.graph["betweenness_k"] == 8
    assert network.graph["betweenness_seed"] == 7


def test_lone_nodes_are_measured():
    network = nx.MultiGraph()
    network.add_nodes_from(["a", "b"])
    measure(network, seed=0)
    assert network.nodes["b"] == {"degree": 0, "betweenness": 0.0, "community": 1}
