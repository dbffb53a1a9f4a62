"""Find who arranges an event: «arrangert av Fjordlaget», «Fjordlaget inviterte til fagdag»."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Span

from tekstanalyse.lexicon import entries, words

_NEAR = 15
"""Tokens between the verb of arranging and the event."""


def find_organizers(span: Span) -> Iterator[Span]:
    """Yield the organizations that the sentence of a mention says arrange it."""
    doc, sent = span.doc, span.sent
    organizations = [o for o in doc.spans["organizations"] if o.start >= sent.start and o.end <= sent.end]
    for phrase in entries("organize-phrases"):
        start = _find_phrase(sent, phrase[0].split("_"))
        if start is not None:
            yield from _row([o for o in organizations if o.start >= start])
            return
    verbs = [token for token in sent if token.lower_ in words("organize-verbs") and token.pos_ in {"VERB", "AUX"}]
    for verb in verbs:
        if span.start > verb.i and span.start - verb.i < _NEAR:
            after = [o for o in organizations if verb.i < o.start < span.start and o.start - verb.i < 3]
            before = [o for o in organizations if o.end <= verb.i and verb.i - o.end < 3]
            yield from _row(after) if after else reversed(list(_row_back(before)))
            return


def _find_phrase(sent: Span, phrase: Sequence[str]) -> int | None:
    lower = [token.lower_ for token in sent]
    for i in range(len(lower) - len(phrase) + 1):
        if lower[i : i + len(phrase)] == list(phrase):
            return sent.start + i + len(phrase)
    return None


def _row(spans: Sequence[Span]) -> Iterator[Span]:
    """Yield the first organization and those joined to it."""
    last: Span | None = None
    for span in spans:
        if last is not None and not all(t.lower_ in {"og", ",", "samt"} for t in span.doc[last.end : span.start]):
            return
        last = span
        yield span


def _row_back(spans: Sequence[Span]) -> Iterator[Span]:
    last: Span | None = None
    for span in reversed(spans):
        if last is not None and not all(t.lower_ in {"og", ",", "samt"} for t in span.doc[span.end : last.start]):
            return
        last = span
        yield span
