"""Find events that a verb names: «boka vart lansert torsdag», «kapellet ble vigslet i 1958»."""

from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.events.details import says_when
from tekstanalyse.extract.events.nouns import OPENED
from tekstanalyse.extract.events.stems import kind_of
from tekstanalyse.extract.syntax import SUBJECTS
from tekstanalyse.lexicon import entries, words

_PASSIVE = frozenset({"ble", "blei", "vart"})
_PARTED = frozenset({"delt_ut", "delte_ut"})
_OPENED = frozenset({"åpnet", "åpna", "opna"})
_LAUNCHED = frozenset({"lanserte", "slapp", "sleppte"})
_NEAR = 6
_LONGEST = 10
"""Words of a mention, from what the ceremony is about to the verb."""


def ceremonies(doc: Doc) -> Iterator[Span]:
    """Yield what is done to something on an occasion, where the sentence says when or where."""
    for token in doc:
        form = _form(token)
        if form in words("event-verbs") and _is_done(token) and _is_placed(token):
            yield Span(doc, _start(token), token.i + 1 + (form in _PARTED), label=kind_of(form, "event-verbs"))
        elif (phrase := _phrase(token)) is not None and _is_placed(token):
            yield Span(doc, _start(token), token.i + len(phrase), label=kind_of("_".join(phrase), "event-phrases"))
        elif token.lower_ in _LAUNCHED and (title := _title(token)) is not None and _is_placed(token):
            yield Span(doc, token.i, title, label="lansering")
        elif token.lower_ in _OPENED and token.pos_ == "VERB" and (house := _house(token)) and _is_placed(token):
            yield Span(doc, token.i, house.i + 1, label="markering")


@lru_cache
def _phrases() -> tuple[tuple[str, ...], ...]:
    return tuple(sorted(tuple(phrase.split("_")) for entry in entries("event-phrases") for phrase in entry[1:]))


def _phrase(verb: Token) -> tuple[str, ...] | None:
    """Return the words, from the verb on, by which somebody opens a house or meets the press; None without them."""
    return next(
        (p for p in _phrases() if verb.lower_ == p[0] and tuple(t.lower_ for t in verb.doc[verb.i :][: len(p)]) == p),
        None,
    )


def _title(verb: Token) -> int | None:
    """Return where the title in marks ends that somebody launched («lanserte boka «Ny kyst»»); None without one."""
    doc, end = verb.doc, verb.sent.end
    first = next((t.i for t in doc[verb.i + 1 : min(verb.i + _NEAR, end)] if t.text in {"«", '"', "“", "”"}), None)
    if first is None or any(t.is_punct for t in doc[verb.i + 1 : first]):
        return None
    last = next((t.i for t in doc[first + 1 : min(first + _LONGEST, end)] if t.text in {"»", '"', "”"}), None)
    return last + 1 if last is not None else None


def _house(verb: Token) -> Token | None:
    """Return the house or exhibition that is opened, right behind the verb and who opens it («åpnet museet hallen»)."""
    after = verb.doc[verb.i + 1 : min(verb.i + _NEAR, verb.sent.end)]
    house = next((token for token in after if token.lower_.endswith(OPENED)), None)
    between = after[: house.i - after.start] if house is not None else after
    return house if all(token.pos_ in {"PROPN", "NOUN", "DET", "ADJ"} for token in between) else None


def _form(verb: Token) -> str:
    """Return the participle, with the particle of «delt ut», and with the adverb of «offisielt åpnet»."""
    parted = verb.i + 1 < len(verb.doc) and verb.lower_ in {"delt", "delte"} and verb.nbor().lower_ == "ut"
    solemn = f"{verb.nbor(-1).lower_}_{verb.lower_}" if verb.i > verb.sent.start else ""
    return f"{verb.lower_}_ut" if parted else solemn if solemn in words("event-verbs") else verb.lower_


def _is_done(verb: Token) -> bool:
    """Tell whether the verb is passive, and tells of the past: «ble», «vart» before it."""
    before = verb.doc[max(verb.sent.start, verb.i - _LONGEST) : verb.i]
    return any(token.lower_ in _PASSIVE for token in before)


def _is_placed(verb: Token) -> bool:
    doc = verb.doc
    placed = any(span.sent == verb.sent for layer in ("dates", "places") for span in doc.spans[layer])
    return placed or says_when(verb.sent)


def _start(verb: Token) -> int:
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    start = subject.left_edge.i if subject is not None else verb.i
    return start if 0 <= verb.i - start <= _LONGEST else verb.i
