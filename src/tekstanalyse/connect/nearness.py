"""Find the stretch of text in which two names stand closest to each other."""

from collections.abc import Iterable
from itertools import product

from tekstanalyse.connect.evidence import Citation


def span_over(left: Citation, right: Citation) -> Citation:
    """Return the shortest span that holds both, which must stand in the same article.

    >>> span_over(Citation("avis-1", 30, 38), Citation("avis-1", 4, 12))
    Citation(article='avis-1', start=4, end=38)
    """
    return Citation(left.article, min(left.start, right.start), max(left.end, right.end))


def nearest(lefts: Iterable[Citation], rights: Iterable[Citation]) -> Citation:
    """Return the shortest span that holds one of each, the first in the text where several are as short."""
    spans = (span_over(left, right) for left, right in product(lefts, rights))
    return min(spans, key=lambda span: (span.end - span.start, span.start))
