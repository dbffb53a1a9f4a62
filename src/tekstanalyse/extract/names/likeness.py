"""Tell names of people from what a recognizer takes for them: nouns, titles of works, places, organizations."""

import re

from spacy.tokens import Span

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.inflection import is_relation, is_title, stem_of
from tekstanalyse.extract.names.genitives import name_of
from tekstanalyse.extract.names.given import given_names
from tekstanalyse.lexicon import words


def can_be_name(span: Span) -> bool:
    """Tell names from the nouns, initials and abbreviations that a recognizer takes for them."""
    if _is_quoted(span):
        return False
    if len(span) > 1:
        return True
    text = span.text
    is_noun = stem_of(text, "event-nouns") is not None or is_title(text) or is_relation(text)
    return len(text) > 1 and "." not in text and not is_noun


def is_place_like(span: Span, parts: set[str]) -> bool:
    """Tell whether a single word after «fra» or «i» is a place, as no one in the article bears it as part of a name."""
    before = span.doc[span.start - 1] if span.start else None
    after_preposition = before is not None and before.lower_ in {"fra", "frå", "i", "på"}
    return len(span) == 1 and after_preposition and name_of(span) not in parts


def is_thing(span: Span) -> bool:
    """Tell whether the name is that of a work, a vessel or a firm anywhere in the article («podkasten Fjellfolk»)."""
    named = re.compile(rf"\b(\w+) [«“”\"]?{re.escape(name_of(span))}\b")
    return any(match[1].lower() in words("thing-nouns") for match in named.finditer(text_of(span.doc)))


def lies(span: Span) -> bool:
    """Tell whether the name stands after «i» somewhere («leder i Fjordforum Nord»), and begins as no person's name."""
    listed = any(token.text in given_names() for token in span)
    return not listed and f" i {name_of(span)}" in text_of(span.doc)


def _is_quoted(span: Span) -> bool:
    """Tell whether quotation marks stand right around the name: it is a title then."""
    doc = span.doc
    before = doc[span.start - 1].text if span.start else ""
    after = doc[span.end].text if span.end < len(doc) else ""
    return before in {"«", "“", '"', "”"} and after in {"»", "”", '"'}
