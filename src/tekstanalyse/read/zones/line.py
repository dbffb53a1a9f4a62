"""Define the lines of a text with their place in it, and what rules ask about a line."""

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from tekstanalyse.records import Zone, ZoneKind

_CLOSING = "»”\"')]"
_SENTENCE_END = (".", "!", "?", ":", ";", ",", "…")
_DASH = re.compile(r"[-–—]\s?(?=\S)")


class Line(Struct, frozen=True, kw_only=True):
    """A line that is not blank, at its place in the text, and whether blank lines (or the end) are around it."""

    text: str
    start: int
    opens_block: bool
    closes_block: bool

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def ends_sentence(self) -> bool:
        """Whether the line ends as a sentence or a clause does, inside or outside a quotation mark."""
        return self.text.rstrip(_CLOSING).endswith(_SENTENCE_END)

    @property
    def asks_or_exclaims(self) -> bool:
        return self.text.rstrip(_CLOSING).endswith(("!", "?"))

    @property
    def has_dash(self) -> bool:
        """Whether the line opens with the dash of a turn of speech."""
        return bool(_DASH.match(self.text))

    def zone(self, kind: ZoneKind) -> Zone:
        """Return the whole line as a zone."""
        return Zone(kind=kind, start=self.start, end=self.end)


def lines_of(text: str) -> list[Line]:
    """Return the lines of a cleaned text that are not blank, in order."""
    rows = text.split("\n")
    found, start = [], 0
    for number, row in enumerate(rows):
        if row:
            opens = number == 0 or not rows[number - 1]
            closes = number == len(rows) - 1 or not rows[number + 1]
            found.append(Line(text=row, start=start, opens_block=opens, closes_block=closes))
        start += len(row) + 1
    return found


def with_neighbours(lines: Sequence[Line]) -> Iterator[tuple[Line | None, Line, Line | None]]:
    """Yield each line with the one before and the one after it, None at the ends."""
    for number, line in enumerate(lines):
        before = lines[number - 1] if number else None
        yield before, line, lines[number + 1] if number + 1 < len(lines) else None


def alternatives(phrases: Iterable[tuple[str, ...]]) -> str:
    """Return a pattern for any of the phrases of a word list, with any blanks between their words."""
    ordered = sorted(phrases, key=lambda words: -len(" ".join(words)))
    return "(?:" + "|".join(r"\s+".join(map(re.escape, words)) for words in ordered) + ")"
