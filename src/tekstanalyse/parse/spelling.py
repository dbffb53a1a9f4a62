"""Tell by its letters how likely a word is a name rather than a common Norwegian word."""

from collections.abc import Mapping

GRAMS = range(2, 7)
Weights = Mapping[str, float]


class Spelling:
    """How likely the letters of a word are a name's rather than a common Norwegian word's, in log-odds."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._known: dict[str, float] = {}

    def __call__(self, word: str) -> float:
        if word not in self._known:
            self._known[word] = total(dict.fromkeys(grams(word), 1.0), self._weights)
        return self._known[word]


def grams(word: str) -> list[str]:
    """Return the runs of two to six letters of a word, its ends marked, each once, short ones first.

    >>> grams("Bo")
    ['<b', 'bo', 'o>', '<bo', 'bo>', '<bo>']
    """
    marked = f"<{word.lower()}>"
    runs = (marked[start : start + size] for size in GRAMS for start in range(len(marked) - size + 1))
    return list(dict.fromkeys(runs))


def total(features: Mapping[str, float], weights: Weights) -> float:
    """Return the log-odds of features."""
    return weights.get("", 0.0) + sum(weights[name] * value for name, value in features.items() if name in weights)
