"""Lay out who met whom in columns: one in the first, what ties them in the second, and all others in the third.

Each name has a row of its own in its column, so that no two labels meet; nodes stand near what they are tied to, so
that few lines cross.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

NodeKind = Literal["person", "organization", "event"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Node:
    """A node with its label, and a second line that says more; without a label, a place where lines pass."""

    id: str
    kind: NodeKind
    label: str
    note: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Tie:
    """A tie between two nodes of neighbouring columns."""

    source: str
    target: str
    role: str
    is_sure: bool = True
    """Whether it came to be; what was planned or called off is drawn with a broken line."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Layers:
    """The columns from left to right, and the ties between them."""

    columns: Sequence[Sequence[Node]]
    ties: Sequence[Tie]
    left_out: int = 0
    """Nodes for which there was no room."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Placed:
    """A layout: for each node its column, and its row counted from the top."""

    columns: Sequence[Sequence[Node]]
    rows: Mapping[str, float] = field(default_factory=dict)
    height: float = 1.0
    """Rows of the whole picture."""


def ordered(layers: Layers) -> Layers:
    """Return the layers with the last column in the order of what its nodes are tied to."""
    first, *between, last = layers.columns
    place = {node.id: position for column in between for position, node in enumerate(column)}
    near: dict[str, list[int]] = {}
    for tie in layers.ties:
        if tie.source in place:
            near.setdefault(tie.target, []).append(place[tie.source])

    def mean(node: Node) -> float:
        places = near.get(node.id)
        return sum(places) / len(places) if places else -1.0

    if not between:
        return layers
    return replace(layers, columns=(first, *between, sorted(last, key=mean)))


def narrowed(layers: Layers, most: int) -> Layers:
    """Return the layers with no more than so many nodes a column; those with most ties stay."""
    ties: dict[str, int] = {}
    for tie in layers.ties:
        for id_ in (tie.source, tie.target):
            ties[id_] = ties.get(id_, 0) + 1
    columns, left_out = [], 0
    for column in layers.columns:
        strongest = {node.id for node in sorted(column, key=lambda node: -ties.get(node.id, 0))[:most]}
        columns.append([node for node in column if node.id in strongest])
        left_out += len(column) - len(strongest)
    shown = {node.id for column in columns for node in column}
    kept = [tie for tie in layers.ties if tie.source in shown and tie.target in shown]
    return Layers(columns=columns, ties=kept, left_out=left_out)


def placed(layers: Layers) -> Placed:
    """Return the row of each node: the fullest column takes every row, the others spread over the same height."""
    height = max(1, *(len(column) for column in layers.columns))
    rows = {
        node.id: (position + 0.5) * height / len(column)
        for column in layers.columns
        for position, node in enumerate(column)
    }
    return Placed(columns=layers.columns, rows=rows, height=height)
