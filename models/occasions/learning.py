"""Learn the weight of each thing that is seen of a word."""

from collections import Counter
from collections.abc import Iterable, Sequence

from examples import Example
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from tekstanalyse.extract.confidence import probability

STRENGTH = 0.3
"""The inverse of the L2 penalty: of 0.15 to 1 the one that finds most in folders unseen."""
FEWEST = 6
"""Words that must show a feature for it to get a weight."""
DECIMALS = 2


def fit(examples: Sequence[Example]) -> dict[str, float]:
    """Return the weight of each feature, and that of `prior`, which every word has."""
    seen = Counter(feature for one in examples for feature in one.features)
    kept = {feature for feature, count in seen.items() if count >= FEWEST and feature != "prior"}
    vectorizer, regression = DictVectorizer(), LogisticRegression(C=STRENGTH, max_iter=3000)
    words = vectorizer.fit_transform([dict.fromkeys(sorted(one.features & kept), 1.0) for one in examples])
    regression.fit(words, [one.event is not None for one in examples])
    learned = zip(vectorizer.get_feature_names_out(), regression.coef_[0], strict=True)
    weights = {name: round(float(weight), DECIMALS) for name, weight in [("prior", regression.intercept_[0]), *learned]}
    return {name: weight for name, weight in weights.items() if weight}


def unseen(examples: Sequence[Example], folders: Iterable[str]) -> list[tuple[Example, float]]:
    """Return the words of folders with the probability from a model that has not seen their folder."""
    given = []
    for folder in folders:
        weights = fit([one for one in examples if one.folder != folder])
        given += [(one, _probability(one, weights)) for one in examples if one.folder == folder]
    return given


def _probability(one: Example, weights: dict[str, float]) -> float:
    return probability(dict.fromkeys(sorted(one.features), 1.0), weights)
