"""Find the names and words that lie nearest to a misspelt one.

How many letters may differ grows with length: none up to four letters, one up to seven, two above. «Ola» is not «Ole».
"""

from collections.abc import Iterable, Iterator

from tekstanalyse.folding import fold

_SHORT, _LONG = 4, 8
_LIKE_ENOUGH_TO_OFFER = 60.0
MOST_OFFERS = 3


def allowed(word: str) -> int:
    """Return how many letters may differ for a word of this length."""
    return 0 if len(word) <= _SHORT else 1 if len(word) < _LONG else 2


def nearest(word: str, known: Iterable[str]) -> Iterator[str]:
    """Yield the known words that differ by no more letters than allowed, the nearest first.

    >>> list(nearest("webbinaret", ["webinaret", "seminaret", "web"]))
    ['webinaret']
    """
    from rapidfuzz import process  # only when a word is not found: keeps the start fast
    from rapidfuzz.distance import OSA

    folded = fold(word)
    limit = allowed(folded)
    if limit:
        choices = {other: fold(other) for other in known if abs(len(other) - len(word)) <= limit + 1}
        found = process.extract(folded, choices, scorer=OSA.distance, score_cutoff=limit, limit=None)
        yield from (other for _, _, other in sorted(found, key=lambda match: (match[1], match[2])))


def offers(phrase: str, names: Iterable[str]) -> list[str]:
    """Return up to three names that are worth trying instead, the most like first; none when nothing is like it."""
    from rapidfuzz import fuzz, process, utils  # as above

    ranked = process.extract(
        phrase, list(dict.fromkeys(names)), scorer=fuzz.WRatio, processor=utils.default_process,
        score_cutoff=_LIKE_ENOUGH_TO_OFFER, limit=MOST_OFFERS,
    )  # fmt: skip
    return [name for name, _, _ in ranked]
