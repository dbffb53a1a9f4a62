"""Read a claim that is somebody's point: «Lias poeng var at kaia er dyr», «svaret hennes lød: Kaia er dyr»."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.inflection import is_title, stem_of
from tekstanalyse.extract.layer import spans
from tekstanalyse.extract.owner import is_answer, is_definite, owner, running
from tekstanalyse.extract.reported.ending import claim_end, trimmed
from tekstanalyse.extract.reported.opening import after_colon
from tekstanalyse.extract.sources import Source

_BEING = frozenset({"er", "var", "lød", "lyder", "lydde", "lyd"})
_GOING = frozenset({"går", "gikk", "gjekk"})
_CONCERNING = frozenset({"handler", "handlet", "handlar", "handla"})
_REACH = 8
"""Tokens from the noun to the verb, with whose it is between them."""
_ABOUT_IT = 3
"""Tokens from «var» to the colon."""
_HEAD = 14
"""Tokens before the colon of a point that opens its sentence («Poenget hennes kom igjen: Kaia er dyr»)."""
_FIRST = 3
"""Tokens before such a noun: a name in the genitive, a pronoun, an adjective."""
_ABOUT = frozenset({"om", "for", "på", "av"})


def points_in(sent: Span) -> Iterator[tuple[Span, Token, Source]]:
    """Yield each claim that is told as a person's point, with the noun for it and the person.

    Without words for whose it is, «rådet» and «konklusjonen» are of whoever acted last, where a colon follows.
    """
    for noun in sent:
        named = noun.pos_ in {"NOUN", "PROPN"} and stem_of(noun.text, "point-nouns") is not None
        found = _point(noun) if named else None
        if found is None or any(t.lower_ == "at" for t in sent.doc[sent.start : noun.i]):
            continue
        content, source = found
        if len(content) > 1:
            yield content, noun, source
    yield from _concerns(sent)


def _point(noun: Token) -> tuple[Span, Source] | None:
    """Return the claim of a noun and whose it is, by the first word after it that opens a claim."""
    sent = noun.sent
    for verb in noun.doc[noun.i + 1 : min(noun.i + _HEAD, len(noun.doc))]:
        start = _opening(noun, verb)
        if start is None or not _fits(noun, verb, start):
            if verb.is_sent_end or verb.is_space:
                return None
            continue
        told = _colon_before(start, noun) or is_answer(noun)
        source = owner(noun, verb.i) or (running(noun) if told else None)
        end = verb.doc[start].sent.end if start >= sent.end else _end(noun, verb, start)
        content = trimmed(verb.doc, start, end)
        return (content, source) if source is not None and content is not None else None
    return None


def _colon_before(start: int, noun: Token) -> bool:
    return bool(noun.doc[start - 1].text == ":")


def _end(noun: Token, verb: Token, start: int) -> int:
    """Return where the claim ends: with the clause, where more is said of the noun («Lias krav om at …»)."""
    closed = (t.i for t in verb.doc[start : verb.sent.end - 1] if t.text == "," and is_finite(t.nbor()))
    return next(closed, claim_end(verb, start)) if verb.lower_ in _ABOUT else claim_end(verb, start)


def _opening(noun: Token, verb: Token) -> int | None:
    """Return where the claim begins after «var at», «var å», «gikk ut på at», «om at», or a colon."""
    doc = verb.doc
    if verb.text == ":" or (verb.text == "?" and _is_all(noun, verb)):
        return after_colon(verb)
    after = [token.lower_ for token in doc[verb.i + 1 : min(verb.i + 4, len(doc))]]
    if verb.lower_ in _GOING and after == ["ut", "på", "at"]:
        return int(verb.i) + 4
    if verb.lower_ in _ABOUT and after[:1] == ["at"]:
        between = doc[noun.i + 1 : verb.i]
        return int(verb.i) + 2 if all(t.pos_ != "NOUN" or is_title(t.text) for t in between) else None
    if verb.lower_ not in _BEING or verb.i - noun.i > _REACH:
        return None
    if after[:1] in (["at"], ["å"]):
        return int(verb.i) + (2 if after[0] == "at" else 1)
    return None


def _is_all(noun: Token, mark: Token) -> bool:
    """Tell whether a point and whose it is are all that a question asks («Det beste rådet hennes? Vent litt.»)."""
    verbs = any(is_finite(token) for token in mark.sent)
    return not verbs and mark.i - noun.i <= _ABOUT_IT and owner(noun, mark.i) is not None


def _fits(noun: Token, verb: Token, start: int) -> bool:
    """Tell whether a noun may have such a claim: an infinitive is advice, and the noun leads up to its colon."""
    if verb.doc[start].lower_ == "å":
        return stem_of(noun.text, "advice-nouns") is not None
    owned = is_definite(noun) or owner(noun, noun.i + 1) is not None or running(noun) is not None
    opens = noun.i - noun.sent.start <= _FIRST and owned
    return verb.text not in {":", "?"} or opens or _is_described(noun, verb) or noun.i == verb.i - 1


def _is_described(noun: Token, colon: Token) -> bool:
    """Tell «…, og konklusjonen var klar:»: the noun with nothing but what it was before the colon."""
    being = next((t for t in noun.doc[noun.i + 1 : colon.i] if t.lower_ in _BEING), None)
    return being is not None and colon.i - being.i <= _ABOUT_IT


def _concerns(sent: Span) -> Iterator[tuple[Span, Token, Source]]:
    """Yield «for Lia handler det om å våge»: what somebody says it is about."""
    for person in spans(sent.doc, "people"):
        inside = sent.start < person.start and person.end + 2 < sent.end
        if not inside or not any(t.lower_ == "for" for t in sent.doc[max(sent.start, person.start - 3) : person.start]):
            continue
        verb, *rest = sent.doc[person.end : person.end + 3]
        if verb.lower_ in _CONCERNING and [token.lower_ for token in rest] == ["det", "om"]:
            content = trimmed(sent.doc, person.end + 3, claim_end(verb, person.end + 3))
            if content is not None:
                yield content, verb, Source(person.text, (person.kb_id_,))
