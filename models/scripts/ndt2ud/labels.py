"""Name the relations that the rebuilding left open, by the treebank's name and the words at both ends."""

from __future__ import annotations

from collections.abc import Callable

from ndt2ud.clauses import is_clause, is_cleft, is_finite, is_passive, is_relative
from ndt2ud.tree import Node

NOMINAL = frozenset(["NOUN", "PROPN", "PRON", "NUM", "SYM", "X", "DET"])

FIXED = {
    "FOBJ": "expl",
    "FOPRED": "xcomp",
    "FSPRED": "xcomp",
    "FSUBJ": "expl",
    "INFV": "xcomp",
    "INTERJ": "discourse",
    "IOBJ": "iobj",
    "KONJ": "cc",
    "KOORD": "conj",
    "KOORD-ELL": "conj",
    "OPRED": "xcomp",
    "PUTFYLL": "nmod",
    "SPRED": "xcomp",
}
"""The treebank's relations that have one name whatever hangs by them."""

SURPLUS = "goeswith"
"""The treebank's UKJENT: a word that should not be there."""


def name_relations(nodes: list[Node]) -> None:
    """Give every node a universal relation."""
    for node in nodes:
        if node.head is None:
            node.label = "root"
        elif not node.label:
            node.label = universal_relation(node, node.head)


def universal_relation(node: Node, head: Node) -> str:
    """Name one relation."""
    if node.relation in FIXED:
        return FIXED[node.relation]
    choose = CHOICES.get(node.relation)
    return choose(node, head) if choose else SURPLUS


def punctuation(node: Node, _head: Node) -> str:
    """Tell a numbered heading's number from a mark."""
    return "nummod" if node.tag == "NUM" else "punct"


def insertion(node: Node, _head: Node) -> str:
    """Tell an inserted clause from a mark."""
    return "punct" if node.tag == "PUNCT" else "parataxis"


def subject(node: Node, head: Node) -> str:
    """Name a subject: clause or not, of a passive or not."""
    passive = ":pass" if is_passive(head) else ""
    return ("csubj" if is_clause(node) else "nsubj") + passive


def object_(node: Node, _head: Node) -> str:
    """Name an object: a thing, a finite clause, or an infinitive."""
    if not is_clause(node):
        return "obj"
    return "ccomp" if is_finite(node) else "xcomp"


def determiner(node: Node, _head: Node) -> str:
    """Name a determiner by its part of speech; possessives and genitives are nominal."""
    if node.tag == "PRON":
        asks_or_points = "PronType=Int" in node.feats or "PronType=Dem" in node.feats
        return "det" if asks_or_points else "nmod"
    return {"NUM": "nummod", "ADJ": "amod", "DET": "det"}.get(node.tag, "nmod")


def attribute(node: Node, _head: Node) -> str:
    """Name what modifies a noun."""
    if is_cleft(node) and is_clause(node):
        return "acl:cleft"
    if is_clause(node):
        return "acl:relcl" if is_relative(node) else "acl"
    return {"ADJ": "amod", "ADV": "advmod", "PART": "advmod"}.get(node.tag, "nmod")


def adverbial(node: Node, head: Node) -> str:
    """Name what modifies a verb; a bare preposition is its particle."""
    if is_clause(node):
        return "advcl"
    if node.word.tag == "prep" and node.tag == "ADP":
        return "compound:prt" if head.tag == "VERB" else "obl"
    return "obl" if node.tag in NOMINAL else "advmod"


def apposition(node: Node, head: Node) -> str:
    """Tell an apposition from a title before the name."""
    return "appos" if node.index > head.index else "nmod"


def flat(node: Node, head: Node) -> str:
    """Name the inner relation of a fixed sequence of words: a name, foreign words, a compound."""
    if node.tag == "PUNCT":
        return "punct"
    if head.tag == "PROPN":
        return "flat:name"
    return "flat:foreign" if node.tag == "X" else "compound"


def marker(node: Node, head: Node) -> str:
    """Name what a subordinator is in its clause; som is the subject unless there is another."""
    if node.tag != "PRON":
        return "mark"
    if any(child.relation == "SUBJ" for child in head.children):
        return "obj"
    return "nsubj:pass" if is_passive(head) else "nsubj"


CHOICES: dict[str, Callable[[Node, Node], str]] = {
    "ADV": adverbial,
    "APP": apposition,
    "ATR": attribute,
    "DET": determiner,
    "DOBJ": object_,
    "FLAT": flat,
    "IK": punctuation,
    "IP": punctuation,
    "PAR": insertion,
    "POBJ": object_,
    "PSUBJ": subject,
    "SBU": marker,
    "SUBJ": subject,
}
"""The treebank's relations whose name depends on the words at both ends."""
