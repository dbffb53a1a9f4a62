"""Decide which quotations are speech; whose they are is told in speakers.py."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.docs import text_of, tokens_between
from tekstanalyse.extract.finite import is_clause
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.owned_words import owned_at
from tekstanalyse.extract.quotation import Quotation
from tekstanalyse.extract.quotations import quotations_of
from tekstanalyse.extract.sources import Source, names_somebody
from tekstanalyse.extract.speakers import speakers_of
from tekstanalyse.extract.syntax import SUBJECTS
from tekstanalyse.records import StatementKind

_FIRST_PERSON = frozenset({"jeg", "eg", "vi", "me", "meg", "oss", "vår", "vårt", "våre", "min", "mitt", "mine"})
_MARKS = "«“”\"„'’‘ "
_NUMBERED = re.compile(r"(?:^|\n)\W*(?:kl\.? ?)?\d[\d./–-]*\W*:\s*$", re.IGNORECASE)
"""A year, an hour or a number before a colon: what stands behind it is a title."""
_STOPS = frozenset(".!?")
_FEW = 3
"""Words that a term between marks may have."""
_TITLE_WORDS = 8
"""Words that a title between marks may have."""


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
    found = quotations_of(doc)
    named = {quotation.turn for quotation in found if quotation.cue}
    quotations = [q for q in found if _is_speech(doc, q) or (q.turn in named and _is_sentence(doc, q))]
    for quotation, (rule, source) in zip(quotations, speakers_of(doc, quotations), strict=True):
        yield _speech(doc, quotation, rule, source)


def _speech(doc: Doc, quotation: Quotation, rule: str, source: Source | None) -> Speech:
    kind = _kind(doc, quotation)
    cue = None if rule == "read" else quotation.cue
    return Speech(quotation.start, quotation.end, kind, f"{quotation.style}-{rule}", cue, source)


def _kind(doc: Doc, quotation: Quotation) -> StatementKind:
    """Tell words without signs apart: they are the source's own when they say «jeg» or «vi»."""
    if quotation.style != "bare":
        return "direct"
    said = text_of(doc)[quotation.start : quotation.end]
    return "direct" if said.endswith("?") or _FIRST_PERSON & set(said.lower().split()) else "indirect"


def _is_speech(doc: Doc, quotation: Quotation) -> bool:
    """Tell speech from titles, terms and scare quotes, which stand in marks without a source."""
    span = doc.char_span(quotation.start, quotation.end, alignment_mode="expand")
    if span is None or (_in_zone(doc, quotation, "list") and quotation.cue is None):
        return False
    if quotation.style == "bare":
        return not _has_its_verb(doc, quotation)
    if quotation.style != "marks":
        return True
    words = [token for token in span if token.is_alpha]
    if quotation.cue and quotation.source:
        return len(words) > _FEW or names_somebody(doc, *quotation.source)
    if len(words) > _FEW and owned_at(doc, quotation.end) is not None:
        return True
    return _is_lead_up(doc, span, words) or _is_own_line(doc, span, words) or _is_own_sentence(doc, span, words)


def _has_its_verb(doc: Doc, quotation: Quotation) -> bool:
    """Tell words that end with who does what the verb behind the comma says, where nobody stands behind it."""
    if not quotation.cue or not quotation.source or names_somebody(doc, *quotation.source):
        return False
    subjects = (child for token in tokens_between(doc, *quotation.cue) for child in token.lefts)
    return any(child.dep_ in SUBJECTS and quotation.start <= child.idx < quotation.end for child in subjects)


def _is_lead_up(doc: Doc, span: Span, words: Sequence[Token]) -> bool:
    """Tell whether a line or a sentence leads up to the words with a colon; one with an event gives its title."""
    before = text_of(doc)[: span.start_char].rstrip(_MARKS)
    if _NUMBERED.search(before):
        return False
    if before.rstrip().endswith(":") and before.endswith("\n"):
        return len(words) > _FEW and is_clause(span)
    return before.endswith(":") and not _names_event(doc, span) and len(words) > _FEW


def _is_own_line(doc: Doc, span: Span, words: Sequence[Token]) -> bool:
    """Tell words in a line of their own from a title: they are many, or a sentence, or have a pronoun."""
    before = text_of(doc)[: span.start_char].rstrip(_MARKS)
    after = text_of(doc)[span.end_char :].lstrip('»”" .')
    if (before and not before.endswith("\n")) or after[:1] not in {"", "\n"} or len(words) <= _FEW:
        return False
    full = len(words) > _TITLE_WORDS or span.text.rstrip(_MARKS)[-1:] in _STOPS
    return is_clause(span) and (full or any(token.pos_ == "PRON" for token in words))


def _is_own_sentence(doc: Doc, span: Span, words: Sequence[Token]) -> bool:
    """Tell words that are a sentence behind one that tells of somebody («Lia vil ha benker. «Elles sit vi ikkje.»»)."""
    before = text_of(doc)[: span.start_char].rstrip(_MARKS)
    line = before[before.rfind("\n") + 1 :]
    after = text_of(doc)[span.end_char :].lstrip('»”" ')
    closed = span.text.rstrip(_MARKS)[-1:] in _STOPS and (after[:1] in {"", "\n"} or after[:1].isupper())
    if not closed or line[-1:] not in _STOPS or len(words) <= _FEW or not is_clause(span):
        return False
    return _tells_of_somebody(doc, len(before) - len(line), len(before))


def _tells_of_somebody(doc: Doc, start: int, end: int) -> bool:
    """Tell whether somebody acts in the last sentence between two characters."""
    last = next((s for s in reversed(list(doc.sents)) if start <= s.start_char < end), None)
    spans = (s for key in ("people", "references") for s in doc.spans[key])
    return last is not None and any(last.start <= s.start < last.end and s.root.dep_ in SUBJECTS for s in spans)


def _is_sentence(doc: Doc, quotation: Quotation) -> bool:
    """Tell whether the words are a sentence of their own, which a title or a term is not."""
    words = text_of(doc)[quotation.start : quotation.end]
    return words[-1:] in _STOPS and len(words.split()) > 2


def _names_event(doc: Doc, span: Span) -> bool:
    """Tell whether a noun for an event stands right before the marks, or in a programme's line up to a colon."""
    before = doc[max(span.start - 3, 0) : max(span.start - 1, 0)]
    lead = doc[doc[max(span.start - 1, 0)].sent.start : max(span.start - 1, 0)]
    billed = not is_clause(lead) and any(stem_of(token.text, "talk-nouns") is not None for token in lead)
    return billed or any(stem_of(token.text, "event-nouns") is not None for token in before)


def _in_zone(doc: Doc, quotation: Quotation, kind: str) -> bool:
    return any(z.label_ == kind and z.start_char <= quotation.start < z.end_char for z in doc.spans["zones"])
