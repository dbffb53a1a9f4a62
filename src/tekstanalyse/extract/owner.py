"""Tell whose a point or a view is: «Lias», «hennes», «til redaktør Hege Lia», «Lia sitt»."""

from collections.abc import Iterator, Set

from spacy.tokens import Span, Token

from tekstanalyse.extract.bearers import bearer
from tekstanalyse.extract.genders import gender_of_person
from tekstanalyse.extract.inflection import ending_of, is_title
from tekstanalyse.extract.layer import spans
from tekstanalyse.extract.names.genitives import name_of
from tekstanalyse.extract.sources import Source, source_after
from tekstanalyse.extract.syntax import SUBJECTS

POSSESSIVES = {"hans": "m", "hennes": "f", "hennar": "f"}
_OWN = frozenset({"si", "sin", "sitt", "sine"})
_OF = frozenset({"til", "fra", "frå", "av"})
_DESCRIBING = frozenset({"ADJ", "ADV", "NUM", "DET"})
_ADJECTIVES = 2
"""Tokens that may stand between whose it is and the noun."""
_DEFINITE = frozenset({"en", "n", "et", "t", "a", "ene", "ane"})
_HAVE = frozenset({"har", "hadde"})
_ASKING = frozenset({"spurte", "spurde", "spør", "utfordret", "utfordra"})
_SENTENCES_BACK = 4


def owner(noun: Token, end: int) -> Source | None:
    """Return whose a noun is, by the words before it and those after it up to the token `end`; None without any."""
    return _before(noun) or _after(noun, end)


def running(noun: Token) -> Source | None:
    """Return who acts before «rådet» or «konklusjonen» in its sentence, else in the one before; None for an indefinite.

    None too where several act, and across a line break.
    """
    if not is_definite(noun):
        return _has_it(noun)
    if is_answer(noun):
        return _asked(noun)
    before = noun.doc[noun.sent.start - 1].sent if noun.sent.start else None
    earlier = [] if before is None or before.text_with_ws.endswith("\n") else [before]
    for near in (noun.doc[noun.sent.start : noun.i], *earlier):
        acting = [s for key in ("people", "references") for s in spans(noun.doc, key) if _acts(s, near)]
        if acting:
            keys = {span.kb_id_ for span in acting}
            return Source(acting[-1].text, (acting[-1].kb_id_,)) if len(keys) == 1 else None
    return None


def _has_it(noun: Token) -> Source | None:
    """Return who has what opens a sentence («Ei innvending hadde ho likevel:»)."""
    verb = noun.nbor() if noun.i + 2 < noun.sent.end else None
    if verb is None or verb.lower_ not in _HAVE:
        return None
    known = (s for key in ("people", "references") for s in spans(noun.doc, key) if s.start == verb.i + 1)
    return next((Source(span.text, (span.kb_id_,)) for span in known), None)


def _asked(noun: Token) -> Source | None:
    """Return whom the sentence before asks, where «Svaret» opens the next («Moe spurte statsråden … Svaret var at»)."""
    before = noun.doc[noun.sent.start - 1].sent if noun.sent.start and noun.i == noun.sent.start else ()
    asking = next((token for token in before if token.lower_ in _ASKING), None)
    known = [s for key in ("people", "references") for s in spans(noun.doc, key)]
    behind = range(asking.i + 1, asking.i + 3) if asking is not None else ()
    return next((Source(span.text, (span.kb_id_,)) for span in known if span.start in behind), None)


def is_definite(noun: Token) -> bool:
    """Tell «rådet» and «råda» from «råd»."""
    return ending_of(noun.text, "point-nouns") in _DEFINITE


def is_answer(noun: Token) -> bool:
    """Tell «svaret», which is not of whoever acted last, who asked."""
    return bool(noun.lower_.startswith("svar"))


def _acts(span: Span, near: Span) -> bool:
    return near.start <= span.start < near.end and span.root.dep_ in SUBJECTS


def possessor(pronoun: Token, besides: Set[str] = frozenset()) -> Source:
    """Return whom «hans» or «hennes» stands for, nobody of `besides`; a source without a name where two are as near."""
    gender = POSSESSIVES[pronoun.lower_]
    for found in _latest(pronoun):
        others = [span for span in found if span.kb_id_ not in besides]
        fitting = [span for span in others if gender_of_person(span) in {gender, None}]
        subjects = [span for span in fitting if span.root.dep_ in SUBJECTS]
        for among in (fitting, subjects):
            keys = tuple(dict.fromkeys(span.kb_id_ for span in among))
            if len(keys) == 1:
                return Source(pronoun.text, keys)
        if fitting:
            break
    return Source(pronoun.text)


def _latest(pronoun: Token) -> Iterator[list[Span]]:
    """Yield the people of the sentences before a pronoun, latest first."""
    doc = pronoun.doc
    quoted = {i for span in spans(doc, "quotations") for i in range(span.start, span.end)}
    known = [s for key in ("people", "references") for s in spans(doc, key) if s.start < pronoun.i]
    sents = [sent for sent in doc.sents if sent.start <= pronoun.i][-_SENTENCES_BACK:]
    for sent in reversed(sents):
        yield [span for span in known if sent.start <= span.start < sent.end and span.start not in quoted]


def _before(noun: Token) -> Source | None:
    """Return the name, role or pronoun in the genitive before a noun («Lias klare poeng», «hennes råd»)."""
    people = list(spans(noun.doc, "people"))
    for span in (*people, *spans(noun.doc, "organizations")):
        owns = name_of(span) != span.text or span.doc[min(span.end, len(span.doc) - 1)].lower_ in _OWN
        if owns and span.start >= noun.sent.start and _describes(noun, span.end):
            return Source(span.text, (span.kb_id_,)) if span in people else Source(span.text, organization=span)
    for token in reversed(noun.doc[max(noun.i - 1 - _ADJECTIVES, noun.sent.start) : noun.i]):
        if token.lower_ in POSSESSIVES:
            return possessor(token)
        if token.lower_.endswith("s") and is_title(token.text) and _describes(noun, token.i + 1):
            return Source(token.text, tuple(bearer(token)))
    return None


def _describes(noun: Token, start: int) -> bool:
    """Tell whether nothing but what describes the noun stands between whose it is and the noun."""
    between = noun.doc[start : noun.i]
    return start <= noun.i <= start + _ADJECTIVES and all(t.pos_ in _DESCRIBING or t.lower_ in _OWN for t in between)


def _after(noun: Token, end: int) -> Source | None:
    """Return who is named after the noun («poenget hennes», «rådet til Lia»); «spørsmål til Lia» are not hers."""
    if noun.i + 1 >= end:
        return None
    next_ = noun.nbor()
    if next_.lower_ in POSSESSIVES:
        return possessor(next_)
    if next_.lower_ not in _OF or (next_.lower_ == "til" and not is_definite(noun)):
        return None
    source = source_after(noun.doc, next_.idx + len(next_), noun.doc[end].idx)
    return source if source is not None and source.identified else None
