"""The times of nodes and ties are in order, apart, and those of their ties."""

from datetime import date

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.export.times import add_times, merged, written

DAYS = st.dates(date(2019, 1, 1), date(2019, 3, 1)).map(date.isoformat)
PERIODS = st.lists(st.tuples(DAYS, DAYS).map(lambda pair: (min(pair), max(pair))), max_size=8)


def days_in(periods):
    ordinals = ((date.fromisoformat(a).toordinal(), date.fromisoformat(b).toordinal()) for a, b in periods)
    return {day for first, last in ordinals for day in range(first, last + 1)}


@given(PERIODS)
def test_merged_periods_are_the_same_days_in_order_and_apart(periods):
    found = merged(periods)
    assert days_in(found) == days_in(periods)
    ordinals = [date.fromisoformat(day).toordinal() for period in found for day in period]
    assert ordinals == sorted(ordinals)
    assert all(after - before > 1 for before, after in zip(ordinals[1::2], ordinals[2::2], strict=False))


@given(PERIODS)
def test_merging_twice_changes_nothing(periods):
    assert merged(merged(periods)) == merged(periods)


def test_event_gives_its_time_to_its_ties_and_people():
    network = nx.MultiGraph()
    network.add_node("person:a", type="person", first="2020-01-01", last="2020-12-31")
    network.add_node("event:b", type="event", date_from="2021-03-11", date_to="2021-03-12")
    network.add_node("person:c", type="person", first="2019", last="2020-05-01")
    network.add_edge("person:a", "event:b", evidence="avis:1-2")
    network.add_edge("person:a", "person:c", evidence="avis:1-2|avis:9-10|blad:3-4|ukjent:5-6")
    add_times(network, {"avis": "2020-05-01", "blad": "2020-06"})
    assert network.nodes["person:a"]["when"] == "2020-05-01|2020-06-01/2020-06-30|2021-03-11/2021-03-12"
    assert network.edges["person:a", "event:b", 0]["when"] == "2021-03-11/2021-03-12"
    assert network.edges["person:a", "person:c", 0]["when"] == "2020-05-01|2020-06-01/2020-06-30"


def test_node_without_ties_is_there_when_it_is_named():
    network = nx.MultiGraph()
    network.add_node("person:a", type="person", first="2020-01-01", last="2020-12-31")
    network.add_node("person:b", type="person")
    add_times(network, {})
    assert network.nodes["person:a"]["when"] == "2020-01-01|2020-12-31"
    assert "when" not in network.nodes["person:b"]
    assert written([]) == ""
