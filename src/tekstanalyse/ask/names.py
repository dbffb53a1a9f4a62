"""Find whom a name in a question names: full, short, in the genitive, or misspelt."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from tekstanalyse.ask.spelling import nearest, offers
from tekstanalyse.ask.store import many
from tekstanalyse.folding import fold

_MOST_LIKE = 2000
"""Names that are compared with one that was not found."""
_ENTITIES = "SELECT DISTINCT entity FROM name_words WHERE kind = ? AND word IN (SELECT value FROM json_each(?))"
_ALIASES = """
    SELECT a.entity, a.folded, e.name
    FROM aliases a JOIN aliases e ON e.entity = a.entity AND e.position = 0
    WHERE a.kind = ? AND a.entity IN (SELECT value FROM json_each(?)) ORDER BY a.entity, a.position
"""


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

    An alias comes before a part of a name, both before a name in the genitive, and a misspelling, or a name of which
    the store knows a part alone, comes last (never when `exact`). A single word stands for all who bear it, be it their
    alias or not: «Dahle» is Per Dahle and Anne Dahle. An id stands for itself.
    """
    if text.startswith(f"{kind}:"):
        return Found(text=text, named=_distinct(_aliases(store, kind, [text])))
    folded = fold(text)
    for reading in _without_genitive(folded):
        named = _bearers(store, kind, reading)
        if named:
            return Found(text=text, named=named)
    if exact or not folded:
        return Found(text=text, misspelt=True)
    return Found(text=text, named=_misspelt(store, kind, folded) or _shorter(store, kind, folded), misspelt=True)


def suggest_names(store: sqlite3.Connection, kind: str, text: str) -> list[str]:
    """Return the names most like one that was not found."""
    folded, like = (
        fold(text),
        "SELECT DISTINCT entity FROM name_words WHERE kind = ? AND word >= ? AND word < ? LIMIT ?",
    )
    entities = [
        row["entity"]
        for word in folded.split()
        for row in store.execute(like, (kind, word[:2], _after(word[:2]), _MOST_LIKE))
    ]
    return offers(text, (row["name"] for row in _aliases(store, kind, entities)))


def _after(beginning: str) -> str:
    return beginning[:-1] + chr(ord(beginning[-1]) + 1)


def _without_genitive(folded: str) -> list[str]:
    readings = [folded, folded.removesuffix("s").strip(), folded.removesuffix(" sin").removesuffix(" sitt")]
    return [reading for reading in dict.fromkeys(readings) if reading]


def _bearers(store: sqlite3.Connection, kind: str, folded: str) -> tuple[Named, ...]:
    by_alias = [alias for alias in _called(store, kind, folded) if alias["folded"] == folded]
    if by_alias and " " in folded:
        return _distinct(by_alias)
    words = set(folded.split())
    # An organization's name is no sum of its words: «rådet» is not every «rådet for …».
    aliases = _aliases(store, kind, _with_all(store, kind, [[word] for word in words])) if kind == "person" else []
    return _distinct(by_alias + [alias for alias in aliases if words <= set(alias["folded"].split())])


def _called(store: sqlite3.Connection, kind: str, folded: str) -> list[sqlite3.Row]:
    query = "SELECT DISTINCT entity FROM aliases WHERE kind = ? AND folded = ?"
    return _aliases(store, kind, [row["entity"] for row in store.execute(query, (kind, folded))])


def _aliases(store: sqlite3.Connection, kind: str, entities: Iterable[str]) -> list[sqlite3.Row]:
    return store.execute(_ALIASES, (kind, many(entities))).fetchall()


def _with_all(store: sqlite3.Connection, kind: str, spellings: Iterable[Iterable[str]]) -> list[str]:
    """Return the entities that bear, for each word, one of its spellings."""
    bearers = [{row["entity"] for row in store.execute(_ENTITIES, (kind, many(words)))} for words in spellings]
    return sorted(set.intersection(*bearers)) if bearers else []


def _misspelt(store: sqlite3.Connection, kind: str, folded: str) -> tuple[Named, ...]:
    spellings = [_spellings(store, kind, word) for word in folded.split()]
    aliases = ((alias, alias["folded"].split()) for alias in _aliases(store, kind, _with_all(store, kind, spellings)))
    return _distinct([alias for alias, words in aliases if all(not set(words).isdisjoint(near) for near in spellings)])


def _spellings(store: sqlite3.Connection, kind: str, word: str) -> list[str]:
    """Return the word if it is a part of a name, or else those that differ by a letter or two but not in the first."""
    if store.execute("SELECT 1 FROM name_words WHERE kind = ? AND word = ?", (kind, word)).fetchone():
        return [word]
    query = "SELECT DISTINCT word FROM name_words WHERE kind = ? AND word >= ? AND word < ?"
    same_initial = [row["word"] for row in store.execute(query, (kind, word[0], _after(word[0])))]
    return list(nearest(word, same_initial)) or list(nearest(word, _every_word(store, kind)))


def _every_word(store: sqlite3.Connection, kind: str) -> list[str]:
    return [row["word"] for row in store.execute("SELECT DISTINCT word FROM name_words WHERE kind = ?", (kind,))]


def _shorter(store: sqlite3.Connection, kind: str, folded: str) -> tuple[Named, ...]:
    """Return those of whose name the store knows two or more of these words, the last among them."""
    words = folded.split()
    entities = _with_all(store, kind, [[words[-1]]]) if len(words) > 2 else []
    known = ((alias, set(alias["folded"].split())) for alias in _aliases(store, kind, entities))
    return _distinct([alias for alias, part in known if len(part) > 1 and part <= set(words)])


def _distinct(aliases: Iterable[sqlite3.Row]) -> tuple[Named, ...]:
    return tuple(
        Named(id=id_, name=name) for id_, name in dict((row["entity"], row["name"]) for row in aliases).items()
    )
