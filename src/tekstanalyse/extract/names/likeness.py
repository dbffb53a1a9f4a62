"""Tell names of people from what a recognizer takes for them: nouns, titles of works, places, organizations."""

import re
from functools import lru_cache

from spacy.tokens import Span, Token

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.inflection import is_relation, is_title, stem_of
from tekstanalyse.extract.names.genitives import name_of
from tekstanalyse.extract.names.given import given_names
from tekstanalyse.extract.names.kinds import has_organization_ending, introduces
from tekstanalyse.extract.names.lone import begins_sentence, is_described, is_supported
from tekstanalyse.lexicon import words


def can_be_name(span: Span) -> bool:
    """Tell names from the nouns, initials and abbreviations that a recognizer takes for them."""
    if is_quoted(span):
        return False
    if len(span) > 1:
        return True
    text = span.text
    is_noun = stem_of(text, "event-nouns") is not None or is_title(text) or is_relation(text)
    return len(text) > 1 and "." not in text and not is_noun


def is_common_word(span: Span) -> bool:
    """Tell whether a single word has its capital only from the sentence or heading it begins («Brenn bålet»)."""
    first, text = span[0], span.text
    if len(span) > 1 or not begins_sentence(first) or name_of(span) in given_names():
        return False
    same = [token for token in span.doc if token.text == text]
    if not all(begins_sentence(token) for token in same) or is_supported(span):
        return False
    once = not any(token.text == first.lower_ for token in span.doc)
    return not (once and all(token.pos_ == "PROPN" and not is_described(token) for token in same))


def without_adjective(span: Span) -> Span:
    """Return the name without what begins the sentence before it («Glade Kari Moe vant», «Vevar Kari Moe»)."""
    first = span[0]
    if len(span) < 3 or not first.is_sent_start or first.text in given_names():
        return span
    rest = span.doc[span.start + 1 : span.end]
    occupation = first.pos_ == "NOUN" and not first.dep_.startswith("flat") and rest[0].text in given_names()
    return rest if occupation or any(ent.text == rest.text for ent in span.doc.ents) else span


def is_place_like(span: Span, parts: set[str]) -> bool:
    """Tell whether a single word stands as places do, and no one in the article bears it as part of a name.

    After «fra» or «i», joined to a place, or in brackets after a name («Kari Moe (Sula)»).
    """
    if len(span) > 1 or name_of(span) in parts or span.start == 0:
        return False
    before = span.doc[span.start - 1]
    people = before.text == "(" and span.start > 1 and span.doc[span.start - 2].ent_type_ == "PER"
    return before.lower_ in {"fra", "frå", "i", "på"} or people or _is_joined_to_place(span[0])


def _is_joined_to_place(token: Token) -> bool:
    """Tell whether «og» joins the name to a place («mellom Sula og Moen»)."""
    return token.dep_ == "conj" and token.head.ent_type_ in {"LOC", "GPE_LOC"}


def is_thing(span: Span) -> bool:
    """Tell whether the name is that of a work, a vessel or a firm anywhere in the article («podkasten Fjellfolk»)."""
    return _is_called_thing(name_of(span), text_of(span.doc))


@lru_cache(maxsize=256)
def _is_called_thing(name: str, text: str) -> bool:
    name = re.escape(name)
    said = (*re.findall(rf"\b(\w+) [«“”\"]?{name}\b", text), *re.findall(rf"\b{name}[»”\"]?, (\w+)", text))
    return any(noun.lower() in words("thing-nouns") for noun in said)


def is_organization_like(span: Span) -> bool:
    """Tell whether a name follows or precedes a noun for organizations («avisa Utsyn», «Sula symjelag»)."""
    doc = span.doc
    if span[0].text in given_names() and len(span) > 1:
        return False
    introduced = span.start > 0 and introduces(doc[span.start - 1])
    if len(span) > 1 and stem_of(span[0].text, "org-nouns") is not None:
        return True
    if len(span) == 1 and has_organization_ending(name_of(span)):
        return True
    after = doc[span.end] if span.end < len(doc) else None
    kind = after is not None and after.is_lower and after.pos_ in {"NOUN", "PROPN"} and span[-1].whitespace_ != ""
    bare = len(span) == 1 and span.text == name_of(span)
    return introduced or (bare and kind and after is not None and stem_of(after.text, "org-nouns") is not None)


def lies(span: Span) -> bool:
    """Tell whether the name stands after «i» somewhere («leder i Fjordforum Nord»), and begins as no person's name."""
    listed = any(token.text in given_names() for token in span)
    return not listed and f" i {name_of(span)}" in text_of(span.doc)


def is_quoted(span: Span) -> bool:
    """Tell whether marks stand right around the name: it is a title then."""
    doc = span.doc
    before = doc[span.start - 1].text if span.start else ""
    after = doc[span.end].text if span.end < len(doc) else ""
    return before in {"«", "“", '"', "”"} and after in {"»", "”", '"'}
