"""Find trials that are told by the case a court hears: «da saken mot ham startet i går»."""

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.docs import once, vocabulary_of
from tekstanalyse.extract.events.details import says_when
from tekstanalyse.extract.events.event import Event
from tekstanalyse.lexicon import words

TYPE = "rettssak"
_COURT = 2
"""Different words of the court by which an article is from one."""
_CASES = frozenset({"saken", "saka", "straffesaken", "straffesaka", "drapssaken", "drapssaka"})
_GOING = frozenset(
    [
        "startet",
        "starta",
        "begynte",
        "byrja",
        "tok",
        "pågår",
        "pågikk",
        "pågjekk",
        "går",
        "gikk",
        "gjekk",
        "fortsetter",
        "fortset",
        "åpnet",
        "opna",
    ]
)


def trials(doc: Doc) -> Iterator[Span]:
    """Yield the cases that a court hears."""
    for token in doc:
        if token.lower_ in _CASES and _is_heard(token):
            yield Span(doc, token.i, _end_of_case(token), label=TYPE)


def _is_heard(case: Token) -> bool:
    doc = case.doc
    if case.i + 1 >= len(doc) or case.nbor().lower_ != "mot" or not _is_from_court(doc):
        return False
    return says_when(case.sent) or any(token.lower_ in _GOING for token in case.sent)


def is_only_spoken_of(doc: Doc, event: Event) -> bool:
    """Tell whether a trial is the matter of an article that is from no court («dekningen av rettssaken»)."""
    return event.type == TYPE and not _is_from_court(doc)


@once
def _is_from_court(doc: Doc) -> bool:
    """Tell whether an article uses several words of those who are in court."""
    return len(vocabulary_of(doc) & words("court-words")) >= _COURT


def _end_of_case(case: Token) -> int:
    """Return the end of whom the case is against: a pronoun or noun, or a name."""
    doc, end = case.doc, case.i + 3
    while (
        end < case.sent.end
        and doc[end - 1].pos_ in {"DET", "ADJ", "PROPN"}
        and doc[end].pos_ in {"NOUN", "PROPN", "ADJ"}
    ):
        end += 1
    return min(end, case.sent.end)
