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
_NAMING = f"SELECT DISTINCT article FROM mentions WHERE entity {_AMONG} LIMIT ?"
_TELLING = f"""
    SELECT article FROM (
        SELECT article, sum(event {_AMONG}) AS own, count(*) AS every FROM participations
        WHERE article IN (SELECT article FROM participations WHERE event {_AMONG}) GROUP BY article
    ) WHERE own * 2 >= every
    UNION SELECT article FROM (
        SELECT article, sum(entity {_AMONG}) AS own, count(*) AS every FROM mentions
        WHERE kind = 'event' AND article IN (SELECT article FROM mentions WHERE entity {_AMONG}) GROUP BY article
    ) WHERE own * 2 >= every
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


def articles_naming(store: sqlite3.Connection, people: Sequence[str]) -> list[str]:
    """Return the articles that name the people."""
    return [row["article"] for row in store.execute(_NAMING, (many(people), _MOST))]


def articles_telling_of(store: sqlite3.Connection, events: Sequence[str]) -> list[str]:
    """Return the articles that tell of the events, or name them, as often as of all other events."""
    wanted = many(events)
    return [row["article"] for row in store.execute(_TELLING, (wanted, wanted, wanted, wanted, _MOST))]


def those_who_spoke(store: sqlite3.Connection, events: Sequence[str]) -> set[str]:
    """Return everybody of whom an article says, however unsurely, that they spoke at one of the events."""
    wanted = many(events)
    return {row["person"] for row in store.execute(_SPOKE, (wanted, many(sorted(SPEAKING_ROLES)), wanted))}


def mentioned_answers(
    store: sqlite3.Connection, articles: Sequence[str], leave_out: Collection[str], event: Occasion | None, form: Form
) -> list[Answer]:
    """Return a row for each person whom the articles name, but for some, with the first mention in each article.

    Those of whom one name alone is known come last: a single name is often that of something else.
    """
    groups: dict[str, list[sqlite3.Row]] = {}
    for row in store.execute(_NAMED, (many(articles),)):
        if row["entity"] not in leave_out:
            groups.setdefault(row["entity"], []).append(row)
    named = [_answer(store, rows, event, form) for rows in groups.values()]
    return sorted(named, key=lambda row: not is_surely_somebody(row))


def is_surely_somebody(row: Answer) -> bool:
    """Tell whether more than one name is known of somebody."""
    return " " in (row.person or "")


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
