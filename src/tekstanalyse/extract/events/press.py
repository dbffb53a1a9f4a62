"""Find what the lead says was told the press: «presenterte ny rektor for pressen tirsdag»."""

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.events.details import says_when

_PRESS = frozenset("pressen pressa mediene media journalistene journalistane pressefolk".split())  # noqa: SIM905
_BEFORE = frozenset({"for", "overfor", "med"})
_TOLD = frozenset(
    "presenterte la orienterte informerte avduket avduka møttes møttest redegjorde greidde gjorde viste synte".split()  # noqa: SIM905
)
"""Past tenses of what one does before the press."""
_LEAD = 400
"""Characters within which an article says that it comes from the press being told."""


def press_meetings(doc: Doc) -> Iterator[Span]:
    """Yield the words, from the verb to the press, of a sentence of the lead that says when."""
    for token in doc:
        verb = _verb(token) if token.lower_ in _PRESS and token.idx < _LEAD and token.i > token.sent.start else None
        if verb is not None and token.nbor(-1).lower_ in _BEFORE and says_when(token.sent):
            yield Span(doc, verb.i, token.i + 1, label="pressekonferanse")


def _verb(press: Token) -> Token | None:
    return next((token for token in press.doc[press.sent.start : press.i] if token.lower_ in _TOLD), None)
