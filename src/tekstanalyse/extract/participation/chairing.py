"""See what one does who chairs: «ledet møtet», «satt med klubba», «holdt styr på taletida», «banket gjennom»."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise, takewhile

from spacy.tokens import Token

from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.syntax import SUBJECTS, agent
from tekstanalyse.lexicon import entries

_BEFORE, _BEHIND = 14, 7
"""Tokens before and behind a verb in which it has what is chaired."""
_STOPS = frozenset({",", ";", ":", "–"})
_EVENT = "*"
_GROUP = "="
_PHRASE = "_"


def chairs(verb: Token) -> bool:
    """Tell whether a word is a verb that, with what stands near it, says that somebody led a meeting or a talk."""
    return _is_verb(verb) and any(_follows(verb, rest) and _has(verb, near) for rest, near in _frames(verb.lower_))


def _is_verb(word: Token) -> bool:
    misread = word.pos_ == "NOUN" and any(child.dep_ in SUBJECTS for child in word.children)
    return word.pos_ in {"VERB", "AUX", "ADJ"} or agent(word) is not None or misread


def _follows(verb: Token, rest: tuple[str, ...]) -> bool:
    """Tell whether the other words of a phrase follow its first («holdt styr på»)."""
    end = min(verb.i + 1 + len(rest), verb.sent.end)
    return tuple(token.lower_ for token in verb.doc[verb.i + 1 : end]) == rest


def _has(verb: Token, near: frozenset[str]) -> bool:
    """Tell whether one of the words, or a noun for an event, stands near the verb; true where none is asked for."""
    before = verb.doc[max(verb.sent.start, verb.i - _BEFORE) : verb.i]
    behind = takewhile(lambda t: t.text not in _STOPS, verb.doc[verb.i + 1 : min(verb.sent.end, verb.i + _BEHIND + 1)])
    single = [token.lower_ for token in (*before, *behind)]
    pairs = {_PHRASE.join(pair) for pair in pairwise(single)}
    named = _EVENT in near and any(stem_of(word, "event-nouns") is not None for word in single)
    return not near or named or not near.isdisjoint(pairs.union(single))


@lru_cache(maxsize=1 << 12)
def _frames(verb: str) -> tuple[tuple[tuple[str, ...], frozenset[str]], ...]:
    """Return for a verb what follows it at once, and the words of which one must stand near."""
    return tuple((rest, near) for first, rest, near in _all_frames() if first == verb)


@lru_cache(maxsize=1)
def _all_frames() -> tuple[tuple[str, tuple[str, ...], frozenset[str]], ...]:
    return tuple(_read())


def _read() -> Iterator[tuple[str, tuple[str, ...], frozenset[str]]]:
    groups: dict[str, set[str]] = {}
    for first, *rest in entries("chairing"):
        if first.startswith(_GROUP):
            groups.setdefault(first.removesuffix(":"), set()).update(rest)
            continue
        verbs, near = _parted([first, *rest])
        words = {word for name in near for word in groups.get(name, {name})}
        for verb in verbs:
            head, *tail = verb.split(_PHRASE)
            yield head, tuple(tail), frozenset(words)


def _parted(entry: list[str]) -> tuple[list[str], list[str]]:
    """Return the verbs of a line, and what stands behind its colon."""
    colon = next((i for i, word in enumerate(entry) if word.endswith(":")), len(entry) - 1)
    return [word.removesuffix(":") for word in entry[: colon + 1]], entry[colon + 1 :]
