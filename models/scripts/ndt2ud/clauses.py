"""What kind of clause a node heads, once function words hang on content words."""

from __future__ import annotations

from ndt2ud.tree import Node
from ndt2ud.vocabulary import INTERROGATIVES

VERBAL = frozenset(["VERB", "AUX"])
VERBS_BELOW = ("cop", "aux", "aux:pass")


def is_clause(node: Node) -> bool:
    """Tell whether a node heads a clause: a verb, or a predicate with its copula."""
    return node.tag in VERBAL or any(node.labelled(*VERBS_BELOW))


def is_finite(node: Node) -> bool:
    """Tell whether the clause a node heads has a finite verb, its own or an auxiliary's."""
    return any("VerbForm=Fin" in verb.feats for verb in (node, *node.labelled(*VERBS_BELOW)))


def is_passive(node: Node) -> bool:
    """Tell whether a node heads a passive clause."""
    return "Voice=Pass" in node.feats or any(node.labelled("aux:pass"))


def is_relative(node: Node) -> bool:
    """Tell whether no subordinator opens the clause: som is a pronoun here, and may be left out."""
    return not any(child.tag == "SCONJ" or child.word.tag == "inf-merke" for child in node.children)


def is_cleft(node: Node) -> bool:
    """Tell whether a clause belongs to a cleft: det var Kari som ringte."""
    head = node.head
    if head is None or not any(head.labelled("cop")):
        return False
    return any(child.relation == "FSUBJ" for child in head.children)


def is_question(node: Node) -> bool:
    """Tell whether a clause is an indirect question: the first of its words, after prepositions, asks."""
    first = next((child for child in node.children if child.label != "case"), node)
    return first.index < node.index and _asks(first)


def _asks(node: Node) -> bool:
    return node.word.lemma in INTERROGATIVES or any(_asks(child) for child in node.children)
