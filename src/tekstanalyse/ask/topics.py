"""Turn a topic into a full-text search of what was said or spoken of."""

import sqlite3

from tekstanalyse.ask.terms import terms

_MOST_FOUND = 20_000
"""Rows with a common word among which the first are looked for."""
NOTHING = ""
"""Stands for a search that no row can fit."""


def search_for(store: sqlite3.Connection, topic: str) -> str | None:
    """Return the FTS5 expression for every word of the topic, in any form; None where there is no topic."""
    wanted = terms(store, topic)
    if not wanted:
        return None
    return " AND ".join(term.search for term in wanted) if all(term.forms for term in wanted) else NOTHING


def in_headline(search: str) -> str:
    """Return a search of articles for headlines alone: what an article is about, what is said in it is about."""
    return f"{{title}} : ({search})" if search != NOTHING else NOTHING


def is_spoken_of(store: sqlite3.Connection, topic: str) -> bool:
    """Tell whether somebody is told to have spoken of the topic."""
    search = search_for(store, topic)
    query = "SELECT 1 FROM participation_search WHERE participation_search MATCH ? LIMIT 1"
    return bool(search) and store.execute(query, (search,)).fetchone() is not None


def about(table: str, column: str) -> str:
    """Return the condition that a row is among the first that a search of the table finds."""
    return f"{column} IN (SELECT rowid FROM {table} WHERE {table} MATCH ? LIMIT {_MOST_FOUND})"


def those_about(store: sqlite3.Connection, table: str, search: str, rows: list[sqlite3.Row]) -> list[sqlite3.Row]:
    """Return the rows whose number is among all that a search of the table finds."""
    found = {row[0] for row in store.execute(f"SELECT rowid FROM {table} WHERE {table} MATCH ?", (search,))}
    return [row for row in rows if row["number"] in found]
