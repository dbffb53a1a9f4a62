"""Learn the weights of a kind of claim, and what claims get that were not learned from."""

from collections.abc import Sequence
from math import log

from examples import Example
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, LeaveOneGroupOut

from tekstanalyse.extract.confidence import probability

STRENGTH = 0.1
"""The inverse of the L2 penalty: the one of 0.01 to 3 with the least cross-validated log loss for statements."""
FOLDS = 10
DECIMALS = 2


def fit(examples: Sequence[Example]) -> dict[str, float]:
    """Return the weight of each feature that has one, and that of `prior`, which every claim has.

    Where all claims are right, or none is, there is only the prior: one more right and one more wrong (Laplace).
    """
    right = [one.right for one in examples]
    if len(set(right)) < 2:
        return {"prior": round(log((sum(right) + 1) / (len(right) - sum(right) + 1)), DECIMALS)}
    vectorizer, regression = DictVectorizer(sparse=False), LogisticRegression(C=STRENGTH, max_iter=1000)
    regression.fit(vectorizer.fit_transform([_without_prior(one) for one in examples]), right)
    learned = zip(vectorizer.get_feature_names_out(), regression.coef_[0], strict=True)
    weights = {name: round(float(weight), DECIMALS) for name, weight in [("prior", regression.intercept_[0]), *learned]}
    return {name: weight for name, weight in weights.items() if weight}


def across_articles(examples: Sequence[Example]) -> list[float]:
    """Return for each claim the probability from a model that has not seen its article."""
    articles = [f"{one.folder}/{one.article}" for one in examples]
    return _unseen(examples, GroupKFold(min(FOLDS, len(set(articles)))), articles)


def across_folders(examples: Sequence[Example]) -> list[float]:
    """Return for each claim the probability from a model that has not seen its folder."""
    return _unseen(examples, LeaveOneGroupOut(), [one.folder for one in examples])


def _unseen(examples: Sequence[Example], folds: GroupKFold | LeaveOneGroupOut, groups: Sequence[str]) -> list[float]:
    features = [one.features for one in examples]
    given = [0.0] * len(examples)
    for seen, unseen in folds.split(features, groups=groups):
        weights = fit([examples[i] for i in seen])
        for i in unseen:
            given[i] = probability(features[i], weights)
    return given


def _without_prior(example: Example) -> dict[str, float]:
    """Return the features without the one that the regression has of itself."""
    return {name: value for name, value in example.features.items() if name != "prior"}
