"""Know names by what only organizations do and have: «Vestmøl permitterer 30», «Vestmøls eiere»."""

from spacy.tokens import Token

from tekstanalyse.extract.inflection import base_name, stem_of
from tekstanalyse.lexicon import words

_EMPLOYED = frozenset({"sjef", "direktør", "redaktør", "journalist", "kommentator", "advokat", "reporter", "ingeniør"})
"""Titles of those whom organizations employ."""
_MANAGING = frozenset({"administrerende", "administrerande", "daglige", "daglege"})
"""What managers of organizations are, and nobody whom a person has («Vestmøls administrerende direktør»)."""


def does_business(token: Token) -> bool:
    """Tell whether the name is who gives notice, produces and employs, or owns what an organization owns."""
    return _does(token) or _owns(token)


def _does(token: Token) -> bool:
    if token.dep_ != "nsubj":
        return False
    verb = token.head
    if verb.pos_ == "VERB" and verb.lower_ in words("business-verbs"):
        return True
    ends = tuple(words("business-objects"))
    return any(child.dep_ == "obj" and child.is_lower and child.lower_.endswith(ends) for child in verb.children)


def _owns(token: Token) -> bool:
    owned, between = token.head, token.doc[token.i + 1 : token.head.i]
    if owned.i <= token.i or token.text == base_name(token.text) or any(word.pos_ != "ADJ" for word in between):
        return False
    managed = any(word.lower_ in _MANAGING for word in between)
    employed = stem_of(owned.text, "person-titles") in _EMPLOYED and token.ent_type_ not in {"PER", "GPE_LOC"}
    return owned.lower_ in words("business-belongings") or ((employed or managed) and not _is_place(token))


def _is_place(token: Token) -> bool:
    return not words("places").isdisjoint({token.text, base_name(token.text)})
