"""Turn a topic into a full-text search of what was said or spoken of."""

import sqlite3

from tekstanalyse.ask.terms import terms

NOTHING = ""
"""Stands for a search that no row can fit."""


def search_for(store: sqlite3.Connection, topic: str) -> str | None:
    """Return the FTS5 expression for every word of the topic, in any form; None where there is no topic."""
    wanted = terms(store, topic)
    if not wanted:
        return None
    return " AND ".join(term.search for term in wanted) if all(term.forms for term in wanted) else NOTHING


def is_spoken_of(store: sqlite3.Connection, topic: str) -> bool:
    """Tell whether somebody is told to have spoken of the topic."""
    search = search_for(store, topic)
    query = "SELECT 1 FROM participation_search WHERE participation_search MATCH ? LIMIT 1"
    return bool(search) and store.execute(query, (search,)).fetchone() is not None


def about(table: str, column: str) -> str:
    """Return the condition that a row is among those that a search of the table finds."""
    return f"{column} IN (SELECT rowid FROM {table} WHERE {table} MATCH ?)"
