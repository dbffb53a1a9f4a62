"""Find whom a name in a question names: full, short, in the genitive, or misspelt."""

import sqlite3
from dataclasses import dataclass

from tekstanalyse.ask.spelling import offers, same_but_for_spelling
from tekstanalyse.folding import fold


@dataclass(frozen=True, kw_only=True, slots=True)
class Named:
    """A person or organization that a name may stand for."""

    id: str
    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """Everybody a name may stand for; `misspelt` when none of them is spelt so."""

    text: str
    named: tuple[Named, ...] = ()
    misspelt: bool = False

    @property
    def ids(self) -> list[str]:
        """Return the ids of all of them."""
        return [named.id for named in self.named]


def find_name(store: sqlite3.Connection, kind: str, text: str, *, exact: bool = False) -> Found:
    """Return whom a name stands for, among people (`person`) or organizations (`organization`).

    An alias comes before a part of a name, both before a name in the genitive, and a misspelling last (never when
    `exact`). A single word stands for all who bear it, be it their alias or not: «Dahle» is Per Dahle and Anne Dahle.
    """
    folded = fold(text)
    for reading in _without_genitive(folded):
        named = _bearers(store, kind, reading)
        if named:
            return Found(text=text, named=named)
    named = () if exact or not folded else _misspelt(store, kind, folded)
    return Found(text=text, named=named, misspelt=True)


def suggest_names(store: sqlite3.Connection, kind: str, text: str) -> list[str]:
    """Return the names most like one that was not found."""
    return offers(text, (row["name"] for row in store.execute("SELECT name FROM aliases WHERE kind = ?", (kind,))))


def _without_genitive(folded: str) -> list[str]:
    readings = [folded, folded.removesuffix("s").strip(), folded.removesuffix(" sin").removesuffix(" sitt")]
    return [reading for reading in dict.fromkeys(readings) if reading]


def _bearers(store: sqlite3.Connection, kind: str, folded: str) -> tuple[Named, ...]:
    aliases = _aliases_with(store, kind, folded)
    by_alias = [alias for alias in aliases if alias["folded"] == folded]
    if by_alias and " " in folded:
        return _distinct(by_alias)
    words = set(folded.split())
    # An organization's name is no sum of its words: «rådet» is not every «rådet for …».
    by_part = [alias for alias in aliases if words <= set(alias["folded"].split())] if kind == "person" else []
    return _distinct(by_alias + by_part)


def _aliases_with(store: sqlite3.Connection, kind: str, folded: str) -> list[sqlite3.Row]:
    longest = max(folded.split(), key=len)
    query = """
        SELECT a.entity, a.folded, e.name
        FROM aliases a JOIN aliases e ON e.entity = a.entity AND e.position = 0
        WHERE a.kind = ? AND instr(a.folded, ?) ORDER BY a.entity, a.position
    """
    return store.execute(query, (kind, longest)).fetchall()


def _misspelt(store: sqlite3.Connection, kind: str, folded: str) -> tuple[Named, ...]:
    longest = max(folded.split(), key=len)
    # A slip leaves the beginning or the end of the longest word as it was.
    query = """
        SELECT a.entity, a.folded, e.name
        FROM aliases a JOIN aliases e ON e.entity = a.entity AND e.position = 0
        WHERE a.kind = ? AND (instr(' ' || a.folded, ' ' || ?) OR instr(a.folded || ' ', ? || ' '))
        ORDER BY a.entity, a.position
    """
    rows = store.execute(query, (kind, longest[:2], longest[-3:]))
    return _distinct([row for row in rows if same_but_for_spelling(folded, row["folded"])])


def _distinct(aliases: list[sqlite3.Row]) -> tuple[Named, ...]:
    return tuple(
        Named(id=id_, name=name) for id_, name in dict((row["entity"], row["name"]) for row in aliases).items()
    )
