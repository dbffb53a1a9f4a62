"""Write a network in the JSON that graphology exports and imports, for sigma.js and other programs in the browser."""

import json
from pathlib import Path
from typing import Any

import networkx as nx

from tekstanalyse.atomic import UnreadableError, replacing
from tekstanalyse.encoding import encode_line
from tekstanalyse.graphs.export_copy import export_copy


def write_graphology(network: nx.MultiGraph, path: Path) -> None:
    """Write the network as `graph.import(...)` takes it, and read it back."""
    document = serialized(export_copy(network))
    with replacing(path) as partial:
        partial.write_bytes(encode_line(document))
        read = json.loads(partial.read_bytes())
        if read != document:
            raise UnreadableError(f"{path.name} does not read back as it was written")


def serialized(plain: nx.MultiGraph) -> dict[str, Any]:
    """Return a network of strings and numbers in graphology's terms.

    >>> network = nx.MultiGraph()
    >>> _ = network.add_edge("liv", "havdagen", id="1", weight=2)
    >>> serialized(network)["edges"]
    [{'key': '1', 'source': 'liv', 'target': 'havdagen', 'undirected': True, 'attributes': {'weight': 2}}]
    """
    return {
        "options": {"type": "undirected", "multi": True, "allowSelfLoops": True},
        "attributes": dict(plain.graph),
        "nodes": [{"key": node, "attributes": dict(attributes)} for node, attributes in plain.nodes(data=True)],
        "edges": [_edge(*edge) for edge in plain.edges(data=True)],
    }


def _edge(source: str, target: str, attributes: dict[str, Any]) -> dict[str, Any]:
    left = {name: value for name, value in attributes.items() if name != "id"}
    return {"key": attributes["id"], "source": source, "target": target, "undirected": True, "attributes": left}
