"""Tell names that an article means as places from names of organizations: where somebody lives, is or comes from."""

import re

from spacy.tokens import Span, Token

from tekstanalyse.extract.inflection import base_name, stem_of
from tekstanalyse.extract.names.acting import has_office, lies
from tekstanalyse.extract.names.kinds import has_organization_ending
from tekstanalyse.lexicon import words

_PLACES = frozenset({"GPE_ORG", "GPE_LOC", "LOC"})
_ACRONYM = re.compile(r"[A-ZÆØÅ][A-ZÆØÅ&-]{1,7}s?")


def lies_elsewhere(span: Span) -> bool:
    """Tell whether the article means a place by the same single word at least as often as an organization."""
    name = base_name(span.text)
    if len(span) > 1 or _ACRONYM.fullmatch(name):
        return False
    same = [ent.label_ for ent in span.doc.ents if base_name(ent.text) == name]
    if name in words("places") and any(base_name(t.text) == name and (lies(t) or _is_home(t)) for t in span.doc):
        return not any(t.lower_ in words("match-words") for t in span.doc)
    places = sum(label in _PLACES - {"GPE_ORG"} for label in same)
    called_place = name.lower().endswith(tuple(words("place-name-endings"))) and "ORG" in same
    if called_place and all(_comes_from(token) for token in span.doc if base_name(token.text) == name):
        return True
    if places < same.count("ORG"):
        return False
    return any(base_name(token.text) == name and lies(token) for token in span.doc)


def _comes_from(token: Token) -> bool:
    return token.i > 0 and token.nbor(-1).lower_ in {"fra", "frå", "i", "på"}


def _is_home(token: Token) -> bool:
    """Tell whether the name stands alone in brackets behind a person («Kari Lia (Stryn)»)."""
    doc, i = token.doc, token.i
    alone = 1 < i < len(doc) - 1 and doc[i - 1].text == "(" and doc[i + 1].text == ")"
    return alone and any(person.end == i - 1 for person in doc.spans["people"])


def only_lies(span: Span) -> bool:
    """Tell whether a definite noun that is no kind of organization only stands for where («i Kystbadet»)."""
    name = base_name(span.text)
    if len(span) > 1 or not name.endswith(("et", "en")) or name.endswith("laget") or has_organization_ending(name):
        return False
    same = [token for token in span.doc if base_name(token.text) == name]
    if name.lower() in words("org-state-bodies"):
        return False
    return stem_of(name, "org-nouns") is None and all(_is_inside(token) for token in same)


def _is_inside(token: Token) -> bool:
    """Tell whether «i» stands before the name, and no office in front of it («leder i Kystringen»)."""
    return token.i > 0 and token.nbor(-1).lower_ == "i" and not has_office(token)
