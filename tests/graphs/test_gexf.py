from xml.etree import ElementTree

import networkx as nx

from tekstanalyse.graphs.gexf import write_gexf

GEXF = "{http://gexf.net/1.3}"


def written(tmp_path, **attributes) -> ElementTree.Element:
    network = nx.MultiGraph()
    network.add_node("person:liv-dale", label="Liv Dale", **attributes)
    write_gexf(network, tmp_path / "a.gexf")
    return ElementTree.parse(tmp_path / "a.gexf").getroot()


def test_several_periods_become_spells(tmp_path):
    root = written(tmp_path, when="2024-03-12|2024-06-04/2024-06-05", first="2020-01-01")
    spells = [(spell.get("start"), spell.get("end")) for spell in root.iter(f"{GEXF}spell")]
    assert spells == [("2024-03-12", "2024-03-12"), ("2024-06-04", "2024-06-05")]
    assert "start" not in next(root.iter(f"{GEXF}node")).attrib
    graph = root.find(f"{GEXF}graph")
    assert (graph.get("mode"), graph.get("timeformat")) == ("dynamic", "date")


def test_one_period_becomes_start_and_end(tmp_path):
    node = next(written(tmp_path, when="2024-03", first="2020-01-01").iter(f"{GEXF}node"))
    assert (node.get("start"), node.get("end")) == ("2024-03-01", "2024-03-31")


def test_what_has_no_time_is_always_there(tmp_path):
    node = next(written(tmp_path, when="XXXX-03-12").iter(f"{GEXF}node"))
    assert not {"start", "end"} & set(node.attrib)
