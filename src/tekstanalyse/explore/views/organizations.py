"""Show the organizations: all of them, and one."""

from tekstanalyse.explore.table import Column, Table
from tekstanalyse.explore.view import View, Visit
from tekstanalyse.explore.views.columns import PROOF, ROLE_ORDER, words_like
from tekstanalyse.explore.views.entities import mentions_of, other_names
from tekstanalyse.explore.views.events import COLUMNS as EVENT_COLUMNS
from tekstanalyse.explore.views.events import EVENTS, LATEST_FIRST

_ORGANIZATIONS = """
    SELECT o.id AS organization, o.name AS organization_name,
        (SELECT count(DISTINCT person) FROM affiliations WHERE organization = o.id) AS people,
        (SELECT count(*) FROM event_organizers WHERE organizer = o.id) AS organized,
        (SELECT count(*) FROM statements WHERE speaker = o.id) AS statements,
        (SELECT count(DISTINCT article) FROM mentions WHERE entity = o.id) AS articles
    FROM organizations o
"""
_NAMED = "EXISTS (SELECT 1 FROM aliases WHERE entity = o.id AND folded LIKE ?)"


def organizations(visit: Visit) -> View:
    """List the organizations, those in most articles first."""
    table = organizations_named(visit.asked("q"))
    return View(
        template="list.html.j2", title=visit.word("organizations"), section="organizations", tables=(table,),
        is_list=True,
    )  # fmt: skip


def organizations_named(words: str) -> Table:
    """Return the organizations with a name that holds every word."""
    patterns = words_like(words)
    where = f"WHERE {' AND '.join([_NAMED] * len(patterns))}" if patterns else ""
    counts = (Column(key=key, kind="number") for key in ("people", "organized", "statements", "articles"))
    return Table(
        name="organizations",
        columns=(Column(key="organization", kind="entity"), *counts),
        select=_ORGANIZATIONS + where,
        parameters=patterns,
        order="articles DESC, people DESC, organization",
    )


def organization(visit: Visit) -> View:
    """Show one organization: its people, the events it organized and was heard at, its statements and mentions."""
    found = visit.row(f"{_ORGANIZATIONS} WHERE o.id = ?", f"organization:{visit.name}")
    id_ = found["organization"]
    values = {"found": found, "aliases": other_names(visit, id_), "network": {"around": id_}}
    mentions = mentions_of(id_, "mentions_of_organization")
    tables = (_people(id_), _organized(id_), _heard(id_), _statements(id_), mentions)
    return View(
        template="organization.html.j2", title=found["organization_name"], section="organizations", values=values,
        tables=tables,
    )  # fmt: skip


def _people(id_: str) -> Table:
    return Table(
        name="people_of_organization",
        columns=(Column(key="person", kind="entity"), Column(key="title"), Column(key="evidence", kind="proof")),
        select=f"""
            SELECT x.person, p.name AS person_name, x.title, x.confidence, x.rule, {PROOF}
            FROM affiliations x JOIN people p ON p.id = x.person JOIN articles a ON a.id = x.article
            WHERE x.organization = ?
        """,
        parameters=(id_,),
        order="person_name COLLATE norsk, article, start",
    )


def _organized(id_: str) -> Table:
    return Table(
        name="organized_by_organization", columns=EVENT_COLUMNS, parameters=(id_,), order=LATEST_FIRST,
        select=f"{EVENTS} WHERE e.id IN (SELECT event FROM event_organizers WHERE organizer = ?)",
    )  # fmt: skip


def _heard(id_: str) -> Table:
    return Table(
        name="heard_for_organization",
        columns=(
            Column(key="event", kind="entity"),
            Column(key="date", kind="date"),
            Column(key="person", kind="entity"),
            Column(key="role", kind="part"),
            Column(key="evidence", kind="proof"),
        ),
        select=f"""
            SELECT x.event, e.name AS event_name, e.date, e.date_from, e.date_to, x.person, p.name AS person_name,
                x.role, x.status, x.topic, x.confidence, x.rule, {PROOF}
            FROM participations x JOIN events e ON e.id = x.event JOIN people p ON p.id = x.person
                JOIN articles a ON a.id = x.article
            WHERE x.organization = ?
        """,
        parameters=(id_,),
        order=f"date_from IS NULL, date_from DESC, event, {ROLE_ORDER}, person",
    )


def _statements(id_: str) -> Table:
    return Table(
        name="statements_of_organization",
        columns=(
            Column(key="statement", kind="proof"),
            Column(key="kind"),
            Column(key="event", kind="entity"),
        ),
        select=f"""
            SELECT x.kind, x.event, e.name AS event_name, x.confidence, x.rule, {PROOF}
            FROM statements x JOIN articles a ON a.id = x.article LEFT JOIN events e ON e.id = x.event
            WHERE x.speaker = ?
        """,
        parameters=(id_,),
        order="published DESC, article, start",
    )
