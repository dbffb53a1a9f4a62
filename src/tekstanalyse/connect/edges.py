"""Define an edge before it enters the network: what it ties, how, and where the text says so."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from tekstanalyse.connect.evidence import Citation

EdgeType = Literal["spoke_at", "took_part_in", "organized", "affiliated_with", "held_in", "co_occurs_with"]
Attribute = str | int | float


@dataclass(frozen=True, kw_only=True)
class Edge:
    """A tie of one type between two nodes; the type is also the key of the edge in the multigraph."""

    source: str
    target: str
    type: EdgeType
    weight: int
    citations: tuple[Citation, ...]
    attributes: Mapping[str, Attribute] = field(default_factory=dict)
