"""Decide which quotations are speech, and whose.

A source named beside the words always wins. Without one, in this order: the other part of the same turn; a sentence
just before that ends in a colon; the speaker of the turn before, unless a question stands between; the person the line
before is about; and for headings and pull-quotes, the only one who speaks in the article. Else nobody: the text does
not say.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.own_words import own_words
from tekstanalyse.extract.quotation import Quotation, find_quotations
from tekstanalyse.extract.sources import Source, source_after
from tekstanalyse.extract.syntax import SUBJECTS
from tekstanalyse.records import StatementKind

_FIRST_PERSON = frozenset({"jeg", "eg", "vi", "me", "meg", "oss", "vår", "vårt", "våre", "min", "mitt", "mine"})


@dataclass(frozen=True)
class Speech:
    """Direct or reported speech with its source, None where the text does not say."""

    start: int
    end: int
    kind: StatementKind
    rule: str
    cue: tuple[int, int] | None = None
    source: Source | None = None


def find_speech(doc: Doc) -> Iterator[Speech]:
    """Yield the quotations of the text that are somebody's words, in order of appearance."""
    found = list(find_quotations(text_of(doc)))
    named = {quotation.turn for quotation in found if quotation.cue}
    quotations = [q for q in found if _is_speech(doc, q) or (q.turn in named and _is_sentence(doc, q))]
    quotations = [own for q in quotations if (own := own_words(doc, q)) is not None]
    sources = [source_after(doc, *q.source) if q.source else None for q in quotations]
    for i, quotation in enumerate(quotations):
        rule, source = _sourced(doc, quotations, sources, i)
        if source is not None:
            sources[i] = source
        yield _speech(doc, quotation, rule, source)


def _speech(doc: Doc, quotation: Quotation, rule: str, source: Source | None) -> Speech:
    kind = _kind(doc, quotation)
    return Speech(quotation.start, quotation.end, kind, f"{quotation.style}-{rule}", quotation.cue, source)


def _kind(doc: Doc, quotation: Quotation) -> StatementKind:
    """Tell words without signs apart: they are the source's own when they say «jeg» or «vi»."""
    if quotation.style != "bare":
        return "direct"
    said = text_of(doc)[quotation.start : quotation.end].lower().split()
    return "direct" if _FIRST_PERSON & set(said) else "indirect"


def _is_speech(doc: Doc, quotation: Quotation) -> bool:
    """Tell speech from titles, terms and scare quotes, which stand in marks without a source."""
    span = doc.char_span(quotation.start, quotation.end, alignment_mode="expand")
    if span is None or _in_zone(doc, quotation, "list"):
        return False
    if quotation.style != "marks" or quotation.cue:
        return True
    before = text_of(doc)[: quotation.start].rstrip("«“”\"„'’‘ ")
    if before.rstrip().endswith(":") and before.endswith("\n"):
        return True
    words = [token for token in span if token.is_alpha]
    if before.endswith(":") and not _names_event(doc, span):
        return len(words) > 3
    own_line = before.endswith("\n") or not before
    closes = text_of(doc)[quotation.end :].lstrip('»”" .')[:1] in {"", "\n"}
    return own_line and closes and len(words) > 3


def _is_sentence(doc: Doc, quotation: Quotation) -> bool:
    """Tell whether the words are a sentence of their own, which a title or a term is not."""
    words = text_of(doc)[quotation.start : quotation.end]
    return words[-1:] in {".", "!", "?"} and len(words.split()) > 2


def _names_event(doc: Doc, span: Span) -> bool:
    """Tell whether a noun for an event stands right before the marks, or before a colon in front of them."""
    before = doc[max(span.start - 3, 0) : max(span.start - 1, 0)]
    return any(stem_of(token.text, "event-nouns") is not None for token in before)


def _in_zone(doc: Doc, quotation: Quotation, kind: str) -> bool:
    return any(z.label_ == kind and z.start_char <= quotation.start < z.end_char for z in doc.spans["zones"])


def _sourced(
    doc: Doc, quotations: Sequence[Quotation], sources: Sequence[Source | None], i: int
) -> tuple[str, Source | None]:
    if quotations[i].source:
        return ("colon" if _before_colon(quotations[i]) else "cue"), sources[i]
    for rule, find in (("turn", _same_turn), ("colon", _colon), ("running", _running), ("introduced", _introduced)):
        source = find(doc, quotations, sources, i)
        if source is not None:
            return rule, source
    return "only-speaker", _only_speaker(doc, quotations, sources, i)


