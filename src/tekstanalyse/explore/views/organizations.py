"""Show the organizations: all of them, and one."""

from tekstanalyse.explore.table import Column, Table
from tekstanalyse.explore.view import View, Visit
from tekstanalyse.explore.views.columns import PROOF, words_like
from tekstanalyse.explore.views.entities import mentions_of, other_names
from tekstanalyse.explore.views.events import COLUMNS as EVENT_COLUMNS
from tekstanalyse.explore.views.events import EVENTS, LATEST_FIRST
from tekstanalyse.explore.views.participations import HELD_FIRST, participations_where
from tekstanalyse.explore.views.statements import statements_where

_ORGANIZATIONS = """
    SELECT o.id AS organization, o.name AS organization_name, f.people, f.organized, f.heard AS statements, f.heard_at,
        f.articles
    FROM organizations o JOIN organization_figures f ON f.organization = o.id
"""
_MEMBERS = "SELECT person FROM affiliations WHERE organization = ?"
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
    return Table(
        name="organizations",
        columns=(
            Column(key="organization", kind="entity"),
            Column(key="people", kind="number", leads_to="people_of_organization"),
            Column(key="organized", kind="number", leads_to="organized_by_organization"),
            Column(key="statements", kind="number", leads_to="statements_of_organization"),
            Column(key="articles", kind="number", leads_to="mentions_of_organization"),
        ),
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
        columns=(
            Column(key="person", kind="entity", is_grouped=True),
            Column(key="title"),
            Column(key="evidence", kind="proof"),
        ),
        select=f"""
            SELECT x.person, p.name AS person_name, x.title, x.confidence, x.rule, {PROOF}
            FROM affiliations x JOIN people p ON p.id = x.person JOIN articles a ON a.id = x.article
            WHERE x.organization = ?
        """,
        parameters=(id_,),
        order="norsk(person_name), article, start",
    )


def _organized(id_: str) -> Table:
    return Table(
        name="organized_by_organization", columns=EVENT_COLUMNS, parameters=(id_,), order=LATEST_FIRST,
        select=f"{EVENTS} WHERE e.id IN (SELECT event FROM event_organizers WHERE organizer = ?)",
    )  # fmt: skip


def _heard(id_: str) -> Table:
    return participations_where(
        "heard_for_organization", "event date person role evidence",
        f"WHERE x.organization = ? OR x.person IN ({_MEMBERS})", id_, id_,
        order=f"date_from DESC, event, {HELD_FIRST}, person, article, start",
    )  # fmt: skip


def _statements(id_: str) -> Table:
    return statements_where(
        "statements_of_organization", "speaker statement kind event",
        f"WHERE x.speaker = ? OR x.speaker IN ({_MEMBERS})", id_, id_,
    )  # fmt: skip
