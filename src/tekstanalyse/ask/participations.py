"""Answer with people's parts in events: one row for each person, event and role, with all that says so."""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from tekstanalyse.ask.occasions import occasions
from tekstanalyse.ask.question import Form
from tekstanalyse.ask.reply import Answer, Evidence, Occasion
from tekstanalyse.ask.store import many
from tekstanalyse.ask.topics import NOTHING, about
from tekstanalyse.ask.wording import heading, role_words
from tekstanalyse.folding import fold
from tekstanalyse.records import SPEAKING_ROLES

_LAST = "9999"
_MOST, _MOST_COUNTED = 1000, 50_000
"""Claims that are looked at for one question, the earliest events first, and when all are to be counted."""
_CLAIMS = """
    SELECT p.number, p.person, p.event, p.role, p.status, p.confidence, p.article, p.start, e.date_from, e.name
    FROM participations p JOIN events e ON e.id = p.event
    WHERE {conditions}
"""
_EARLIEST_FIRST = " ORDER BY coalesce(e.date_from, '9999'), e.name, p.event LIMIT ?"
_DETAILS = """
    SELECT p.*, person.name AS person_name, o.name AS organization_name, a.title AS article_title, a.published,
           a.source, coalesce(a.duplicate_of, a.id) AS original
    FROM participations p
    JOIN people person ON person.id = p.person
    JOIN articles a ON a.id = p.article
    LEFT JOIN organizations o ON o.id = p.organization
    WHERE p.number IN (SELECT value FROM json_each(?))
    ORDER BY p.status = 'planned', p.confidence DESC, a.duplicate_of IS NOT NULL, p.number
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
    WHERE t.person = ? ORDER BY is_near DESC, t.number
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """Which participations are wanted; None where it does not matter."""

    events: Sequence[str] | None = None
    people: Sequence[str] | None = None
    organizations: Sequence[str] | None = None
    about: str | None = None
    """A full-text search."""
    roles: Sequence[str] | None = None
    min_confidence: float = 0.0
    counted: bool = False
    """Whether all are to be counted."""

    @property
    def is_narrow(self) -> bool:
        """Tell whether few claims are of the people or events."""
        return self.people is not None or self.events is not None

    @property
    def most(self) -> int:
        """Return how many claims are looked at."""
        return _MOST_COUNTED if self.counted else _MOST


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """What one person did at one event, and the numbers of the claims that say so, the surest first."""

    person: str
    event: str
    role: str
    status: str
    claims: tuple[int, ...]
    place: tuple[object, ...]
    """By which parts are sorted: by event, the surest first."""

    @property
    def spoke(self) -> bool:
        """Tell whether the person spoke, at an event that was held."""
        return self.status == "held" and self.has_speaking_role

    @property
    def has_speaking_role(self) -> bool:
        """Tell whether the person spoke, or was to."""
        return self.role in SPEAKING_ROLES


def find_parts(store: sqlite3.Connection, wanted: Wanted) -> list[Part]:
    """Return the parts by event, the surest first; a plan is evidence for what was then held."""
    groups: dict[tuple[str, str, str, str], list[sqlite3.Row]] = {}
    rows = store.execute(*_query(wanted)).fetchall()
    if wanted.about and wanted.is_narrow:
        rows = sorted(rows, key=lambda row: row["date_from"] or _LAST)[: wanted.most]
    for row in rows:
        groups.setdefault((row["person"], row["event"], row["role"], row["status"]), []).append(row)
    parts = {key: _part(rows) for key, rows in groups.items()}
    return sorted(_without_fulfilled_plans(parts), key=lambda part: part.place)


def participation_answers(store: sqlite3.Connection, parts: Sequence[Part], form: Form) -> list[Answer]:
    """Return a row for each part, in the order given."""
    numbers = [number for part in parts for number in part.claims]
    rows = {row["number"]: row for row in store.execute(_DETAILS, (many(numbers),))}
    order = {number: position for position, number in enumerate(rows)}
    shown = occasions(store, (part.event for part in parts))
    claims = ([rows[number] for number in sorted(part.claims, key=order.__getitem__)] for part in parts)
    return [_answer(store, told, shown[part.event], form) for part, told in zip(parts, claims, strict=True)]


def spoke(answer: Answer) -> bool:
    """Tell whether a row is of somebody who spoke, at an event that was held."""
    return answer.status == "held" and answer.role in SPEAKING_ROLES


def apart(parts: Iterable[Part], is_answer: Callable[[Part], bool]) -> tuple[list[Part], list[Part]]:
    """Part those that answer from those that do not."""
    kept: list[Part] = []
    rest: list[Part] = []
    for part in parts:
        (kept if is_answer(part) else rest).append(part)
    return kept, sorted(rest, key=lambda part: (part.role == "mentioned", part.status))


def with_heading(answer: Answer, form: Form) -> Answer:
    """Return a row with the reason why it stands apart."""
    return replace(answer, heading=heading(answer.role or "", answer.status or "", form))


def conditions_of(wanted: Wanted) -> tuple[str, list[str]]:
    """Return the conditions on claims, but for how sure they are, and their values."""
    columns = (
        (_AMONG.format(column="p.event" if wanted.people is None else "+p.event"), wanted.events),
        (_AMONG.format(column="p.person"), wanted.people),
        (_OF_ORGANIZATION, wanted.organizations),
        (_AMONG.format(column="p.role"), wanted.roles),
    )
    given = [(condition, many(values)) for condition, values in columns if values is not None]
    if wanted.about == NOTHING:
        given.append(("? <> ''", NOTHING))
    elif wanted.about is not None and not wanted.is_narrow:
        given.append((_ABOUT, wanted.about))
    values = [ids for condition, ids in given for _ in range(condition.count("?"))]
    return " AND ".join(condition for condition, _ in given) or "1", values


def _query(wanted: Wanted) -> tuple[str, list[str | float]]:
    conditions, values = conditions_of(wanted)
    query = _CLAIMS.format(conditions=f"p.confidence >= ? AND {conditions}")
    if wanted.about and wanted.is_narrow:
        return f"{query} AND {_AMONG_ALL_ABOUT}", [wanted.min_confidence, *values, wanted.about]
    return query + _EARLIEST_FIRST, [wanted.min_confidence, *values, wanted.most]


_ABOUT = about("participation_search", "p.number")
_AMONG_ALL_ABOUT = "+p.number IN (SELECT rowid FROM participation_search WHERE participation_search MATCH ?)"


def _part(rows: list[sqlite3.Row]) -> Part:
    rows = sorted(rows, key=lambda row: (-row["confidence"], row["number"]))
    best = rows[0]
    return Part(
        person=best["person"], event=best["event"], role=best["role"], status=best["status"],
        claims=tuple(row["number"] for row in rows),
        place=(
            best["date_from"] or _LAST, best["name"], best["event"], -round(best["confidence"], 1), best["article"],
            best["start"], best["person"], best["role"],
        ),
    )  # fmt: skip


def _without_fulfilled_plans(parts: dict[tuple[str, str, str, str], Part]) -> list[Part]:
    told: dict[tuple[str, str, str], tuple[str, str, str, str]] = {key[:3]: key for key in parts if key[3] != "planned"}
    kept = dict(parts)
    for key, part in parts.items():
        if key[3] == "planned" and key[:3] in told:
            fulfilled = kept[told[key[:3]]]
            kept[told[key[:3]]] = replace(fulfilled, claims=fulfilled.claims + part.claims)
            del kept[key]
    return list(kept.values())


def _answer(store: sqlite3.Connection, rows: list[sqlite3.Row], event: Occasion, form: Form) -> Answer:
    best = rows[0]
    told = [row for row in rows if row["status"] == best["status"]]
    title, organization, organization_id = _title(store, told)
    answer = Answer(
        person=best["person_name"], person_id=best["person"], role=best["role"], status=best["status"],
        role_words=role_words(best["role"], best["status"], form), title=title, organization=organization,
        organization_id=organization_id, topic=next((row["topic"] for row in rows if row["topic"]), None), event=event,
        confidence=best["confidence"], sources=len({row["original"] for row in told}), evidence=_evidence(rows),
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
