"""Find events at which something is laid before people: «lansere boka i Sula torsdag», «utdelingen av fjordprisen»."""

from collections.abc import Callable, Iterator

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.events.details import says_when

_LAUNCHING = frozenset("lansere lanserer lanserte lanserar slepper slipper slapp slepte".split())  # noqa: SIM905
_LAUNCHED = frozenset(
    "boka boken bok romanen diktsamlinga diktsamlingen plata platen plate albumet album filmen podkasten".split()  # noqa: SIM905
)
_SHOWING = frozenset(
    "presentasjonen framlegginga framleggingen fremleggelsen framleggelsen offentliggjøringen offentleggjeringa".split()  # noqa: SIM905
)
_AT = frozenset({"under", "på", "ved", "etter"})
_GIVING = ("utdelingen", "utdelinga", "utdeling", "overrekkelsen", "overrekkinga")
_PRIZES = ("pris", "prisen", "prisene", "prisane", "stipend", "stipendet", "pokalen", "medaljen", "medaljene")
_NEAR = 4
"""Words between a verb and what is launched, and between a noun and what is shown or given."""


def showings(doc: Doc) -> Iterator[Span]:
    """Yield launches of books and records on a day, showings of results, and the giving of prizes."""
    for token in doc:
        if token.lower_ in _LAUNCHING and (thing := _behind(token, _is_launched)) and _is_placed(token):
            yield Span(doc, token.i, thing.i + 1, label="lansering")
        elif token.lower_ in _SHOWING and _is_shown(token):
            yield Span(doc, token.i, token.i + 1, label="fremleggelse")
        elif (prize := _prize(token)) is not None:
            yield Span(doc, token.i, prize.i + 1, label="utdeling")


def _behind(token: Token, fits: Callable[[Token], bool]) -> Token | None:
    """Return the first word close behind that fits."""
    return next((t for t in token.doc[token.i + 1 : min(token.i + 1 + _NEAR, token.sent.end)] if fits(t)), None)


def _is_launched(token: Token) -> bool:
    return token.lower_ in _LAUNCHED


def _is_prize(token: Token) -> bool:
    return token.lower_.endswith(_PRIZES)


def _prize(giving: Token) -> Token | None:
    """Return the prize that is given («utdelingen av årets fjordpris»)."""
    of = giving.doc[giving.i + 1] if giving.lower_ in _GIVING and giving.i + 1 < len(giving.doc) else None
    return _behind(of, _is_prize) if of is not None and of.lower_ == "av" else None


def _is_placed(verb: Token) -> bool:
    """Tell whether the sentence says both where and when, or on which day."""
    dated = says_when(verb.sent) or any(d.sent == verb.sent and len(d.kb_id_) > 7 for d in verb.doc.spans["dates"])
    return dated and any(place.sent == verb.sent for place in verb.doc.spans["places"])


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
