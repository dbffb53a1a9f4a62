"""Show who the people are: all of them, and one."""

from tekstanalyse.explore.table import Column, Table
from tekstanalyse.explore.view import View, Visit
from tekstanalyse.explore.views.columns import PROOF, ROLE_ORDER, SPOKE, words_like
from tekstanalyse.explore.views.entities import mentions_of, other_names

_PEOPLE = f"""
    SELECT p.id AS person, p.name AS person_name,
        (SELECT title FROM person_titles WHERE person = p.id ORDER BY last DESC, first DESC LIMIT 1) AS title,
        (SELECT count(DISTINCT event) FROM participations WHERE person = p.id AND {SPOKE}) AS spoke_at,
        (SELECT count(*) FROM statements WHERE speaker = p.id) AS statements,
        (SELECT count(DISTINCT article) FROM mentions WHERE entity = p.id) AS articles
    FROM people p
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
            Column(key="spoke_at", kind="number"),
            Column(key="statements", kind="number"),
            Column(key="articles", kind="number"),
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
    }
    tables = (_events(id_), _titles(id_), _statements(id_), _company(id_), mentions_of(id_, "mentions_of_person"))
    return View(template="person.html.j2", title=found["person_name"], section="people", values=values, tables=tables)


def _events(id_: str) -> Table:
    return Table(
        name="events_of_person",
        columns=(
            Column(key="event", kind="entity"),
            Column(key="date", kind="date"),
            Column(key="role", kind="part"),
            Column(key="title_then", kind="text"),
            Column(key="evidence", kind="proof"),
        ),
        select=f"""
            SELECT x.event, e.name AS event_name, e.date, e.date_from, e.date_to, x.role, x.status, x.topic,
                x.title || coalesce(', ' || o.name, '') AS title_then, x.confidence, x.rule, {PROOF}
            FROM participations x JOIN events e ON e.id = x.event JOIN articles a ON a.id = x.article
                LEFT JOIN organizations o ON o.id = x.organization
            WHERE x.person = ?
        """,
        parameters=(id_,),
        order=f"date_from IS NULL, date_from DESC, event, status, {ROLE_ORDER}, article, start",
    )


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
        order="last DESC, first DESC, title",
    )


def _statements(id_: str) -> Table:
    return Table(
        name="statements_of_person",
        columns=(
            Column(key="statement", kind="proof"),
            Column(key="kind"),
            Column(key="event", kind="entity"),
        ),
        select=f"""
            SELECT x.number, x.kind, x.event, e.name AS event_name, x.confidence, x.rule, {PROOF}
            FROM statements x JOIN articles a ON a.id = x.article LEFT JOIN events e ON e.id = x.event
            WHERE x.speaker = ?
        """,
        parameters=(id_,),
        order="published DESC, article, start",
    )


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
