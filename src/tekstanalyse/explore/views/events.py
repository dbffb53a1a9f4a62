"""Show the events: all of them, and one."""

from tekstanalyse.explore.table import Column, Table
from tekstanalyse.explore.view import View, Visit
from tekstanalyse.explore.views.columns import PROOF, full_text
from tekstanalyse.explore.views.conditions import Conditions
from tekstanalyse.explore.views.participations import HELD_FIRST, participations_where
from tekstanalyse.explore.views.statements import statements_where

EVENTS = """
    SELECT e.id AS event, e.name AS event_name, e.date, e.date_from, e.date_to, e.type, e.place AS place,
        p.name AS place_name, f.speakers, f.articles
    FROM events e JOIN event_figures f ON f.event = e.id LEFT JOIN places p ON p.id = e.place
"""
COLUMNS = (
    Column(key="event", kind="entity"),
    Column(key="date", kind="date"),
    Column(key="type"),
    Column(key="place", kind="entity"),
    Column(key="speakers", kind="number", leads_to="people_of_event"),
    Column(key="articles", kind="number", leads_to="articles_of_event"),
)
LATEST_FIRST = "date_from DESC, date_to DESC, event"


def events(visit: Visit) -> View:
    """List the events, the latest first."""
    table = events_named(visit.asked("q"), visit.asked("from"), visit.asked("to"))
    return View(
        template="list.html.j2", title=visit.word("events"), section="events", tables=(table,), is_list=True,
        values={"has_period": True},
    )  # fmt: skip


def events_named(words: str, first: str = "", last: str = "") -> Table:
    """Return the events that the words name, by name, mention, place or organizer, within a period of ISO days."""
    where = Conditions()
    where.matches("e.number", "event_search", full_text(words))
    where.overlaps("e.date_from", "e.date_to", first, last)
    return Table(
        name="events", columns=COLUMNS, select=EVENTS + where.where, parameters=where.values, order=LATEST_FIRST,
        counted=f"SELECT count(*) FROM events e {where.where}",
    )  # fmt: skip


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
    return participations_where(
        "people_of_event", "person role title_then evidence", "WHERE x.event = ?", id_,
        order=f"{HELD_FIRST}, norsk(person_name), person, article, start",
    )  # fmt: skip


def _statements(id_: str) -> Table:
    return statements_where(
        "statements_of_event", "speaker statement kind", "WHERE x.event = ?", id_, order="article, start, number"
    )


def _parts(id_: str) -> Table:
    return Table(
        name="parts_of_event", columns=COLUMNS, select=f"{EVENTS} WHERE e.parent = ?", parameters=(id_,),
        order="date_from IS NULL, date_from, event",
    )  # fmt: skip


def _articles(id_: str) -> Table:
    return Table(
        name="articles_of_event",
        columns=(Column(key="article", kind="article", is_grouped=True), Column(key="mention", kind="proof")),
        select=f"SELECT {PROOF} FROM mentions x JOIN articles a ON a.id = x.article WHERE x.entity = ?",
        parameters=(id_,),
        order="published, article, start",
    )
