"""Read a claim that is somebody's point: «Lias poeng var at kaia er dyr», «svaret hennes lød: Kaia er dyr»."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.layer import spans
from tekstanalyse.extract.reported.ending import claim_end, trimmed
from tekstanalyse.extract.reported.opening import after_colon
from tekstanalyse.extract.reported.owner import owner
from tekstanalyse.extract.sources import Source

_BEING = frozenset({"er", "var", "lød", "lyder", "lydde", "lyd"})
_GOING = frozenset({"går", "gikk", "gjekk"})
_CONCERNING = frozenset({"handler", "handlet", "handlar", "handla"})
_PLAIN = frozenset("klar klart klare tydelig tydeleg enkel enkelt kort kontant følgende følgjande klinkende".split())  # noqa: SIM905
_REACH = 8
"""Tokens from the noun to the verb, with whose it is between them."""
_HEAD = 5
"""Tokens before the colon of a point without a verb («Lias råd: Begynn i det små»)."""


def points_in(sent: Span) -> Iterator[tuple[Span, Token, Source]]:
    """Yield each claim that is told as a person's point, with the noun for it and the person."""
    for verb in sent[1:]:
        start = _opening(verb)
        if start is None:
            continue
        before = verb.doc[max(verb.i - _REACH, sent.start) : verb.i]
        noun = next((t for t in reversed(before) if stem_of(t.text, "point-nouns") is not None), None)
        if noun is None or not _fits(noun, verb, start) or any(t.lower_ == "at" for t in sent.doc[sent.start : noun.i]):
            continue
        source = owner(noun, verb.i)
        content = trimmed(verb.doc, start, claim_end(verb, start) if start < sent.end else verb.doc[start].sent.end)
        if source is not None and content is not None and len(content) > 1:
            yield content, noun, source
    yield from _concerns(sent)


def _opening(verb: Token) -> int | None:
    """Return where the claim begins after «var at», «var å», «gikk ut på at», «var klart:», or a colon alone."""
    doc = verb.doc
    if verb.text == ":":
        return after_colon(verb) if verb.i - verb.sent.start <= _HEAD else None
    after = [token.lower_ for token in doc[verb.i + 1 : min(verb.i + 4, len(doc))]]
    if verb.lower_ in _GOING and after == ["ut", "på", "at"]:
        return int(verb.i) + 4
    if verb.lower_ not in _BEING:
        return None
    if after[:1] in (["at"], ["å"]):
        return int(verb.i) + (2 if after[0] == "at" else 1)
    plain = next((i for i, word in enumerate(after) if word not in _PLAIN), len(after))
    return after_colon(doc[verb.i + 1 + plain]) if after[plain : plain + 1] == [":"] else None


def _fits(noun: Token, verb: Token, start: int) -> bool:
    """Tell whether a noun may have such a claim: an infinitive is advice, and a colon stands by the noun's owner."""
    if verb.doc[start].lower_ == "å":
        return stem_of(noun.text, "advice-nouns") is not None
    return verb.text != ":" or noun.i == verb.i - 1 or noun.nbor().lower_ in {"til", "fra", "frå"}


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
