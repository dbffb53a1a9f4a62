"""Show who took part where and how: over the whole corpus, or what one view is about."""

from collections.abc import Sequence
from typing import get_args

from tekstanalyse.explore.table import Column, Table, Value
from tekstanalyse.explore.view import View, Visit
from tekstanalyse.explore.views.columns import PROOF, ROLE_ORDER, full_text
from tekstanalyse.explore.views.conditions import Conditions
from tekstanalyse.records import SPEAKING_ROLES, Role, Status

ROLES: tuple[str, ...] = tuple(role for role in get_args(Role) if role != "mentioned")
SPOKE = "spoke"
"""Stands for every role in which a person speaks."""
STATUSES: tuple[str, ...] = get_args(Status)

HELD_FIRST = f"CASE status WHEN 'held' THEN 1 ELSE 2 END, {ROLE_ORDER}"
"""An order that puts those who spoke first, and what was only planned last."""

_COLUMNS = {
    "event": Column(key="event", kind="entity", is_grouped=True),
    "date": Column(key="date", kind="date", is_grouped=True),
    "person": Column(key="person", kind="entity", is_grouped=True),
    "role": Column(key="role", kind="part"),
    "title_then": Column(key="title_then"),
    "evidence": Column(key="evidence", kind="proof"),
}
_SELECT = f"""
    SELECT x.person, p.name AS person_name, x.event, e.name AS event_name, e.date, e.date_from, e.date_to, x.role,
        x.status, x.topic, coalesce(x.title || ', ' || o.name, x.title, o.name) AS title_then, x.confidence, x.rule,
        {PROOF}
    FROM {{source}} JOIN people p ON p.id = x.person JOIN articles a ON a.id = x.article
        LEFT JOIN organizations o ON o.id = x.organization
"""
_OF_SOME = "participations x JOIN events e ON e.id = x.event"
_OF_ALL = "events e CROSS JOIN participations x ON x.event = e.id"
"""Goes through the events in the order of the table, so that the first page is read without sorting all the others."""


def participations_where(
    name: str, columns: str, condition: str, *parameters: Value, order: str, counted: str = "", source: str = _OF_SOME
) -> Table:
    """Return the participations x for which a condition holds; the columns are keys with spaces between.

    A condition that speaks of more than x wants its own query for how many there are.
    """
    return Table(
        name=name, columns=tuple(_COLUMNS[key] for key in columns.split()),
        select=f"{_SELECT.format(source=source)} {condition}",
        parameters=parameters, order=order, counted=counted or f"SELECT count(*) FROM participations x {condition}",
    )  # fmt: skip


def participations(visit: Visit) -> View:
    """List who spoke where: the first question, over the whole corpus."""
    where = _conditions(visit)
    table = participations_where(
        "participations", "event date person role title_then evidence", where.where, *where.values,
        order=f"date_from DESC, event, {HELD_FIRST}, person, article, start",
        counted=f"SELECT count(*) FROM {_OF_SOME} {where.where}",
        source=_OF_ALL,
    )  # fmt: skip
    choices: dict[str, Sequence[str]] = {"role": (SPOKE, *ROLES), "status": STATUSES}
    return View(
        template="list.html.j2", title=visit.word("participations"), section="participations", tables=(table,),
        is_list=True, values={"has_period": True, "choices": choices, "lead": "participations_lead"},
    )  # fmt: skip


def _conditions(visit: Visit) -> Conditions:
    where = Conditions()
    where.matches("x.number", "participation_search", full_text(visit.asked("q")))
    role, status = visit.asked("role"), visit.asked("status")
    if role in (SPOKE, *ROLES):
        where.is_one_of("x.role", SPEAKING_ROLES if role == SPOKE else (role,))
    if status in STATUSES:
        where.add("x.status = ?", status)
    where.overlaps("e.date_from", "e.date_to", visit.asked("from"), visit.asked("to"))
    return where
