"""Find who arranges an event: «arrangert av Fjordlaget», «Fjordlaget inviterte til fagdag», «Fjordlagets fagdag»."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from spacy.tokens import Span, Token

from tekstanalyse.extract.layer import spans
from tekstanalyse.extract.syntax import nominal, subject
from tekstanalyse.lexicon import entries, words

_HOLDING = frozenset({"holde", "holder", "holdt", "halde", "held", "heldt", "haldt"})
"""Verbs that arrange only what is their own object: a speech is held too."""
_NEAR = 15
"""Tokens between the verb of arranging and the event."""


def find_organizers(span: Span) -> list[Span]:
    """Return the organizations that the sentence of a mention says arrange it, in order of appearance."""
    return organizers_after_phrase(span.sent) or _subjects(span) or _owners(span)


def organizers_after_phrase(sent: Span) -> list[Span]:
    """Return the organizations after «arrangert av», «arrangører var» and the like in a sentence."""
    said = [token.lower_ for token in sent]
    for phrase in _phrases():
        end = _find_phrase(said, phrase)
        if end is not None:
            return list(_row([o for o in _organizations(sent) if o.start >= sent.start + end]))
    return []


@lru_cache(maxsize=1)
def _phrases() -> tuple[list[str], ...]:
    return tuple(phrase[0].split("_") for phrase in entries("organize-phrases"))


def _organizations(sent: Span) -> list[Span]:
    return [o for o in spans(sent.doc, "organizations") if o.start >= sent.start and o.end <= sent.end]


def _subjects(span: Span) -> list[Span]:
    """Return the organizations that are subject of a verb of arranging before the mention."""
    for verb in span.sent:
        arranges = verb.lower_ in words("organize-verbs") and verb.pos_ in {"VERB", "AUX"}
        if arranges and 0 < span.start - verb.i < _NEAR and (verb.lower_ not in _HOLDING or span.root.head == verb):
            return _subject_of(verb) or _beside(verb, span)
    return []


def _subject_of(verb: Token) -> list[Span]:
    """Return the organizations in the subject, also that of the verb above («gikk sammen om å arrangere»)."""
    head = subject(verb) or (subject(verb.head) if verb.head != verb else None)
    inside = {token.i for token in nominal(head)} if head is not None else set()
    return list(_row([o for o in _organizations(verb.sent) if o.root.i in inside and not _is_complement(o)]))


def _beside(verb: Token, span: Span) -> list[Span]:
    """Return the organizations right after the verb, or right before it, where the tree has no subject."""
    near = [o for o in _organizations(verb.sent) if not _is_complement(o)]
    after = [o for o in near if verb.i < o.start < span.start and o.start - verb.i < 3]
    before = [o for o in near if o.end <= verb.i and verb.i - o.end < 3]
    return list(_row(after)) if after else before[-1:]


def _owners(span: Span) -> list[Span]:
    """Return the organization whose event it is: «Fjordlagets fagdag», «fagdagen til Fjordlaget»."""
    doc = span.doc
    owned = span.end < len(doc) and doc[span.end].lower_ == "til"
    after = [o for o in _organizations(span.sent) if owned and o.start == span.end + 1]
    before = [o for o in _organizations(span.sent) if span.start in {o.start, o.end} and o.text != o.kb_id_]
    return after or before


def _is_complement(organization: Span) -> bool:
    """Tell whether the name says where somebody belongs («Lia i Fjordlaget holdt …»)."""
    return organization.start > 0 and organization.doc[organization.start - 1].pos_ == "ADP"


def _find_phrase(said: Sequence[str], phrase: Sequence[str]) -> int | None:
    """Return where a phrase ends among words; None where it is not there."""
    if phrase[0] not in said:
        return None
    for i in range(len(said) - len(phrase) + 1):
        if said[i : i + len(phrase)] == phrase:
            return i + len(phrase)
    return None


def _row(named: Sequence[Span]) -> Iterator[Span]:
    """Yield the first organization and those joined to it."""
    last: Span | None = None
    for span in named:
        if last is not None and not all(t.lower_ in {"og", ",", "samt"} for t in span.doc[last.end : span.start]):
            return
        last = span
        yield span
