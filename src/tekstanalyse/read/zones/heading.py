"""Mark headings: a short line without a full stop, over a longer paragraph."""

from collections.abc import Iterator, Sequence

from tekstanalyse.read.zones.line import Line
from tekstanalyse.records import Zone

_LONGEST = 100
_LEAST_PARAGRAPH = 60
_MOST_HEADINGS_IN_A_ROW = 6


def headings(lines: Sequence[Line]) -> Iterator[Zone]:
    """Yield the headings; several may stand in a row over one paragraph."""
    for number, line in enumerate(lines):
        if _looks_like_one(line) and _stands_over_paragraph(
            line, lines[number + 1 : number + 1 + _MOST_HEADINGS_IN_A_ROW]
        ):
            yield line.zone("heading")


def _looks_like_one(line: Line) -> bool:
    """Tell a line that could be a heading: a dash is allowed («– Vi vil ha fleire»), a turn of speech is not."""
    if not line.opens_block or len(line.text) > _LONGEST or not any(map(str.isalpha, line.text)):
        return False
    return not line.has_dash if line.asks_or_exclaims else not line.ends_sentence


def _stands_over_paragraph(line: Line, below: Sequence[Line]) -> bool:
    for other in below:
        if len(other.text) >= max(_LEAST_PARAGRAPH, len(line.text)) or other.ends_sentence:
            return len(other.text) > len(line.text) or other.has_dash
        if not _looks_like_one(other):
            return False
    return False
