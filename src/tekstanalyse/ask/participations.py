"""Answer with people's parts in events: one row for each person, event and role, with all that says so."""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from tekstanalyse.ask.occasions import occasions
from tekstanalyse.ask.question import Form
from tekstanalyse.ask.reply import Answer, Evidence, Occasion
from tekstanalyse.ask.store import many
from tekstanalyse.ask.wording import heading, role_words
from tekstanalyse.folding import fold
from tekstanalyse.records import SPEAKING_ROLES

_PARTICIPATIONS = """
    SELECT p.*, person.name AS person_name, o.name AS organization_name, a.title AS article_title, a.published,
           a.source, coalesce(a.duplicate_of, a.id) AS original
    FROM participations p
    JOIN people person ON person.id = p.person
    JOIN articles a ON a.id = p.article
    LEFT JOIN organizations o ON o.id = p.organization
    WHERE {conditions}
    ORDER BY p.person, p.event, p.role, p.status, p.confidence DESC, a.duplicate_of IS NOT NULL, p.number
"""
_AMONG = "{column} IN (SELECT value FROM json_each(?))"
_OF_ORGANIZATION = """(
    p.organization IN (SELECT value FROM json_each(?)) OR p.organization IS NULL AND p.person IN (
        SELECT person FROM person_titles WHERE organization IN (SELECT value FROM json_each(?))
        UNION SELECT person FROM affiliations WHERE organization IN (SELECT value FROM json_each(?))
    )
)"""
_TITLES = """
    SELECT t.title, coalesce(o.name, t.organization) AS organization, o.id AS organization_id,
           t.article IN (SELECT value FROM json_each(?)) AS is_near
    FROM person_titles t LEFT JOIN organizations o ON o.id = t.organization
    WHERE t.person = ? ORDER BY is_near DESC, t.rowid
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """Which participations are wanted; None where it does not matter."""

    events: Sequence[str] | None = None
    people: Sequence[str] | None = None
    organizations: Sequence[str] | None = None
    numbers: Sequence[int] | None = None
    roles: Sequence[str] | None = None
    min_confidence: float = 0.0


def spoke(answer: Answer) -> bool:
    """Tell whether a row is of somebody who spoke, at an event that was held."""
    return answer.status == "held" and answer.role in SPEAKING_ROLES


def participation_answers(store: sqlite3.Connection, wanted: Wanted, form: Form) -> list[Answer]:
    """Return the rows by event, the surest first; a plan is evidence for what was then held."""
    rows = store.execute(*_query(wanted)).fetchall()
    shown = occasions(store, (row["event"] for row in rows))
    groups = groupby(rows, key=lambda row: (row["person"], row["event"], row["role"], row["status"]))
    answers = [_answer(store, list(group), shown[key[1]], form) for key, group in groups]
    order = {id_: position for position, id_ in enumerate(shown)}

    def place(answer: Answer) -> tuple[object, ...]:
        first = answer.evidence[0]
        event = answer.event.id if answer.event else ""
        return order.get(event, 0), -round(answer.confidence or 0, 1), first.article, first.start, answer.person

    return sorted(_without_fulfilled_plans(answers), key=place)


def apart(
    answers: Iterable[Answer], is_answer: Callable[[Answer], bool], form: Form
) -> tuple[list[Answer], list[Answer]]:
    """Part the rows that answer from those that do not, and say of these why."""
    kept, rest = [], []
    for answer in answers:
        if is_answer(answer):
            kept.append(answer)
        else:
            rest.append(replace(answer, heading=heading(answer.role or "", answer.status or "", form)))
    return kept, sorted(rest, key=lambda row: (row.role == "mentioned", row.status or ""))


def _query(wanted: Wanted) -> tuple[str, list[str | float]]:
    columns = (
        (_AMONG.format(column="p.event"), wanted.events),
        (_AMONG.format(column="p.person"), wanted.people),
        (_OF_ORGANIZATION, wanted.organizations),
        (_AMONG.format(column="p.number"), wanted.numbers),
        (_AMONG.format(column="p.role"), wanted.roles),
    )
    given = [(condition, many(values)) for condition, values in columns if values is not None]
    conditions = ["p.confidence >= ?", *(condition for condition, _ in given)]
    values = [ids for condition, ids in given for _ in range(condition.count("?"))]
    return _PARTICIPATIONS.format(conditions=" AND ".join(conditions)), [wanted.min_confidence, *values]


def _answer(store: sqlite3.Connection, rows: list[sqlite3.Row], event: Occasion, form: Form) -> Answer:
    best = rows[0]
    evidence = _evidence(rows)
    title, organization, organization_id = _title(store, rows)
    answer = Answer(
        person=best["person_name"], person_id=best["person"], role=best["role"], status=best["status"],
        role_words=role_words(best["role"], best["status"], form), title=title, organization=organization,
        organization_id=organization_id, topic=next((row["topic"] for row in rows if row["topic"]), None), event=event,
        confidence=best["confidence"], sources=len({row["original"] for row in rows}), evidence=evidence,
    )  # fmt: skip
    return replace(answer, spoke=spoke(answer))


def _evidence(rows: list[sqlite3.Row]) -> tuple[Evidence, ...]:
    # The same words in a copy of an article prove nothing more.
    distinct = {(row["original"], row["text"]): row for row in reversed(rows)}
    return tuple(
        Evidence(
            article=row["article"], title=row["article_title"], published=row["published"], source=row["source"],
            start=row["start"], end=row["end"], text=row["text"], context=row["context"], status=row["status"],
            confidence=row["confidence"], rule=row["rule"],
        )
        for row in reversed(distinct.values())
    )  # fmt: skip


def _title(store: sqlite3.Connection, rows: list[sqlite3.Row]) -> tuple[str | None, str | None, str | None]:
    """Return the title and organization given with the role; what is not, from the same articles or the same title."""
    title = next((row["title"] for row in rows if row["title"]), None)
    given = next(((row["organization_name"] or row["organization"], row["organization"]) for row in rows
                  if row["organization"]), None)  # fmt: skip
    held = store.execute(_TITLES, (many(row["article"] for row in rows), rows[0]["person"])).fetchall()
    if title is None:
        title = next((row["title"] for row in held if row["is_near"]), None)
    same = [row for row in held if row["organization"] and fold(row["title"]) == fold(title or "")]
    organization = given or next(((row["organization"], row["organization_id"]) for row in same), (None, None))
    return title, *organization


def _without_fulfilled_plans(answers: list[Answer]) -> list[Answer]:
    told = {_part(answer): answer for answer in answers if answer.status != "planned"}
    plans = {_part(answer): answer for answer in answers if answer.status == "planned"}
    kept = []
    for answer in answers:
        plan = plans.get(_part(answer))
        if answer.status == "planned" and _part(answer) in told:
            continue
        if plan is not None and answer is told.get(_part(answer)):
            answer = replace(answer, evidence=answer.evidence + plan.evidence, topic=answer.topic or plan.topic)
        kept.append(answer)
    return kept


def _part(answer: Answer) -> tuple[str | None, str | None, str | None]:
    return answer.person_id, answer.event.id if answer.event else None, answer.role
