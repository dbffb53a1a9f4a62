"""Lay marks over the text of an article: people, organizations, events, statements and the evidence asked for."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, kw_only=True, slots=True)
class Mark:
    """A span of the text and what it became; offsets are characters, the end exclusive."""

    start: int
    end: int
    kind: str
    """person, organization, event or statement."""
    target: str
    """The address the mark leads to."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """Text between two borders, with all that covers it."""

    text: str
    entity: Mark | None = None
    said: tuple[Mark, ...] = ()
    ends: tuple[Mark, ...] = ()
    """Statements that end with this piece."""
    is_evidence: bool = False
    opens_evidence: bool = False


def paragraphs(text: str, marks: Sequence[Mark], evidence: tuple[int, int] | None = None) -> list[list[Piece]]:
    """Return the lines of the text that are not empty, each cut into pieces.

    Entities do not overlap in what is returned: of two that do, the longer is kept. Spans beyond the text are cut off.
    """
    entities = _apart(mark for mark in marks if mark.kind != "statement")
    statements = [mark for mark in marks if mark.kind == "statement"]
    borders = {mark.start for mark in (*entities, *statements)} | {mark.end for mark in (*entities, *statements)}
    borders |= set(evidence or ())
    lines = []
    for start, end in _lines(text):
        inside = sorted({start, end} | {border for border in borders if start < border < end})
        cuts = [(first, last) for first, last in pairwise(inside)]
        lines.append([_piece(text, cut, entities, statements, evidence) for cut in cuts])
    return lines


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            yield start, start + len(line.rstrip())
        start += len(line)


def _apart(marks: Iterable[Mark]) -> list[Mark]:
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.start - mark.end, mark.start, mark.target)):
        if all(mark.end <= other.start or other.end <= mark.start for other in kept):
            kept.append(mark)
    return sorted(kept, key=lambda mark: mark.start)


def _piece(
    text: str, cut: tuple[int, int], entities: list[Mark], statements: list[Mark], evidence: tuple[int, int] | None
) -> Piece:
    start, end = cut
    said = tuple(mark for mark in statements if mark.start <= start and end <= mark.end)
    return Piece(
        text=text[start:end],
        entity=next((mark for mark in entities if mark.start <= start and end <= mark.end), None),
        said=said,
        ends=tuple(mark for mark in said if mark.end == end or not text[end : mark.end].strip()),
        is_evidence=evidence is not None and evidence[0] <= start and end <= evidence[1],
        opens_evidence=evidence is not None and evidence[0] == start,
    )
