"""Find the occasion that only a verb names: «boka vart lansert torsdag», «museet slo opp dørene», «prisen gikk til».

What is opened, launched, given or unveiled is an occasion where the article reports it: its headline or lead says so
and says the day, it tells of people gathered (`gathering-signs`), and it names no other event so early. What is done
in form (`event-verbs`) is one in any sentence that says when or where.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.docs import once, text_of, vocabulary_of
from tekstanalyse.extract.events.another import is_other
from tekstanalyse.extract.events.deeds import CEREMONIES, LEAD, deed_at
from tekstanalyse.extract.events.details import says_when
from tekstanalyse.extract.events.event import GENERAL, SILENT
from tekstanalyse.extract.events.occasion import is_festive, is_of_before, is_set_apart
from tekstanalyse.extract.events.stems import kind_of
from tekstanalyse.extract.syntax import SUBJECTS
from tekstanalyse.lexicon import entries, words

_PASSIVE = frozenset({"ble", "blei", "vart"})
_OPENING = frozenset({"åpningen", "åpninga", "opninga", "åpning", "opning"})
_CROWD = re.compile(
    r"\b(?:\d{2,}|\d{1,2}[ .]\d{3}|hundre|hundrevis|tusen|femti|seksti|åtti|nitti) "
    r"(?:personer|personar|menneske[rn]?|folk|besøkende|besøkande|gjeste[rn]?|gjestar|tilhørere|tilhøyrarar|tilskuere|tilskodarar|publikummer(?:e|ar))\b"
)
"""How many came."""
_ENOUGH = 2
"""Different words for guests, hall, food, music, speeches in the report of a ceremony; one more in a long article."""
_LONG = 2500
"""Characters of a long article."""
_TALKS = frozenset({"foredrag", "forelesning", "omvisning"})
"""Types of what may be given at another occasion, whatever it is."""
_SHOWING = frozenset({"vise", "viste", "vist", "syne", "synte", "synt"})
"""Verbs by which somebody may show a book to anybody at home."""
_ADDED = frozenset({"konsert", "forestilling", "utstilling", "debatt", "samtale", "quiz", "utdeling"})
"""Types of what an occasion may be celebrated with."""
_LONGEST = 10
"""Words of a mention, from what the ceremony is about to the verb."""


def ceremonies(doc: Doc, named: Sequence[Span]) -> Iterator[Span]:
    """Yield what is done to something on an occasion, where no noun among those named says which it is."""
    sentences = {span.sent.start for span in named}
    for token in doc:
        done = [span for span in _done_in_form(token) if _is_placed(token)]
        yield from (span for span in done if not (_is_bare(span) and span.sent.start in sentences))
        deed = deed_at(token, ahead=True) if token.lower_ not in _SHOWING else None
        if deed is not None and deed.label_ == "lansering" and _is_placed(token, "places") and _is_dated(token):
            yield deed
    if tells_of_people(doc) and not any(is_of_lead(span) for span in named) and lead_says_when(doc):
        told = [deed for token in _lead(doc) if (deed := deed_at(token))][:2]
        yield from told
        yield from _taken_up(doc, told)


def _done_in_form(verb: Token) -> Iterator[Span]:
    """Yield what was done in form, told in the passive («kapellet ble vigslet i 1958»), or a meeting with the press."""
    form = _form(verb)
    if form in words("event-verbs") and _is_done(verb):
        yield Span(verb.doc, _start(verb), verb.i + 1 + form.endswith("_ut"), label=kind_of(form, "event-verbs"))
    elif (phrase := _phrase(verb)) is not None:
        yield Span(verb.doc, _start(verb), verb.i + len(phrase), label=kind_of("_".join(phrase), "event-phrases"))


def _lead(doc: Doc) -> Iterator[Token]:
    """Yield the words of the headline and the lead, captions left out."""
    captions = [zone for zone in doc.spans["zones"] if zone.label_ == "caption"]
    for token in doc:
        if token.idx >= LEAD:
            return
        if not any(zone.start <= token.i < zone.end for zone in captions):
            yield token


def is_of_lead(span: Span) -> bool:
    """Tell whether a mention in the lead names the event that is reported, so that no verb need do so."""
    if span.start_char >= LEAD or is_other(span):
        return False
    weak = span.label_ in CEREMONIES | SILENT | _TALKS or (span.label_ == GENERAL and not span.kb_id_)
    weak |= span[-1].lower_ == "samtalen"
    return not (weak or is_festive(span) or is_set_apart(span) or is_of_before(span) or _goes_with(span))


def _goes_with(span: Span) -> bool:
    """Tell whether it is what an occasion was celebrated with («ble markert med gratis forestilling»)."""
    return span.start > 0 and span.doc[span.start - 1].lower_ == "med" and span.label_ in _ADDED


@once
def lead_says_when(doc: Doc) -> bool:
    """Tell whether a sentence of the lead says the day."""
    days = any(date.start_char < LEAD and len(date.kb_id_) >= len("2020-10-08") for date in doc.spans["dates"])
    return days or any(says_when(sent) for sent in doc.sents if sent.start_char < LEAD)


@once
def tells_of_people(doc: Doc) -> bool:
    """Tell whether the article uses several words for guests, hall, food, music, speeches."""
    signs = len(vocabulary_of(doc) & (words("gathering-signs") | words("hall-words")))
    signs += _CROWD.search(text_of(doc)) is not None
    return signs >= (_ENOUGH if len(text_of(doc)) < _LONG else _ENOUGH + 1)


def _taken_up(doc: Doc, told: Sequence[Span]) -> Iterator[Span]:
    """Yield «åpningen» where it takes up what was opened, or is the opening of something that the lead names."""
    opened = any(span.label_ == "markering" for span in told)
    for token in doc:
        of = token.i + 1 < len(doc) and token.nbor().lower_ == "av" and token.idx < LEAD
        if token.lower_ in _OPENING and (of or (opened and token.lower_.endswith(("en", "a")))):
            yield Span(doc, token.i, token.i + 1, label="markering")


@lru_cache
def _phrases() -> tuple[tuple[str, ...], ...]:
    return tuple(sorted(tuple(phrase.split("_")) for entry in entries("event-phrases") for phrase in entry[1:]))


def _phrase(verb: Token) -> tuple[str, ...] | None:
    """Return the words, from the verb on, by which somebody meets the press; None without them."""
    return next(
        (p for p in _phrases() if verb.lower_ == p[0] and tuple(t.lower_ for t in verb.doc[verb.i :][: len(p)]) == p),
        None,
    )


def _form(verb: Token) -> str:
    """Return the participle, with the particle of «delt ut», and with the adverb of «offisielt åpnet»."""
    parted = verb.i + 1 < len(verb.doc) and verb.lower_ in {"delt", "delte"} and verb.nbor().lower_ == "ut"
    solemn = f"{verb.nbor(-1).lower_}_{verb.lower_}" if verb.i > verb.sent.start and verb.lower_ != "ut" else ""
    return f"{verb.lower_}_ut" if parted else solemn if solemn in words("event-verbs") else verb.lower_


def _is_done(verb: Token) -> bool:
    """Tell whether the verb is passive, and tells of the past: «ble», «vart» before it."""
    before = verb.doc[max(verb.sent.start, verb.i - _LONGEST) : verb.i]
    return any(token.lower_ in _PASSIVE for token in before)


def _is_bare(span: Span) -> bool:
    """Tell whether it is a prize already spoken of («prisen ble delt ut under Kystdagen»): the event is another."""
    return span[0].lower_ in {"prisen", "prisene", "prisane"}


def _is_placed(verb: Token, *layers: str) -> bool:
    doc = verb.doc
    placed = any(span.sent == verb.sent for layer in layers or ("dates", "places") for span in doc.spans[layer])
    return placed or (not layers and says_when(verb.sent))


def _is_dated(verb: Token) -> bool:
    return _is_placed(verb, "dates") or says_when(verb.sent)


def _start(verb: Token) -> int:
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    start = subject.left_edge.i if subject is not None else verb.i
    return start if 0 <= verb.i - start <= _LONGEST else verb.i
