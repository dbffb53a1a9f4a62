"""Define a card: what is known of somebody or something, in words, before it is laid out."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from tekstanalyse.ask.reply import Evidence


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One thing that is known: what stands before it (a date, a role), what it says, and what proves it."""

    before: str = ""
    text: str
    note: str = ""
    """What stands behind it, less prominent."""
    confidence: float | None = None
    evidence: Sequence[Evidence] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Section:
    """Lines under a heading."""

    heading: str
    lines: Sequence[Line]


@dataclass(frozen=True, kw_only=True, slots=True)
class Card:
    """What is known of a person, organization or event."""

    name: str
    facts: Sequence[str] = ()
    sections: Sequence[Section] = field(default=())
