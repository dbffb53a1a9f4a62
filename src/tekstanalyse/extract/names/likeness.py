"""Tell names of people from what a recognizer takes for them: nouns, quoted titles, things."""

import re
from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Span, Token

from tekstanalyse.extract.docs import counts_of, text_of, tokens_written
from tekstanalyse.extract.inflection import is_relation, is_title, stem_of
from tekstanalyse.extract.names.genitives import name_of
from tekstanalyse.extract.names.given import given_names
from tekstanalyse.extract.names.lone import is_described, is_supported, opens
from tekstanalyse.lexicon import words

_ADJECTIVE = re.compile(r"[A-ZÆØÅ]\w+(?:løse?|(?:l?ig|isk|full|bar|syk|sjuk|ert|ell)e?|som(?:me)?|[ae]nde)")
_PLACES = frozenset({"LOC", "GPE_LOC", "GPE_ORG"})
_CALLED_AFTER = ("legat", "stipend", "hederspris", "heiderspris", "stiftelse", "stifting")
_BEFORE = re.compile(r"\b(\w+) [«“”\"]?$")
_AFTER = re.compile(r"[»”\"]?, (\w+)(?! (?:ved\b|v/))")
"""A word right before a name, and one behind a comma after it."""
_NEAR = 60
"""Characters before a name in which the word before it stands."""
_SHORTEST = 5
"""Letters of a word whose other forms are looked for."""


def can_be_name(span: Span) -> bool:
    """Tell names from the nouns, initials and abbreviations that a recognizer takes for them."""
    if is_quoted(span) or _is_first_part(span[-1].text) or span.text.endswith("-") or _is_remembered(span):
        return False
    if len(span) > 1:
        return not (stem_of(span[0].text, "event-nouns") is not None and len(span[-1]) == 1)
    text = span.text
    is_noun = stem_of(text, "event-nouns") is not None or is_title(text) or is_relation(text)
    return len(text) > 1 and "." not in text and not is_noun


def _is_remembered(span: Span) -> bool:
    """Tell whether what is called after somebody follows the genitive («Kari Lies minnepris», «Ola Moes legat»)."""
    after = span.doc[span.end].lower_ if span.end < len(span.doc) else ""
    return span[-1].text.endswith(("s", "'", "’")) and (after.startswith("minne") or after.startswith(_CALLED_AFTER))


def _is_first_part(word: str) -> bool:
    """Tell whether a name is only the first part of a compound («Moe-forelesningen», «Moe-målet»)."""
    noun = word.rpartition("-")[2]
    return noun != word and noun.islower() and len(noun) >= len("pris")


def is_common_word(span: Span) -> bool:
    """Tell whether a single word has its capital only from the sentence or heading it begins («Brenn bålet»)."""
    first, text = span[0], span.text
    if len(span) > 1 or not opens(first) or name_of(span) in given_names():
        return False
    same = tokens_written(span.doc, text)
    if not all(opens(token) for token in same) or is_supported(span):
        return False
    if any(is_form_of(first, token) for token in span.doc):
        return True
    once = first.lower_ not in counts_of(span.doc)
    return not (once and all(token.pos_ == "PROPN" and not is_described(token) for token in same))


def is_form_of(word: Token, other: Token) -> bool:
    """Tell whether a word in small letters is the same noun in another form, or begins with it («Kråka», «kråker»)."""
    stem = word.lower_.rstrip("ae")
    inflected = re.fullmatch(rf"{re.escape(stem)}(?:e|a|er|ar|en|ene|ane|et)?", other.lower_) is not None
    compound = other.lower_.startswith(word.lower_) and len(other) > len(word) + 2
    return other.is_lower and other.pos_ == "NOUN" and len(word) >= _SHORTEST and (inflected or compound)


def without_adjective(span: Span) -> Span:
    """Return the name without what begins the sentence before it («Glade Kari Moe vant», «Søvnløs Moe vant»)."""
    first = span[0]
    if len(span) < 2 or not opens(first) or first.text in given_names():
        return span
    rest = span.doc[span.start + 1 : span.end]
    describes = len(span) > 2 or first.pos_ == "ADJ" or _ADJECTIVE.fullmatch(first.text) is not None
    if describes and _is_named_without(span) and all(opens(t) for t in span.doc if t.text == first.text):
        return rest
    if len(span) < 3 or not first.is_sent_start:
        return span
    occupation = first.pos_ == "NOUN" and not first.dep_.startswith("flat") and rest[0].text in given_names()
    return rest if occupation or any(ent.text == rest.text for ent in span.doc.ents) else span


def _is_named_without(span: Span) -> bool:
    """Tell whether the rest of a name is somebody's elsewhere, and always without the first word."""
    rest = span.doc[span.start + 1 : span.end].text
    ends = (ent for ent in span.doc.ents if ent.label_ == "PER" and ent.start != span.start)
    return any(f" {ent.text}".endswith(f" {rest}") for ent in ends)


def is_thing(span: Span) -> bool:
    """Tell whether the name is that of a work, a vessel or a firm anywhere in the article («podkasten Fjellfolk»)."""
    return _is_called_thing(name_of(span), text_of(span.doc))


@lru_cache(maxsize=256)
def _is_called_thing(name: str, text: str) -> bool:
    return any(_names_thing(noun.lower()) for noun in _said_of(name, text))


def _said_of(name: str, text: str) -> Iterator[str]:
    """Yield the words right before a name, in marks or not, and behind a comma after it."""
    start = text.find(name)
    while start >= 0:
        before, after = _BEFORE.search(text, max(start - _NEAR, 0), start), _AFTER.match(text, start + len(name))
        if before is not None and not text[start + len(name) :][:1].isalnum():
            yield before[1]
        if after is not None and not text[:start][-1:].isalnum():
            yield after[1]
        start = text.find(name, start + 1)


def _names_thing(noun: str) -> bool:
    """Tell whether a noun stands before names of things, alone or as the last part of a compound («sølvgruva»)."""
    return noun in words("thing-nouns") or any(noun.endswith(kind) for kind in words("thing-nouns") if len(kind) > 4)


def is_quoted(span: Span) -> bool:
    """Tell whether marks stand right around the name: it is a title then."""
    doc = span.doc
    before = doc[span.start - 1].text if span.start else ""
    after = doc[span.end].text if span.end < len(doc) else ""
    return before in {"«", "“", '"', "”"} and after in {"»", "”", '"'}
