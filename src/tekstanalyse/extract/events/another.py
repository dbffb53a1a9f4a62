"""See which mentions set an event apart from the one spoken of: «neste fagdag», «forrige gang fagdagen ble holdt»."""

import re

from spacy.tokens import Span

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.events.deeds import is_deed
from tekstanalyse.extract.events.event import Turn
from tekstanalyse.extract.finite import is_finite
from tekstanalyse.lexicon import words

_TURNS: dict[str, Turn] = {"neste": "later", "ny": "later", "nytt": "later", "forrige": "earlier", "førre": "earlier"}
OTHER = frozenset({"annet", "andre", "anna", *_TURNS}) | frozenset(
    "egen eigen eget eige liknende lignende liknande tilsvarende tilsvarande".split()  # noqa: SIM905
)
"""Words that set an event apart from the one spoken of."""
_PHRASES: dict[tuple[str, str], Turn] = {
    ("forrige", "gang"): "earlier",
    ("førre", "gong"): "earlier",
    ("sist", "gang"): "earlier",
    ("sist", "gong"): "earlier",
    ("neste", "gang"): "later",
    ("neste", "gong"): "later",
    ("neste", "år"): "later",
    ("neste", "ut"): "later",
}
_HOLDING = frozenset(
    "skal er blir vert holdes haldast arrangeres arrangerast avholdes går ble blei vart holdt arrangerte".split()  # noqa: SIM905
)
_WITH_YEAR = re.compile(r"(?P<bare>.*\S)\s+(?P<year>(?:19|20)\d\d)")
_AGAIN = re.compile(
    r"[^.:;]{0,90}?\b(?:er|kommer|kjem|vender|møtes|møtest|samles|samlast|ses|sees|sjåast) "
    r"(?:tilbake|igjen|att|på ny|på nytt)\b[^.:;]{0,25}?(?:\d{1,2}\.|(?:19|20)\d\d)"
)
"""How a sentence goes on that says when what it names is back («Kystdagen er tilbake 3. mai»)."""
_BESIDE = 3
"""Words between «neste år» and the event that it sets apart («neste år skal fagdagen haldast»)."""


def is_other(span: Span) -> bool:
    """Tell whether the mention sets its event apart: «neste fagdag», «forrige gang fagdagen ble holdt»."""
    return any(token.lower_ in _others(span) for token in _own_words(span)) or turn_of(span) is not None


def _others(span: Span) -> frozenset[str]:
    """Return the words that set an event apart; a new episode, or a new hall that is opened, is what it is about."""
    return OTHER - {"ny", "nytt"} if span.label_ == "podkast" or is_deed(span) else OTHER


def _own_words(span: Span) -> Span:
    """Return a mention without the title in marks: «seminaret «Ny kyst»» is no new one."""
    marks = [token.i for token in span if token.is_punct]
    return span.doc[span.start : marks[0]] if marks else span


def turn_of(span: Span) -> Turn | None:
    """Return which other occurrence a mention means by its own words or «forrige gang» before it; None without any."""
    others = _others(span)
    if _is_to_come(span) or _is_back(span):
        return "later"
    if (turn := _turn_of_own_year(span)) is not None:
        return turn
    own = next((_TURNS.get(token.lower_) for token in _own_words(span) if token.lower_ in others & _TURNS.keys()), None)
    phrase, turn = turn_of_phrase(span.sent)
    if own is not None or phrase is None or not 0 <= span.start - phrase.end <= _BESIDE:
        return own
    held = any(token.lower_ in _HOLDING for token in span.sent if token.i >= phrase.end)
    signs = any(token.is_punct or token.lower_ == "og" for token in span.doc[phrase.end : span.start])
    return turn if held and not signs else None


def _turn_of_own_year(span: Span) -> Turn | None:
    """Return which way «møtet i 2018» turns of which «møtet» was told before; None without a year not met before."""
    if len(span) < len(("møtet", "i", "2018")) or span[-2].lower_ != "i" or not span[-1].text.isdigit():
        return None
    before = text_of(span.doc)[: span.start_char].lower()
    if span[-3].lower_ not in before or span[-1].text in before:
        return None
    if any(token.lower_ in words("date-year-ahead") for token in span.sent):
        return "later"
    return "earlier" if any("Past" in t.morph.get("Tense", []) for t in span.sent if is_finite(t)) else None


def _is_back(span: Span) -> bool:
    """Tell whether an event told of before is back on a day that the sentence says («Kystdagen er tilbake 3. mai»)."""
    before, sent = text_of(span.doc)[: span.sent.start_char], span.sent
    told = (span.kb_id_ or span[-1].text) in before
    return told and _AGAIN.match(sent.text, span.end_char - sent.start_char) is not None


def _is_to_come(span: Span) -> bool:
    """Tell whether an event named before first has a year here, one to come («Bokdagane 2020 vert i juni»)."""
    named, before = _WITH_YEAR.fullmatch(span.kb_id_), text_of(span.doc)[: span.start_char]
    if named is None or named["bare"] not in before or named["year"] in before:
        return False
    return any(token.lower_ in words("date-year-ahead") for token in span.sent)


def turn_of_phrase(sent: Span) -> tuple[Span | None, Turn | None]:
    """Return the words by which a sentence turns to another occurrence at once («Forrige gang», «Til neste år»)."""
    for i in range(sent.start, min(sent.start + 2, sent.end - 1)):
        turn = _PHRASES.get((sent.doc[i].lower_, sent.doc[i + 1].lower_))
        if turn is not None and (i == sent.start or sent.doc[sent.start].lower_ == "til"):
            return sent.doc[i : i + 2], turn
    return None, None
