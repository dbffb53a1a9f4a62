"""Read a UD tree: who is the subject of a verb, and how far a clause reaches."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj", "nsubj:outer"})
CLAUSES = frozenset({"acl:relcl", "acl", "advcl", "ccomp", "csubj", "parataxis"})


def subject(verb: Token) -> Token | None:
    """Return the head of the subject, also the one that a verb shares with the verb it is joined to."""
    for child in verb.children:
        if child.dep_ in SUBJECTS:
            return child
    if verb.dep_ in {"conj", "xcomp", "aux", "cop"} and verb.head is not verb:
        return subject(verb.head)
    return None


def nominal(head: Token) -> Iterator[Token]:
    """Yield the tokens of a nominal without the clauses that hang on it, in no order."""
    yield head
    for child in head.children:
        if child.dep_ not in CLAUSES:
            yield from nominal(child)


def subtree_span(head: Token) -> Span:
    """Return the whole subtree as one span, from its first token to its last."""
    return head.doc[head.left_edge.i : head.right_edge.i + 1]


def agent(verb: Token) -> Token | None:
    """Return the one by whom something is done («ble ledet av Hege Lia»), or None."""
    for child in verb.children:
        if child.dep_ in {"obl", "obl:agent", "nmod"} and any(
            c.lower_ == "av" and c.dep_ == "case" for c in child.children
        ):
            return child
    return None
