"""Tell which verbs report what somebody says, and who says it."""

from functools import lru_cache

from spacy.tokens import Span, Token

from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.reported.frames import frame_end
from tekstanalyse.extract.sources import Source, source_after, source_of
from tekstanalyse.extract.syntax import SUBJECTS, subject
from tekstanalyse.lexicon import words

_BECOME = frozenset("bli blir ble blei blitt blevet verte vert vart vorte vorten".split())  # noqa: SIM905
_NOT = frozenset({"ikke", "ikkje", "aldri", "neppe", "ingenting", "inkje", "intet", "lite", "få"})
_IF = frozenset({"hvis", "dersom", "viss", "ifall"})
_MISTAKEN = frozenset({"trodde", "trudde"})
_NOBODY = frozenset("jeg eg vi me man ein en du dere de det dette ingen".split())  # noqa: SIM905
"""Pronouns for the reporter, the reader, anybody and anything."""
_NEITHER = frozenset({"verken", "hverken", "korkje"})
_RELATIVE = frozenset({"som", "der"})


def is_cue(verb: Token) -> bool:
    """Tell whether a verb reports something that was said: not asked, denied, supposed, or told to its subject."""
    return _reports(verb) and not (_is_passive(verb) or _is_question(verb) or _is_denied(verb) or _is_supposed(verb))


def _reports(verb: Token) -> bool:
    if verb.pos_ in {"VERB", "AUX"} and verb.lower_ in _claiming():
        return True
    return verb.lower_ in _phrasal() and frame_end(verb) is not None


@lru_cache
def _claiming() -> frozenset[str]:
    """Return the verbs that report a claim without other words."""
    silent = words("attribution-verbs") | words("phrase-verbs") | _MISTAKEN
    return (words("speech-verbs") | words("belief-verbs") | words("accusing-verbs")) - silent


@lru_cache
def _phrasal() -> frozenset[str]:
    """Return the verbs that report a claim only as part of a phrase."""
    return words("giving-verbs") | words("taking-verbs") | words("phrase-verbs")


def _before(verb: Token, reach: int) -> Span:
    return verb.doc[max(verb.i - reach, verb.sent.start) : verb.i]


def _is_passive(verb: Token) -> bool:
    """Tell whether the subject is the one spoken to («hun ble spurt om»)."""
    return not is_finite(verb) and any(token.lower_ in _BECOME for token in _before(verb, 3))


def _is_question(verb: Token) -> bool:
    last = next((token for token in reversed(verb.sent) if not token.is_space), None)
    return last is not None and last.text == "?" and not any(is_finite(token) for token in _before(verb, verb.i))


def _is_denied(verb: Token) -> bool:
    """Tell whether it was not said; one who does not believe it or cannot see it says so («tror ikke at»)."""
    if verb.lower_ in words("belief-verbs") | words("taking-verbs") or frame_end(verb) is not None:
        return False
    head = subject(verb)
    if head is not None and any(token.lower_ in _NEITHER for token in verb.doc[head.left_edge.i : verb.i]):
        return True
    inverted = head is not None and head.i > verb.i
    after = verb.doc[verb.i + 1 : min(verb.i + (3 if inverted else 2), verb.sent.end)]
    before = _before(verb, 1 if is_finite(verb) else 3)
    return any(token.lower_ in _NOT for token in (*before, *after))


def _is_supposed(verb: Token) -> bool:
    return any(token.lower_ in _IF for token in _before(verb, 5))


def source_at(verb: Token) -> Source | None:
    """Return the subject as a source; failing the tree, whoever stands right before or after the verb."""
    head = _unquoted(verb, _antecedent(subject(verb)))
    if head is not None and (head.lower_ in _NOBODY or stem_of(head.text, "finding-nouns") is not None):
        return source_of(head) if head.lower_ == "de" else None
    found = source_of(head) if head is not None else None
    after = verb.doc[verb.i + 1 : min(verb.i + 4, verb.sent.end)]
    if (found is None or not found.identified) and _names_somebody(after):
        return source_after(verb.doc, after.start_char, after.end_char)
    return found


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
    return clause.head if clause.dep_ in {"acl:relcl", "acl"} and clause.head.i in known else head


def _names_somebody(span: Span) -> bool:
    starts = {s.start for key in ("people", "references", "organizations") for s in span.doc.spans[key]}
    return len(span) > 0 and span.start in starts
