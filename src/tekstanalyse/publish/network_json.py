"""Write the network as networkx node-link JSON; an edge's key is its type."""

from pathlib import Path

import msgspec
import networkx as nx

from tekstanalyse.atomic import replacing
from tekstanalyse.encoding import encode
from tekstanalyse.graphs.export_copy import export_copy
from tekstanalyse.graphs.same_size import check_same_size
from tekstanalyse.records import Analysis

FILE = "network.json"


class NetworkNode(msgspec.Struct, frozen=True, kw_only=True):
    """A person, organization, event or place; events also have what is known of type, dates and parent."""

    id: str
    label: str
    type: str
    mentions: int
    articles: int
    """Distinct articles, copies left out."""
    first: str | None = None
    """Publication date of the first article."""
    last: str | None = None
    degree: int
    betweenness: float
    community: int
    event_type: str | None = None
    date: str | None = None
    date_from: str | None = None
    date_to: str | None = None
    parent: str | None = None


class NetworkEdge(msgspec.Struct, frozen=True, kw_only=True):
    """A tie between two nodes, and every span of text that says so."""

    id: str
    key: str
    type: str
    source: str
    target: str
    weight: int
    articles: int
    """Distinct articles, copies left out."""
    first: str | None = None
    last: str | None = None
    evidence: str
    """`article:start-end`, separated by `|`."""
    confidence: float | None = None
    role: str | None = None
    status: str | None = None
    title: str | None = None
    same_event: int | None = None
    same_sentence: int | None = None
    same_article: int | None = None
    npmi: float | None = None


class NetworkFile(msgspec.Struct, frozen=True, kw_only=True):
    """A networkx node-link document."""

    directed: bool
    multigraph: bool
    graph: dict[str, str | int | float]
    """How many articles, and how the measures were computed."""
    nodes: list[NetworkNode]
    edges: list[NetworkEdge]


def write(analysis: Analysis, network: nx.MultiGraph, folder: Path) -> None:
    """Write `network.json` and read it back with networkx."""
    plain = export_copy(network)
    with replacing(folder / FILE) as partial:
        partial.write_bytes(encode(nx.node_link_data(plain, edges="edges")))
        content = msgspec.json.decode(partial.read_bytes())
        check_same_size(nx.node_link_graph(content, edges="edges"), plain, FILE)
