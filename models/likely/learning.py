"""Learn the weight of each thing that is seen of a word or a person."""

from collections import Counter
from collections.abc import Sequence

from reading import Example
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from tekstanalyse.extract.confidence import probability

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


def given(examples: Sequence[Example], weights: Weights) -> list[tuple[Example, float]]:
    """Return each example with the probability that the weights give it."""
    shown = (dict.fromkeys(("prior", *sorted(one.features)), 1.0) for one in examples)
    return [(one, probability(features, weights)) for one, features in zip(examples, shown, strict=True)]
