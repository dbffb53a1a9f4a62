"""Find names that begin with an article: «Den nordlige kirke», «i Det store rådet», «De fjellske samlingar».

After an article and an adjective a common noun is definite; an indefinite one, or a capital inside, is a name's.
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.inflection import base_name, ending_of, stem_of
from tekstanalyse.extract.names.lone import opens

ARTICLES = frozenset({"Den", "Det", "De", "Dei"})
_COMMUNITIES = frozenset({"kirke", "kyrkje", "selskab", "samlinger", "samlingar"})
"""Nouns, no kinds of organizations on their own, that such names close in."""


def find_articled(doc: Doc) -> Iterator[Span]:
    """Yield the names, from the article to the kind they close in."""
    for token in doc:
        if token.text in ARTICLES:
            end = token.i + 1
            while end + 1 < len(doc) and _describes(doc[end]):
                end += 1
            if end > token.i + 1 and end < len(doc) and _closes(doc[end], opening=opens(token)):
                yield doc[token.i : end + 1]


def _describes(token: Token) -> bool:
    return token.is_alpha and token.lower_.endswith("e") and token.pos_ in {"ADJ", "PROPN", "DET"}


def _closes(noun: Token, *, opening: bool) -> bool:
    """Tell whether the noun is a kind; behind an article that begins a sentence it must be indefinite."""
    base = base_name(noun.text)
    ending = ending_of(base, "org-nouns")
    if base.lower() in _COMMUNITIES:
        return True
    body = stem_of(base, "org-nouns") is not None or base.lower().endswith(("komité", "komite"))
    return body and (not opening or ending in {"", None})