def _before_colon(quotation: Quotation) -> bool:
    return quotation.source is not None and quotation.source[1] <= quotation.start


def _same_turn(doc: Doc, quotations: Sequence[Quotation], sources: Sequence[Source | None], i: int) -> Source | None:
    turn = quotations[i].turn
    return next((s for q, s in zip(quotations, sources, strict=True) if q.turn == turn and q.source and s), None)


def _colon(doc: Doc, quotations: Sequence[Quotation], sources: Sequence[Source | None], i: int) -> Source | None:
    """Return the subject of the sentence just before, when it ends in a colon."""
    before = text_of(doc)[: quotations[i].turn].rstrip('–—- \n«“”"')
    if not before.endswith(":"):
        return None
    start = max(before.rfind("\n"), 0)
    sentence = next((s for s in doc.sents if s.start_char <= len(before) - 1 < s.end_char), None)
    if sentence is None:
        return None
    return _subject_source(doc, max(start, sentence.start_char), len(before)) or _subject_source(
        doc, start, len(before)
    )


def _subject_source(doc: Doc, start: int, end: int) -> Source | None:
    """Return the person who is subject between two characters, or the only one named there."""
    spans = [s for key in ("people", "references") for s in doc.spans[key] if start <= s.start_char < end]
    subjects = [span for span in spans if _is_subject(span.root)]
    keys = {span.kb_id_ for span in subjects} or {span.kb_id_ for span in spans}
    if len(keys) != 1:
        return None
    named = next(span for span in [*subjects, *spans] if span.kb_id_ in keys)
    return Source(named.text, (named.kb_id_,))


def _is_subject(token: Token) -> bool:
    return token.dep_ in SUBJECTS or (token.dep_ == "conj" and token.head.dep_ in SUBJECTS)


def _running(doc: Doc, quotations: Sequence[Quotation], sources: Sequence[Source | None], i: int) -> Source | None:
    """Return the speaker of the turn just before; after a question without a source, the one who spoke before it."""
    if i == 0 or quotations[i].style == "marks" or _is_question(doc, quotations[i]):
        return None
    before = i - 1
    if sources[before] is None and _is_question(doc, quotations[before]) and before > 0:
        before -= 1
    gap = text_of(doc)[quotations[before].end : quotations[i].start]
    if _names_other(doc, quotations[before].end, quotations[i].start, sources[before]) or gap.count("\n") > 6:
        return None
    return sources[before]


def _is_question(doc: Doc, quotation: Quotation) -> bool:
    return text_of(doc)[quotation.start : quotation.end].endswith("?") and quotation.source is None


def _names_other(doc: Doc, start: int, end: int, source: Source | None) -> bool:
    """Tell whether anybody else is named between two turns."""
    own = set(source.people) if source else set()
    quoted = {token.i for span in doc.spans["quotations"] for token in span}
    named = (span for span in doc.spans["people"] if start <= span.start_char < end and span.start not in quoted)
    return any(span.kb_id_ not in own for span in named)


def _introduced(doc: Doc, quotations: Sequence[Quotation], sources: Sequence[Source | None], i: int) -> Source | None:
    """Return the person the line before the turn is about."""
    before = text_of(doc)[: quotations[i].turn].rstrip('–—- \n«“”"')
    start = before.rfind("\n") + 1
    quoted = any(start <= q.start < len(before) for q in quotations[:i])
    if quoted or _is_question(doc, quotations[i]) or _zone_at(doc, start) is not None:
        return None
    return _subject_source(doc, start, len(before))


def _zone_at(doc: Doc, start: int) -> str | None:
    return next((zone.label_ for zone in doc.spans["zones"] if zone.start_char <= start < zone.end_char), None)


def _only_speaker(doc: Doc, quotations: Sequence[Quotation], sources: Sequence[Source | None], i: int) -> Source | None:
    """Return the only person who speaks in the article, for headings and turns that nothing else settles."""
    if _is_question(doc, quotations[i]):
        return None
    named = [source.people for q, source in zip(quotations, sources, strict=True) if q.source and source]
    speakers = {people for people in named if people}
    if len(speakers) != 1:
        return None
    (people,) = speakers
    return Source(people[0], people)
