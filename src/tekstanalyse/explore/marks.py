"""Lay marks over the text of an article: people, organizations, events, statements and the evidence asked for."""

from collections.abc import Iterator, Sequence
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
    """The innermost person, organization or event, to which the piece leads."""
    around: tuple[str, ...] = ()
    """Kinds of the entities that the innermost one stands in."""
    said: tuple[Mark, ...] = ()
    begins: tuple[Mark, ...] = ()
    """Statements that begin with this piece."""
    is_evidence: bool = False
    opens_evidence: bool = False


def paragraphs(text: str, marks: Sequence[Mark], evidence: tuple[int, int] | None = None) -> list[list[Piece]]:
    """Return the lines of the text that are not empty, each cut into pieces.

    Where marks of entities overlap, each piece leads to the shortest of those that cover it, so that a name inside
    another keeps its mark. Spans beyond the text are cut off.
    """
    entities = sorted((mark for mark in marks if mark.kind != "statement"), key=_inmost_first)
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


def _inmost_first(mark: Mark) -> tuple[int, int, str]:
    return mark.end - mark.start, mark.start, mark.target


def _piece(
    text: str, cut: tuple[int, int], entities: list[Mark], statements: list[Mark], evidence: tuple[int, int] | None
) -> Piece:
    start, end = cut
    said = tuple(mark for mark in statements if mark.start <= start and end <= mark.end)
    covering = [mark for mark in entities if mark.start <= start and end <= mark.end]
    return Piece(
        text=text[start:end],
        entity=covering[0] if covering else None,
        around=tuple(dict.fromkeys(mark.kind for mark in covering[1:] if mark.target != covering[0].target)),
        said=said,
        begins=tuple(mark for mark in said if mark.start == start or not text[mark.start : start].strip()),
        is_evidence=evidence is not None and evidence[0] <= start and end <= evidence[1],
        opens_evidence=evidence is not None and evidence[0] == start,
    )
