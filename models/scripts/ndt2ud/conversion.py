"""The whole conversion of one sentence: words, then the tree, then the names of its relations."""

from __future__ import annotations

from treebank import Sentence

from ndt2ud.labels import name_relations
from ndt2ud.structure import rebuild
from ndt2ud.tree import harvest, plant


def to_universal(sentence: Sentence) -> Sentence:
    """Convert a sentence of the treebank to Universal Dependencies."""
    nodes = plant(sentence)
    rebuild(nodes)
    name_relations(nodes)
    return harvest(nodes, sentence)
