"""Answer with people whom articles name, whether or not they had a part in what the articles tell of."""

import sqlite3
from collections.abc import Collection, Sequence
from functools import partial

from tekstanalyse.ask.question import Form
from tekstanalyse.ask.reply import Answer, Evidence, Occasion
from tekstanalyse.ask.store import many
from tekstanalyse.ask.wording import role_words
from tekstanalyse.records import SPEAKING_ROLES
from tekstanalyse.surroundings import sentences_around

_MOST = 2000
"""Articles whose people are listed."""
_AMONG = "IN (SELECT value FROM json_each(?))"
_TELLING = f"""
    SELECT article FROM mentions WHERE entity {_AMONG} UNION SELECT article FROM participations WHERE event {_AMONG}
    LIMIT ?
"""
_NAMED = f"""
    SELECT m.entity, p.name, m.article, m.start, m.end, m.text, a.title, a.published, a.source,
           coalesce(a.duplicate_of, a.id) AS original
    FROM mentions m JOIN people p ON p.id = m.entity JOIN articles a ON a.id = m.article
    WHERE m.kind = 'person' AND m.article {_AMONG} ORDER BY a.published IS NULL, a.published, a.number, m.start
"""
_SPOKE = f"""
    SELECT person FROM participations WHERE event {_AMONG} AND status = 'held' AND role {_AMONG}
    UNION SELECT speaker FROM statements WHERE event {_AMONG} AND speaker IS NOT NULL
"""


def articles_telling_of(store: sqlite3.Connection, ids: Sequence[str]) -> list[str]:
    """Return the articles that name events or people, or say who took part."""
    wanted = many(ids)
    return [row["article"] for row in store.execute(_TELLING, (wanted, wanted, _MOST))]


def those_who_spoke(store: sqlite3.Connection, events: Sequence[str]) -> set[str]:
    """Return everybody of whom an article says, however unsurely, that they spoke at one of the events."""
    wanted = many(events)
    return {row["person"] for row in store.execute(_SPOKE, (wanted, many(sorted(SPEAKING_ROLES)), wanted))}


def mentioned_answers(
    store: sqlite3.Connection, articles: Sequence[str], leave_out: Collection[str], event: Occasion | None, form: Form
) -> list[Answer]:
    """Return a row for each person whom the articles name, but for some, with the first mention in each article."""
    groups: dict[str, list[sqlite3.Row]] = {}
    for row in store.execute(_NAMED, (many(articles),)):
        if row["entity"] not in leave_out:
            groups.setdefault(row["entity"], []).append(row)
    return [_answer(store, rows, event, form) for rows in groups.values()]


def _answer(store: sqlite3.Connection, rows: list[sqlite3.Row], event: Occasion | None, form: Form) -> Answer:
    by_article = {row["original"]: row for row in reversed(rows)}
    return Answer(
        person=rows[0]["name"], person_id=rows[0]["entity"], role="mentioned",
        role_words=role_words("mentioned", "held", form), spoke=False, event=event, sources=len(by_article),
        evidence=tuple(map(partial(_evidence, store), reversed(by_article.values()))),
    )  # fmt: skip


def _evidence(store: sqlite3.Connection, row: sqlite3.Row) -> Evidence:
    text = store.execute("SELECT text FROM articles WHERE id = ?", (row["article"],)).fetchone()["text"]
    return Evidence(
        article=row["article"], title=row["title"], published=row["published"], source=row["source"],
        start=row["start"], end=row["end"], text=row["text"],
        context=sentences_around(text, row["start"], row["end"]),
    )  # fmt: skip
