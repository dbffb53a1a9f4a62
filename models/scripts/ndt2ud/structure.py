"""Rebuild the tree: content words become heads of the function words that headed them."""

from __future__ import annotations

from collections.abc import Callable

from ndt2ud.clauses import is_clause, is_question
from ndt2ud.tree import Node, bottom_up, promote
from ndt2ud.vocabulary import AUXILIARIES, BE, BECOME

PREDICATIVES = frozenset(["SPRED", "OPRED", "FSPRED", "FOPRED"])


def rebuild(nodes: list[Node]) -> None:
    """Apply every step to the whole tree, one step after the other, deepest nodes first."""
    for step in STEPS:
        for node in bottom_up(nodes):
            step(node)


def raise_complement(node: Node) -> None:
    """Hang a preposition on its complement; an adverb of place (her i byen) keeps its complement below it."""
    if node.word.tag == "prep" and node.tag == "ADP":
        complement = node.first("PUTFYLL")
        if complement is not None:
            promote(complement, "case")


def raise_infinitive(node: Node) -> None:
    """Hang the infinitive marker on its verb."""
    if node.word.tag == "inf-merke":
        verb = node.first("INFV")
        if verb is not None:
            promote(verb, "mark")


def raise_main_verb(node: Node) -> None:
    """Hang an auxiliary on the verb it goes with."""
    if node.word.tag != "verb" or node.word.lemma not in AUXILIARIES:
        return
    verb = node.first("INFV")
    if verb is not None:
        node.tag = "AUX"
        passive = node.word.lemma in BECOME and "VerbForm=Part" in verb.feats
        promote(verb, "aux:pass" if passive else "aux")


def raise_predicate(node: Node) -> None:
    """Hang the copula on its predicate."""
    if node.word.tag != "verb" or node.word.lemma not in BE:
        return
    predicate = node.first("SPRED") or node.first("FSPRED")
    if predicate is not None:
        node.tag = "AUX"
        promote(predicate, "cop")


def settle_preposition(node: Node) -> None:
    """Make a preposition a subordinator (`mark`) before a clause and before a predicative: valgt som leder."""
    if node.label == "case" and node.head is not None and _subordinates(node, node.head):
        node.tag, node.label = "SCONJ", "mark"


def _subordinates(node: Node, complement: Node) -> bool:
    if node.relation == "ADV":
        clause = is_clause(complement) or any(complement.labelled("mark"))
        return clause and node.word.lemma != "som"
    if node.relation in PREDICATIVES and complement.relation == node.relation:
        return True
    return complement.tag == "VERB" and not is_question(complement)


def hang_free_predicative(node: Node) -> None:
    """Hang a free predicative (han kom trett hjem) on the subject it tells about."""
    if node.relation == "FSPRED" and not node.label and node.head is not None:
        subject = node.head.first("SUBJ", "PSUBJ")
        if subject is not None:
            node.hang(subject)
            node.label = "acl"


STEPS: tuple[Callable[[Node], None], ...] = (
    raise_complement,
    raise_infinitive,
    raise_main_verb,
    raise_predicate,
    settle_preposition,
    hang_free_predicative,
)
