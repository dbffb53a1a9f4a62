"""Show who the people are: all of them, and one."""

from tekstanalyse.explore.table import Column, Table
from tekstanalyse.explore.timeline import happening, timeline
from tekstanalyse.explore.view import View, Visit
from tekstanalyse.explore.views.columns import PROOF, words_like
from tekstanalyse.explore.views.entities import mentions_of, other_names
from tekstanalyse.explore.views.participations import HELD_FIRST, participations_where
from tekstanalyse.explore.views.statements import statements_where

_PEOPLE = """
    SELECT p.id AS person, p.name AS person_name, f.title, f.spoke_at, f.statements, f.articles
    FROM people p JOIN person_figures f ON f.person = p.id
"""
_SPOKE_AT = """
    SELECT e.id, e.name, e.date, e.date_from, e.date_to, f.speakers
    FROM events e JOIN event_figures f ON f.event = e.id
    WHERE e.date_from IS NOT NULL AND e.id IN (SELECT event FROM speeches WHERE person = ?)
    ORDER BY f.speakers DESC, e.id LIMIT 24
"""
_NAMED = "EXISTS (SELECT 1 FROM aliases WHERE entity = p.id AND folded LIKE ?)"


def people(visit: Visit) -> View:
    """List the people, those most heard first."""
    table = people_named(visit.asked("q"))
    return View(template="list.html.j2", title=visit.word("people"), section="people", tables=(table,), is_list=True)


def people_named(words: str) -> Table:
    """Return the people with a name that holds every word."""
    patterns = words_like(words)
    where = f"WHERE {' AND '.join([_NAMED] * len(patterns))}" if patterns else ""
    return Table(
        name="people",
        columns=(
            Column(key="person", kind="entity"),
            Column(key="title"),
            Column(key="spoke_at", kind="number", leads_to="events_of_person"),
            Column(key="statements", kind="number", leads_to="statements_of_person"),
            Column(key="articles", kind="number", leads_to="mentions_of_person"),
        ),
        select=_PEOPLE + where,
        parameters=patterns,
        order="spoke_at DESC, statements DESC, articles DESC, person",
    )


def person(visit: Visit) -> View:
    """Show one person: titles over time, events with role, statements, company and mentions."""
    found = visit.row(f"{_PEOPLE} WHERE p.id = ?", f"person:{visit.name}")
    id_ = found["person"]
    values = {
        "found": found,
        "aliases": other_names(visit, id_),
        "seen": visit.row(
            "SELECT min(published) AS first, max(published) AS last FROM articles WHERE id IN "
            "(SELECT article FROM mentions WHERE entity = ?)",
            id_,
        ),
        "network": {"around": id_},
        "timeline": timeline([happening(row) for row in visit.rows(_SPOKE_AT, id_)]),
    }
    tables = (_events(id_), _titles(id_), _statements(id_), _company(id_), mentions_of(id_, "mentions_of_person"))
    return View(template="person.html.j2", title=found["person_name"], section="people", values=values, tables=tables)


def _events(id_: str) -> Table:
    return participations_where(
        "events_of_person", "event date role title_then evidence", "WHERE x.person = ?", id_,
        order=f"date_from DESC, event, {HELD_FIRST}, article, start",
    )  # fmt: skip


def _titles(id_: str) -> Table:
    return Table(
        name="titles_of_person",
        columns=(
            Column(key="title"),
            Column(key="organization", kind="entity"),
            Column(key="seen", kind="period"),
            Column(key="evidence", kind="proof"),
        ),
        select=f"""
            SELECT x.title, x.organization, o.name AS organization_name, x.first, x.last, {PROOF}
            FROM person_titles x JOIN articles a ON a.id = x.article LEFT JOIN organizations o ON o.id = x.organization
            WHERE x.person = ?
        """,
        parameters=(id_,),
        order="last DESC, first DESC, title, article, start",
    )


def _statements(id_: str) -> Table:
    return statements_where("statements_of_person", "statement kind event", "WHERE x.speaker = ?", id_)


_WITH = """
    SELECT n.{other} AS person, p.name AS person_name, n.source, n.target, n.type,
        json_extract(n.attributes, '$.same_event') AS same_event,
        json_extract(n.attributes, '$.same_sentence') AS same_sentence,
        json_extract(n.attributes, '$.same_article') AS same_article, n.weight
    FROM edges n JOIN people p ON p.id = n.{other} WHERE n.type = 'co_occurs_with' AND n.{one} = ?
"""


def _company(id_: str) -> Table:
    counts = (Column(key=key, kind="number") for key in ("same_event", "same_sentence", "same_article"))
    return Table(
        name="company_of_person",
        columns=(Column(key="person", kind="entity"), *counts, Column(key="evidence", kind="tie")),
        select=f"{_WITH.format(one='source', other='target')} UNION ALL {_WITH.format(one='target', other='source')}",
        parameters=(id_, id_),
        order="same_event DESC, weight DESC, person",
    )
