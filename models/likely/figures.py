"""Tell how much the learned weights find, and how much of it is wrong."""

from collections.abc import Iterable, Iterator, Sequence

from reading import Example

THRESHOLDS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8)


def page(title: str, examples: Sequence[Example], given: Sequence[tuple[Example, float]]) -> Iterator[str]:
    """Yield the lines of a page of figures: folders unseen by the weights, though not by the rules."""
    yield f"# {title}\n"
    yield "Each folder by weights that were learned from the others.\n"
    yield f"| threshold | right, of {len(_right(examples))} | wrong |"
    yield "| --- | --- | --- |"
    for threshold in THRESHOLDS:
        taken = [one for one, probability in given if probability >= threshold]
        wrong = {(one.folder, one.article, one.what) for one in taken if one.right is None}
        yield f"| {threshold} | {len(_right(taken))} | {len(wrong)} |"


def _right(examples: Iterable[Example]) -> set[tuple[str, str, str]]:
    return {(one.folder, one.article, one.right) for one in examples if one.right is not None}
