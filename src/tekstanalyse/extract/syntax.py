"""Read a UD tree: who is the subject of a verb, and how far a clause reaches."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj", "nsubj:outer"})
CLAUSES = frozenset({"acl:relcl", "acl", "advcl", "ccomp", "csubj", "parataxis"})


def subject(verb: Token) -> Token | None:
    """Return the head of the subject, also the one that a verb shares with the verb it is joined to.

    Where the tree has two, it is the name of a role and the name right after it («redaktør Hege Lia»), and of a noun
    before the verb and a name behind it («forrige uke varslet Hege Lia»).
    """
    found = _own_subjects(verb)
    if found:
        return found[1] if len(found) > 1 and _is_of_next(verb, found[0], found[1]) else found[0]
    if verb.dep_ in {"conj", "xcomp", "aux", "cop"} and verb.head != verb:
        return subject(verb.head)
    return subject(verb.head.head) if _is_joined_by_object(verb) else None


def _is_joined_by_object(verb: Token) -> bool:
    """Tell whether the tree joins the object in the verb's place («hun nølte og rådet kommunen til å vente»)."""
    before = verb.nbor(-1) if verb.i > verb.sent.start else None
    on_object = verb.pos_ == "VERB" and verb.i < verb.head.i and verb.head.dep_ == "conj" and verb.dep_ == "nmod"
    return on_object and before is not None and before.pos_ == "CCONJ" and verb.head.head.i < verb.i


def is_subject(token: Token) -> bool:
    """Tell whether a token is a subject, or joined to one."""
    return token.dep_ in SUBJECTS or (token.dep_ == "conj" and token.head.dep_ in SUBJECTS)


def subjects(verb: Token) -> tuple[Token, ...]:
    """Return the subject and those that «og» joins to it, where the tree has them as subjects of their own."""
    first = subject(verb)
    if first is None:
        return ()
    later = (token for token in _own_subjects(first.head) if token.i > first.i)
    return (first, *(token for token in later if token.left_edge.pos_ == "CCONJ"))


def _own_subjects(verb: Token) -> list[Token]:
    return [child for child in verb.children if child.dep_ in SUBJECTS]


def _is_of_next(verb: Token, noun: Token, name: Token) -> bool:
    """Tell whether of two subjects the first is the second's role, or what the sentence begins with."""
    beside = noun.right_edge.i + 1 == name.left_edge.i or noun.i < verb.i < name.i
    return noun.pos_ == "NOUN" and name.pos_ == "PROPN" and beside


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
