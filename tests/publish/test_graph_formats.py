import json
import tempfile
from pathlib import Path
from xml.etree import ElementTree

import igraph
import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tekstanalyse.connect import connect
from tekstanalyse.publish import gexf, graphml, network_json
from tests.publish.example import EXAMPLE

GEXF = "{http://gexf.net/1.3}"
FORMATS = {"network.json": network_json, "network.graphml": graphml, "network.gexf": gexf}


def hostile_network() -> nx.MultiGraph:
    network = nx.MultiGraph(note=None, tall=float("nan"))
    labels = ['"Kåre" <b>&amp;', "styre\x00tegn\x08", "😀 🇳🇴", "halv\ud83d", None, ["Åse", "Liv"], "", "]]>", "a\r\nb"]
    for number, label in enumerate(labels):
        network.add_node(f"person:{number}", label=label, type="person", weight=number if number % 2 else "to")
    network.add_node("person:\x0b0", label="nesten lik", start="2024", id="x", viz="y")
    network.add_edge("person:0", "person:1", key="spoke_at", type="spoke_at", weight=1, first="2024-02", ok=True)
    network.add_edge("person:0", "person:1", key="organized", type="organized", weight=2.5, id="lik")
    network.add_edge("person:1", "person:\x0b0", key="spoke_at", type="spoke_at", weight=None, id="lik")
    network.add_edge("person:2", "person:2", key="loop")
    return network


def sizes(network: nx.MultiGraph, folder: Path) -> set[tuple[int, int]]:
    """Write every format and return how many nodes and edges each reader finds."""
    for format_ in FORMATS.values():
        format_.write(EXAMPLE, network, folder)
    read = [
        nx.read_graphml(folder / "network.graphml", force_multigraph=True),
        nx.read_gexf(folder / "network.gexf"),
        nx.node_link_graph(json.loads((folder / "network.json").read_bytes()), edges="edges"),
    ]
    other = igraph.Graph.Read_GraphML(str(folder / "network.graphml"))
    return {(one.number_of_nodes(), one.number_of_edges()) for one in read} | {(other.vcount(), other.ecount())}


def test_every_reader_finds_the_same_network(tmp_path):
    network = connect(EXAMPLE)
    assert sizes(network, tmp_path) == {(len(network), network.number_of_edges())}


def test_hostile_names_and_values_survive(tmp_path):
    network = hostile_network()
    assert sizes(network, tmp_path) == {(len(network), network.number_of_edges())}
    read = nx.read_graphml(tmp_path / "network.graphml", force_multigraph=True)
    assert read.nodes["person:0"]["label"] == '"Kåre" <b>&amp;'
    assert read.nodes["person:1"]["label"] == "styretegn"
    assert read.nodes["person:2"]["label"] == "😀 🇳🇴"
    assert "label" not in read.nodes["person:4"]
    assert read.nodes["person:5"]["label"] == "Åse|Liv"


VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(st.characters(), max_size=12),
    st.lists(st.text(max_size=4), max_size=3),
)
NETWORKS = st.builds(
    lambda labels, ties: (
        labels,
        [(left % len(labels), right % len(labels), key, data) for left, right, key, data in ties],
    ),
    st.lists(st.dictionaries(st.sampled_from(["label", "type", "first", "weight"]), VALUES), min_size=1, max_size=5),
    st.lists(
        st.tuples(
            st.integers(0, 4),
            st.integers(0, 4),
            st.sampled_from(["spoke_at", "organized"]),
            st.dictionaries(st.sampled_from(["weight", "type", "last", "label", "evidence"]), VALUES),
        ),
        max_size=6,
    ),
)


@given(NETWORKS, st.lists(st.text(st.characters(), max_size=6), min_size=5, max_size=5, unique=True))
@settings(max_examples=40)
def test_any_labels_survive(drawn, names):
    nodes, edges = drawn
    network = nx.MultiGraph()
    for name, data in zip(names, nodes, strict=False):
        network.add_node(name)
        network.nodes[name].update(data)
    for left, right, key, data in edges:
        network.add_edge(names[left], names[right], key=key)
        network.edges[names[left], names[right], key].update(data)
    with tempfile.TemporaryDirectory() as folder:
        assert sizes(network, Path(folder)) == {(len(network), network.number_of_edges())}


@pytest.mark.parametrize("file", FORMATS)
def test_same_network_gives_the_same_bytes(tmp_path, file):
    written = []
    for _ in range(2):
        FORMATS[file].write(EXAMPLE, connect(EXAMPLE), tmp_path)
        written.append((tmp_path / file).read_bytes())
    assert written[0] == written[1]


def test_graphml_keys_are_distinct_and_typed(tmp_path):
    graphml.write(EXAMPLE, hostile_network(), tmp_path)
    keys = [key.get("id") for key in ElementTree.parse(tmp_path / "network.graphml").iter() if key.tag.endswith("}key")]
    assert len(keys) == len(set(keys))
    assert "node.label" in keys


def test_gexf_has_dates_kinds_and_no_date_of_today(tmp_path):
    gexf.write(EXAMPLE, connect(EXAMPLE), tmp_path)
    root = ElementTree.parse(tmp_path / "network.gexf").getroot()
    edge = next(edge for edge in root.iter(f"{GEXF}edge") if edge.get("kind") == "spoke_at")
    assert (edge.get("start"), edge.get("end")) == ("2024-05-30", "2024-05-30")
    assert "lastmodifieddate" not in root.find(f"{GEXF}meta").attrib
    assert "betweenness: exact" in root.find(f"{GEXF}meta/{GEXF}description").text
