"""Put together what is one, by links in order of certainty, never across a link that keeps apart."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import product
from typing import Generic, NamedTuple, TypeVar

Item = TypeVar("Item", bound=Hashable)

THRESHOLD = 0.7
"""A link below this score is not applied: a wrong person is worse than two nodes for one."""


class Link(NamedTuple, Generic[Item]):
    """A claim that two items are one, or are not, by a rule and with a score from 0 to 1; `human` ones come first."""

    left: Item
    right: Item
    same: bool
    rule: str
    score: float
    human: bool = False
    support: tuple[str, ...] = ()
    """What speaks for it, and what against, each as `what=which`."""
    against: tuple[str, ...] = ()


class Clustering(NamedTuple, Generic[Item]):
    """Which items are one, and every link as it was applied: `same` is False where the items are not one in the end."""

    clusters: tuple[tuple[Item, ...], ...]
    links: tuple[Link[Item], ...]


def cluster(
    items: Sequence[Item],
    links: Iterable[Link[Item]],
    conflict: Callable[[Item, Item], bool] | None = None,
) -> Clustering[Item]:
    """Join items by their links, the surest first; the result does not depend on the order of either.

    Links that keep apart hold for whole clusters: what is joined to the one is kept from what is joined to the other.
    `conflict` tells whether two items can never be one; only a human joins them all the same. Items and clusters come
    sorted.
    """
    forest = _Forest(sorted(set(items)), conflict)  # type: ignore[type-var]
    ordered = sorted(set(links), key=_precedence)
    valid = _overruled(ordered)
    for link in valid:
        _apply(forest, link)
    return Clustering(forest.clusters(), tuple(link._replace(same=forest.are_one(link)) for link in valid))


def _precedence(link: Link[Item]) -> tuple[object, ...]:
    return not link.human, link.same, -link.score, link.left, link.right, link.rule, link.support, link.against


def _overruled(links: Sequence[Link[Item]]) -> Sequence[Link[Item]]:
    """Leave out what a rule says about two items where a human has spoken."""
    spoken = {frozenset((link.left, link.right)) for link in links if link.human}
    return [link for link in links if link.human or frozenset((link.left, link.right)) not in spoken]


def _apply(forest: "_Forest[Item]", link: Link[Item]) -> None:
    if not link.same:
        forest.keep_apart(link.left, link.right)
    elif link.score >= THRESHOLD or link.human:
        forest.join(link.left, link.right, link.human)


class _Forest(Generic[Item]):
    """Disjoint sets that remember which of them must stay apart."""

    def __init__(self, items: Sequence[Item], conflict: Callable[[Item, Item], bool] | None) -> None:
        self._parent = {item: item for item in items}
        self._members = {item: [item] for item in items}
        self._apart: defaultdict[Item, set[Item]] = defaultdict(set)
        self._conflict = conflict

    def _root(self, item: Item) -> Item:
        while self._parent[item] != item:
            self._parent[item] = item = self._parent[self._parent[item]]
        return item

    def keep_apart(self, one: Item, other: Item) -> None:
        left, right = self._root(one), self._root(other)
        if left != right:
            self._apart[left].add(right)
            self._apart[right].add(left)

    def are_one(self, link: Link[Item]) -> bool:
        """Tell whether the two items of a link are in one set."""
        return self._root(link.left) == self._root(link.right)

    def join(self, one: Item, other: Item, in_spite: bool) -> None:
        """Join the sets of two items, unless they stay apart, or are in conflict and not joined in spite of it."""
        left, right = self._root(one), self._root(other)
        if left == right or right in self._apart[left] or (not in_spite and self._in_conflict(left, right)):
            return
        if len(self._members[left]) < len(self._members[right]):
            left, right = right, left
        self._parent[right] = left
        self._members[left] += self._members.pop(right)
        for far in self._apart.pop(right, set()):
            self._apart[far].discard(right)
            self._apart[far].add(left)
            self._apart[left].add(far)

    def _in_conflict(self, left: Item, right: Item) -> bool:
        conflict = self._conflict
        if conflict is None:
            return False
        return any(conflict(one, other) for one, other in product(self._members[left], self._members[right]))

    def clusters(self) -> tuple[tuple[Item, ...], ...]:
        return tuple(sorted(tuple(sorted(items)) for items in self._members.values()))  # type: ignore[type-var]
