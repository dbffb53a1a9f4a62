"""Answer who somebody is, and who is with an organization: titles and affiliations with their evidence."""

import sqlite3
from collections.abc import Sequence

from tekstanalyse.ask.reply import Answer, Evidence
from tekstanalyse.ask.store import many
from tekstanalyse.ask.terms import own_lemmas, terms
from tekstanalyse.folding import fold

_HELD = """
    SELECT t.person, p.name AS person_name, t.title, t.organization, coalesce(o.name, t.organization) AS held_in,
           t.first, t.last, NULL AS confidence, NULL AS rule, t.article, t.start, t.end, t.text, t.context,
           a.title AS article_title, a.published, a.source, coalesce(a.duplicate_of, a.id) AS original, 0 AS rank
    FROM person_titles t JOIN people p ON p.id = t.person JOIN articles a ON a.id = t.article
    LEFT JOIN organizations o ON o.id = t.organization
    WHERE t.{column} IN (SELECT value FROM json_each(?))
    UNION ALL
    SELECT f.person, p.name, f.title, f.organization, o.name, NULL, NULL, f.confidence, f.rule, f.article, f.start,
           f.end, f.text, f.context, a.title, a.published, a.source, coalesce(a.duplicate_of, a.id), 1
    FROM affiliations f JOIN people p ON p.id = f.person JOIN articles a ON a.id = f.article
    JOIN organizations o ON o.id = f.organization
    WHERE f.{column} IN (SELECT value FROM json_each(?))
    ORDER BY person_name, person, rank, published, article, start
"""


def titles_of(store: sqlite3.Connection, people: Sequence[str], min_confidence: float = 0.0) -> list[Answer]:
    """Return a row for each title and organization of the people."""
    return _answers(store, "person", people, min_confidence)


def people_of(
    store: sqlite3.Connection, organizations: Sequence[str], title: str = "", min_confidence: float = 0.0
) -> list[Answer]:
    """Return a row for each person with the organizations and each title, or only those with a title.

    The very title comes before titles that it is a part of: «leder», and only without one «styreleder».
    """
    answers = _answers(store, "organization", organizations, min_confidence)
    wanted = terms(store, title)
    forms = {fold(form) for term in wanted for form in (*own_lemmas(term.word.lower()), *term.forms)}
    if not forms:
        return answers
    so_called = [answer for answer in answers if forms & set(fold(answer.title or "").split())]
    return so_called or [answer for answer in answers if any(form in fold(answer.title or "") for form in forms)]


def _answers(store: sqlite3.Connection, column: str, ids: Sequence[str], min_confidence: float) -> list[Answer]:
    groups: dict[tuple[str, str, str], list[sqlite3.Row]] = {}
    for row in store.execute(_HELD.format(column=column), (many(ids), many(ids))):
        if row["confidence"] is None or row["confidence"] >= min_confidence:
            groups.setdefault((row["person"], fold(row["title"] or ""), row["organization"] or ""), []).append(row)
    titled = {(person, organization) for person, title, organization in groups if title}
    return [
        _answer(rows)
        for (person, title, organization), rows in groups.items()
        if title or (person, organization) not in titled
    ]


def _answer(rows: list[sqlite3.Row]) -> Answer:
    best = rows[0]
    evidence = {(row["original"], row["start"]): _evidence(row) for row in rows}
    seen = [best["first"], best["last"] if best["last"] != best["first"] else None]
    return Answer(
        person=best["person_name"], person_id=best["person"], title=best["title"], organization=best["held_in"],
        organization_id=best["organization"], period="/".join(filter(None, seen)) or None,
        confidence=max((row["confidence"] for row in rows if row["confidence"] is not None), default=None),
        sources=len({row["original"] for row in rows}), evidence=tuple(evidence.values()),
    )  # fmt: skip


def _evidence(row: sqlite3.Row) -> Evidence:
    return Evidence(
        article=row["article"], title=row["article_title"], published=row["published"], source=row["source"],
        start=row["start"], end=row["end"], text=row["text"], context=row["context"], confidence=row["confidence"],
        rule=row["rule"],
    )  # fmt: skip
