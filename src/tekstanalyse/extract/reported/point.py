"""Read a claim that is somebody's point: «Lias poeng var at kaia er dyr», «bodskapen til Lia er at kaia er dyr»."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.layer import spans
from tekstanalyse.extract.names.genitives import name_of
from tekstanalyse.extract.reported.claim import claim_end, trimmed
from tekstanalyse.extract.sources import Source

_BEING = frozenset({"er", "var"})
_REACH = 6
"""Tokens from the noun to the verb, with whose it is between them."""
_ADJECTIVES = 2
"""Tokens that may stand between whose it is and the noun."""


def points_in(sent: Span) -> Iterator[tuple[Span, Token, Source]]:
    """Yield each claim that is told as a person's point, with the noun for it and the person."""
    for being in sent[1:-1]:
        if being.lower_ not in _BEING or being.nbor().lower_ != "at":
            continue
        before = being.doc[max(being.i - _REACH, sent.start) : being.i]
        noun = next((t for t in reversed(before) if stem_of(t.text, "point-nouns") is not None), None)
        owner = _owner(noun, being) if noun is not None else None
        content = trimmed(being.doc, being.i + 2, claim_end(being, being.i + 2))
        if noun is not None and owner is not None and content is not None:
            yield content, noun, Source(owner.text, (owner.kb_id_,))


def _owner(noun: Token, being: Token) -> Span | None:
    """Return the person whose point it is: named in the genitive before the noun, or after «til» up to the verb."""
    for person in spans(noun.doc, "people"):
        owns = name_of(person) != person.text and 0 <= noun.i - person.end <= _ADJECTIVES
        if (owns and person.start >= noun.sent.start) or _follows(person, noun, being):
            return person
    return None


def _follows(person: Span, noun: Token, being: Token) -> bool:
    return noun.nbor().lower_ == "til" and person.start == noun.i + 2 and person.end == being.i
