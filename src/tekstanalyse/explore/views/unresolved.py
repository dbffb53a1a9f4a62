"""Show what is unsure or unresolved: it is never hidden."""

from tekstanalyse.explore.table import Column, Table
from tekstanalyse.explore.view import View, Visit
from tekstanalyse.explore.views.columns import PROOF
from tekstanalyse.explore.views.events import COLUMNS, EVENTS

UNSURE = 0.6
"""A claim below this confidence is listed as unsure."""

NOTHING_FOUND = """
    a.duplicate_of IS NULL AND NOT EXISTS (SELECT 1 FROM mentions WHERE article = a.id)
    AND NOT EXISTS (SELECT 1 FROM statements WHERE article = a.id)
"""
"""A condition on articles."""


def unresolved(visit: Visit) -> View:
    """List statements without a speaker, events without a date, unsure claims, and articles that gave nothing."""
    return View(
        template="unresolved.html.j2", title=visit.word("unresolved"), section="unresolved",
        tables=(_without_speaker(), _without_date(), _unsure(), _with_nothing_found(), _decisions()),
    )  # fmt: skip


def counts(visit: Visit) -> dict[str, int]:
    """Return how much there is of each, by the name of its table."""
    return {
        table.name: visit.row(f"SELECT count(*) FROM ({table.select})", *table.parameters)[0]
        for table in (_without_speaker(), _without_date(), _unsure(), _with_nothing_found())
    }


def _without_speaker() -> Table:
    return Table(
        name="statements_without_speaker",
        columns=(Column(key="statement", kind="proof"), Column(key="speaker_text"), Column(key="kind")),
        select=f"""
            SELECT x.speaker_text, x.kind, x.confidence, x.rule, {PROOF}
            FROM statements x JOIN articles a ON a.id = x.article WHERE x.speaker IS NULL
        """,
        order="article, start",
    )


def _without_date() -> Table:
    return Table(
        name="events_without_date", columns=COLUMNS, select=f"{EVENTS} WHERE e.date_from IS NULL",
        order="articles DESC, event",
    )  # fmt: skip


def _unsure() -> Table:
    return Table(
        name="unsure_claims",
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
            WHERE x.confidence < ?
        """,
        parameters=(UNSURE,),
        order="confidence, article, start",
    )


def _with_nothing_found() -> Table:
    return Table(
        name="articles_with_nothing_found",
        columns=(Column(key="article", kind="article"), Column(key="path")),
        select=f"SELECT a.id AS article, a.title AS article_title, a.published, a.path FROM articles a "
        f"WHERE {NOTHING_FOUND}",
        order="path",
    )


def _decisions() -> Table:
    return Table(
        name="decisions",
        columns=(
            Column(key="kind_of_entity"),
            Column(key="left"),
            Column(key="same", kind="sameness"),
            Column(key="right"),
            Column(key="rule"),
        ),
        select='SELECT kind AS kind_of_entity, "left", "right", same, score, rule FROM decisions',
        order='score, kind_of_entity, "left", "right"',
    )
