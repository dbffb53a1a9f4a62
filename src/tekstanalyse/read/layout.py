"""Turn the printed lines of a document's pages into paragraphs.

A printed line knows where it stands on its page. What is repeated at the top or bottom of the pages (running heads,
page numbers) is left out; a wider gap, another size of type, an indent or a short last line parts two paragraphs.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import TypeAlias

from msgspec import Struct

HYPHEN = "\ufffe"
"""Stands for a hyphen at the end of a printed line, with the next line directly after it."""

_MARGIN_LINES = 2
_LEAST_SHARE_OF_PAGES = 0.5
_LEAST_PAGES = 2
_GAP = 1.35
_OTHER_SIZE = 1.15
_SHORT = 0.85
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"(?i:(?:side|s\.)?\s*[-–]?\s*\d{1,4}(?:\s*(?:av|/|of)\s*\d{1,4})?\s*[-–]?)")
_SENTENCE_END = re.compile(r"[.!?:][»”\"')]*$")
_OPENS_PARAGRAPH = re.compile(r"[-–—•·▪]\s?\S|\d{1,2}[.:]\d\d\s|\d{1,2}[.)]\s")
_BROKEN_WORD = re.compile(rf"(\w+){HYPHEN}\s*(\w+)")
_OG = rf"(?<=\w){HYPHEN}\s*(?=(?:og|eller)\b)"
_MEN = rf"(?<=[^\Wma]){HYPHEN}\s*(?=men\s(?:ikke|ikkje|også|òg|heller|bare|berre)\b)"
_SUSPENDED = re.compile(f"{_OG}|{_MEN}")
"""The hyphen of «olje- og gass», «vei- men ikke togtrafikk»; «men» is more often an ending («strøm-men»)."""


class PrintedLine(Struct, frozen=True, kw_only=True):
    """A line as printed: its text and its place on the page, in points from the lower left corner."""

    text: str
    left: float
    right: float
    baseline: float
    last_baseline: float
    """Lower than `baseline` where a broken word makes one line of two."""
    size: float
    """The size of its type."""


Page: TypeAlias = Sequence[PrintedLine]


def paragraphs(pages: Sequence[Page]) -> str:
    """Return the text of the pages, a blank line between paragraphs."""
    lines = [(line, width) for page in _without_running_heads(pages) for width in [_width(page)] for line in page]
    pitch = _pitch(pages)
    text = lines[0][0].text if lines else ""
    for (before, width), (line, _) in pairwise(lines):
        text += ("\n\n" if _parted(before, line, width, pitch) else " ") + line.text
    return join_broken_words(text)


def join_broken_words(text: str) -> str:
    """Join words that were broken at the end of a line; the hyphen stays where it belongs to the word.

    It does before a capital («Per-Kristian»), after a capital or a figure («NRK-sjef»), where the same text has the
    word with a hyphen elsewhere, after a single letter («e-post»), and where only the first part of a compound is said
    («helse- og omsorgstenester»).
    """

    def join(match: re.Match[str]) -> str:
        left, right = match.groups()
        belongs = right[0].isupper() or left[-1].isupper() or left[-1].isdigit() or len(left) == 1
        return f"{left}-{right}" if belongs or f"{left}-{right}" in text else left + right

    return _BROKEN_WORD.sub(join, _SUSPENDED.sub("- ", text)).replace(HYPHEN, "-")


def _without_running_heads(pages: Sequence[Page]) -> list[list[PrintedLine]]:
    counts = Counter(shape for page in pages for shape in {_shape(line) for line in _margin(page)})
    least = max(_LEAST_PAGES, _LEAST_SHARE_OF_PAGES * len(pages))
    repeated = {shape for shape, pages_with_it in counts.items() if pages_with_it >= least}
    sizes = [line.size for page in pages for line in page]
    largest = _OTHER_SIZE * median(sizes or [0.0])
    return [list(_body(page, repeated, largest)) for page in pages]


def _body(page: Page, repeated: set[str], largest: float) -> Iterator[PrintedLine]:
    """Yield the lines of a page but for those that are repeated in its margins; larger type is a heading, and stays."""
    margin = _margin(page)
    for line in page:
        in_margin = line.size <= largest and any(line is other for other in margin)
        if not (in_margin and (_shape(line) in repeated or _PAGE_NUMBER.fullmatch(line.text))):
            yield line


def _margin(page: Page) -> list[PrintedLine]:
    """Return the lines that stand highest and lowest on a page, in whatever order they are stored."""
    by_height = sorted(page, key=lambda line: -line.baseline)
    return by_height[:_MARGIN_LINES] + by_height[_MARGIN_LINES:][-_MARGIN_LINES:]


def _shape(line: PrintedLine) -> str:
    return _DIGITS.sub("#", line.text)


def _pitch(pages: Sequence[Page]) -> float:
    """Return the usual distance from one line to the next."""
    steps = [above.last_baseline - line.baseline for page in pages for above, line in pairwise(page)]
    return median([step for step in steps if step > 0] or [0.0])


def _width(page: Page) -> float:
    """Return the width of a full line: four in five lines are no wider."""
    widths = sorted(line.right - line.left for line in page)
    return widths[len(widths) * 4 // 5] if widths else 0.0


def _parted(before: PrintedLine, line: PrintedLine, width: float, pitch: float) -> bool:
    """Tell whether a paragraph ends between two lines."""
    ends = bool(_SENTENCE_END.search(before.text))
    if max(before.size, line.size) > _OTHER_SIZE * min(before.size, line.size):
        return True
    step = before.last_baseline - line.baseline
    if step <= 0 or step > 4 * pitch:  # the next column or page
        return ends or line.text[:1].isupper()
    short = before.right - before.left < _SHORT * width
    indented = line.left - before.left > line.size and ends
    return step > _GAP * pitch or indented or (ends and (short or bool(_OPENS_PARAGRAPH.match(line.text))))
