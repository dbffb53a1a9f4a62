"""Write the network as GraphML, for Gephi, Cytoscape, yEd, igraph and networkx.

Keys are named `node.label`, `edge.type`: distinct for nodes and edges, as the format demands, and none of the short
names (`d3`) that Gephi takes for yEd's.
"""

from pathlib import Path
from xml.etree.ElementTree import Element, ElementTree

import networkx as nx

from tekstanalyse.atomic import replacing
from tekstanalyse.graphs.export_copy import export_copy
from tekstanalyse.graphs.same_size import check_same_size


def write_graphml(network: nx.MultiGraph, path: Path) -> None:
    """Write the network and read it back with networkx.

    Raises:
        UnreadableError: when it does not read back; a file that was there stays.
    """
    plain = export_copy(network)
    with replacing(path) as partial:
        document = _document(_keyed_by_id(plain))
        ElementTree(document).write(partial, encoding="utf-8", xml_declaration=True)
        check_same_size(nx.read_graphml(partial, force_multigraph=True), plain, path.name)


def _keyed_by_id(plain: nx.MultiGraph) -> nx.MultiGraph:
    """Return the network with the id of each edge as its key, which is what GraphML writes as the edge's id."""
    keyed = nx.MultiGraph(**plain.graph)
    keyed.add_nodes_from(plain.nodes(data=True))
    for source, target, data in plain.edges(data=True):
        attributes = {name: value for name, value in data.items() if name != "id"}
        keyed.add_edge(source, target, key=data["id"])
        keyed.edges[source, target, data["id"]].update(attributes)
    return keyed


def _document(keyed: nx.MultiGraph) -> Element:
    writer = nx.readwrite.graphml.GraphMLWriter(keyed)
    writer.indent(writer.xml)
    document: Element = writer.xml
    names = {key.get("id"): f"{key.get('for')}.{key.get('attr.name')}" for key in document.iter("key")}
    for key in document.iter("key"):
        key.set("id", names[key.get("id")])
    for value in document.iter("data"):
        value.set("key", names[value.get("key")])
    return document
