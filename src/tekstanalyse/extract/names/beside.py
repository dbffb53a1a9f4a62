"""Find organizations that stand beside people, as programmes and reports tell who somebody is of.

«Hege Lia frå Maritim Vekst», «Hege Lia, FjordTek», «Hege Lia (Kystens Venner)»: what is written as no place and no
person is.
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.inflection import is_title
from tekstanalyse.extract.names.acronyms import is_acronym
from tekstanalyse.extract.names.acting import is_called_place
from tekstanalyse.extract.names.given import given_names
from tekstanalyse.extract.names.lone import has_inner_capital
from tekstanalyse.lexicon import words

_PLACES = frozenset({"GPE_LOC", "GPE_ORG", "LOC"})
_OTHERS = _PLACES | {"PER"}
_FROM = frozenset({"fra", "frå"})


def find_beside_people(doc: Doc) -> Iterator[Span]:
    """Yield the names behind people that organizations alone are written as."""
    for person in doc.spans["people"]:
        start = person.end + 1
        if start < len(doc) and doc[start - 1].lower_ in {*_FROM, ",", "("}:
            name = _row(doc, start)
            in_brackets = doc[start - 1].text == "(" and doc[name.end : name.end + 1].text == ")"
            several = len(name) > 1 and (in_brackets or doc[start - 1].lower_ in _FROM) and not _is_place(name)
            acronym = len(name) == 1 and is_acronym(name.text) and len(name.text) > len("Sp") and not in_brackets
            firm = len(name) == 1 and (has_inner_capital(name.text) or (in_brackets and _is_firm(name[0])))
            if several or acronym or firm:
                yield name


def _is_firm(token: Token) -> bool:
    """Tell whether a word in brackets behind a name can be nothing else: no place, title, person or party's letters."""
    other = token.text in given_names() | words("places") | words("party-letters") or token.ent_type_ in {
        *_PLACES,
        "PER",
    }
    named = token.pos_ == "PROPN" and token.is_alpha and token.is_title and len(token) > len("Sp.")
    return named and not (other or is_title(token.text) or is_called_place(token))


def comes_from(span: Span) -> bool:
    """Tell whether a name of several words, none a listed given name, is where a person before it comes from."""
    doc, i = span.doc, span.start
    behind = i > 1 and doc[i - 1].lower_ in _FROM and doc[i - 2].ent_type_ == "PER"
    return behind and len(span) > 1 and not any(token.text in given_names() for token in span)


def _row(doc: Doc, start: int) -> Span:
    """Return the words with a capital in a row."""
    end = start
    people = {i for span in doc.spans["people"] for i in range(span.start, span.end)}
    while end < len(doc) and doc[end].text[:1].isupper() and end not in people and (end == start or _goes_on(doc[end])):
        end += 1
    return doc[start:end]


def _goes_on(token: Token) -> bool:
    return token.nbor(-1).whitespace_ != "" and not token.is_sent_start


def _is_place(span: Span) -> bool:
    known = any(token.text in words("places") for token in span)
    return known or any(token.ent_type_ in _PLACES for token in span)
