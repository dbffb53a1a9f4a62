"""Show who said what: over the whole corpus, or what one view is about."""

from collections.abc import Sequence
from typing import get_args

from tekstanalyse.explore.table import Column, Table, Value
from tekstanalyse.explore.view import View, Visit
from tekstanalyse.explore.views.columns import PROOF, full_text
from tekstanalyse.explore.views.conditions import Conditions
from tekstanalyse.records import StatementKind

KINDS: tuple[str, ...] = get_args(StatementKind)

SPEAKER_NAME = (
    "coalesce((SELECT name FROM people WHERE id = x.speaker), "
    "(SELECT name FROM organizations WHERE id = x.speaker), x.speaker_text) AS speaker_name"
)
"""The name of the one who said x, or the words that stand for it."""

_COLUMNS = {
    "speaker": Column(key="speaker", kind="entity"),
    "speaker_text": Column(key="speaker_text"),
    "no_speaker": Column(key="no_speaker"),
    "statement": Column(key="statement", kind="proof"),
    "kind": Column(key="kind"),
    "event": Column(key="event", kind="entity"),
}
_SELECT = f"""
    SELECT x.number, x.speaker, {SPEAKER_NAME}, x.speaker_text, x.no_speaker, x.kind, x.event,
        e.name AS event_name, x.confidence, x.rule, {PROOF}
    FROM statements x JOIN articles a ON a.id = x.article LEFT JOIN events e ON e.id = x.event
"""
_LATEST_FIRST = "published DESC, article, start, number"


def statements_where(
    name: str, columns: str, condition: str, *parameters: Value, order: str = _LATEST_FIRST, counted: str = ""
) -> Table:
    """Return the statements x for which a condition holds; the columns are keys with spaces between.

    A condition that speaks of more than x wants its own query for how many there are.
    """
    return Table(
        name=name, columns=tuple(_COLUMNS[key] for key in columns.split()), select=f"{_SELECT} {condition}",
        parameters=parameters, order=order, counted=counted or f"SELECT count(*) FROM statements x {condition}",
    )  # fmt: skip


def statements(visit: Visit) -> View:
    """List who said what: the second question, over the whole corpus."""
    where = _conditions(visit)
    table = statements_where(
        "statements", "speaker statement kind event", where.where, *where.values,
        counted=f"SELECT count(*) FROM statements x JOIN article_figures a ON a.article = x.article {where.where}",
    )  # fmt: skip
    choices: dict[str, Sequence[str]] = {"kind": KINDS}
    return View(
        template="list.html.j2", title=visit.word("statements"), section="statements", tables=(table,), is_list=True,
        values={"has_period": True, "choices": choices, "lead": "statements_lead"},
    )  # fmt: skip


def _conditions(visit: Visit) -> Conditions:
    where = Conditions()
    where.matches("x.number", "statement_search", full_text(visit.asked("q")))
    if visit.asked("kind") in KINDS:
        where.add("x.kind = ?", visit.asked("kind"))
    where.overlaps("a.published", "a.published", visit.asked("from"), visit.asked("to"))
    return where
