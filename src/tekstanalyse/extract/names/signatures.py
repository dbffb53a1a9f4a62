"""Find the names that a line is signed with: «AV HEGE LIA», «Klem fra Hege»."""

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.names.given import given_names

_BY = frozenset({"av", "tekst", "foto", "hilsen", "helsing", "klem", "klemmer", "klemmar", "mvh"})
_LONGEST = 4
"""Words of such a name."""


def signatures(doc: Doc) -> Iterator[Span]:
    """Yield names in capitals behind «AV», and listed given names alone behind a greeting, that end their line."""
    for token in doc:
        if token.lower_ in _BY and _opens_line(token):
            start = token.i + 1
            while start < len(doc) and doc[start].lower_ in {":", "fra", "frå"}:
                start += 1
            span = doc[start : _line_end(doc, start)]
            if 0 < len(span) <= _LONGEST and span[0].text.title() in given_names() and _is_signed(token, span):
                yield span


def _is_signed(by: Token, span: Span) -> bool:
    shouted = len(span) > 1 and all(token.is_upper and token.is_alpha for token in span)
    return shouted or (len(span) == 1 and by.lower_ not in {"av", "tekst", "foto"} and span[0].is_title)


def _opens_line(token: Token) -> bool:
    return token.i == 0 or token.nbor(-1).is_space or token.nbor(-1).text == "vennlig"


def _line_end(doc: Doc, start: int) -> int:
    """Return the end of the line, without a full stop that closes it."""
    end = next((token.i for token in doc[start : start + _LONGEST + 2] if token.is_space), len(doc))
    return end - 1 if end > start and doc[end - 1].text in {".", "!"} else end
