"""Show the events: all of them, and one."""

from tekstanalyse.explore.table import Column, Table, Value
from tekstanalyse.explore.view import View, Visit
from tekstanalyse.explore.views.columns import PROOF, ROLE_ORDER, SPEAKER_NAME, SPOKE, full_text

EVENTS = f"""
    SELECT e.id AS event, e.name AS event_name, e.date, e.date_from, e.date_to, e.type, e.place AS place,
        p.name AS place_name,
        (SELECT count(DISTINCT person) FROM participations WHERE event = e.id AND {SPOKE}) AS speakers,
        (SELECT count(DISTINCT article) FROM mentions WHERE entity = e.id) AS articles
    FROM events e LEFT JOIN places p ON p.id = e.place
"""
COLUMNS = (
    Column(key="event", kind="entity"),
    Column(key="date", kind="date"),
    Column(key="type"),
    Column(key="place", kind="entity"),
    Column(key="speakers", kind="number"),
    Column(key="articles", kind="number"),
)
LATEST_FIRST = "date_from IS NULL, date_from DESC, date_to DESC, event"


def events(visit: Visit) -> View:
    """List the events, the latest first."""
    table = events_named(visit.asked("q"), visit.asked("from"), visit.asked("to"))
    return View(
        template="list.html.j2", title=visit.word("events"), section="events", tables=(table,), is_list=True,
        values={"has_period": True},
    )  # fmt: skip


def events_named(words: str, first: str = "", last: str = "") -> Table:
    """Return the events that the words name, by name, mention, place or organizer, within a period of ISO days."""
    conditions: list[str] = []
    parameters: list[Value] = []
    if match := full_text(words):
        conditions.append("e.number IN (SELECT rowid FROM event_search WHERE event_search MATCH ?)")
        parameters.append(match)
    for condition, value in (("e.date_to >= ?", first), ("e.date_from <= ?", last and f"{last}~")):
        if value:
            conditions.append(condition)
            parameters.append(value)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    return Table(name="events", columns=COLUMNS, select=EVENTS + where, parameters=parameters, order=LATEST_FIRST)


def event(visit: Visit) -> View:
    """Show one event: who spoke there in which role, organizers, date, place, parts, and all that reports it."""
    found = visit.row(f"{EVENTS} WHERE e.id = ?", f"event:{visit.name}")
    id_ = found["event"]
    values = {
        "found": found,
        "organizers": visit.rows(
            "SELECT organizer AS id, name FROM event_organizers JOIN entities ON entities.id = organizer "
            "WHERE event = ? ORDER BY position",
            id_,
        ),
        "parent": visit.rows("SELECT w.id, w.name FROM events e JOIN events w ON w.id = e.parent WHERE e.id = ?", id_),
        "network": {"around": id_},
    }
    tables = (_people(id_), _statements(id_), _parts(id_), _articles(id_))
    return View(template="event.html.j2", title=found["event_name"], section="events", values=values, tables=tables)


def _people(id_: str) -> Table:
    return Table(
        name="people_of_event",
        columns=(
            Column(key="person", kind="entity"),
            Column(key="role", kind="part"),
            Column(key="title_then"),
            Column(key="evidence", kind="proof"),
        ),
        select=f"""
            SELECT x.person, p.name AS person_name, x.role, x.status, x.topic,
                x.title || coalesce(', ' || o.name, '') AS title_then, x.confidence, x.rule, {PROOF}
            FROM participations x JOIN people p ON p.id = x.person JOIN articles a ON a.id = x.article
                LEFT JOIN organizations o ON o.id = x.organization
            WHERE x.event = ?
        """,
        parameters=(id_,),
        order=f"CASE status WHEN 'held' THEN 1 ELSE 2 END, {ROLE_ORDER}, person_name COLLATE norsk, article, start",
    )


def _statements(id_: str) -> Table:
    return Table(
        name="statements_of_event",
        columns=(
            Column(key="speaker", kind="entity"),
            Column(key="statement", kind="proof"),
            Column(key="kind"),
        ),
        select=f"""
            SELECT x.speaker, {SPEAKER_NAME}, x.kind, x.confidence, x.rule, {PROOF}
            FROM statements x JOIN articles a ON a.id = x.article
            WHERE x.event = ?
        """,
        parameters=(id_,),
        order="article, start",
    )


def _parts(id_: str) -> Table:
    return Table(
        name="parts_of_event", columns=COLUMNS, select=f"{EVENTS} WHERE e.parent = ?", parameters=(id_,),
        order="date_from IS NULL, date_from, event",
    )  # fmt: skip


def _articles(id_: str) -> Table:
    return Table(
        name="articles_of_event",
        columns=(Column(key="article", kind="article"), Column(key="mention", kind="proof")),
        select=f"SELECT {PROOF} FROM mentions x JOIN articles a ON a.id = x.article WHERE x.entity = ?",
        parameters=(id_,),
        order="published, article, start",
    )
