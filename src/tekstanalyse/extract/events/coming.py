"""Find the event to come that a sentence begins with, whatever it is called: «Neste frokost: 5. mai»."""

import re

from spacy.tokens import Span, Token

from tekstanalyse.extract.events.event import Event
from tekstanalyse.extract.layer import spans

_NEXT = frozenset({"neste", "næraste", "nærmeste"})
_SPELLS = frozenset({"dag", "uke", "veke", "måned", "månad", "år", "helg", "steg", "skritt", "punkt"})
"""Nouns that say when, or what comes next in some matter, and no occasion («neste uke»)."""
_TAKES_PLACE = frozenset(
    {"blir", "vert", "er", "holdes", "haldast", "skal", "går", "møtes", "møtest", "finner", "finn", ":"}
)
_STAGED = frozenset("av stabelen sted stad for seg alt allerede på den no nå og til i ,".split())  # noqa: SIM905
"""Words that may stand between such a verb and the day."""
_THEME = re.compile(
    r"\W*(?:(?:Det|Dette|Dei|De) (?:blir|vert) tema(?:et)?|I år er (?:datoen|dagen)|Ny(?:tt)? \w+ er "
    r"(?:varslet|varsla|satt til|sett til|lyst til|berammet til|planlagt|planlagd))\b"
)
"""How a sentence begins that says when the next one is, and not what it is («Det blir tema 3. mai»)."""
_LEAST = 3
_AGAIN = re.compile(
    r"\W*(?:(?:sett|set|hold|hald) av|(?:vi|me) (?:sees|ses|møtes|sjåast|møtest)|vel møtt"
    r"|velkomm?en (?:tilbake|att|igjen))\b",
    re.IGNORECASE,
)
"""How a report calls its readers to the next time."""


def next_event(sent: Span, kind: str) -> Event | None:
    """Return the event to come that a sentence begins with, with its day; None without a day right behind it."""
    day = next((date for date in spans(sent.doc, "dates") if date.sent == sent), None)
    if day is not None and len(day.kb_id_) > len("2019") and (_AGAIN.match(sent.text) or _THEME.match(sent.text)):
        return Event(0, kind, mentions=[Span(sent.doc, sent.start, day.end, label=kind)], date=day, turn="later")
    if len(sent) < _LEAST or sent[0].lower_ not in _NEXT:
        return None
    noun = next((token for token in sent[1:] if token.pos_ != "ADJ"), sent[1])
    known = noun.pos_ in {"NOUN", "PROPN"} and (noun.i > sent.start + 1 or noun.lower_ not in _SPELLS)
    if not known or day is None or not _leads_to(noun, day):
        return None
    mention = Span(sent.doc, sent.start, noun.i + 1, label=kind)
    return Event(0, kind, mentions=[mention], date=day, turn="later")


def _leads_to(noun: Token, date: Span) -> bool:
    """Tell whether only that it takes place stands before the day («frokost går av stabelen 5. mai»)."""
    between = [token.lower_ for token in noun.doc[noun.i + 1 : date.start]]
    again = between == [","] and noun.lower_ in {"gang", "gong"}
    return again or (bool(between) and between[0] in _TAKES_PLACE and set(between[1:]) <= _STAGED)
