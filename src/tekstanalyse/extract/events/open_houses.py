"""Find what stood open to all on a day: «holdt åpent hus lørdag», «Ope hus med stigebil» over a report."""

from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Doc, Span

from tekstanalyse.extract.docs import tokens_written
from tekstanalyse.extract.events.details import says_when
from tekstanalyse.lexicon import words

_HELD = frozenset("holdt heldt held holder hadde har arrangerte inviterte til under på".split())  # noqa: SIM905
"""Words right before an open house that is an occasion."""


def open_houses(doc: Doc, kind: str) -> Iterator[Span]:
    """Yield the mentions of an open house, where the title has one or a sentence says when it was."""
    found = [span for token in tokens_written(doc, *_firsts()) for span in _named(doc, token.i)]
    titles = [zone for zone in doc.spans["zones"] if zone.label_ == "title"]
    if any(_within(span, titles) or (_is_held(span) and _is_dated(span)) for span in found):
        yield from (Span(doc, span.start, span.end, label=kind, kb_id=span.text.lower()) for span in found)


def _named(doc: Doc, i: int) -> Iterator[Span]:
    if i + 1 < len(doc) and f"{doc[i].lower_}_{doc[i + 1].lower_}" in words("open-houses"):
        yield doc[i : i + 2]


def _is_held(span: Span) -> bool:
    """Tell whether somebody holds it, or invites to it, and it does not only go with something else."""
    return span.start > 0 and span.doc[span.start - 1].lower_ in _HELD


def _is_dated(span: Span) -> bool:
    return says_when(span.sent) or any(date.sent == span.sent for date in span.doc.spans["dates"])


def _within(span: Span, zones: list[Span]) -> bool:
    return any(zone.start <= span.start < zone.end for zone in zones)


@lru_cache(maxsize=1)
def _firsts() -> frozenset[str]:
    first = {entry.partition("_")[0] for entry in words("open-houses")}
    return frozenset(first | {word.capitalize() for word in first})
