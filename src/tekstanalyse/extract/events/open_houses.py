"""Find what stood open to all on a day: «holdt åpent hus lørdag», «Ope hus med stigebil» over a report."""

from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Doc, Span

from tekstanalyse.extract.docs import tokens_written
from tekstanalyse.extract.events.details import says_when
from tekstanalyse.lexicon import words


def open_houses(doc: Doc, kind: str) -> Iterator[Span]:
    """Yield the mentions of an open house, where the title has one or a sentence says when it was."""
    found = [span for token in tokens_written(doc, *_firsts()) for span in _named(doc, token.i)]
    titles = [zone for zone in doc.spans["zones"] if zone.label_ == "title"]
    dated = {date.sent.start for date in doc.spans["dates"]}
    if any(span.sent.start in dated or says_when(span.sent) or _within(span, titles) for span in found):
        yield from (Span(doc, span.start, span.end, label=kind, kb_id=span.text.lower()) for span in found)


def _named(doc: Doc, i: int) -> Iterator[Span]:
    if i + 1 < len(doc) and f"{doc[i].lower_}_{doc[i + 1].lower_}" in words("open-houses"):
        yield doc[i : i + 2]


def _within(span: Span, zones: list[Span]) -> bool:
    return any(zone.start <= span.start < zone.end for zone in zones)


@lru_cache(maxsize=1)
def _firsts() -> frozenset[str]:
    first = {entry.partition("_")[0] for entry in words("open-houses")}
    return frozenset(first | {word.capitalize() for word in first})
