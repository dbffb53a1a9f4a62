"""Answer with what was said: one row for each speaker and wording, with every article that has it."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from tekstanalyse.ask.occasions import occasions
from tekstanalyse.ask.period import Period, may_fall_in
from tekstanalyse.ask.reply import Answer, Evidence, Occasion
from tekstanalyse.ask.store import many
from tekstanalyse.folding import fold

_STATEMENTS = """
    SELECT s.*, n.name AS speaker_name, n.kind AS speaker_kind, a.title AS article_title, a.published, a.source,
           coalesce(a.duplicate_of, a.id) AS original, e.date, e.date_from, e.date_to
    FROM statements s
    JOIN articles a ON a.id = s.article
    LEFT JOIN entities n ON n.id = s.speaker
    LEFT JOIN events e ON e.id = s.event
    WHERE {conditions}
    ORDER BY a.duplicate_of IS NOT NULL, a.published IS NULL, a.published, a.number, s.start, s.number
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class Said:
    """Which statements are wanted; None where it does not matter."""

    speakers: Sequence[str] | None = None
    events: Sequence[str] | None = None
    elsewhere: bool = False
    """Those of no event, in the articles that tell of the events."""
    numbers: Sequence[int] | None = None
    period: Period | None = None
    min_confidence: float = 0.0


def statement_answers(store: sqlite3.Connection, said: Said) -> list[Answer]:
    """Return the rows in order of publication and text."""
    rows = [row for row in store.execute(*_query(said)) if said.period is None or _in_period(row, said.period)]
    shown = occasions(store, (row["event"] for row in rows if row["event"]))
    groups: dict[tuple[str, str], list[sqlite3.Row]] = {}
    for row in rows:
        groups.setdefault((row["speaker"] or "", fold(row["text"])), []).append(row)
    return [_answer(group, shown) for group in groups.values()]


def _query(said: Said) -> tuple[str, list[str | float]]:
    among = "IN (SELECT value FROM json_each(?))"
    conditions: list[tuple[str, str | float]] = [("s.confidence >= ?", said.min_confidence)]
    if said.speakers is not None:
        conditions.append((f"s.speaker {among}", many(said.speakers)))
    if said.numbers is not None:
        conditions.append((f"s.number {among}", many(said.numbers)))
    if said.events is not None and said.elsewhere:
        told = f"s.event IS NULL AND s.article IN (SELECT article FROM mentions WHERE entity {among})"
        conditions.append((told, many(said.events)))
    elif said.events is not None:
        conditions.append((f"s.event {among}", many(said.events)))
    where = " AND ".join(condition for condition, _ in conditions)
    return _STATEMENTS.format(conditions=where), [value for _, value in conditions]


def _in_period(row: sqlite3.Row, period: Period) -> bool:
    """Tell whether it was said then, by the date of the event or else of the article."""
    if row["date"]:
        return may_fall_in(row["date"], row["date_from"], row["date_to"], period)
    day = row["published"][:10] if row["published"] else None
    return may_fall_in(day, day, day, period)


def _answer(rows: list[sqlite3.Row], shown: dict[str, Occasion]) -> Answer:
    best = max(rows, key=lambda row: row["confidence"])
    event = next((row["event"] for row in chain([best], rows) if row["event"]), None)
    is_organization = best["speaker_kind"] == "organization"
    name = best["speaker_name"] or best["speaker_text"]
    return Answer(
        person=None if is_organization else name, person_id=None if is_organization else best["speaker"],
        organization=name if is_organization else None, organization_id=best["speaker"] if is_organization else None,
        statement=best["text"], statement_kind=best["kind"], event=shown[event] if event else None,
        confidence=best["confidence"], sources=len({row["original"] for row in rows}),
        evidence=tuple(_evidence(row) for row in {row["original"]: row for row in reversed(rows)}.values()),
    )  # fmt: skip


def _evidence(row: sqlite3.Row) -> Evidence:
    return Evidence(
        article=row["article"], title=row["article_title"], published=row["published"], source=row["source"],
        start=row["start"], end=row["end"], text=row["text"], context=row["context"], confidence=row["confidence"],
        rule=row["rule"],
    )  # fmt: skip
