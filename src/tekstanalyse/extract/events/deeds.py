"""Read what was done to what, by `ceremony-verbs` and `ceremony-things`: «opna leikeplassen», «prisen gikk til»."""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.events.stems import noun_stem
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.lexicon import entries

CEREMONIES = frozenset({"markering", "lansering", "utdeling", "jubileum", "åpning"})
"""Types of what is done on an occasion, whatever word names it."""
LEAD = 450
"""Characters, the headline among them, within which a report tells what was done."""
_BARE, _AFTER_THING = "=", "<"
"""Stand before what is a ceremony whatever it is done to, and before what only a thing does («boka kom»)."""
_SHOWN = frozenset({"snor", "flaske", "duk"})
"""What is cut, broken or drawn away, wherever the sentence names it («snora var det Hege Lia som klipte»)."""
_ANY, _GAP = "*", 5
"""Stands in a phrase for any words, and how many there may be («innsette Hege Lia som»)."""
_BY = 4
"""Words behind «av», with a title, before the name of who did it."""
_AHEAD = frozenset({"skal", "vil", "blir", "vert", "kjem", "kommer", "bli", "verte", "ventes", "planlagt"})
"""Words before a verb by which what it says is still to come."""
_PASSIVE = frozenset({"ble", "blei", "vart", "er", "blitt", "vorte", "blive"})
_HELPING = 4
"""Words before a verb in which they stand."""
_BEFORE, _AFTER = 9, 7
"""Words between the verb and the thing."""
_TITLE = 12
"""Words of a title in marks."""
_MARKS = {"«": "»", "“": "”", "”": "”", '"': '"'}
_NAMING_KINDS = frozenset({"markering", "lansering"})
"""Types of ceremonies for what may have a name alone («opna Tunet», «slapp «Ny kyst»»)."""


class Frame(NamedTuple):
    """Words that say what was done, the type of the occasion, and which things it is done to."""

    phrase: tuple[str, ...]
    kind: str
    things: str
    bare: bool
    after_thing: bool


def deed_at(verb: Token, *, ahead: bool = False) -> Span | None:
    """Return what a verb says was done, its type as label; None where it says nothing of the kind, or, unless `ahead`,
    what is to come."""
    for frame in _frames().get(verb.lower_, ()):
        behind = _said(verb, frame.phrase)
        if behind is None or (_is_ahead(verb) and not ahead) or (frame.things not in _SHOWN and _is_by(behind)):
            continue
        things = [behind] if frame.bare else list(_things(behind, frame))
        if things:
            start, end = min(things[0].start, verb.i), max(things[0].end, behind.end)
            return Span(verb.doc, start, end, label=frame.kind)
    return None


def _said(verb: Token, phrase: tuple[str, ...]) -> Span | None:
    """Return the words of a phrase that begins with a verb; None where others stand there."""
    end, reach = verb.i, 1
    for word in phrase:
        if word == _ANY:
            reach += _GAP
            continue
        found = (i for i in range(end, min(end + reach, verb.sent.end)) if verb.doc[i].lower_ == word)
        end, reach = next(found, -1) + 1, 1
        if not end:
            return None
    return verb.doc[verb.i : end]


def _is_by(words: Span) -> bool:
    """Tell whether «av» says who did it («ble takket av Lia»), not that somebody leaves («ble takket av fredag»)."""
    near = range(words.end, words.end + _BY)
    return words[-1].lower_ == "av" and any(person.start in near for person in words.doc.spans["people"])


@lru_cache(maxsize=1)
def _frames() -> dict[str, list[Frame]]:
    """Return the phrases by their first word, the longest first."""
    found: dict[str, list[Frame]] = {}
    for head, *forms in entries("ceremony-verbs"):
        kind, _, things = head.rstrip(":").partition("/")
        for form in forms:
            phrase = tuple(form.lstrip(_BARE + _AFTER_THING).split("_"))
            frame = Frame(phrase, kind, things or kind, form[0] == _BARE, form[0] == _AFTER_THING)
            found.setdefault(phrase[0], []).append(frame)
    return {first: sorted(frames, key=lambda frame: -len(frame.phrase)) for first, frames in found.items()}


def is_deed(span: Span) -> bool:
    """Tell whether a mention names an occasion by what was done there, and by no noun for an event."""
    return span.label_ in CEREMONIES and all(noun_stem(token.text) is None for token in span)


def _is_ahead(verb: Token) -> bool:
    before = verb.doc[max(verb.sent.start, verb.i - _HELPING) : verb.i]
    return any(token.lower_ in _AHEAD for token in before)


def _things(verb: Span, frame: Frame) -> Iterator[Span]:
    """Yield what it was done to: what stands before it in the passive, what follows, or what has a name alone."""
    doc, sent, kind = verb.doc, verb.sent, frame.things
    close = doc[verb.end : min(verb.end + _AFTER, sent.end)]
    before = doc[max(sent.start, verb.start - _BEFORE) : verb.start]
    after = close if kind in _SHOWN else _up_to_preposition(close)
    passive = any(token.lower_ in _PASSIVE for token in before)
    subjects = [doc[token.left_edge.i : token.i + 1] for token in before if _is_thing(token, kind)]
    related = any(token.lower_ == "som" for token in before)
    if passive or kind in _SHOWN or (frame.after_thing and not related):
        yield from subjects
    if frame.after_thing:
        yield from (doc[token.i : token.i + 1] for token in after[:1] if _is_thing(token, kind))
        return
    yield from _titles(after) if kind == "lansering" else ()
    yield from (doc[token.i : token.i + 1] for token in (*after, *_inside(verb)) if _is_thing(token, kind))
    if kind == "markering" and not any(child.dep_ == "obj" for child in verb.root.children):
        yield from subjects
    if kind == "lansering" and passive:
        yield from _titles(before)
    if kind in _NAMING_KINDS:
        yield from _names(before if passive else after[:2])


def _inside(words: Span) -> Span:
    """Return the words between those of a phrase, where the thing may stand («dro duken av»)."""
    return words[1:-1] if len(words) > 1 else words[1:]


def _up_to_preposition(words: Span) -> Span:
    """Return the words up to the first preposition: what stands behind it says where, when or by whom."""
    first = next((token.i for token in words if token.pos_ == "ADP"), words.end)
    return words.doc[words.start : first]


def _is_thing(token: Token, kind: str) -> bool:
    stem = stem_of(token.text, "ceremony-things")
    return stem is not None and token.pos_ in {"NOUN", "PROPN", "X"} and kind in _kinds(stem)


@cache
def _kinds(stem: str) -> frozenset[str]:
    forms = {stem, f"-{stem}"}
    return frozenset(entry[0].rstrip(":") for entry in entries("ceremony-things") if not forms.isdisjoint(entry[1:]))


def _titles(words: Span) -> Iterator[Span]:
    """Yield a title in marks that begins among these words («slapp «Ny kyst»»)."""
    for token in words:
        end = min(token.i + _TITLE, token.sent.end)
        if (closing := _MARKS.get(token.text)) is not None:
            yield from (token.doc[token.i : t.i + 1] for t in token.doc[token.i + 2 : end] if t.text == closing)
            return


def _names(words: Span) -> Iterator[Span]:
    """Yield a house or place that is known by its name alone («Lyngheim vart opna»)."""
    doc: Doc = words.doc
    inside = range(words.start, words.end)
    spans = (span for layer in ("organizations", "places") for span in doc.spans[layer])
    preceded = ((span, doc[span.start - 1] if span.start else None) for span in spans if span.start in inside)
    yield from (span for span, before in preceded if before is None or before.pos_ != "ADP")
