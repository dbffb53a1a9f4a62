"""A dependency tree that rules may rebuild: heads move, the words stay."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from treebank import Sentence, Word

from ndt2ud.words import universal_feats, universal_tag


@dataclass(eq=False, slots=True)
class Node:
    """One word in the tree.

    `relation` is the treebank's own and moves with a place in the tree; `label` is the universal relation, empty
    until a rule has settled it. `clause` says that the treebank had a clause here.
    """

    index: int
    word: Word
    tag: str
    feats: str
    relation: str
    head: Node | None = None
    label: str = ""
    children: list[Node] = field(default_factory=list)

    def hang(self, head: Node | None) -> None:
        """Move this node, with all below it, to another head."""
        if self.head is not None:
            self.head.children.remove(self)
        self.head = head
        if head is not None:
            head.children.append(self)
            head.children.sort(key=lambda node: node.index)

    def having(self, *relations: str) -> Iterator[Node]:
        """Yield the children that hang by one of the treebank's relations, left to right."""
        return (child for child in self.children if child.relation in relations and not child.label)

    def first(self, *relations: str) -> Node | None:
        """Return the leftmost child by one of these relations; None where there is none."""
        return next(self.having(*relations), None)

    def labelled(self, *labels: str) -> Iterator[Node]:
        """Yield the children that a rule has given one of these universal labels."""
        return (child for child in self.children if child.label in labels)


def promote(child: Node, label: str) -> None:
    """Let `child` take its head's place; the old head and all its other children hang on it from now on.

    The old head is settled as `label` (`case`, `mark`, `aux`, `cop`).
    """
    head = child.head
    assert head is not None
    child.relation = head.relation
    child.hang(head.head)
    for other in list(head.children):
        other.hang(child)
    head.hang(child)
    head.label = label


def bottom_up(nodes: list[Node]) -> list[Node]:
    """Order nodes so that each comes after all that hang below it."""

    def depth(node: Node) -> int:
        return 0 if node.head is None else 1 + depth(node.head)

    return sorted(nodes, key=depth, reverse=True)


def plant(sentence: Sentence) -> list[Node]:
    """Grow the tree of a sentence, in word order; the words have their universal tags and features."""
    nodes = [
        Node(index, word, universal_tag(word), universal_feats(word), word.relation)
        for index, word in enumerate(sentence.words, 1)
    ]
    for node in nodes:
        if node.word.head:
            node.hang(nodes[node.word.head - 1])
    return nodes


def harvest(nodes: list[Node], sentence: Sentence) -> Sentence:
    """Read the sentence off the finished tree."""
    words = tuple(
        Word(
            node.word.form,
            node.word.lemma,
            node.tag,
            node.feats,
            node.head.index if node.head else 0,
            node.label,
            node.word.name,
            node.word.space,
        )
        for node in nodes
    )
    return replace(sentence, words=words)
