"""Say in readable words what was decided, and read what a human has decided.

The sides of a decision are names: `Kari Moe` for everybody of that name, `Moe [article-id]` for the one in one article,
or an id (`person:kari-moe`).
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from itertools import pairwise, product
from typing import Literal, NamedTuple, TypeVar

from tekstanalyse.records import Decision
from tekstanalyse.resolve.clusters import Link
from tekstanalyse.resolve.ids import slug
from tekstanalyse.resolve.names import fold

Kind = Literal["person", "organization", "place", "event"]
Item = TypeVar("Item", bound=Hashable)


def local_label(name: str, article: str) -> str:
    """Return the words that stand for a name in one article."""
    return f"{name} [{article}]"


class Called(NamedTuple):
    """The names an item goes by, and the articles it goes by them in."""

    names: Iterable[str]
    articles: Iterable[str] = ()


def human_links(kind: Kind, decisions: Iterable[Decision], items: Mapping[Item, Called]) -> list[Link[Item]]:
    """Return the links that humans have decided between items.

    A decision that two are one joins all that its sides stand for; one that they are not keeps every left one from
    every right one. Sides that stand for nothing in this corpus are passed over.
    """
    about = [decision for decision in decisions if decision.kind == kind]
    bearers: defaultdict[str, list[Item]] = defaultdict(list)
    for item in sorted(items) if about else ():  # type: ignore[type-var]
        for side in _meaning(kind, items[item]):
            bearers[side].append(item)
    return [link for each in about for link in _links(each, bearers[fold(each.left)], bearers[fold(each.right)])]


def _meaning(kind: Kind, called: Called) -> set[str]:
    """Return all sides of a decision that mean an item, folded."""
    names = set(called.names)
    local = (local_label(name, article) for name, article in product(names, set(called.articles)))
    return {fold(side) for side in (*names, *(f"{kind}:{slug(name)}" for name in names), *local)}


def _links(decision: Decision, left: list[Item], right: list[Item]) -> Iterable[Link[Item]]:
    if decision.same and left and right:
        everybody = [*left, *right]
        pairs: Iterable[tuple[Item, Item]] = pairwise(everybody)
    else:
        pairs = product(left, right)
    for one, other in pairs:
        if one != other:
            yield Link(one, other, decision.same, decision.rule, decision.score, human=True)


def as_decisions(kind: Kind, links: Iterable[Link[Item]], name_of: Mapping[Item, str]) -> list[Decision]:
    """Return links as decisions between names, each pair of names and rule once, sorted."""
    found = {
        Decision(
            kind=kind,
            left=name_of[link.left],
            right=name_of[link.right],
            same=link.same,
            rule=link.rule,
            score=link.score,
            support=link.support,
            against=link.against,
        )
        for link in links
    }
    return sorted(found, key=lambda each: (each.left, each.right, each.rule, each.same, each.score, each.support))


class Verdicts:
    """What humans have decided about names, to be asked for two names of one article."""

    def __init__(self, kind: Kind, decisions: Iterable[Decision]) -> None:
        self._same = {
            frozenset((fold(decision.left), fold(decision.right))): decision.same
            for decision in decisions
            if decision.kind == kind
        }
        self._sides = frozenset(side for pair in self._same for side in pair)

    def concern(self, name: str, article: str) -> bool:
        """Tell whether any decision is about a name of this article."""
        return bool(self._same) and not self._sides.isdisjoint(_sides(name, article))

    def between(self, one: str, other: str, article: str) -> bool | None:
        """Return what was decided about two names of an article; None for nothing."""
        if not self._same:
            return None
        for left, right in product(_sides(one, article), _sides(other, article)):
            if (same := self._same.get(frozenset((left, right)))) is not None:
                return same
        return None


def _sides(name: str, article: str) -> tuple[str, str]:
    return fold(local_label(name, article)), fold(name)
