"""Tell names of things for sale from people: one of many has an article before it, drinks are drunk by the glass.

A recognizer takes a capital that it does not know for a person's; nobody says «en» of a person without more, and people
are not drunk. A name with a listed given name is left alone.
"""

from spacy.tokens import Span, Token

from tekstanalyse.extract.names.genitives import name_of
from tekstanalyse.extract.names.given import given_names
from tekstanalyse.lexicon import words

_ARTICLES = frozenset({"en", "ei", "ein", "et", "eit"})
_DEMONSTRATIVES = frozenset({"den", "det", "de", "dei"})
_SOME = frozenset({"viss", "visst", "annen", "annan", "ny"})
"""«En viss Moe» is a person, and «en ny Moe» is compared with one."""


def is_product(span: Span, parts: set[str]) -> bool:
    """Tell whether the article treats the name as a thing's anywhere; `parts` are the words of full names."""
    name = name_of(span)
    if name in parts or any(token.text in given_names() for token in span):
        return False
    same = [token for token in span.doc if token.text == span[0].text]
    return any(_is_measured(token) or _is_consumed(token) or (len(span) == 1 and _is_one(token)) for token in same)


def _is_one(token: Token) -> bool:
    """Tell whether an article stands before the name («en Vestra»), or «den» and a quality («den røde Vestra»)."""
    if token.i < 2 or (token.i + 1 < len(token.doc) and token.nbor().text[:1].isupper()):
        return False
    before, first = token.nbor(-1), token.nbor(-2)
    if before.lower_ in _ARTICLES:
        return True
    quality = before.pos_ == "ADJ" and before.is_lower and before.lower_ not in _SOME
    return quality and first.is_lower and first.lower_ in _DEMONSTRATIVES


def _is_measured(token: Token) -> bool:
    """Tell whether what a drink or sweet comes in stands before the name («ei flaske Kilda»)."""
    return token.i > 0 and token.nbor(-1).lower_ in words("measure-nouns")


def _is_consumed(token: Token) -> bool:
    """Tell whether somebody drinks or eats what has the name."""
    return token.dep_ == "obj" and token.head.lower_ in words("consuming-verbs")
