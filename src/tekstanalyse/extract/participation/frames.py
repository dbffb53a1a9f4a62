"""Somebody had the floor by a turn of phrase: the frames of `floor-frames`, read over the words of a sentence.

A frame is read over a line in which every name, with its titles, is one sign: it needs no tree, so it holds for short
headlines and long rows of names alike.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache

from spacy.tokens import Span, Token

from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.participation.aside import goes_on_elsewhere, is_aside
from tekstanalyse.extract.participation.scene import Part, Scene, is_led_by, may_be_title
from tekstanalyse.lexicon import entries
from tekstanalyse.records import SPEAKING_ROLES, Role

_NAME, _FINITE = "\ue000", "\ue001"
_BELONGING = rf"(?:\( [^)]*\) )?(?:(?:fra|frå|i|ved|på|hos|for|,) [^{_NAME}{_FINITE}.;:]{{0,60}}?)??"
"""What may stand behind a name: where one belongs."""
_ROW = rf"(?P<who>{_NAME} (?:{_BELONGING}(?:, og|,|og|samt) {_NAME} )*)"
_BEHIND = rf"{_BELONGING}(?:, som [^{_NAME}.;:]{{0,60}}? , |, )?"
_GAP = rf"(?:[^\s{_NAME}{_FINITE}.;:]+ ){{0,8}}?"
"""Up to eight words, none of them a name or a finite verb."""
_ANY = r"(?:[^\s.;:]+ ){0,6}?"
"""Up to six words, whatever they are."""
_SIGNS = {"@": _ROW + _BEHIND, "…": _GAP, "~": _ANY, "^": r"\A"}
_ANYWHERE = "!:"
"""What ends the role of a frame that holds wherever somebody was («Med på telefon var Lia»)."""
_ROLES: dict[str, Role] = {role: role for role in (*SPEAKING_ROLES, "participant")}


@dataclass(frozen=True)
class Frame:
    """A turn of phrase: what role it gives, and how it is found."""

    role: Role
    words: frozenset[str]
    """Words of which a sentence has one where the frame holds."""
    pattern: re.Pattern[str]
    anywhere: bool
    """Whether it holds of one who was elsewhere."""


@dataclass
class _Line:
    """The words of a sentence with a sign for each name, and the token or the name that begins at an offset."""

    text: str = ""
    tokens: dict[int, Token] = field(default_factory=dict)
    names: dict[int, Span] = field(default_factory=dict)


def find_framed(scene: Scene) -> Iterator[Part]:
    """Yield who had the floor by a frame of the list, and was not beside the event."""
    for frame, trigger, person in framed(scene, "floor-frames"):
        aside = not frame.anywhere and is_aside(scene, trigger)
        if not (aside or goes_on_elsewhere(scene, person)):
            yield Part(person, frame.role, trigger, "framed")


def framed(scene: Scene, name: str) -> Iterator[tuple[Frame, Token, str]]:
    """Yield the frames of a list that hold of a sentence, each with the word that says so, and the person."""
    own = {token.lower_ for token in scene.tokens()}
    frames = [frame for frame in _frames(name) if not frame.words.isdisjoint(own)]
    if not frames or not _named(scene):
        return
    line = _line(scene)
    for frame in frames:
        for match in frame.pattern.finditer(line.text):
            inside = (span for at, span in line.names.items() if match.start("who") <= at < match.end("who"))
            yield from ((frame, _trigger(line, match), span.kb_id_) for span in inside)


def _trigger(line: _Line, match: re.Match[str]) -> Token:
    """Return the finite verb of what a frame matches, else its first word."""
    inside = [token for at, token in line.tokens.items() if match.start() <= at < match.end()]
    return next(filter(is_finite, inside), inside[0])


def _named(scene: Scene) -> list[Span]:
    """Return the names in the report's own words, and the words that stand for one, in order."""
    own = {token.i for token in scene.tokens()}
    names = {s.start: s for s in scene.doc.spans["references"] if s.start in own and scene.sent.start <= s.start}
    return [span for _, span in sorted((names | {s.start: s for s in scene.people()}).items()) if not is_led_by(span)]


def _line(scene: Scene) -> _Line:
    line, named = _Line(), _named(scene)
    inside = {i: span for span in named for i in range(_first(span), span.end)}
    for token in scene.tokens():
        span = inside.get(token.i)
        if token.is_space or (span is not None and token.i != _first(span)):
            continue
        line.tokens[len(line.text)] = token
        if span is not None:
            line.names[len(line.text)] = span
        word = _NAME if span is not None else token.lower_ + (_FINITE if is_finite(token) else "")
        line.text += word + " "
    return line


def _first(span: Span) -> int:
    """Return where a name begins with its titles («Mattilsynets regionleder Hege Lia»)."""
    first, start = span.start, span.sent.start
    while first > start and (may_be_title(span.doc[first - 1]) or _is_genitive(span.doc[first - 1])):
        first -= 1
    return first


def _is_genitive(word: Token) -> bool:
    return word.pos_ == "PROPN" and word.text.endswith("s") and word.ent_type_ != "PER"


@lru_cache
def _frames(name: str) -> tuple[Frame, ...]:
    return tuple(_read(name))


def _read(name: str) -> Iterator[Frame]:
    groups: dict[str, str] = {}
    for head, *parts in entries(name):
        if head.startswith("="):
            group = head.removesuffix(":")
            groups[group] = "/".join(filter(None, (groups.get(group), *parts)))
            continue
        spelt = [groups.get(part, part) for part in parts]
        needed = min((frozenset(part.split("/")) for part in spelt if _is_literal(part)), key=len)
        pattern = "".join(map(_pattern_of, spelt))
        yield Frame(_ROLES[head.strip(_ANYWHERE)], needed, re.compile(rf"(?<!\S){pattern}"), head.endswith(_ANYWHERE))


def _is_literal(part: str) -> bool:
    return part[0] not in "@…~^(" and "*" not in part


@cache
def _pattern_of(part: str) -> str:
    """Return the pattern of a part of a frame: a sign, words, or words in brackets that may be missing."""
    if part in _SIGNS:
        return _SIGNS[part]
    if part.startswith("("):
        return f"(?:{_pattern_of(part[1:-1])})?"
    spelt = (re.escape(word).replace(r"\*", r"\w*").replace("_", " ") for word in part.split("/"))
    return rf"(?:{'|'.join(spelt)}){_FINITE}? "
