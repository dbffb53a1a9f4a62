"""Put the lines of a paragraph together where they were broken at a fixed width."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

_NARROWEST, _WIDEST = 40, 100
_LEAST_BROKEN_LINES = 3
_LEAST_LOWER_CASE = 0.6
_OWN_LINE = re.compile(r"[-–—•*·▪]\s|\d+[.)]\s|\d{1,2}[.:]\d\d\b|[»«\"“].*[.!?][»”\"]$")


def unwrap(text: str) -> str:
    """Join broken lines to paragraphs; text whose lines are paragraphs already is returned as it is.

    Lines count as broken when the next word would not have fitted in the width of the longest line, time after time,
    and most of them go on in lower case. A turn of speech, list item or time begins a line of its own.
    """
    lines = [line.rstrip() for line in text.splitlines()]
    width = max(map(len, lines), default=0)
    if not (_NARROWEST <= width <= _WIDEST and _is_wrapped(lines, width)):
        return text
    return "\n".join(_joined(lines, width))


def _is_wrapped(lines: Sequence[str], width: int) -> bool:
    inside = [(line, after) for line, after in pairwise(lines) if line and after]
    broken = [after for line, after in inside if _is_full(line, after, width)]
    enough = len(broken) >= max(_LEAST_BROKEN_LINES, len(inside) / 2)
    return enough and sum(after.lstrip()[0].islower() for after in broken) >= _LEAST_LOWER_CASE * len(broken)


def _is_full(line: str, after: str, width: int) -> bool:
    return len(line) + 1 + len(after.split()[0]) > width


def _joined(lines: Sequence[str], width: int) -> Iterator[str]:
    paragraph = ""
    for line, after in pairwise([*lines, ""]):
        paragraph = f"{paragraph} {line.strip()}" if paragraph else line
        if not (line and after and _is_full(line, after, width)) or _OWN_LINE.match(after):
            yield paragraph
            paragraph = ""
