"""Read events out of the store: for showing, with their parts, with their evidence, and by their organizers."""

import sqlite3
from collections.abc import Iterable, Sequence

from tekstanalyse.ask.reply import Answer, Evidence, Occasion
from tekstanalyse.ask.store import many

_EVENTS = """
    SELECT e.*, p.name AS place_name, parent.name AS parent_name
    FROM events e
    LEFT JOIN places p ON p.id = e.place
    LEFT JOIN events parent ON parent.id = e.parent
    WHERE e.id IN (SELECT value FROM json_each(?))
"""
_WITH_PARTS = """
    WITH RECURSIVE part (id) AS (
        SELECT value FROM json_each(?) UNION SELECT e.id FROM events e JOIN part ON e.parent = part.id
    ) SELECT id FROM part ORDER BY id
"""
_ROOTS = """
    WITH RECURSIVE whole (id, parent) AS (
        SELECT e.id, e.parent FROM events e WHERE e.id IN (SELECT value FROM json_each(?))
        UNION SELECT e.id, e.parent FROM events e JOIN whole ON e.id = whole.parent
    ) SELECT DISTINCT id FROM whole WHERE parent IS NULL ORDER BY id
"""
_WHOLE_OF = """
    WITH RECURSIVE whole (part, id, parent) AS (
        SELECT e.id, e.id, e.parent FROM events e WHERE e.id IN (SELECT value FROM json_each(?))
        UNION SELECT whole.part, e.id, e.parent FROM events e JOIN whole ON e.id = whole.parent
    ) SELECT part, id FROM whole WHERE parent IS NULL
"""
_ORGANIZERS = """
    SELECT o.event, o.organizer, coalesce(n.name, p.name, l.name, o.organizer) AS name
    FROM event_organizers o LEFT JOIN organizations n ON n.id = o.organizer LEFT JOIN people p ON p.id = o.organizer
    LEFT JOIN places l ON l.id = o.organizer
    WHERE o.event IN (SELECT value FROM json_each(?)) ORDER BY o.event, o.position
"""
_MENTIONS = """
    SELECT m.article, m.start, m.end, m.text, m.context, a.title, a.published, a.source,
           coalesce(a.duplicate_of, a.id) AS original
    FROM mentions m JOIN articles a ON a.id = m.article
    WHERE m.entity = ? ORDER BY a.duplicate_of IS NOT NULL, a.published IS NULL, a.published, a.number, m.start
"""


def occasions(store: sqlite3.Connection, ids: Iterable[str]) -> dict[str, Occasion]:
    """Return the events by id, in order of date, those without one last."""
    wanted = many(sorted(set(ids)))
    organizers: dict[str, list[str]] = {}
    for row in store.execute(_ORGANIZERS, (wanted,)):
        organizers.setdefault(row["event"], []).append(row["name"])
    rows = sorted(
        store.execute(_EVENTS, (wanted,)), key=lambda row: (row["date_from"] or "9999", row["name"], row["id"])
    )
    return {
        row["id"]: Occasion(
            id=row["id"], name=row["name"], type=row["type"], date=row["date"], date_from=row["date_from"],
            date_to=row["date_to"], place=row["place_name"], organizers=tuple(organizers.get(row["id"], ())),
            part_of=row["parent_name"],
        )
        for row in rows
    }  # fmt: skip


def with_parts(store: sqlite3.Connection, ids: Iterable[str]) -> list[str]:
    """Return the events and all that are parts of them: the panels of a conference."""
    return [row["id"] for row in store.execute(_WITH_PARTS, (many(ids),))]


def wholes(store: sqlite3.Connection, ids: Iterable[str]) -> list[str]:
    """Return the events that these are parts of."""
    query = "SELECT DISTINCT parent FROM events WHERE parent IS NOT NULL AND id IN (SELECT value FROM json_each(?))"
    return [row["parent"] for row in store.execute(query, (many(ids),))]


def roots(store: sqlite3.Connection, ids: Iterable[str]) -> list[str]:
    """Return the whole events of which these are parts, or these themselves, each once."""
    return [row["id"] for row in store.execute(_ROOTS, (many(ids),))]


def whole_of(store: sqlite3.Connection, ids: Iterable[str]) -> dict[str, str]:
    """Return the whole event of each of these by id; an event that is no part is its own."""
    return {row["part"]: row["id"] for row in store.execute(_WHOLE_OF, (many(ids),))}


def arranged_by(store: sqlite3.Connection, organizers: Iterable[str]) -> list[str]:
    """Return the events that any of these organized."""
    query = """
        SELECT DISTINCT event FROM event_organizers WHERE organizer IN (SELECT value FROM json_each(?))
        UNION SELECT event FROM participations WHERE role = 'organizer' AND person IN (SELECT value FROM json_each(?))
    """
    wanted = many(organizers)
    return [row["event"] for row in store.execute(query, (wanted, wanted))]


def in_order(store: sqlite3.Connection, ids: Iterable[str]) -> list[str]:
    """Return the events in order of date, those without one last."""
    order = "ORDER BY coalesce(date_from, '9999'), name, id"
    query = f"SELECT id FROM events WHERE id IN (SELECT value FROM json_each(?)) {order}"
    return [row["id"] for row in store.execute(query, (many(ids),))]


def event_answers(store: sqlite3.Connection, ids: Iterable[str]) -> list[Answer]:
    """Return a row for each event, with the mention that shows best when or where it was."""
    answers = []
    for id_, occasion in occasions(store, ids).items():
        shown = [word for word in (occasion.place, *_date_words(occasion)) if word]
        evidence, sources = _mentions(store, id_, shown)
        answers.append(Answer(event=occasion, evidence=evidence, sources=sources))
    return answers


def organizer_answers(store: sqlite3.Connection, ids: Sequence[str], role_words: str) -> list[Answer]:
    """Return a row for each organizer of each event, with the mention of the event nearest to its name."""
    shown = occasions(store, ids)
    answers = []
    for row in store.execute(_ORGANIZERS, (many(ids),)):
        evidence, sources = _mentions(store, row["event"], [row["name"]])
        is_person = row["organizer"].startswith("person:")
        answers.append(
            Answer(
                person=row["name"] if is_person else None, person_id=row["organizer"] if is_person else None,
                organization=None if is_person else row["name"],
                organization_id=None if is_person else row["organizer"],
                role="organizer", role_words=role_words, event=shown[row["event"]], evidence=evidence, sources=sources,
            )
        )  # fmt: skip
    order = list(shown)
    return sorted(answers, key=lambda answer: order.index(answer.event.id) if answer.event else 0)


def _date_words(occasion: Occasion) -> list[str]:
    date = occasion.date_from or occasion.date
    return [f"{int(date[8:10])}.", date[:4]] if date and len(date) >= 10 and date[8:10].isdigit() else []


def _mentions(store: sqlite3.Connection, event: str, shown: Sequence[str]) -> tuple[tuple[Evidence, ...], int]:
    rows = store.execute(_MENTIONS, (event,)).fetchall()
    ranked = sorted(rows, key=lambda row: -sum(word in (row["context"] or "") for word in shown))
    by_article: dict[str, Evidence] = {}
    for row in ranked:
        by_article.setdefault(
            row["original"],
            Evidence(
                article=row["article"], title=row["title"], published=row["published"], source=row["source"],
                start=row["start"], end=row["end"], text=row["text"], context=row["context"] or row["text"],
            ),
        )  # fmt: skip
    return tuple(by_article.values()), len(by_article)
