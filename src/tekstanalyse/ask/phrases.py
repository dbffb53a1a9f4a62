"""Match the phrases of the question lists against the words of a question.

A phrase is a line of a word list: words at blanks, alternatives at slashes; an asterisk at either end of a word stands
for any letters, and dots for up to three words, none of them a preposition.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from tekstanalyse import lexicon

_DOTS = "…"
_LONGEST_GAP = 3


class Span(NamedTuple):
    """A run of words, by index, end exclusive."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """Return the number of words."""
        return self.end - self.start


def find(name: str, words: Sequence[str], start: int = 0) -> Span | None:
    """Return where the first phrase of a list stands among lower-case words, the longest of those that start there.

    >>> find("ask-spoke", ["hvem", "holdt", "det", "første", "innlegget", "på", "fagdagen"])
    Span(start=1, end=5)
    """
    for first in range(start, len(words)):
        ends = [end for phrase in _phrases(name) for end in _ends(phrase, words, first)]
        if ends:
            return Span(first, max(ends))
    return None


@lru_cache
def prepositions(kind: str) -> frozenset[str]:
    """Return the prepositions behind which a question names an `event`, a `topic` or an `organization`."""
    return frozenset(word for label, *words in lexicon.entries("ask-prepositions") for word in words if label == kind)


@lru_cache
def literals(name: str) -> frozenset[str]:
    """Return the words of a list that stand for themselves alone."""
    alternatives = (word for phrase in _phrases(name) for words in phrase for word in words)
    return frozenset(word for word in alternatives if "*" not in word and word != _DOTS)


@lru_cache
def _phrases(name: str) -> tuple[tuple[tuple[str, ...], ...], ...]:
    return tuple(tuple(tuple(word.split("/")) for word in entry) for entry in lexicon.entries(name))


def _ends(phrase: tuple[tuple[str, ...], ...], words: Sequence[str], at: int) -> Iterator[int]:
    if not phrase:
        yield at
    elif phrase[0] == (_DOTS,):
        for gap in range(_LONGEST_GAP + 1):
            if any(_is_preposition(word) for word in words[at : at + gap]):
                break
            yield from _ends(phrase[1:], words, at + gap)
    elif at < len(words) and any(_fits(pattern, words[at]) for pattern in phrase[0]):
        yield from _ends(phrase[1:], words, at + 1)


def _fits(pattern: str, word: str) -> bool:
    stem = pattern.strip("*")
    if not pattern.startswith("*"):
        return word.startswith(stem) if pattern.endswith("*") else word == stem
    return stem in word if pattern.endswith("*") else word.endswith(stem)


def _is_preposition(word: str) -> bool:
    return word in prepositions("event") or word in prepositions("topic")
