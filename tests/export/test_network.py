"""What a choice leaves of the network is what its claims say, and no more."""

from dataclasses import replace

import networkx as nx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tekstanalyse.export.choice import EDGES, NODES, Choice
from tekstanalyse.export.network import chosen_network
from tests.ask.corpus import DEBATT, FJORD, JOBBEN

CHOICES = st.builds(
    Choice,
    nodes=st.frozensets(st.sampled_from(NODES)),
    edges=st.frozensets(st.sampled_from(EDGES)),
    roles=st.frozensets(st.sampled_from(["speaker", "host", "moderator", "panelist", "participant"]), max_size=3),
    statuses=st.frozensets(st.sampled_from(["held", "planned"])),
    first=st.sampled_from([None, "2020-01-01", "2021-03-12", "2021-06-01"]),
    last=st.sampled_from([None, "2020-12-31", "2021-03-11", "2022-12-31"]),
    min_confidence=st.sampled_from([0.0, 0.5, 0.85, 0.95]),
    min_weight=st.sampled_from([0.0, 1.0, 2.0]),
)
MANY = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


def edges(network: nx.MultiGraph) -> set[tuple[str, str, str]]:
    return {(*sorted((left, right)), key) for left, right, key in network.edges(keys=True)}


def test_without_a_choice_it_is_the_network_that_was_published(store):
    network = chosen_network(store, Choice())
    published = store.execute("SELECT source, target, type, attributes FROM edges").fetchall()
    assert edges(network) == {(*sorted((row[0], row[1])), row[2]) for row in published}
    assert len(network) == store.execute("SELECT count(*) FROM nodes").fetchone()[0]
    assert all("evidence" in data for *_, data in network.edges(data=True))


@given(choice=CHOICES)
@MANY
def test_each_filter_only_takes_away(store, choice):
    whole, left = chosen_network(store, Choice()), chosen_network(store, choice)
    assert set(left) <= set(whole)
    assert edges(left) <= edges(whole)
    for a, b, key, data in left.edges(keys=True, data=True):
        before = whole.edges[a, b, key]
        assert set(data["evidence"].split("|")) <= set(before["evidence"].split("|"))
        assert choice.min_weight <= data["weight"] <= before["weight"]
        assert "confidence" not in data or data["confidence"] >= choice.min_confidence
        assert (
            "confidence" not in data
            or "role" not in data
            or set(data["role"].split("|")) <= (choice.roles or set(before["role"].split("|")))
        )


@given(choice=CHOICES, mode=st.sampled_from(["one", "two"]), alpha=st.sampled_from([0.2, 0.6]))
@MANY
def test_any_choice_gives_a_network_without_loose_ends(store, choice, mode, alpha):
    network = chosen_network(store, replace(choice, mode=mode, backbone=alpha))
    assert not list(nx.isolates(network))
    assert {data["type"] for _, data in network.nodes(data=True)} <= {"person", "event"}
    assert all("degree" in data for _, data in network.nodes(data=True))


def test_roles_and_status_are_those_of_the_claims_that_are_left(store):
    network = chosen_network(store, Choice(roles=frozenset({"panelist"}), edges=frozenset({"spoke_at"})))
    assert edges(network) == {
        (DEBATT, "person:anne-dahle", "spoke_at"), (DEBATT, "person:marit-nesse", "spoke_at"),
    }  # fmt: skip
    assert {data["role"] for *_, data in network.edges(data=True)} == {"panelist"}


def test_period_is_that_of_the_event_or_else_of_the_article(store):
    network = chosen_network(store, Choice(first="2021-03-12", last="2021-03-12"))
    assert {node for node in network if node.startswith("event:")} == {FJORD, DEBATT}
    in_november = chosen_network(store, Choice(first="2020-12-01", last="2020-12-31", isolated=True))
    assert JOBBEN in in_november
    assert not any(JOBBEN in edge for edge in edges(in_november))


def test_two_modes_are_people_and_events(store):
    network = chosen_network(store, Choice(mode="two"))
    sides = nx.get_node_attributes(network, "bipartite")
    assert nx.is_bipartite(network)
    assert all({sides[left], sides[right]} == {0, 1} for left, right in network.edges())


def test_one_mode_counts_the_events_that_people_share(store):
    network = chosen_network(store, Choice(mode="one"))
    two = chosen_network(store, Choice(mode="two"))
    for left, right, data in network.edges(data=True):
        shared = set(two[left]) & set(two[right])
        assert data["weight"] == len(shared)
        assert set(data["events"].split("|")) == shared
        assert data["newman"] == pytest.approx(sum(1 / (len(two[event]) - 1) for event in shared), abs=1e-6)
    for left in network:
        for right in network:
            assert left >= right or network.has_edge(left, right) == bool(set(two[left]) & set(two[right]))


def test_measures_are_of_what_is_left(store):
    network = chosen_network(store, Choice(mode="one"))
    assert all(data["degree"] == len(network[node]) for node, data in network.nodes(data=True))


def test_isolated_nodes_stay_when_asked_for(store):
    everybody = chosen_network(store, Choice(mode="one", isolated=True))
    assert len(everybody) == store.execute("SELECT count(*) FROM people").fetchone()[0]
