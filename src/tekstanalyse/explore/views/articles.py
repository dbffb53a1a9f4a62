"""Show the articles: all of them, and one with what was found in it."""

import sqlite3

from tekstanalyse.explore.addresses import entity_address
from tekstanalyse.explore.marks import Mark, Piece, paragraphs
from tekstanalyse.explore.table import Column, Table
from tekstanalyse.explore.view import View, Visit
from tekstanalyse.explore.views.columns import full_text
from tekstanalyse.explore.views.conditions import Conditions
from tekstanalyse.explore.views.participations import HELD_FIRST, participations_where
from tekstanalyse.explore.views.statements import SPEAKER_NAME, statements_where

_ARTICLES = """
    SELECT a.article, a.title AS article_title, a.published, a.published AS published_from, a.source AS outlet,
        a.language, a.people, a.events, a.statements
    FROM article_figures a
"""
_COLUMNS = (
    Column(key="article", kind="article"),
    Column(key="published", kind="date"),
    Column(key="outlet"),
    Column(key="people", kind="number", leads_to="found-person"),
    Column(key="events", kind="number", leads_to="found-event"),
    Column(key="statements", kind="number", leads_to="statements_of_article"),
)


def articles(visit: Visit) -> View:
    """List the articles, the latest first."""
    table = articles_with(visit.asked("q"), visit.asked("from"), visit.asked("to"))
    return View(
        template="list.html.j2", title=visit.word("articles"), section="articles", tables=(table,), is_list=True,
        values={"has_period": True},
    )  # fmt: skip


def articles_with(words: str, first: str = "", last: str = "") -> Table:
    """Return the articles that hold every word, published within a period of ISO days."""
    where = Conditions()
    where.matches("a.number", "article_search", full_text(words))
    where.overlaps("a.published", "a.published", first, last)
    return Table(
        name="articles", columns=_COLUMNS, select=_ARTICLES + where.where, parameters=where.values,
        order="published DESC, article",
    )  # fmt: skip


def article(visit: Visit) -> View:
    """Show one article: its text with everything that was found marked, and each mark leading to what it became."""
    found = visit.row("SELECT * FROM articles WHERE id = ?", visit.name)
    lines = paragraphs(found["text"], _marks(visit, found["id"]), _evidence(visit, found["text"]))
    has_title = bool(lines) and _text(lines[0]) == found["title"].strip()
    values = {
        "found": found,
        "heading": lines[0] if has_title else None,
        "lines": lines[1:] if has_title else lines,
        "said": {row["number"]: row for row in visit.rows(_SPEAKERS, found["id"])},
        "copy_of": visit.rows("SELECT id, title FROM articles WHERE id = ?", found["duplicate_of"]),
        "copies": visit.rows(
            "SELECT article AS id, title FROM article_figures WHERE duplicate_of = ? ORDER BY id", found["id"]
        ),
        "named": visit.rows(_NAMED, found["id"]),
    }
    tables = (_statements(found["id"]), _parts(found["id"]))
    return View(
        template="article.html.j2", title=found["title"], section="articles", values=values, tables=tables, rows=_ALL
    )


_ALL = 10_000
"""Rows of the tables below the text: a mark must find the row it leads to."""

_SPEAKERS = f"""
    SELECT x.number, x.speaker, {SPEAKER_NAME}, x.no_speaker
    FROM statements x WHERE x.article = ?
"""
_NAMED = """
    SELECT m.kind, m.entity AS id, CASE m.kind
        WHEN 'person' THEN (SELECT name FROM people WHERE id = m.entity)
        WHEN 'organization' THEN (SELECT name FROM organizations WHERE id = m.entity)
        WHEN 'place' THEN (SELECT name FROM places WHERE id = m.entity)
        ELSE (SELECT name FROM events WHERE id = m.entity) END AS name
    FROM mentions m WHERE m.article = ? GROUP BY m.entity ORDER BY min(m.start), m.entity
"""


def _text(line: list[Piece]) -> str:
    return "".join(piece.text for piece in line).strip()


def _marks(visit: Visit, id_: str) -> list[Mark]:
    mentions = visit.rows("SELECT entity, kind, start, end FROM mentions WHERE article = ? AND kind <> 'place'", id_)
    statements = visit.rows("SELECT number, start, end FROM statements WHERE article = ? ORDER BY number", id_)
    entities = [_entity_mark(row) for row in mentions]
    said = {(row["start"], row["end"]): row["number"] for row in reversed(statements)}
    return entities + [
        Mark(start=start, end=end, kind="statement", target=str(number)) for (start, end), number in said.items()
    ]


def _entity_mark(row: sqlite3.Row) -> Mark:
    return Mark(start=row["start"], end=row["end"], kind=row["kind"], target=entity_address(row["entity"]) or "")


def _evidence(visit: Visit, text: str) -> tuple[int, int] | None:
    """Return the span that the address asks for, if it lies in the text."""
    start, end = visit.asked("start"), visit.asked("end")
    if not (start.isdecimal() and end.isdecimal() and len(start + end) < 30):
        return None
    span = int(start), int(end)
    return span if span[0] < span[1] <= len(text) else None


def _statements(id_: str) -> Table:
    return statements_where(
        "statements_of_article", "speaker statement kind event", "WHERE x.article = ?", id_, order="start, number"
    )


def _parts(id_: str) -> Table:
    return participations_where(
        "parts_of_article", "person role event evidence", "WHERE x.article = ?", id_,
        order=f"start, {HELD_FIRST}, person, event",
    )  # fmt: skip
