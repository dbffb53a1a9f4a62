"""Find public bodies in small letters: «helse- og sosialutvalget», «direktoratet» where it is Fiskedirektoratet."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.inflection import base_name
from tekstanalyse.lexicon import words


def find_bodies(doc: Doc, known: Sequence[Span]) -> Iterator[Span]:
    """Yield the bodies that have a compound of two as name, and those that only one known organization can be."""
    names = {base_name(span.text) for span in known if len(span) == 1 and span.text[:1].isupper()}
    of_town = words("org-city-governments") if _names_municipality(known) else frozenset()
    for token in doc:
        if _is_joined(token):
            yield doc[token.i - 2 : token.i + 1]
        elif token.is_lower or token.is_sent_start:
            base = base_name(token.text)
            if base in of_town or _is_one_of(token, base, names):
                yield doc[token.i : token.i + 1]


def _is_joined(token: Token) -> bool:
    """Tell whether a first part with a hyphen and «og» stand before a body («kontroll- og …komiteen»)."""
    doc, i = token.doc, token.i
    joined = i > 1 and doc[i - 1].lower_ == "og" and doc[i - 2].text.endswith("-") and len(doc[i - 2]) > 1
    return joined and token.lower_.removesuffix("s").endswith(tuple(words("org-small-bodies")))


def _is_one_of(token: Token, base: str, names: set[str]) -> bool:
    """Tell whether the noun is the end of one name only, or a name that the article also writes with a capital."""
    if token.is_lower and base.capitalize() in names:
        return token.pos_ == "NOUN" and base.endswith(("en", "et", "a"))
    small = base.lower()
    return small in words("org-small-bodies") and sum(_ends_in(name.lower(), small) for name in names) == 1


def _ends_in(name: str, noun: str) -> bool:
    return name.endswith(noun) and name != noun


def _names_municipality(known: Sequence[Span]) -> bool:
    return any(base_name(span.text).endswith("kommune") for span in known)
