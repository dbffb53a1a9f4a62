"""Read the word lists: plain text for bokmål and nynorsk, one word a line with its forms, `#` for comments."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

_FOLDER = Path(__file__).parent


@lru_cache
def entries(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the lines of a word list in order, each split at blanks.

    Example:
        >>> entries("talk-nouns")[0]
        ('innlegg',)
    """
    return tuple(_entries((_FOLDER / f"{name}.txt").read_text(encoding="utf-8")))


@lru_cache
def words(name: str) -> frozenset[str]:
    """Return every word of a list, all forms together.

    Example:
        >>> "seier" in words("speech-verbs")
        True
    """
    return frozenset(word for entry in entries(name) for word in entry)


def _entries(text: str) -> Iterator[tuple[str, ...]]:
    for line in text.splitlines():
        entry = tuple(line.partition("#")[0].split())
        if entry:
            yield entry
