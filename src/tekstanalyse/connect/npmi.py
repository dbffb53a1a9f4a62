"""Measure how much more often two people are named together than chance would have it."""

from math import log


def npmi(together: int, left: int, right: int, total: int) -> float:
    """Return normalized pointwise mutual information, from -1 (never together) over 0 (chance) to 1 (only together).

    The counts are distinct articles: with both names, with the left, with the right, and all. In a corpus where every
    article has both names the measure is undefined; its limit, 1, is returned. From counts this small it is a
    description and no test.

    Reference: Bouma, G. (2009). Normalized (pointwise) mutual information in collocation extraction. GSCL.

    >>> round(npmi(together=2, left=4, right=3, total=12), 3)
    0.387
    """
    if together == 0:
        return -1.0
    if together == total:
        return 1.0
    pointwise = log(together * total / (left * right))
    return pointwise / -log(together / total)
