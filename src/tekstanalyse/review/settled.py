"""Know what follows from the decisions that a person has made, and what would contradict them."""

from collections.abc import Iterable
from typing import NamedTuple

from tekstanalyse.folding import fold
from tekstanalyse.records import Decision
from tekstanalyse.review.sides import read_label


class Settled:
    """The decisions of a person, in the order they were made; sides are compared folded.

    A name without an article stands for everybody of that name: what is decided about it holds for each of them.
    """

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self._decisions = list(decisions)
        self._groups: dict[str, _Groups] = {}

    def add(self, decision: Decision) -> None:
        """Take note of one more."""
        self._decisions.append(decision)
        self._groups.clear()

    def take_back(self) -> None:
        """Forget the last."""
        self._decisions.pop()
        self._groups.clear()

    def verdict(self, kind: str, left: str, right: str) -> bool | None:
        """Tell whether two sides are one by what was decided; None where it does not follow."""
        groups = self._of(kind)
        one, other = groups.of(left), groups.of(right)
        if one == other:
            return True
        return False if frozenset((one, other)) in groups.apart else None

    def contradicted(self, asked: Decision) -> Decision | None:
        """Return the earlier decision that a new one would contradict; None for none.

        To join two who are each kept from the same third contradicts nothing; to join both of two who are kept apart to
        a third does.
        """
        groups = _group([*(decision for decision in self._decisions if decision.kind == asked.kind), asked])
        if not asked.same:
            group = groups.of(asked.left)
            return groups.joined_by.get(group) if group == groups.of(asked.right) else None
        return next((decision for group, decision in groups.apart.items() if len(group) == 1), None)

    def contradictions(self) -> list[Decision]:
        """Return the decisions that two are not one who are one by the others."""
        kinds = dict.fromkeys(decision.kind for decision in self._decisions)
        found = (self._of(kind).apart.items() for kind in kinds)
        return [decision for pairs in found for group, decision in pairs if len(group) == 1]

    def _of(self, kind: str) -> "_Groups":
        if kind not in self._groups:
            self._groups[kind] = _group([decision for decision in self._decisions if decision.kind == kind])
        return self._groups[kind]


class _Groups(NamedTuple):
    """Sides that are one, told by one of them; the decision that last joined a group, and those that keep two apart."""

    above: dict[str, str]
    joined_by: dict[str, Decision]
    apart: dict[frozenset[str], Decision]

    def of(self, side: str) -> str:
        """Return the group of a side."""
        key, everybody = _keys(side)
        key = everybody if key not in self.above and everybody in self.above else key
        while self.above.get(key, key) != key:
            key = self.above[key]
        return key


def _group(decisions: list[Decision]) -> _Groups:
    groups = _Groups({}, {}, {})
    for decision in decisions:
        for side in (decision.left, decision.right):
            groups.above.setdefault(_key(side), _key(side))
    same = [decision for decision in decisions if decision.same]
    for decision in same:
        groups.above[groups.of(decision.left)] = groups.of(decision.right)
    everybody = {_key(side) for each in same for side in (each.left, each.right) if read_label(side).article is None}
    for side in sorted({side for each in decisions for side in (each.left, each.right)}):
        name = fold(read_label(side).name)
        if name in everybody:
            groups.above[groups.of(side)] = groups.of(name)
    groups.joined_by.update({groups.of(each.left): each for each in same})
    groups.apart.update({frozenset((groups.of(e.left), groups.of(e.right))): e for e in decisions if not e.same})
    return groups


def _key(side: str) -> str:
    return _keys(side)[0]


def _keys(side: str) -> tuple[str, str]:
    """Return by what a side is known, and by what everybody of its name is."""
    label = read_label(side)
    name = fold(label.name)
    return (name if label.article is None else f"{name} [{label.article}]"), name
