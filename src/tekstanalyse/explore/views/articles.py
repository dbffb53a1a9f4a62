"""Show the articles: all of them, and one with what was found in it."""

import sqlite3

from tekstanalyse.explore.addresses import entity_address
from tekstanalyse.explore.marks import Mark, Piece, paragraphs
from tekstanalyse.explore.table import Column, Table, Value
from tekstanalyse.explore.view import View, Visit
from tekstanalyse.explore.views.columns import PROOF, ROLE_ORDER, SPEAKER_NAME, full_text

_ARTICLES = """
    SELECT a.id AS article, a.title AS article_title, a.published, a.published AS published_from, a.source AS outlet,
        a.language,
        (SELECT count(DISTINCT entity) FROM mentions WHERE article = a.id AND kind = 'person') AS people,
        (SELECT count(DISTINCT entity) FROM mentions WHERE article = a.id AND kind = 'event') AS events,
        (SELECT count(*) FROM statements WHERE article = a.id) AS statements
    FROM articles a
"""
_COLUMNS = (
    Column(key="article", kind="article"),
    Column(key="published", kind="date"),
    Column(key="outlet"),
    Column(key="people", kind="number"),
    Column(key="events", kind="number"),
    Column(key="statements", kind="number"),
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
    conditions: list[str] = []
    parameters: list[Value] = []
    if match := full_text(words):
        conditions.append("a.number IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)")
        parameters.append(match)
    for condition, value in (("a.published >= ?", first), ("a.published <= ?", last and f"{last}~")):
        if value:
            conditions.append(condition)
            parameters.append(value)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    return Table(
        name="articles", columns=_COLUMNS, select=_ARTICLES + where, parameters=parameters,
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
        "copies": visit.rows("SELECT id, title FROM articles WHERE duplicate_of = ? ORDER BY id", found["id"]),
        "named": visit.rows(_NAMED, found["id"]),
    }
    tables = (_statements(found["id"]), _parts(found["id"]))
    return View(
        template="article.html.j2", title=found["title"], section="articles", values=values, tables=tables, rows=_ALL
    )


_ALL = 10_000
"""Rows of the tables below the text: a mark must find the row it leads to."""

_SPEAKERS = f"""
    SELECT x.number, x.speaker, {SPEAKER_NAME}
    FROM statements x WHERE x.article = ?
"""
_NAMED = """
    SELECT m.kind, e.id, e.name, count(*) AS mentions FROM mentions m JOIN entities e ON e.id = m.entity
    WHERE m.article = ? GROUP BY e.id ORDER BY min(m.start), e.id
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
    return Table(
        name="statements_of_article",
        columns=(
            Column(key="speaker", kind="entity"),
            Column(key="statement", kind="proof"),
            Column(key="kind"),
            Column(key="event", kind="entity"),
        ),
        select=f"""
            SELECT x.number, x.speaker, {SPEAKER_NAME}, x.kind, x.event,
                e.name AS event_name, x.confidence, x.rule, {PROOF}
            FROM statements x JOIN articles a ON a.id = x.article
                LEFT JOIN events e ON e.id = x.event
            WHERE x.article = ?
        """,
        parameters=(id_,),
        order="start, number",
    )


def _parts(id_: str) -> Table:
    return Table(
        name="parts_of_article",
        columns=(
            Column(key="person", kind="entity"),
            Column(key="role", kind="part"),
            Column(key="event", kind="entity"),
            Column(key="evidence", kind="proof"),
        ),
        select=f"""
            SELECT x.person, p.name AS person_name, x.role, x.status, x.topic, x.event, e.name AS event_name,
                x.confidence, x.rule, {PROOF}
            FROM participations x JOIN people p ON p.id = x.person JOIN events e ON e.id = x.event
                JOIN articles a ON a.id = x.article
            WHERE x.article = ?
        """,
        parameters=(id_,),
        order=f"start, {ROLE_ORDER}, person",
    )
