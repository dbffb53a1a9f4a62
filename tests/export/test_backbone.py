"""The disparity filter has the properties that its authors give it."""

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.integrate import quad

from tekstanalyse.export.backbone import backbone, significance

WEIGHTS = st.integers(1, 1000)
LEVELS = st.floats(0.001, 0.999)
NETWORKS = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7), WEIGHTS), max_size=30).map(
    lambda ties: [(f"person:{left}", f"person:{right}", weight) for left, right, weight in ties]
)
Tie = tuple[str, str, int]


def network_of(ties: list[Tie], factor: int = 1) -> nx.MultiGraph:
    network = nx.MultiGraph()
    for left, right, weight in ties:
        network.add_edge(left, right, weight=weight * factor)
    return network


def kept(ties: list[Tie], alpha: float, factor: int = 1) -> set[tuple[str, str, int]]:
    return {(min(a, b), max(a, b), key) for a, b, key in backbone(network_of(ties, factor), alpha).edges(keys=True)}


@given(st.integers(2, 50), st.floats(0, 1))
def test_significance_is_the_integral_of_the_null_model(degree, share):
    below, _ = quad(lambda x: (1 - x) ** (degree - 2), 0, share)
    assert significance(share, 1.0, degree) == pytest.approx(1 - (degree - 1) * below, abs=1e-7)


@given(WEIGHTS, st.lists(WEIGHTS, min_size=1, max_size=20))
def test_significance_is_a_probability_and_falls_with_the_weight(weight, others):
    def of(own: int) -> float:
        return significance(own, own + sum(others), len(others) + 1)

    assert 0 <= of(weight + 1) <= of(weight) <= 1


@given(NETWORKS, LEVELS, LEVELS)
def test_stricter_backbone_is_a_part_of_a_laxer_one(ties, one, other):
    assert kept(ties, min(one, other)) <= kept(ties, max(one, other))


@given(NETWORKS, LEVELS, st.integers(2, 64).map(lambda exponent: 2**exponent))
def test_unit_of_the_weights_does_not_matter(ties, alpha, factor):
    assert kept(ties, alpha) == kept(ties, alpha, factor)


@given(NETWORKS, LEVELS)
def test_nodes_and_what_ties_say_stay(ties, alpha):
    network = network_of(ties)
    left = backbone(network, alpha)
    assert set(left) == set(network)
    assert all(network.edges[edge]["weight"] == weight for *edge, weight in left.edges(keys=True, data="weight"))
    assert all(0 <= found < alpha for *_, found in left.edges(data="significance"))


@given(st.integers(2, 12), WEIGHTS, st.floats(0.001, 0.3))
def test_where_all_ties_are_alike_none_stands_out(nodes, weight, alpha):
    network = nx.MultiGraph(nx.complete_graph(nodes))
    nx.set_edge_attributes(network, weight, "weight")
    assert backbone(network, alpha).number_of_edges() == 0


def test_strong_tie_stays_for_the_node_to_which_it_is_strong():
    hub = [("person:liv", f"person:{number}", 1) for number in range(10)] + [("person:liv", "person:per", 50)]
    assert {pair[:2] for pair in kept(hub, 0.05)} == {("person:liv", "person:per")}


def test_parallel_ties_go_together():
    ties = [("a", "b", 20), ("a", "b", 20), *(("a", f"c{number}", 1) for number in range(8))]
    assert kept(ties, 0.05) == {("a", "b", 0), ("a", "b", 1)}
    loop = [("a", "a", 99), *ties]
    assert kept(loop, 0.05) == kept(ties, 0.05)
