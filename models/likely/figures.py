"""Tell how much the learned weights find, and how much of it is wrong."""

from collections.abc import Iterable, Iterator, Sequence

from reading import Example

THRESHOLDS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.97)


def page(title: str, given: Sequence[tuple[Example, float]]) -> Iterator[str]:
    """Yield the lines of a page of figures: articles that neither weights nor rules were made by."""
    yield f"# {title}\n"
    yield "Articles that neither the weights nor the rules were made by.\n"
    yield f"| threshold | right, of {len(_right(one for one, _ in given))} | wrong |"
    yield "| --- | --- | --- |"
    for threshold in THRESHOLDS:
        taken = [one for one, probability in given if probability >= threshold]
        wrong = {(one.folder, one.article, one.what) for one in taken if one.right is None}
        yield f"| {threshold} | {len(_right(taken))} | {len(wrong)} |"


def _right(examples: Iterable[Example]) -> set[tuple[str, str, str]]:
    return {(one.folder, one.article, one.right) for one in examples if one.right is not None}
