"""Find who tells what a verb reports: its subject, or whoever stands beside it where the tree has none."""

from spacy.tokens import Span, Token

from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.inflection import is_title, stem_of
from tekstanalyse.extract.reported.inverted import after_subject
from tekstanalyse.extract.reported.perfect import is_call, is_of_only_one, is_perfect
from tekstanalyse.extract.reported.unnamed import unnamed_source
from tekstanalyse.extract.sources import Source, source_after, source_of
from tekstanalyse.extract.syntax import SUBJECTS, subject

_NOBODY = frozenset("jeg eg vi me man ein en du dere de det dette ingen".split())  # noqa: SIM905
"""Pronouns for the reporter, the reader, anybody and anything."""
_RELATIVE = frozenset({"som", "der"})
_WITH = frozenset({"med", "for"})
"""Prepositions before an infinitive whose subject is that of the sentence («åpnet med å si at»)."""
_CHANCES = frozenset("høvet anledningen anledninga sjansen tiden tida talen innlegget ordet den det dem dei".split())  # noqa: SIM905
"""What one uses «til å si at»."""
_SPENT = frozenset("brukte bruker brukar nytta nyttet".split())  # noqa: SIM905
"""«brukte en time på å si at»."""
_THAT = frozenset({"det", "dette"})


def source_at(verb: Token) -> Source | None:
    """Return the subject as a source; failing the tree, whoever stands right before or after the verb."""
    head = _unquoted(verb, _antecedent(_subject(verb)))
    if head is not None and head.lower_ in _THAT and head.i < verb.i:
        behind = verb.doc[verb.i + 1 : min(verb.i + 3, verb.sent.end)]
        head = None if _names_somebody(behind) else head
    if head is not None and (head.lower_ in _NOBODY or _is_finding(head)):
        return source_of(head) if head.lower_ == "de" else None
    found = (_named_behind(head) or source_of(head) or unnamed_source(head)) if head is not None else None
    after = verb.doc[verb.i + 1 : max(after_subject(verb), min(verb.i + 4, verb.sent.end))]
    inverted = found is None or (head is not None and head.i > verb.i)
    if inverted and (found is None or not found.identified) and _names_somebody(after):
        return source_after(verb.doc, after.start_char, after.end_char)
    return only_before(verb) if head is None and (is_finite(verb) or is_call(verb)) else found


def _named_behind(head: Token) -> Source | None:
    """Return the organization that a noun between commas is («arrangøren, Fjordlaget, seier»)."""
    after = head.doc[head.i + 1 : head.i + 2]
    span = next((s for s in head.doc.spans["organizations"] if s.start == head.i + 2), None)
    closed = span is not None and span.end < len(head.doc) and head.doc[span.end].text == ","
    return Source(head.text, organization=span) if closed and after.text == "," and head.pos_ == "NOUN" else None


def _is_finding(head: Token) -> bool:
    return head.pos_ != "PROPN" and stem_of(head.text, "finding-nouns") is not None


def only_before(verb: Token) -> Source | None:
    """Return the only person of the sentence before a verb to which the tree gives no subject."""
    near = verb.sent.start, verb.i
    named = [s for key in ("people", "references") for s in verb.doc.spans[key] if near[0] <= s.start < near[1]]
    if len({span.kb_id_ for span in named}) != 1 or verb.nbor(-1).lower_ in _RELATIVE:
        return None
    first = min(named, key=lambda span: span.start)
    return Source(first.text, (first.kb_id_,))


def _subject(verb: Token) -> Token | None:
    """Return the subject, also that of the verb over an infinitive or a participle («åpnet med å si at»)."""
    if is_of_only_one(verb):
        return subject(verb.nbor(-2)) or subject(verb.nbor(-2).head)
    found = subject(verb)
    opened = _is_opened(verb)
    if _is_made_to(verb) and not opened:
        return _object_of(verb)
    above = verb.head
    while found is None and above.head != above and (opened or is_perfect(verb)):
        found, above = subject(above), above.head
    return found or (subject(above) if opened or is_perfect(verb) else _of_auxiliary(verb))


def _is_opened(verb: Token) -> bool:
    """Tell an infinitive by which the subject of the sentence speaks («åpnet med å si», «brukte sjansen til å si»)."""
    before = [token.lower_ for token in verb.doc[max(verb.i - 3, verb.sent.start) : verb.i]]
    if before[-1:] != ["å"] or len(before) < 2:
        return False
    used = before[-2] == "på" and any(t.lower_ in _SPENT for t in verb.doc[verb.sent.start : verb.i])
    return before[-2] in _WITH or used or (before[-2] == "til" and before[0] in _CHANCES)


def _is_made_to(verb: Token) -> bool:
    """Tell «fekk Lia til å seie»: the subject is whoever stands before «til å»."""
    return verb.i - verb.sent.start > 3 and [token.lower_ for token in verb.doc[verb.i - 2 : verb.i]] == ["til", "å"]


def _object_of(verb: Token) -> Token | None:
    spans = [s for key in ("people", "references") for s in verb.doc.spans[key] if s.end == verb.i - 2]
    return spans[0].root if spans else None


def _of_auxiliary(verb: Token) -> Token | None:
    """Return the subject that the tree hangs on the auxiliary of a verb («Lia hadde advart om at»)."""
    auxiliaries = (child for child in verb.children if child.dep_ == "aux")
    hung = (child for auxiliary in auxiliaries for child in auxiliary.children if child.dep_ in SUBJECTS)
    return next(hung, None)


def _unquoted(verb: Token, head: Token | None) -> Token | None:
    """Return the subject of the cue that a verb goes on from («– Jeg er klar, sa hun, og viste til at …»).

    The tree may take the verb for one that stands beside the quoted one, with «jeg» as its subject.
    """
    quoted = {i for span in verb.doc.spans["quotations"] for i in range(span.start, span.end)}
    if head is None or head.i not in quoted or verb.i in quoted or verb.nbor(-1).lower_ not in {"og", "men"}:
        return head
    before = (t for t in reversed(verb.doc[verb.sent.start : verb.i]) if t.i not in quoted and t.dep_ in SUBJECTS)
    return next(before, None)


def _antecedent(head: Token | None) -> Token | None:
    """Return whom «som» stands for: the noun or name that its clause belongs to."""
    if head is None or head.lower_ not in _RELATIVE:
        return head
    clause = head.head
    layers = ("people", "references", "organizations")
    known = {i for key in layers for span in head.doc.spans[key] for i in range(span.start, span.end)}
    return clause.head if clause.dep_ in {"acl:relcl", "acl", "acl:cleft"} and clause.head.i in known else head


def _names_somebody(span: Span) -> bool:
    starts = {s.start for key in ("people", "references", "organizations") for s in span.doc.spans[key]}
    titled = len(span) > 1 and is_title(span[0].text) and span.start + 1 in starts
    return titled or (len(span) > 0 and span.start in starts)
