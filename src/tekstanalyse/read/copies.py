"""Find articles that are copies of others: agency stories printed by many papers, pages saved twice.

A copy distorts every count of who was named with whom, so each article that repeats an earlier one is marked with it.
"""

import re
from collections.abc import Iterator, Sequence
from hashlib import sha256
from zlib import crc32

from datasketch import MinHash, MinHashLSH
from msgspec.structs import replace

from tekstanalyse.records import Article

LEAST_SIMILARITY = 0.8
"""Jaccard similarity of the sets of word 5-grams, from which two articles are the same."""

_WORDS_IN_SHINGLE = 5
_BANDS, _ROWS = 16, 4
_PERMUTATIONS = _BANDS * _ROWS
"""Two articles at the least similarity share a band with a probability of 0.9998 (1 - (1 - 0.8**4)**16)."""
_LAST = "9999"
_WORD = re.compile(r"\w+")


def mark_copies(articles: Sequence[Article]) -> list[Article]:
    """Return the articles in their order, each copy with `duplicate_of` its original.

    The earliest published article is the original, of those the one with the smallest path; undated ones come last. An
    original is itself no copy, and every copy has been compared with it word by word. The order of the articles is of
    no consequence. Marks set before are set anew.
    """
    originals = _Originals()
    in_time = sorted(articles, key=lambda article: (article.published or _LAST, article.path))
    original_of = {(article.path, article.id): originals.find_or_add(article) for article in in_time}
    return [replace(article, duplicate_of=original_of[article.path, article.id]) for article in articles]


class _Originals:
    """The articles so far that are no copies, by their words and by an index of what they are like."""

    def __init__(self) -> None:
        self._exact: dict[bytes, str] = {}
        self._similar = MinHashLSH(num_perm=_PERMUTATIONS, params=(_BANDS, _ROWS))
        self._articles: list[Article] = []

    def find_or_add(self, article: Article) -> str | None:
        """Return the id of the original of an article; where there is none, None, and it becomes an original."""
        words = _WORD.findall(article.text.lower())
        key = sha256(" ".join(words).encode()).digest()
        if key in self._exact:
            return self._exact[key]
        shingles = _shingles(words)
        sketch = MinHash(num_perm=_PERMUTATIONS, hashfunc=int)
        sketch.update_batch(list(shingles))
        for original in map(self._articles.__getitem__, sorted(self._similar.query(sketch))):
            if _similarity(shingles, _shingles(_WORD.findall(original.text.lower()))) >= LEAST_SIMILARITY:
                return original.id
        self._exact[key] = article.id
        self._similar.insert(len(self._articles), sketch)
        self._articles.append(article)
        return None


def _shingles(words: Sequence[str]) -> frozenset[int]:
    return frozenset(crc32(shingle.encode()) for shingle in _word_groups(words))


def _word_groups(words: Sequence[str]) -> Iterator[str]:
    for start in range(max(1, len(words) - _WORDS_IN_SHINGLE + 1)):
        yield " ".join(words[start : start + _WORDS_IN_SHINGLE])


def _similarity(left: frozenset[int], right: frozenset[int]) -> float:
    return len(left & right) / len(left | right)
