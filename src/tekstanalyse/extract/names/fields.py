"""Find names of organizations that tell two fields: «Dal Sau og Geit», «Handel og Kontor», «Dal Turn og Idrettslag».

A recognizer takes the second field for a name of its own, and the first, with a place before it, for a person's.
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.docs import once
from tekstanalyse.extract.inflection import base_name, is_title
from tekstanalyse.extract.names.given import given_names
from tekstanalyse.lexicon import words

_NO_NAME = frozenset({"ADP", "AUX", "CCONJ", "DET", "PRON", "SCONJ", "VERB", "ADV"})


@once
def find_fields(doc: Doc) -> tuple[Span, ...]:
    """Return the names that «og» and a field with a capital inside a sentence close."""
    return tuple(_fields(doc))


def _fields(doc: Doc) -> Iterator[Span]:
    for token in doc:
        if not words("org-fields").isdisjoint({token.text, base_name(token.text)}) and _is_joined(token):
            name = doc[_start(token.nbor(-2)) : token.i + 1]
            if name[0].text not in given_names():
                yield name


def is_of_fields(span: Span) -> bool:
    """Tell whether what is taken for a name is part of one with two fields."""
    return any(name.start < span.end and span.start < name.end for name in find_fields(span.doc))


def _is_joined(field: Token) -> bool:
    if field.i < 2 or field.nbor(-1).text not in {"og", "&"} or not field.nbor(-2).is_title:
        return False
    quoted = field.i > 2 and field.nbor(-3).text in {"«", "“", '"'}
    return not quoted and not field.nbor(-2).is_punct


def _start(first: Token) -> int:
    """Return the start moved over the capitals in a row before the first field («Indre Dal Sau»)."""
    start = first.i
    while start > 0 and not first.doc[start].is_sent_start and _opens(first.doc[start - 1]):
        start -= 1
    return start


def _opens(token: Token) -> bool:
    return token.is_title and token.is_alpha and token.pos_ not in _NO_NAME and not is_title(token.text)
