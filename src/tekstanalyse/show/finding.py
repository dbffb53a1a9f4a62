"""Find the person, organization or event that a name is to show, with the linking of questions."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from tekstanalyse.ask.dates import read_period
from tekstanalyse.ask.events import find_events, suggest_events
from tekstanalyse.ask.names import find_name, suggest_names
from tekstanalyse.ask.store import many
from tekstanalyse.folding import fold

Kind = Literal["person", "organization", "event"]
KINDS: tuple[Kind, ...] = ("person", "organization", "event")


@dataclass(frozen=True, kw_only=True, slots=True)
class Target:
    """Somebody or something that can be shown."""

    id: str
    kind: str
    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """All that a name may stand for; several where it does not say which."""

    targets: Sequence[Target] = ()
    read_as: str = ""
    """The name it was taken for, where nothing is spelt so."""
    suggestions: Sequence[str] = ()
    """What might be meant, where nothing was found."""


def find(store: sqlite3.Connection, text: str, kinds: Sequence[Kind] = KINDS) -> Finding:
    """Return what a name, or an id, stands for.

    A name as it is spelt comes first, then a misspelt name of a person or organization, then an event that the words,
    and a date among them, describe.
    """
    if not fold(text):
        return Finding()
    exact = _by_id(store, [text], kinds) or _spelt_so(store, text, kinds)
    if exact:
        return Finding(targets=exact)
    misspelt = _of_names(store, text, kinds, exact=False)
    if misspelt:
        return Finding(targets=misspelt, read_as=misspelt[0].name)
    described = _described(store, text) if "event" in kinds else []
    if described:
        return Finding(targets=described)
    named = [name for kind in kinds if kind != "event" for name in suggest_names(store, kind, text)]
    events = suggest_events(store, text) if "event" in kinds else []
    return Finding(suggestions=tuple(dict.fromkeys([*named, *events])))


def _by_id(store: sqlite3.Connection, ids: Iterable[str], kinds: Sequence[str]) -> list[Target]:
    query = (
        "SELECT id, kind, name FROM entities WHERE id IN (SELECT value FROM json_each(?)) "
        "AND kind IN (SELECT value FROM json_each(?)) ORDER BY name, id"
    )
    return [
        Target(id=row["id"], kind=row["kind"], name=row["name"])
        for row in store.execute(query, (many(ids), many(kinds)))
    ]


def _spelt_so(store: sqlite3.Connection, text: str, kinds: Sequence[Kind]) -> list[Target]:
    found = _of_names(store, text, kinds, exact=True)
    if "event" in kinds:
        names = store.execute("SELECT id, name FROM events").fetchall()
        wanted = fold(text)
        found += _by_id(store, [row["id"] for row in names if fold(row["name"]) == wanted], ["event"])
    return found


def _of_names(store: sqlite3.Connection, text: str, kinds: Sequence[Kind], *, exact: bool) -> list[Target]:
    return [
        Target(id=named.id, kind=kind, name=named.name)
        for kind in kinds
        if kind != "event"
        for named in sorted(find_name(store, kind, text, exact=exact).named, key=lambda named: (named.name, named.id))
    ]


def _described(store: sqlite3.Connection, text: str) -> list[Target]:
    period, words = read_period(text)
    match = find_events(store, words.strip(), period)
    return [] if match.unmatched or match.undated else _by_id(store, match.ids, ["event"])
