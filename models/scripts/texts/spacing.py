"""Put back the spaces that tokenisation took away.

The treebank does not say where its tokens touched. The rules follow what its newspapers do: closing marks lean
left, opening marks lean right, straight quotes open and close in turn, a slash touches both its neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from treebank import Word

LEANS_LEFT = frozenset([".", ",", ":", ";", "?", "!", ")", "]", "}", "»", "”", "…", "...", "/"])
LEANS_RIGHT = frozenset(["(", "[", "{", "«", "„", "“", "/"])
STRAIGHT_QUOTES = frozenset("\"'")
QUOTED_PREFIX = re.compile(r"[»”\")] -\w")
"""A compound whose first part is quoted: «Havlysa»-spelet."""


def with_spaces(words: Sequence[Word]) -> tuple[Word, ...]:
    """Set `space` on each word by the marks at both sides of it; the last word keeps its own."""
    leaned = list(_with_quote_sides(words))
    spaced = [
        replace(word, space=not _touch(word.form, side, after.form, side_after))
        for (word, side), (after, side_after) in pairwise(leaned)
    ]
    return (*spaced, *words[-1:])


def _with_quote_sides(words: Sequence[Word]) -> Iterator[tuple[Word, str]]:
    """Yield each word with `open` or `close` for a straight quote, which do both in turn, else an empty string."""
    open_quotes: set[str] = set()
    for word in words:
        if word.form in STRAIGHT_QUOTES:
            open_quotes ^= {word.form}
            yield word, "open" if word.form in open_quotes else "close"
        else:
            yield word, ""


def _touch(form: str, side: str, after: str, side_after: str) -> bool:
    return (
        side == "open"
        or side_after == "close"
        or form in LEANS_RIGHT
        or after in LEANS_LEFT
        or QUOTED_PREFIX.match(f"{form} {after}") is not None
    )
