"""Write the network as GEXF 1.3, for Gephi: with the dates of nodes and edges, so that its timeline works.

A node or edge is there in each of the periods of its attribute `when`, `2024-03-12|2024-06-04/2024-06-05`; where it has
none, from its day `first` to its day `last`. The type of an edge is also its `kind`, by which Gephi keeps parallel
edges apart.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, ElementTree

import networkx as nx
from networkx.readwrite.gexf import GEXFWriter

from tekstanalyse.atomic import replacing
from tekstanalyse.graphs.export_copy import export_copy
from tekstanalyse.graphs.same_size import check_same_size
from tekstanalyse.periods import bounds

_MARK = "@"
"""Put before the name of an attribute, so that the writer takes none for one of the format's own; removed after."""


def write_gexf(network: nx.MultiGraph, path: Path) -> None:
    """Write the network and read it back with networkx.

    Raises:
        UnreadableError: when it does not read back; a file that was there stays.
    """
    plain = export_copy(network)
    with replacing(path) as partial:
        ElementTree(_document(plain)).write(partial, encoding="utf-8", xml_declaration=True)
        check_same_size(nx.read_gexf(partial), plain, path.name)


def _document(plain: nx.MultiGraph) -> Element:
    writer = GEXFWriter(_marked(plain), version="1.3")
    document: Element = writer.xml
    document.set("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
    document.set("xsi:schemaLocation", "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd")
    _describe(document, plain)
    _drop_edge_keys(document)
    for attribute in document.iter("attribute"):
        attribute.set("title", attribute.get("title", "").removeprefix(_MARK))
    types = {data["id"]: data.get("type") for _, _, data in plain.edges(data=True)}
    for edge in document.iter("edge"):
        if kind := types[edge.get("id")]:
            edge.set("kind", str(kind))
    writer.indent(document)
    return document


def _marked(plain: nx.MultiGraph) -> nx.MultiGraph:
    marked = nx.MultiGraph()
    for node, data in plain.nodes(data=True):
        marked.add_node(node)
        marked.nodes[node].update(_marked_attributes(data, own={"label"}))
    for source, target, key, data in plain.edges(keys=True, data=True):
        marked.add_edge(source, target, key=key)
        own = {"id"} if isinstance(data.get("weight"), str) else {"id", "weight"}
        marked.edges[source, target, key].update(_marked_attributes(data, own))
    return marked


def _marked_attributes(data: Mapping[str, Any], own: set[str]) -> dict[str, Any]:
    attributes = {name if name in own else f"{_MARK}{name}": value for name, value in data.items()}
    return attributes | _times(data)


def _times(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return when it is there, as the writer takes it: one period as start and end, several as spells."""
    spells = [period for edtf in str(data.get("when", "")).split("|") if (period := bounds(edtf))]
    if len(spells) > 1:
        return {"spells": spells}
    if spells:
        return {"start": spells[0][0], "end": spells[0][1]}
    first, last = bounds(str(data.get("first", ""))), bounds(str(data.get("last", "")))
    return ({"start": first[0]} if first else {}) | ({"end": last[1]} if last else {})


def _describe(document: Element, plain: nx.MultiGraph) -> None:
    """Say what made the file and how the measures were computed, and not when: the same input gives the same bytes."""
    meta = document.find("meta")
    if meta is None:
        return
    meta.clear()
    creator, description = Element("creator"), Element("description")
    creator.text = "tekstanalyse"
    description.text = "; ".join(f"{name}: {value}" for name, value in plain.graph.items())
    meta.extend([creator, description])


def _drop_edge_keys(document: Element) -> None:
    """Remove the keys of the multigraph, which networkx adds as an attribute: `id` and `type` say as much."""
    for attributes in document.iter("attributes"):
        for attribute in list(attributes):
            if attribute.get("title") == "networkx_key":
                attributes.remove(attribute)
                _drop_values(document, attribute.get("id"))


def _drop_values(document: Element, attribute: str | None) -> None:
    for values in document.iter("attvalues"):
        for value in list(values):
            if value.get("for") == attribute:
                values.remove(value)
