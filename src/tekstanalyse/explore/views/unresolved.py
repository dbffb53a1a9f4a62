"""Show what is unsure or unresolved: it is never hidden."""

from tekstanalyse.explore.table import Column, Table, how_many
from tekstanalyse.explore.view import View, Visit
from tekstanalyse.explore.views.events import COLUMNS, EVENTS
from tekstanalyse.explore.views.participations import participations_where
from tekstanalyse.explore.views.statements import statements_where

UNSURE = 0.6
"""A claim below this confidence is listed as unsure."""


def unresolved(visit: Visit) -> View:
    """List statements without a speaker, events without a date, unsure claims, and articles that gave nothing."""
    return View(
        template="unresolved.html.j2", title=visit.word("unresolved"), section="unresolved",
        tables=(_without_speaker(), _without_date(), _unsure(), _with_nothing_found(), _decisions()),
    )  # fmt: skip


def counts(visit: Visit) -> dict[str, int]:
    """Return how much there is of each, by the name of its table."""
    return {
        table.name: how_many(visit.store, table)
        for table in (_without_speaker(), _without_date(), _unsure(), _with_nothing_found())
    }


def _without_speaker() -> Table:
    return statements_where(
        "statements_without_speaker", "statement speaker_text no_speaker kind", "WHERE x.speaker IS NULL",
        order="article, start, number",
    )  # fmt: skip


def _without_date() -> Table:
    return Table(
        name="events_without_date", columns=COLUMNS, select=f"{EVENTS} WHERE e.date_from IS NULL",
        order="articles DESC, event",
    )  # fmt: skip


def _unsure() -> Table:
    return participations_where(
        "unsure_claims", "person role event evidence", "WHERE x.confidence < ?", UNSURE,
        order="confidence, article, start, person, event",
    )  # fmt: skip


def _with_nothing_found() -> Table:
    return Table(
        name="articles_with_nothing_found",
        columns=(Column(key="article", kind="article"), Column(key="path")),
        select="""
            SELECT a.id AS article, a.title AS article_title, a.published, a.path
            FROM article_figures f JOIN articles a ON a.id = f.article
            WHERE f.mentions = 0 AND f.statements = 0 AND f.duplicate_of IS NULL
        """,
        order="path",
        counted="SELECT count(*) FROM article_figures WHERE mentions = 0 AND statements = 0 AND duplicate_of IS NULL",
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
