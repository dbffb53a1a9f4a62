"""Say what is exported: which nodes, ties and claims, of which time, and in which form."""

from dataclasses import dataclass, fields
from typing import Literal

Mode = Literal["all", "two", "one"]

NODES = ("person", "organization", "event", "place")
EDGES = ("spoke_at", "took_part_in", "organized", "affiliated_with", "held_in", "co_occurs_with")
MODES: tuple[Mode, ...] = ("all", "two", "one")


class NothingLeftError(Exception):
    """A choice leaves nothing to write."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Choice:
    """What is exported; an empty choice is everything."""

    nodes: frozenset[str] = frozenset()
    edges: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    """Of participations; ties of other kinds have none and stay."""
    statuses: frozenset[str] = frozenset()
    first: str | None = None
    """First day, ISO: of the event, or else of the article that says so."""
    last: str | None = None
    min_weight: float = 0.0
    min_confidence: float = 0.0
    """Ties that carry no confidence stay."""
    mode: Mode = "all"
    backbone: float | None = None
    """Significance level of the disparity filter."""
    isolated: bool = False
    """Whether nodes stay that the choice leaves without a tie."""

    @property
    def made(self) -> frozenset[str]:
        """The names of what is chosen; `isolated` alone chooses nothing."""
        return frozenset(
            field.name
            for field in fields(self)
            if field.name != "isolated" and getattr(self, field.name) != field.default
        )

    @property
    def has_period(self) -> bool:
        """Whether a period is chosen."""
        return self.first is not None or self.last is not None
