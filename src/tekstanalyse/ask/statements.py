"""Answer with what was said: one row for each speaker and wording, with every article that has it."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from tekstanalyse.ask.occasions import occasions
from tekstanalyse.ask.period import Period, may_fall_in
from tekstanalyse.ask.reply import Answer, Evidence, Occasion
from tekstanalyse.ask.store import many
from tekstanalyse.ask.topics import NOTHING, about, those_about
from tekstanalyse.folding import fold

_MOST, _MOST_COUNTED = 1000, 50_000
"""Statements that are looked at for one question, the earliest published first, and when all are to be counted."""
_FOUND = """
    SELECT s.number, s.speaker, s.text, a.published, a.number AS article_number, a.duplicate_of IS NOT NULL AS is_copy,
           s.start, e.date, e.date_from, e.date_to
    FROM statements s JOIN articles a ON a.id = s.article LEFT JOIN events e ON e.id = s.event
    WHERE {conditions} ORDER BY a.published IS NULL, a.published, s.number LIMIT ?
"""
_DETAILS = """
    SELECT s.*, coalesce(p.name, o.name, n.name) AS speaker_name, a.title AS article_title, a.published, a.source,
           coalesce(a.duplicate_of, a.id) AS original
    FROM statements s
    JOIN articles a ON a.id = s.article
    LEFT JOIN people p ON p.id = s.speaker
    LEFT JOIN organizations o ON o.id = s.speaker
    LEFT JOIN places n ON n.id = s.speaker
    WHERE s.number IN (SELECT value FROM json_each(?))
"""
_AMONG = "IN (SELECT value FROM json_each(?))"
_ABOUT = about("statement_search", "s.number")
_TOLD = f"s.event IS NULL AND s.article IN (SELECT article FROM mentions WHERE entity {_AMONG})"
_IN_ARTICLE = "s.article IN (SELECT a.id FROM articles a WHERE " + about("article_search", "a.number") + ")"


_THEN = """(SELECT CASE
    WHEN e.date_from IS NOT NULL THEN e.date_from <= last AND e.date_to >= first
    WHEN e.date IS NOT NULL THEN 1
    ELSE a.published >= first AND a.published <= last
END FROM (SELECT json_extract(days, '$[0]') AS first, json_extract(days, '$[1]') AS last FROM (SELECT ? AS days)))"""


@dataclass(frozen=True, kw_only=True, slots=True)
class Said:
    """Which statements are wanted; None where it does not matter."""

    speakers: Sequence[str] | None = None
    by_people: bool = False
    """Whether those of which no person is known to be the speaker are left out."""
    events: Sequence[str] | None = None
    elsewhere: bool = False
    """Those of no event, in the articles that tell of the events."""
    about: str | None = None
    """A full-text search."""
    in_article: bool = False
    """Whether the search is of the articles in which they stand."""
    period: Period | None = None
    min_confidence: float = 0.0
    counted: bool = False
    """Whether all are to be counted."""

    @property
    def is_narrow(self) -> bool:
        """Tell whether few statements are of the speakers or events."""
        return self.speakers is not None or self.events is not None


@dataclass(frozen=True, kw_only=True, slots=True)
class Saying:
    """What one speaker said, in one wording, by the numbers of the statements that have it."""

    speaker: str | None
    statements: tuple[int, ...]


def find_sayings(store: sqlite3.Connection, said: Said) -> list[Saying]:
    """Return what was said in order of publication and text."""
    rows = store.execute(*_query(said)).fetchall()
    if said.about and said.is_narrow and not said.in_article:
        rows = those_about(store, "statement_search", said.about, rows)
    rows = [row for row in rows if said.period is None or _in_period(row, said.period)]
    groups: dict[tuple[str, str], list[sqlite3.Row]] = {}
    for row in sorted(rows, key=_order):
        groups.setdefault((row["speaker"] or "", fold(row["text"])), []).append(row)
    return [
        Saying(speaker=speaker or None, statements=tuple(row["number"] for row in group))
        for (speaker, _), group in groups.items()
    ]


def statement_answers(store: sqlite3.Connection, sayings: Sequence[Saying]) -> list[Answer]:
    """Return a row for each saying, in the order given."""
    numbers = [number for saying in sayings for number in saying.statements]
    rows = {row["number"]: row for row in store.execute(_DETAILS, (many(numbers),))}
    shown = occasions(store, (row["event"] for row in rows.values() if row["event"]))
    return [_answer([rows[number] for number in saying.statements], shown) for saying in sayings]


def _order(row: sqlite3.Row) -> tuple[object, ...]:
    return row["is_copy"], row["published"] is None, row["published"] or "", row["article_number"], row["start"]


def _query(said: Said) -> tuple[str, list[str | float]]:
    conditions: list[tuple[str, str | float]] = [("s.confidence >= ?", said.min_confidence)]
    if said.speakers is not None:
        conditions.append((f"s.speaker {_AMONG}", many(said.speakers)))
    if said.by_people:
        conditions.append(("s.speaker LIKE ?", "person:%"))
    if said.about == NOTHING:
        conditions.append(("? <> ''", NOTHING))
    elif said.about is not None and (said.in_article or not said.is_narrow):
        conditions.append((_IN_ARTICLE if said.in_article else _ABOUT, said.about))
    if said.period is not None and said.period.first and said.period.last:
        conditions.append((_THEN, json.dumps([said.period.first, f"{said.period.last}T24"])))
    if said.events is not None:
        event = "s.event" if said.speakers is None else "+s.event"
        conditions.append((_TOLD if said.elsewhere else f"{event} {_AMONG}", many(said.events)))
    where = " AND ".join(condition for condition, _ in conditions)
    most = _MOST_COUNTED if said.counted or said.is_narrow else _MOST
    return _FOUND.format(conditions=where), [*(value for _, value in conditions), most]


def _in_period(row: sqlite3.Row, period: Period) -> bool:
    """Tell whether it was said then, by the date of the event or else of the article."""
    if row["date"]:
        return may_fall_in(row["date"], row["date_from"], row["date_to"], period)
    day = row["published"][:10] if row["published"] else None
    return may_fall_in(day, day, day, period)


def _answer(rows: list[sqlite3.Row], shown: dict[str, Occasion]) -> Answer:
    best = max(rows, key=lambda row: row["confidence"])
    event = next((row["event"] for row in chain([best], rows) if row["event"]), None)
    is_organization = (best["speaker"] or "").startswith("organization:")
    name = best["speaker_name"] or best["speaker_text"]
    return Answer(
        person=None if is_organization else name, person_id=None if is_organization else best["speaker"],
        organization=name if is_organization else None, organization_id=best["speaker"] if is_organization else None,
        statement=best["text"], statement_kind=best["kind"], no_speaker=best["no_speaker"],
        event=shown[event] if event else None, confidence=best["confidence"],
        sources=len({row["original"] for row in rows}),
        evidence=tuple(_evidence(row) for row in {row["original"]: row for row in reversed(rows)}.values()),
    )  # fmt: skip


def _evidence(row: sqlite3.Row) -> Evidence:
    return Evidence(
        article=row["article"], title=row["article_title"], published=row["published"], source=row["source"],
        start=row["start"], end=row["end"], text=row["text"], context=row["context"], confidence=row["confidence"],
        rule=row["rule"],
    )  # fmt: skip
