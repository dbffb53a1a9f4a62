"""Look up what a run knows of a side of a decision: names, titles, organizations, dates, and where they stand."""

import re
import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from tekstanalyse.folding import fold

_LOCAL = re.compile(r"(?P<name>.*) \[(?P<article>[^\[\]]+)\]", re.DOTALL)
_SURROUNDINGS = 160
"""Characters of the paragraph that are shown before and behind a name."""
_MOST = 4


class Label(NamedTuple):
    """A side as it is written: a name, of everybody who bears it or in one article."""

    name: str
    article: str | None


class Passage(NamedTuple):
    """A place that names a side, in words: what stands around it, and the article."""

    text: str
    title: str
    published: str | None
    article: str


class Side(NamedTuple):
    """What is known of a side; `entity` is None where the run knows nobody of that name."""

    label: str
    entity: str | None = None
    aliases: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    """Titles with their organizations and years, or the type, date, place and organizers of an event."""
    passages: tuple[Passage, ...] = ()


def read_label(side: str) -> Label:
    """Split a side into name and article.

    >>> read_label("Moe [lokalavisa-12]"), read_label("Kari Moe")
    (Label(name='Moe', article='lokalavisa-12'), Label(name='Kari Moe', article=None))
    """
    found = _LOCAL.fullmatch(side) if side.endswith("]") else None
    return Label(found["name"], found["article"]) if found else Label(side, None)


