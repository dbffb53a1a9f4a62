"""Compare strings of an article with strings of its annotations, as pure functions.

The published text is cleaned (white space, quotation marks, page furniture), the annotated text is not, so that
strings are compared as words and never as characters.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import Any, TypeVar

Left = TypeVar("Left")
Right = TypeVar("Right")

_WORD = re.compile(r"\w+")
_GENITIVE = re.compile(r"(?<=\w\w)(?:['’]?s|['’])$")


def tokens(text: str) -> list[str]:
    """Split into lower-case words without punctuation.

    >>> tokens("– Vi\\u00a0må «gjere» noko, no!")
    ['vi', 'må', 'gjere', 'noko', 'no']
    """
    return _WORD.findall(unicodedata.normalize("NFKC", text).replace("\u00ad", "").casefold())


def dice(left: str, right: str) -> float:
    """Give twice the shared words over all words, repeated words counted as often as they stand.

    >>> dice("Me må byggje vegen", "Me må byggje skulen")
    0.75
    """
    a, b = Counter(tokens(left)), Counter(tokens(right))
    total = a.total() + b.total()
    return 2 * (a & b).total() / total if total else 0.0


def bare(name: str) -> str:
    """Normalise white space and take off one final genitive ending, so that «Moens» and «Moen» compare as equal.

    >>> bare("Kari  Moens"), bare("Lars’"), bare("NVEs")
    ('Kari Moen', 'Lars', 'NVE')
    """
    return _GENITIVE.sub("", " ".join(unicodedata.normalize("NFC", name).split()))


def one_to_one(candidates: Iterable[tuple[Any, Left, Right]]) -> list[tuple[Left, Right]]:
    """Pair greedily, the smallest sort key first, so that nothing is paired twice; ties should be broken by the key."""
    left_used, right_used, pairs = set(), set(), []
    for _, left, right in sorted(candidates, key=lambda candidate: candidate[0]):
        if left not in left_used and right not in right_used:
            left_used.add(left)
            right_used.add(right)
            pairs.append((left, right))
    return pairs
