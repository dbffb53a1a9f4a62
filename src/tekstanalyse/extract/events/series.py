"""Tell what a list of events is of: what comes again, by what stands over the list («Ulldagen gjennom ti år»)."""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.docs import text_of, tokens_between, vocabulary_of
from tekstanalyse.extract.events.event import GENERAL
from tekstanalyse.extract.events.item import Item
from tekstanalyse.extract.events.names import ends_as_event
from tekstanalyse.extract.events.stems import kind_of
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.layer import spans

_OF_PARTS = frozenset({"foredrag", "forelesning", "samtale", "debatt", "økt", "workshop"})
_OCCASIONS = ("samtale", "samtaler", "samtalar", "frokost",
              "lunsj", "kveld", "kveldar", "kvelder", "kafé", "arrangement", "arrangementer", "program",
              "programmet", "foredrag", "debatt", "debatter", "klubb", "klubben", "sendinger", "sendingar")  # fmt: skip
"""Ends of words by which what stands over a list says that it is one of events."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_HEARD = ("talk-nouns", "moderation", "event-roles")
"""Lists of words by which a part of an article tells that somebody was heard."""
_LEAST_HEARD = 2


def kind_over(doc: Doc, at: int) -> str | None:
    """Return the type of events that what stands over a list says it has; None where it speaks of none."""
    kinds = [kind for token in doc if token.idx < at and (kind := kind_of_word(token.lower_)) is not None]
    return next((kind for kind in kinds if kind != GENERAL), *kinds[:1]) if kinds else None


def kind_of_word(word: str) -> str | None:
    """Return the type of events that a noun for an event or a talk says; None for any other word."""
    stem = stem_of(word, "event-nouns")
    if stem is None:
        known = word.endswith(_OCCASIONS) or stem_of(word, "talk-nouns") is not None or ends_as_event(word)
        return GENERAL if known else None
    kind = kind_of(stem, "event-nouns")
    return GENERAL if kind in _OF_PARTS else kind


def kind_told(doc: Doc, at: int) -> str | None:
    """Return the general type where what stands over a list names what comes again, and people were heard there."""
    below = (token for token in tokens_between(doc, at, len(text_of(doc))) if _is_of_the_heard(token))
    heard = {text_of(doc).rfind("\n", 0, token.idx) for token in below}
    return GENERAL if len(heard) >= _LEAST_HEARD and _repeated(doc, at) is not None else None


def _is_of_the_heard(token: Token) -> bool:
    return any(stem_of(token.lower_, name) is not None for name in _HEARD)


def name_series(doc: Doc, items: Sequence[Item]) -> None:
    """Name the events of the years, where they have no name, by what stands over them («Kystdagen» and the year)."""
    at = items[0].start
    name = next(_named(doc, at), None) or _repeated(doc, at)
    for item in items:
        if name and item.event.name is None and item.event.edtf is not None:
            item.event.name = f"{name} {item.event.edtf[:4]}"


def _named(doc: Doc, at: int) -> Iterator[str]:
    """Yield the names that stand over a list of what by its noun or its end is an event, with all their words."""
    over = (span for span in spans(doc, "events") if span.start_char < at and span.kb_id_)
    yield from (_widened(span) for span in over)
    yield from (_widened(doc[t.i : t.i + 1]) for t in doc if t.idx < at and ends_as_event(t.text))


def _widened(span: Span) -> str:
    """Return a name without its year, with the names right before it («Eli Vik-forelesningen»)."""
    first = span.start
    while "-" in span[0].text and first > 0 and _is_of_name(span.doc[first - 1]):
        first -= 1
    before = "".join(token.text_with_ws for token in span.doc[first : span.start])
    return before + _YEAR.sub("", span.kb_id_ or span.text).strip(" –-")


def _is_of_name(token: Token) -> bool:
    return token.pos_ == "PROPN" and token.text[:1].isupper() and token.is_alpha


def _repeated(doc: Doc, at: int) -> str | None:
    """Return the name in the headline that comes again below it and is no person and no place."""
    headline = text_of(doc).partition("\n")[0]
    end = min(at, len(headline))
    people, places = ({t.i for s in spans(doc, key) for t in s} for key in ("people", "places"))
    words = [t for t in tokens_between(doc, 0, end) if t.text[:1].isupper() and t.is_alpha and t.i not in people]
    own = [t for t in words if t.i not in places and (t.pos_ == "PROPN" or t.lower_ not in vocabulary_of(doc))]
    for token in own:
        last = token.i + 1
        while last < len(doc) and doc[last].idx < end and doc[last].text[:1].isupper():
            last += 1
        name = doc[token.i : last].text
        if name in text_of(doc)[end:]:
            return name
    return None
