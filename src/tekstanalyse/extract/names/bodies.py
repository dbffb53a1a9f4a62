"""Find bodies in small letters: «helse- og sosialutvalget», «direktoratet» where it is Fiskedirektoratet.

Also those in which somebody named has an office: «leder i bygdelaget, Hege Lia».
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.inflection import base_name, is_title, stem_of
from tekstanalyse.extract.names.kinds import has_organization_ending
from tekstanalyse.lexicon import words

_AGENCY = "direktoratet"
_OF_ASSEMBLY = ("komité", "komite", "nemnd", "utvalg", "utval", "råd", "direktorat", "forbund", "forening", "foreining")
"""Ends of what a body is called behind the assembly that it belongs to («Tingets kultur- og idrettskomité»)."""


def find_bodies(doc: Doc, known: Sequence[Span]) -> Iterator[Span]:
    """Yield the bodies that have a compound of two as name, and those that only one known organization can be."""
    names = {base_name(span.text) for span in known if len(span) == 1 and span.text[:1].isupper()}
    of_town = words("org-city-governments") if _names_municipality(known) else frozenset()
    for token in doc:
        if _is_joined(token):
            yield doc[token.i - 2 : token.i + 1]
        elif _is_joined(token, ends=_OF_ASSEMBLY) and token.i > 2 and _owns(doc[token.i - 3]):
            yield doc[token.i - 3 : token.i + 1]
        elif token.is_lower or token.is_sent_start:
            base = base_name(token.text)
            if base in of_town or _is_one_of(token, base, names) or _has_bearer(token, base):
                yield doc[token.i : token.i + 1]


def _owns(token: Token) -> bool:
    return token.text[:1].isupper() and token.text != base_name(token.text)


def _is_joined(token: Token, ends: Sequence[str] = tuple(words("org-small-bodies"))) -> bool:
    """Tell whether a first part with a hyphen and «og» stand before a body («kontroll- og …komiteen»)."""
    doc, i = token.doc, token.i
    joined = i > 1 and doc[i - 1].lower_ == "og" and doc[i - 2].text.endswith("-") and len(doc[i - 2]) > 1
    return joined and token.lower_.removesuffix("s").endswith(tuple(ends))


def _is_one_of(token: Token, base: str, names: set[str]) -> bool:
    """Tell whether the noun is a name that the article also writes with a capital, or the only directorate of it."""
    if token.is_lower and base.capitalize() in names:
        return token.pos_ == "NOUN" and base.endswith(("en", "et", "a"))
    return base.lower() == _AGENCY and sum(name.lower().endswith(_AGENCY) for name in names - {base}) == 1


def _has_bearer(token: Token, base: str) -> bool:
    """Tell whether the one who has an office in the body is named after it («leder i bygdelaget, Hege Lia»)."""
    doc, i = token.doc, token.i
    if not 1 < i < len(doc) - 2 or token.text != base or not token.is_lower or not _is_body(base):
        return False
    named = doc[i + 1].text == "," and any(person.start == i + 2 for person in doc.spans["people"])
    return named and doc[i - 1].lower_ in {"i", "for", "på"} and is_title(doc[i - 2].text)


def _is_body(noun: str) -> bool:
    """Tell whether the noun is a definite one for a body or an association, and not for a house, party or town."""
    ending = has_organization_ending(f"dal{noun}") or stem_of(noun, "org-nouns") is not None
    return (
        ending
        and noun.endswith(("et", "en", "a"))
        and not (noun.endswith(("partiet", "kommunen")) or stem_of(noun, "venue-nouns"))
    )


def _names_municipality(known: Sequence[Span]) -> bool:
    return any(base_name(span.text).endswith("kommune") for span in known)
