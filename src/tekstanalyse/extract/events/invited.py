"""Find what people are invited to on a day, whatever it is called: «inviterte til kulturnatt fredag»."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.events.details import says_when
from tekstanalyse.extract.events.nouns import type_of

_INVITES = re.compile(
    r"\b(?:inviter(?:er|te|t|ar|a)|(?:bedt|bede|bydd|budt|bad|bød|baud) inn|innbød|innbaud)\b[^.:;\n]{0,60}? til "
    r"(?:(?:en|ein|ei|et|eit|åpen|åpent|open|ope|felles|stor|stort|gratis|årlig|årleg|tradisjonell) )*"
    r"(?P<noun>[a-zæøå]{4,})\b"
)
_NOT_HELD = frozenset(
    "samarbeid dialog innspill innspel diskusjon kamp konkurranse deltakelse deltaking debatt medvirkning medverknad "  # noqa: SIM905
    "bords hytta kritikk refleksjon ettertanke dugnad fest bryllup forhandlinger forhandlingar minne ære inntekt "
    "støtte glede hjelp nytte".split()
)
"""What people are invited to and that is not held at one time and place, or that is nobody else's business."""


def invited_spans(doc: Doc, kind: str) -> Iterator[Span]:
    """Yield the noun for what is held, in sentences that say when and have no other noun for an event behind «til»."""
    for sent in doc.sents:
        found = _INVITES.search(sent.text)
        if found is not None and (says_when(sent) or any(date.sent == sent for date in doc.spans["dates"])):
            first = sent.start_char + found.start("noun")
            yield from (Span(doc, t.i, t.i + 1, label=kind) for t in sent if t.idx == first and _can_be_held(t))


def _can_be_held(noun: Token) -> bool:
    indefinite = "Def" not in noun.morph.get("Definite", [])
    return noun.pos_ == "NOUN" and indefinite and noun.lower_ not in _NOT_HELD and type_of(noun) is None
