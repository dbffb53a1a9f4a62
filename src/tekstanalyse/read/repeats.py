"""Keep a line once that is printed twice in a row, as pages do with headlines and introductions."""

from tekstanalyse.read.zones.line import Line, lines_of

_MOST_WORDS_SAID_TWICE = 6


def print_once(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a text without lines that repeat the line before, blank lines aside, and the lines that were repeated.

    Two short turns of speech in the same words («– Nei.») are two turns, and stay.

    Example:
        >>> print_once("Full sal\\n\\nFull sal\\n\\n– Takk.\\n– Takk.")
        ('Full sal\\n\\n– Takk.\\n– Takk.', ('Full sal',))
    """
    rows: list[str] = []
    repeated: list[str] = []
    last = ""
    spoken = {line.text for line in lines_of(text) if _is_short_turn(line)}
    for row in text.split("\n"):
        if row and row == last and row not in spoken:
            repeated.append(row)
            continue
        if row or (rows and rows[-1]):
            rows.append(row)
        last = row or last
    return "\n".join(rows).strip("\n"), tuple(repeated)


def _is_short_turn(line: Line) -> bool:
    return line.has_dash and line.ends_sentence and len(line.text.split()) <= _MOST_WORDS_SAID_TWICE
