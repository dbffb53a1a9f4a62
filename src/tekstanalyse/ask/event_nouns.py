"""Know the nouns for events, so that «webinaret» asks for what the store calls a webinar."""

import re
from functools import lru_cache

from tekstanalyse import lexicon

_INFLECTION = re.compile(r"(?:en|et|a|n|t|er|ene|ar|ane|or|r|ne|ta)?s?")


def is_event_noun(word: str) -> bool:
    """Tell whether a word is a noun for an event, inflected or as the last part of a compound."""
    return is_general(word) or event_type(word) is not None


def is_general(word: str) -> bool:
    """Tell whether a noun says no more than that there was an event: «arrangementet».

    >>> is_general("arrangementer"), is_general("webinaret")
    (True, False)
    """
    return word.lower() in lexicon.words("ask-general-events")


@lru_cache(maxsize=4096)
def event_type(word: str) -> str | None:
    """Return the type of event a noun names, as the store has it; None where it is no such noun.

    >>> event_type("webinaret"), event_type("Vestkonferansen"), event_type("førelesinga"), event_type("hesten")
    ('webinar', 'konferanse', 'forelesning', None)
    """
    word = word.lower()
    ends = [(len(stem), kind) for stem, kind in _stems() if _ends_in(word, stem)]
    return max(ends)[1] if ends else None


def is_plain(word: str) -> bool:
    """Tell whether an event noun says the type alone, and is no compound that says which: «Vestkonferansen».

    >>> is_plain("konferansen"), is_plain("Vestkonferansen")
    (True, False)
    """
    return any(word.lower().startswith(stem.removesuffix("e")) for stem, _ in _stems())


def first_part(word: str) -> str:
    """Return what stands before the type in a compound; empty where nothing does.

    >>> first_part("beredskapsseminaret"), first_part("Vestkonferansen"), first_part("konferansen")
    ('beredskaps', 'vest', '')
    """
    word = word.lower()
    starts = [word.rfind(stem.removesuffix("e")) for stem, _ in _stems() if _ends_in(word, stem)]
    return word[: max(min(starts), 0)].rstrip("-") if starts else ""


def _ends_in(word: str, stem: str) -> bool:
    # A short stem is a common ending: «fest» stands in «manifest», «tur» in «litteratur».
    at = word.rfind(stem) if len(stem) > 4 or stem == "møte" else (0 if word.startswith(stem) else -1)
    if at < 0 and stem.endswith("e") and word.endswith(("a", "ane", "ar", "or", "one")):
        at, stem = word.rfind(stem[:-1]), stem[:-1]
    return at >= 0 and _INFLECTION.fullmatch(word, at + len(stem)) is not None


@lru_cache
def _stems() -> tuple[tuple[str, str], ...]:
    types = ((head.removesuffix(":"), stems) for head, *stems in lexicon.entries("event-nouns"))
    return tuple((stem, kind) for kind, stems in types for stem in dict.fromkeys((kind, *stems)))
