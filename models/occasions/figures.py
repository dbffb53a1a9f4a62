"""Tell how many events the learned weights find, and how many words they take for one that are none."""

from collections.abc import Iterator, Sequence

from examples import Example
from learning import unseen

THRESHOLDS = (0.4, 0.5, 0.6, 0.7, 0.8)
Event = tuple[str, str, str | None]


def page(examples: Sequence[Example]) -> Iterator[str]:
    """Yield the lines of the page of figures: folders unseen by the weights, though not by the rules."""
    yield "# What the weights find\n"
    yield "Each folder by weights that were learned from the others.\n"
    yield "| threshold | events named, of " + str(len(_events(one for one in examples))) + " | other words |"
    yield "| --- | --- | --- |"
    given = unseen(examples, dict.fromkeys(one.folder for one in examples))
    for threshold in THRESHOLDS:
        taken = [one for one, probability in given if probability >= threshold]
        others = {(one.folder, one.article, one.word) for one in taken if one.event is None}
        yield f"| {threshold} | {len(_events(taken))} | {len(others)} |"


def _events(examples: Sequence[Example] | Iterator[Example]) -> set[Event]:
    return {(one.folder, one.article, one.event) for one in examples if one.event is not None}
