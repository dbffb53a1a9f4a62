"""Tell names of people from those of places that a recognizer takes for them: where something is, or comes from."""

from spacy.tokens import Span, Token

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.names.genitives import name_of
from tekstanalyse.extract.names.given import given_names
from tekstanalyse.extract.names.lone import is_supported
from tekstanalyse.lexicon import words

_WHERE = frozenset({"fra", "frå", "i", "på", "innom", "gjennom", "utenfor", "utanfor"})
_PLACES = frozenset({"LOC", "GPE_LOC", "GPE_ORG"})


def is_place_like(span: Span, parts: set[str]) -> bool:
    """Tell whether a single word stands as places do, and no one in the article bears it as part of a name.

    After «fra» or «i», joined to a place, or in brackets after a name («Kari Moe (Sula)»).
    """
    if len(span) > 1 or name_of(span) in parts or span.start == 0:
        return False
    before = span.doc[span.start - 1]
    people = before.text == "(" and span.start > 1 and span.doc[span.start - 2].ent_type_ == "PER"
    return before.lower_ in _WHERE or people or _is_joined_to_place(span[0]) or _is_between(span)


def is_known_place(span: Span, parts: set[str]) -> bool:
    """Tell whether a word is the name of a place that everybody knows, and no one in the article bears it."""
    name = name_of(span)
    known = len(span) == 1 and name in words("places") and name not in parts | given_names()
    return known and not is_supported(span)


def is_where(span: Span) -> bool:
    """Tell whether a lone surname is the place it comes from («Grendahuset på Moen»), whoever bears it in the article.

    After «i», or «på» behind a noun; verbs have people behind «på» («stole på Moe»), and so does what they own.
    """
    doc, i = span.doc, span.start
    if len(span) > 1 or i == 0 or span.text in given_names() or _has_own(span):
        return False
    before = doc[i - 1].lower_
    if before == "i" and i > 1 and doc[i - 2].lower_ in {"tak", "fatt"}:
        return False
    return before == "i" or (before == "på" and i > 1 and doc[i - 2].pos_ in {"NOUN", "PROPN"})


def _has_own(span: Span) -> bool:
    after = span.doc[span.end].lower_ if span.end < len(span.doc) else ""
    return after in {"sin", "si", "sitt", "sine"} or span.text != name_of(span)


def opens_longer_name(span: Span, parts: set[str]) -> bool:
    """Tell whether a word that no list knows begins the name of a place («Hovland» beside «Hovland stadion»)."""
    name = name_of(span)
    if len(span) > 1 or name in parts or name in given_names() or is_supported(span):
        return False
    longer = (ent for ent in span.doc.ents if len(ent) > 1 and ent.label_ in _PLACES)
    return any(ent[0].text == name and ent[1].is_lower for ent in longer)


def _is_between(span: Span) -> bool:
    """Tell whether «mellom» stands before the name and one more («ferja mellom Sula og Moen»), and no one bears it."""
    before = [token.lower_ for token in span.doc[max(span.start - 3, 0) : span.start]]
    between = before[-1:] == ["mellom"] or (len(before) == 3 and before[0] == "mellom" and before[2] == "og")
    return between and span.text not in given_names() and not is_supported(span)


def _is_joined_to_place(token: Token) -> bool:
    """Tell whether «og» joins the name to a place («mellom Sula og Moen»)."""
    return token.dep_ == "conj" and token.head.ent_type_ in {"LOC", "GPE_LOC"}


def is_saint(span: Span) -> bool:
    """Tell whether the name is that of a place or house called after a saint («São Bento», «St. Olav»)."""
    return len(span) > 1 and span[0].text in {"São", "San", "Santa", "Sankt", "Sant", "St.", "Saint"}


def lies(span: Span) -> bool:
    """Tell whether the name stands after «i» somewhere («leder i Fjordforum Nord»), and begins as no person's name."""
    listed = any(token.text in given_names() for token in span)
    return not listed and f" i {name_of(span)}" in text_of(span.doc)
