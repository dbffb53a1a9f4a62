"""Lay out a small picture of people and the events they took part in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

import networkx as nx

WIDTH, MARGIN = 1120, 70
LEAST_HEIGHT, MOST_HEIGHT, HEIGHT_PER_DOT = 300, 760, 12
SHOWN_NODES = 60
LABEL_LENGTH = 30
SEED = 0

_TIES = ("spoke_at", "took_part_in", "organized")
_CENTRE = "\0centre"


@dataclass(frozen=True, kw_only=True)
class Dot:
    """A person or an event, with the place of its middle in pixels."""

    id: str
    type: str
    label: str
    name: str
    x: int
    y: int
    size: int


@dataclass(frozen=True, kw_only=True)
class Line:
    """A tie between two dots."""

    start: Dot
    end: Dot
    type: str
    is_planned: bool


@dataclass(frozen=True, kw_only=True)
class Picture:
    """The dots and lines, and how many people and events had no room; all measures are pixels."""

    width: int
    height: int
    lines: Sequence[Line]
    dots: Sequence[Dot]
    left_out: int


def draw(network: nx.MultiGraph) -> Picture:
    """Return the people and events with the most ties; the same network gives the same picture."""
    ties = _ties(network)
    ranked = sorted(ties, key=lambda node: (-ties.degree(node), node))
    shown = ties.subgraph(ranked[:SHOWN_NODES])
    ordered = nx.Graph()
    ordered.add_nodes_from(sorted(node for node in shown if shown.degree(node)))
    ordered.add_edges_from(sorted(tuple(sorted(edge)) for edge in shown.edges))
    dots = _dots(network, ordered)
    lines = [
        Line(start=dots[source], end=dots[target], **ties.edges[source, target]) for source, target in ordered.edges
    ]
    return Picture(
        width=WIDTH,
        height=_height(len(dots)),
        lines=lines,
        dots=list(dots.values()),
        left_out=len(ties) - len(dots),
    )


def _ties(network: nx.MultiGraph) -> nx.Graph:
    ties = nx.Graph()
    for source, target, type_, data in network.edges(keys=True, data=True):
        types = {network.nodes[source]["type"], network.nodes[target]["type"]}
        if type_ in _TIES and types == {"person", "event"}:
            ties.add_edge(source, target, type=type_, is_planned=data.get("status") == "planned")
    return ties


def _dots(network: nx.MultiGraph, ordered: nx.Graph) -> dict[str, Dot]:
    places = _places(ordered)
    return {
        node: Dot(
            id=node,
            type=network.nodes[node]["type"],
            name=(name := str(network.nodes[node]["label"])),
            label=name if len(name) <= LABEL_LENGTH else f"{name[: LABEL_LENGTH - 1]}…",
            x=places[node][0],
            y=places[node][1],
            size=round(5 + 2 * sqrt(ordered.degree(node))),
        )
        for node in ordered
    }


def _places(ordered: nx.Graph) -> Mapping[str, tuple[int, int]]:
    """Place the nodes by springs; a light tie to an unseen centre keeps groups without ties from drifting apart."""
    held = ordered.copy()
    held.add_weighted_edges_from((_CENTRE, node, 0.15) for node in ordered)
    distance = 1.6 / sqrt(len(held) or 1)
    found = nx.spring_layout(held, k=distance, iterations=300, seed=SEED)
    points = {node: found[node] for node in ordered}
    columns = _spread([float(point[0]) for point in points.values()], WIDTH)
    rows = _spread([float(point[1]) for point in points.values()], _height(len(points)))
    return dict(zip(points, zip(columns, rows, strict=True), strict=True))


def _height(dots: int) -> int:
    return min(MOST_HEIGHT, LEAST_HEIGHT + HEIGHT_PER_DOT * dots)


def _spread(values: Sequence[float], length: int) -> list[int]:
    """Fit the values into the length, half by value and half by rank, which leaves room for names where many are."""
    low, high = min(values, default=0.0), max(values, default=1.0)
    rank = {value: number / max(1, len(values) - 1) for number, value in enumerate(sorted(values))}
    shares = (((value - low) / ((high - low) or 1.0) + rank[value]) / 2 for value in values)
    return [round(MARGIN + share * (length - 2 * MARGIN)) for share in shares]
