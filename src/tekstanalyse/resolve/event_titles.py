"""Compare the names and titles of events over the written forms: «Grønne kaier», «Grøne kaiar»."""

import re
from functools import lru_cache
from typing import Final

from tekstanalyse.lemmas import lemmas_of

_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_ENDINGS: Final = ("arane", "erne", "ande", "ende", "ene", "ane", "ar", "er", "en", "et", "a", "e")
"""Inflections that one written form has otherwise than the other, the longest first."""
_LEAST: Final = 3
"""Letters that stand before them."""


def same_title(one: str, other: str) -> bool:
    """Tell whether two names have the same words, year and signs apart, each in either written form.

    >>> same_title("Grønne kaier", "Grøne kaiar"), same_title("Hva skjer med skolen?", "Kva skjer med skulen?")
    (True, True)
    >>> same_title("Grønne kaier", "Grønne veier"), same_title("Vinterkonferansen 2023", "Vinterkonferanse")
    (False, True)
    """
    left, right = title_key(one), title_key(other)
    return 0 < len(left) == len(right) and not any(map(frozenset.isdisjoint, left, right))


@lru_cache(maxsize=1 << 14)
def title_key(name: str) -> tuple[frozenset[str], ...]:
    """Return for each word of a name the stems by which it is compared, bokmål and without inflection."""
    bare = re.sub(r"[^\w\s]", " ", _YEAR.sub(" ", name.lower()))
    return tuple(frozenset({word, *map(_stem, lemmas_of(word))}) for word in bare.split())


def _stem(word: str) -> str:
    ending = next((e for e in _ENDINGS if word.endswith(e) and len(word) >= len(e) + _LEAST), "")
    return word.removesuffix(ending)
