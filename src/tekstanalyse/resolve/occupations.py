"""Tell the field of an occupation by the title: a nurse and a goalkeeper of one name are hardly one person."""

import re
from functools import lru_cache

from tekstanalyse.lexicon import entries
from tekstanalyse.resolve.names import fold

_TAIL = re.compile(r"\s+(?:i|ved|på|for|hos|fra|frå|av|og|med|under|innen|innan)\s.*|[,(].*", re.IGNORECASE)
_SHORTEST_PART = 4
"""Letters of an occupation that also counts at the end of a compound («overlege»)."""


@lru_cache(maxsize=1 << 14)
def field_of(title: str) -> int | None:
    """Return the number of the field that the title's last word belongs to; None where it tells of none.

    >>> field_of("overlege ved sjukehuset") == field_of("Sykepleier"), field_of("leder"), field_of("seniorrådgiver")
    (True, None, None)
    """
    parts = fold(_TAIL.sub("", title)).split()
    return next((number for word, number in _fields() if parts and _is(parts[-1], word)), None)


def _is(last: str, occupation: str) -> bool:
    return last == occupation or (len(occupation) >= _SHORTEST_PART and last.endswith(occupation))


@lru_cache
def _fields() -> tuple[tuple[str, int], ...]:
    """Return the occupations, the longest first, each with its field."""
    pairs = [(fold(word), number) for number, line in enumerate(entries("resolve-occupations")) for word in line]
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))
