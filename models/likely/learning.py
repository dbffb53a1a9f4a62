"""Learn the weight of each thing that is seen of a word or a person."""

from collections import Counter
from collections.abc import Sequence
from math import log

from reading import Example
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from tekstanalyse.extract.confidence import probability
from tekstanalyse.extract.participation.likely import BY_SIGHT, HEARD

DECIMALS = 2
Weights = dict[str, float]


def fit(examples: Sequence[Example], strength: float, fewest: int) -> Weights:
    """Return the weight of each feature, and that of `prior`, which all examples have.

    Args:
        examples: what is learned from.
        strength: the inverse of the L2 penalty.
        fewest: how many examples must show a feature for it to get a weight.
    """
    seen = Counter(feature for one in examples for feature in one.features)
    kept = {feature for feature, count in seen.items() if count >= fewest}
    vectorizer, regression = DictVectorizer(), LogisticRegression(C=strength, max_iter=3000)
    shown = vectorizer.fit_transform([dict.fromkeys(sorted(one.features & kept), 1.0) for one in examples])
    regression.fit(shown, [one.right is not None for one in examples])
    learned = zip(vectorizer.get_feature_names_out(), regression.coef_[0], strict=True)
    weights = {name: round(float(weight), DECIMALS) for name, weight in [("prior", regression.intercept_[0]), *learned]}
    return {name: weight for name, weight in weights.items() if weight}


def fit_heard(examples: Sequence[tuple[Example, float]]) -> Weights:
    """Return the weights by which what is seen of people tells whether a rule lets them speak with right.

    They are learned from articles that no rule was made by: elsewhere the rules are nearly always right.
    """
    best: dict[tuple[str, str, str], tuple[float, bool]] = {}
    for one, likely in examples:
        place = (one.folder, one.article, one.what)
        before, right = best.get(place, (0.0, False))
        best[place] = (max(before, likely), right or one.right is not None)
    regression = LogisticRegression(C=10)
    regression.fit([[log(likely / (1 - likely))] for likely, _ in best.values()], [right for _, right in best.values()])
    slope, prior = float(regression.coef_[0][0]), float(regression.intercept_[0])
    return {HEARD: round(prior, DECIMALS), BY_SIGHT: round(slope, DECIMALS)}


def given(examples: Sequence[Example], weights: Weights) -> list[tuple[Example, float]]:
    """Return each example with the probability that the weights give it."""
    shown = (dict.fromkeys(("prior", *sorted(one.features)), 1.0) for one in examples)
    return [(one, probability(features, weights)) for one, features in zip(examples, shown, strict=True)]
