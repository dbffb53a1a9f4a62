"""Tell which words name an event: nouns that always do, and nouns that do in an article on sport or on a gathering."""

import re

from spacy.tokens import Span, Token

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.events.contests import is_contest
from tekstanalyse.extract.events.deeds import deed_at
from tekstanalyse.extract.events.names import is_name
from tekstanalyse.extract.events.senses import can_mean, is_no_event
from tekstanalyse.extract.events.sessions import session
from tekstanalyse.extract.events.stems import kind_of
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.lexicon import words

GENERAL_TYPE = "arrangement"
_LED = frozenset({"deltok", "deltek", "ledet", "leda", "leia", "leidde", "ledes", "styrte", "satt", "sat", "med"})
"""Words by which a talk is one that people take part in, on a stage."""
_CLOCK = r"\d{1,2}(?:[.:]\d{2})?"
_TIME = re.compile(rf"\W*(?:(?:kl\.?|klokka|klokken)\s*)?{_CLOCK}(?:\s*[-–]\s*{_CLOCK})?\s*:?\s+", re.IGNORECASE)
_OPENED_IT = frozenset({"åpnet", "åpna", "opna"})
OPENED = ("utstillingen", "utstillinga", "museet", "senteret", "bygget", "skolen", "skulen", "hallen", "huset")
"""Ends of words for what is opened with people gathered."""


def type_of(token: Token) -> str | None:
    """Return the type of event that a word names, None when it names none."""
    stem = stem_of(token.text, "event-nouns")
    if is_no_event(token.lower_, stem):
        return None
    if token.lower_ in {"samtale", "samtalen"} and (_is_led(token) or heads_item(token)):
        return "samtale"
    if stem is not None:
        kind = kind_of(stem, "event-nouns")
        return kind if can_mean(token, stem, kind) else None
    if token.lower_ in words("event-nouns-general"):
        return GENERAL_TYPE
    if is_opening(token):
        return "markering"
    if is_contest(token):
        return "kamp"
    return session(token) or (GENERAL_TYPE if is_name(token) else None)


def is_opening(token: Token) -> bool:
    """Tell the opening of a house or an exhibition, where people gather («opninga av museet»), from any other."""
    if token.lower_ in {"åpning", "opning"} and token.i == 0:
        return any(token.lower_ in _OPENED_IT and deed_at(token) is not None for token in token.doc)
    if token.lower_ not in {"åpningen", "åpninga", "opninga"}:
        return False
    after = [other.lower_ for other in token.doc[token.i + 1 : token.i + 4]]
    return after[:1] == ["av"] and any(word.endswith(OPENED) for word in after[1:])


def heads_item(token: Token) -> bool:
    """Tell whether the word begins a line of a programme («Paneldebatt:», «Samtale om språk»)."""
    doc, i = token.doc, token.i
    first = i == 0 or doc[i - 1].is_space or (not doc[i - 1].is_alpha and (i == 1 or doc[i - 2].is_space))
    return first and any(zone.label_ in {"list", "heading"} for zone in zones_of(token))


def is_timed_item(token: Token) -> bool:
    """Tell whether only a time of day stands before the word in its line («20.00 Konsert», «Klokka 12: Kurs»)."""
    before = text_of(token.doc)[: token.idx].rpartition("\n")[2]
    return _TIME.fullmatch(before) is not None


def zones_of(token: Token) -> list[Span]:
    """Return the zones of the article in which a word stands."""
    return [zone for zone in token.doc.spans["zones"] if zone.start <= token.i < zone.end]


def _is_led(token: Token) -> bool:
    return token.lower_ == "samtalen" and any(other.lower_ in _LED for other in token.sent)
