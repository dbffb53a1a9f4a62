"""Define what the signs of a text say about direct speech."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

Region = tuple[int, int]
Style = Literal["dash", "marks", "bare"]
_EDGES = ' \t«»“”"„,–—'


class Naming(NamedTuple):
    """Where quoted words get their source: the verb of saying, if there is one, and where to look for who it is."""

    cue: Region | None
    source: Region


@dataclass(frozen=True)
class Quotation:
    """Quoted words, without their signs and without what names the source. Offsets are into the whole text."""

    start: int
    end: int
    style: Style
    naming: Naming | None = None
    turn: int = 0
    """Start of the dash turn or quotation to which it belongs: parts of one turn have one speaker."""

    @property
    def cue(self) -> Region | None:
        """Where the verb of saying stands."""
        return self.naming.cue if self.naming else None

    @property
    def source(self) -> Region | None:
        """Where to look for the source."""
        return self.naming.source if self.naming else None


def quoted(text: str, region: Region, style: Style, *, turn: int, naming: Naming | None = None) -> Iterator[Quotation]:
    """Yield the quotation without blanks and signs at its edges, unless nothing is left of it."""
    start, end = region
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    if end - start > 1:
        yield Quotation(start, end, style, naming, turn)
