"""Tell whose words are read aloud: those of a letter or a greeting are its sender's, not of the one who reads them."""

from spacy.tokens import Span, Token

from tekstanalyse.extract.docs import tokens_between
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.layer import spans
from tekstanalyse.extract.names.genitives import name_of
from tekstanalyse.extract.owner import POSSESSIVES, possessor
from tekstanalyse.extract.quotation.impersonal import is_impersonal
from tekstanalyse.extract.sources import Source, source_after, source_of
from tekstanalyse.extract.syntax import subject
from tekstanalyse.extract.turns import SIGNS, Turns
from tekstanalyse.lexicon import words

_FROM = frozenset({"fra", "frå", "av"})
_OWN = frozenset({"sin", "si", "sitt", "sine"})
_HAVING = frozenset("ha hadde komme kom stå sto stod få fikk fekk".split())  # noqa: SIM905
"""By these a message is there; who else is named may be the one who sent it."""
_REACH = 4
"""Tokens behind the message before whom it is from."""


def sender(turns: Turns, i: int) -> Source | None:
    """Return who sent the words that the sentence before a turn says are read; None where no message is read.

    The source has no name where the text tells only of the message («leste et brev: «…»»).
    """
    lead = _lead(turns, i)
    message = _message(lead) if lead is not None else None
    if lead is None or message is None or any(token.lower_ in _OWN for token in lead):
        return None
    reader = _reader(lead)
    named = _from(lead, message) or _owner(message, reader) or _who_sent(lead, message)
    if named is not None and named.people:
        return None if set(named.people) <= reader else named
    body = named.organization if named is not None else None
    told = named is not None and (body is None or lead.start <= body.start < lead.end)
    return named if told else Source(message.text)


def _lead(turns: Turns, i: int) -> Span | None:
    """Return the words of the sentence that leads up to a turn, None where its own source stands behind it."""
    quotation = turns.quotations[i]
    behind = quotation.source is not None and quotation.source[0] >= quotation.end
    if behind and not (quotation.cue and is_impersonal(turns.text[slice(*quotation.cue)])):
        return None
    before = turns.text[: quotation.turn if behind else quotation.start].rstrip(SIGNS)
    last = next((s for s in reversed(list(turns.doc.sents)) if s.start_char < len(before)), None)
    if last is None or "\n" in turns.text[len(before) : quotation.start]:
        return None
    return tokens_between(turns.doc, max(last.start_char, turns.reach(i - 1) if i else 0), len(before))


def _message(lead: Span) -> Token | None:
    """Return the last noun for a message in words that say it is read or brought."""
    if not any(token.lower_ in words("reading-verbs") for token in lead):
        return None
    return next((t for t in reversed(lead) if stem_of(t.text, "message-nouns") is not None and t.pos_ != "VERB"), None)


def _reader(lead: Span) -> set[str]:
    """Return the person who reads."""
    verbs = [token for token in lead if token.lower_ in words("reading-verbs") - _HAVING]
    heads = [head for verb in verbs if (head := subject(verb)) is not None]
    found = [source for head in heads if (source := source_of(head)) is not None]
    return {person for source in found for person in source.people}


def _from(lead: Span, message: Token) -> Source | None:
    """Return whom the message is from («en hilsen fra statsråd Lia»)."""
    near = lead.doc[message.i + 1 : min(message.i + 1 + _REACH, lead.end)]
    link = next((token for token in near if token.lower_ in _FROM), None)
    return source_after(lead.doc, link.idx + len(link), lead.end_char) if link is not None else None


def _owner(message: Token, reader: set[str]) -> Source | None:
    """Return whose message it is («Lias brev», «brevet hennes»): somebody else than the one who reads it."""
    around = [token for token in message.doc[max(message.i - 3, 0) : message.i + 2] if token.i != message.i]
    pronoun = next((token for token in around if token.lower_ in POSSESSIVES), None)
    if pronoun is not None:
        return possessor(pronoun, besides=reader)
    near = (s for s in spans(message.doc, "people") if s.start >= message.sent.start and 0 <= message.i - s.end < 2)
    named = next((span for span in near if name_of(span) != span.text), None)
    return Source(named.text, (named.kb_id_,)) if named is not None else None


def _who_sent(lead: Span, message: Token) -> Source | None:
    """Return who is said to have sent or written it («Lia hadde sendt et brev som …»)."""
    sent = next((t for t in reversed(lead.doc[lead.start : message.i]) if t.lower_ in words("sending-verbs")), None)
    head = subject(sent) if sent is not None else None
    return source_of(head) if head is not None else None
