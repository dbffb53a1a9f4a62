from datetime import date

import networkx as nx

from tekstanalyse.graphs.export_copy import export_copy


def one_node(**attributes):
    network = nx.MultiGraph()
    network.add_node("n")
    network.nodes["n"].update(attributes)
    return export_copy(network).nodes["n"]


def test_unknown_values_are_dropped():
    assert one_node(a=None, b=float("nan"), c=float("inf"), d=1) == {"d": 1}


def test_number_too_small_for_other_readers_is_zero():
    assert one_node(a=1.1e-308, b=-0.5) == {"a": 0.0, "b": -0.5}


def test_values_become_strings_and_numbers():
    plain = one_node(a=True, b=["x", "y"], c=date(2024, 5, 17), d={"å": 1}, e={"b", "a"}, f=2**70)
    assert plain == {"a": "true", "b": "x|y", "c": "2024-05-17", "d": '{"å": 1}', "e": "a|b", "f": str(2**70)}


def test_characters_that_xml_cannot_hold_are_removed():
    assert one_node(label="a\x00b\x0bc\ud800d😀<&>") == {"label": "abcd😀<&>"}


def test_a_column_has_one_type():
    network = nx.MultiGraph()
    for node, value in enumerate([1, 2.5, None]):
        network.add_node(node, number=value, mixed=value if node else "tekst")
    copy = export_copy(network)
    assert [data.get("number") for _, data in copy.nodes(data=True)] == [1.0, 2.5, None]
    assert [data.get("mixed") for _, data in copy.nodes(data=True)] == ["tekst", "2.5", None]


def test_names_of_the_formats_are_not_taken_by_attributes():
    assert one_node(id=1, start="x") == {"id_": 1, "start_": "x"}


def test_edges_keep_their_key_and_get_distinct_ids():
    network = nx.MultiGraph()
    for key in ("spoke_at", "organized"):
        network.add_edge("a", "b", key=key)
    network.add_edge("a\x00", "b", key="spoke_at")
    copy = export_copy(network)
    assert list(copy) == ["a", "b", "a-2"]
    assert sorted(data["id"] for _, _, data in copy.edges(data=True)) == [
        "organized.a.b",
        "spoke_at.a.b",
        "spoke_at.b.a-2",
    ]
