"""Tell what an article names beside the event it reports: the festival that somebody is from."""

from collections.abc import Sequence

from spacy.tokens import Span

from tekstanalyse.extract.events.another import is_other
from tekstanalyse.extract.events.event import GENERAL, Event
from tekstanalyse.extract.inflection import is_title

_OF = frozenset({"i", "for", "fra", "frå", "ved"})
"""Prepositions between a name or title and whom somebody is of («Lia i Fjorddagen», «leder for Fjorddagen»)."""

_LASTING = frozenset({GENERAL, "festival", "podkast"})
"""Types of what people work for."""


def without_beside(events: Sequence[Event]) -> list[Event]:
    """Return the events but for those that are named as employers alone, where another one is told of."""
    told = [event for event in events if not all(map(_is_employer, event.mentions))]
    return told if any(not is_other(event.mentions[0]) for event in told) else list(events)


def _is_employer(span: Span) -> bool:
    """Tell whether a name says where somebody is from («Lia (Fjordrock)», «Lia i Fjorddagen»)."""
    if not span.kb_id_ or span.start < 2 or span.label_ not in _LASTING:
        return False
    doc, before = span.doc, span.doc[span.start - 1]
    named = any(person.end == span.start - 1 for person in doc.spans["people"])
    known = span.label_ == "podkast" and before.lower_ in {"fra", "frå"}
    bracketed = before.text == "(" and span.end < len(doc) and doc[span.end].text in {")", ",", ";"}
    return known or (named and bracketed) or (before.lower_ in _OF and (named or is_title(before.nbor(-1).text)))
