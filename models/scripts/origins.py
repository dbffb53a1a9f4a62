"""Names by origin, in two parts: those dealt out to people in training, and those that training never sees."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

FOLDER = Path(__file__).with_name("names")
STROKES = str.maketrans("ĐđŁłŦŧ", "DdLlTt")

Part = Literal["dealt_out", "kept_out"]
PARTS: tuple[Part, ...] = get_args(Part)


@dataclass(frozen=True, slots=True)
class Names:
    """Given and family names of one origin."""

    given: tuple[str, ...]
    family: tuple[str, ...]


def measured(part: Part) -> dict[str, Names]:
    """Return one part of the names of every origin that fairness is measured for."""
    return {origin: _names(lists, part) for origin, lists in _lists().items() if "kept_out" in lists}


def unmeasured() -> dict[str, Names]:
    """Return the names of the other origins that have a list; all of them are dealt out."""
    return {origin: _names(lists, "dealt_out") for origin, lists in _lists().items() if "kept_out" not in lists}


def is_kept_out(name: str) -> bool:
    """Tell whether training must not see a name, with or without its marks.

    >>> is_kept_out("Kari")
    False
    """
    return plain(name).casefold() in _kept_out()


def plain(name: str) -> str:
    """Write a name without strokes and marks.

    >>> plain("Đặng"), plain("Michał")
    ('Dang', 'Michal')
    """
    letters = unicodedata.normalize("NFKD", name.translate(STROKES))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@cache
def _kept_out() -> frozenset[str]:
    names = (name for kept in measured("kept_out").values() for name in kept.given + kept.family)
    return frozenset(plain(name).casefold() for name in names)


@cache
def _lists() -> dict[str, dict[str, Any]]:
    return {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.toml"))}


def _names(lists: dict[str, Any], part: Part) -> Names:
    spelled = _both_spellings if lists.get("plain_too") else tuple
    return Names(spelled(lists[part]["given"]), spelled(lists[part]["family"]))


def _both_spellings(names: Iterable[str]) -> tuple[str, ...]:
    """Return each name as its language writes it, and without marks, each spelling once."""
    return tuple(dict.fromkeys(spelling for name in names for spelling in (name, plain(name))))