class Sides:
    """The sides of decisions, looked up in the store of a run."""

    def __init__(self, store: sqlite3.Connection) -> None:
        self._store = store
        counts = (
            "SELECT entity, count(*) FROM mentions GROUP BY entity",
            "SELECT person, 3 * count(*) FROM participations GROUP BY person",
            "SELECT event, 3 * count(*) FROM participations GROUP BY event",
            "SELECT speaker, 3 * count(*) FROM statements WHERE speaker IS NOT NULL GROUP BY speaker",
        )
        self._weights: dict[str, int] = {}
        for select in counts:
            for entity, count in store.execute(select):
                self._weights[entity] = self._weights.get(entity, 0) + count

    def weight(self, kind: str, side: str) -> int:
        """Return how much hangs on a side: its mentions, and thrice its claims; 0 where nobody is known by it."""
        label = read_label(side)
        entity = self._entity(kind, label)
        if entity is None:
            return 0
        if label.article is None:
            return self._weights.get(entity, 0)
        select = "SELECT count(*) FROM mentions WHERE article = ? AND kind = ? AND entity = ?"
        return int(self._store.execute(select, (label.article, kind, entity)).fetchone()[0])

    def look_up(self, kind: str, side: str) -> Side:
        """Return what is known of a side of a decision about a `person`, `organization`, `place` or `event`."""
        label = read_label(side)
        entity = self._entity(kind, label)
        if entity is None:
            return Side(side)
        mentions = self._mentions(entity, label)
        articles = {mention["article"] for mention in mentions}
        facts = self._event(entity) if kind == "event" else self._titles(entity, articles)
        return Side(side, entity, self._aliases(entity, label), tuple(facts), tuple(self._passages(mentions)))

    def name(self, entity: str) -> str:
        """Return the name of an entity, or its id where the run does not know it."""
        row = self._store.execute("SELECT name FROM entities WHERE id = ?", (entity,)).fetchone()
        return str(row["name"]) if row else entity

    def name_of_person(self, folded: str) -> str | None:
        """Return the name of a person by a folded one; None where the run knows nobody of it."""
        row = self._store.execute(
            "SELECT p.name FROM aliases a JOIN people p ON p.id = a.entity"
            " WHERE a.kind = 'person' AND a.folded = ? ORDER BY a.position, p.id LIMIT 1",
            (folded,),
        ).fetchone()
        return str(row["name"]) if row else None

    def _entity(self, kind: str, label: Label) -> str | None:
        if label.article is None:
            row = self._store.execute(
                "SELECT entity FROM aliases WHERE kind = ? AND folded = ? ORDER BY position, entity LIMIT 1",
                (kind, fold(label.name)),
            ).fetchone()
            return row["entity"] if row else None
        select = "SELECT entity, text FROM mentions WHERE article = ? AND kind = ? ORDER BY start"
        rows = self._store.execute(select, (label.article, kind)).fetchall()
        wanted = fold(label.name)
        exact = (row["entity"] for row in rows if fold(row["text"]) == wanted)
        known = (row["entity"] for row in rows if wanted in self._folded(row["entity"]))
        return next(exact, None) or next(known, None)

    def _folded(self, entity: str) -> set[str]:
        rows = self._store.execute("SELECT folded FROM aliases WHERE entity = ?", (entity,))
        return {row["folded"] for row in rows} or {fold(self.name(entity))}

    def _aliases(self, entity: str, label: Label) -> tuple[str, ...]:
        rows = self._store.execute("SELECT name FROM aliases WHERE entity = ? ORDER BY position", (entity,))
        names = dict.fromkeys([self.name(entity), *(row["name"] for row in rows)])
        return tuple(name for name in names if name != label.name)[:_MOST]

    def _mentions(self, entity: str, label: Label) -> list[sqlite3.Row]:
        """Return where the side stands: under its name, in its article; else wherever the entity does."""
        select = "SELECT article, start, end, text FROM mentions WHERE entity = ? ORDER BY article, start"
        rows = self._store.execute(select, (entity,)).fetchall()
        rows = [row for row in rows if label.article in (None, row["article"])]
        return [row for row in rows if fold(row["text"]).startswith(fold(label.name))] or rows

    def _titles(self, person: str, articles: Iterable[str]) -> list[str]:
        select = """
            SELECT DISTINCT t.title, o.name AS organization, t.first, t.last, t.article FROM person_titles t
            LEFT JOIN organizations o ON o.id = t.organization WHERE t.person = ? ORDER BY t.first, t.title
        """
        rows = self._store.execute(select, (person,)).fetchall()
        within = set(articles)
        own = [row for row in rows if row["article"] in within] or rows
        return list(dict.fromkeys(_title(row) for row in own))[:_MOST]

    def _event(self, event: str) -> list[str]:
        row = self._store.execute(
            "SELECT e.type, e.date, p.name AS place FROM events e LEFT JOIN places p ON p.id = e.place WHERE e.id = ?",
            (event,),
        ).fetchone()
        organizers = self._store.execute("SELECT organizer FROM event_organizers WHERE event = ?", (event,)).fetchall()
        who = "SELECT DISTINCT person FROM participations WHERE event = ? ORDER BY number"
        speakers = self._store.execute(who, (event,)).fetchall()
        about = (row["type"], row["date"], row["place"]) if row else ()
        names = [self.name(entity) for (entity,) in [*organizers, *speakers]]
        return [", ".join(filter(None, group)) for group in (about, names[: 2 * _MOST]) if any(group)]

    def _passages(self, mentions: Iterable[sqlite3.Row]) -> Iterable[Passage]:
        first: dict[str, sqlite3.Row] = {}
        for mention in mentions:
            first.setdefault(mention["article"], mention)
        for article, mention in list(first.items())[:2]:
            select = "SELECT title, published, text FROM articles WHERE id = ?"
            row = self._store.execute(select, (article,)).fetchone()
            around = surroundings(row["text"], mention["start"], mention["end"])
            yield Passage(around, row["title"], row["published"], article)


def _title(row: sqlite3.Row) -> str:
    years = "–".join(dict.fromkeys(day[:4] for day in (row["first"], row["last"]) if day))
    return ", ".join(filter(None, (row["title"], row["organization"], years)))


def surroundings(text: str, start: int, end: int) -> str:
    """Return what stands around a span in its paragraph, cut between words.

    >>> surroundings("Tittel\\nSalen var full. Liv Dale talte om tvang.", 23, 31)
    'Salen var full. Liv Dale talte om tvang.'
    """
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    last = len(text) if last < 0 else last
    left, right = max(first, start - _SURROUNDINGS), min(last, end + _SURROUNDINGS)
    before, behind = text[left:start], text[end:right]
    if left > first:
        before = f"… {before.partition(' ')[2]}"
    if right < last:
        behind = f"{behind.rpartition(' ')[0]} …"
    return f"{before}{text[start:end]}{behind}".strip()
