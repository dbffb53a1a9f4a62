"""Find showings of results, and the giving of prizes: «presentasjonen på Hotell Sula», «utdelingen av fjordprisen»."""

from collections.abc import Callable, Iterator

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.events.details import says_when

_SHOWING = frozenset(
    "presentasjonen framlegginga framleggingen fremleggelsen framleggelsen offentliggjøringen offentleggjeringa".split()  # noqa: SIM905
)
_AT = frozenset({"under", "på", "ved", "etter"})
_GIVING = ("utdelingen", "utdelinga", "utdeling", "overrekkelsen", "overrekkinga")
_PRIZES = ("pris", "prisen", "prisene", "prisane", "stipend", "stipendet", "pokalen", "medaljen", "medaljene")
_NEAR = 4
"""Words between a noun and what is shown or given."""


def showings(doc: Doc) -> Iterator[Span]:
    """Yield showings of results, and the giving of prizes."""
    for token in doc:
        if token.lower_ in _SHOWING and _is_shown(token):
            yield Span(doc, token.i, token.i + 1, label="fremleggelse")
        elif (prize := _prize(token)) is not None:
            yield Span(doc, token.i, prize.i + 1, label="utdeling")


def _behind(token: Token, fits: Callable[[Token], bool]) -> Token | None:
    """Return the first word close behind that fits."""
    return next((t for t in token.doc[token.i + 1 : min(token.i + 1 + _NEAR, token.sent.end)] if fits(t)), None)


def _is_prize(token: Token) -> bool:
    return token.lower_.endswith(_PRIZES)


def _prize(giving: Token) -> Token | None:
    """Return the prize that is given («utdelingen av årets fjordpris»)."""
    of = giving.doc[giving.i + 1] if giving.lower_ in _GIVING and giving.i + 1 < len(giving.doc) else None
    return _behind(of, _is_prize) if of is not None and of.lower_ == "av" else None


def _is_shown(noun: Token) -> bool:
    """Tell a showing to people («presentasjonen på Hotell Sula», «framlegginga av planen i går») from any other."""
    doc = noun.doc
    before = doc[noun.i - 1].lower_ if noun.i else ""
    after = doc[noun.i + 1 : min(noun.i + 1 + _NEAR, noun.sent.end)]
    if before not in _AT or len(after) < 2:
        return False
    if after[0].lower_ in {"på", "i"}:
        return after[1].text[:1].isupper()
    return after[0].lower_ == "av" and says_when(noun.sent)
