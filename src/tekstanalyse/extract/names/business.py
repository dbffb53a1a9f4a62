"""Know names by what only organizations do and have: «Vestmøl permitterer 30», «Vestmøls eiere»."""

from spacy.tokens import Token

from tekstanalyse.extract.inflection import base_name, stem_of
from tekstanalyse.lexicon import words

_EMPLOYED = frozenset({"sjef", "direktør", "redaktør", "journalist", "kommentator", "advokat", "reporter", "ingeniør"})
"""Titles of those whom organizations employ."""


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
    if token.i + 1 >= len(token.doc) or token.text == base_name(token.text) or token.head.i != token.i + 1:
        return False
    employed = stem_of(token.nbor().text, "person-titles") in _EMPLOYED and token.ent_type_ not in {"PER", "GPE_LOC"}
    return token.nbor().lower_ in words("business-belongings") or (employed and not _is_place(token))


def _is_place(token: Token) -> bool:
    return not words("places").isdisjoint({token.text, base_name(token.text)})
