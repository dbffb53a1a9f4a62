"""Find the rows in which a topic stands."""

import sqlite3
from typing import Literal

from tekstanalyse.ask.terms import terms

Table = Literal["participation_search", "statement_search"]


def rows_about(store: sqlite3.Connection, table: Table, topic: str) -> list[int] | None:
    """Return the numbers of the rows that hold every word of the topic, in any form; None where there is no topic."""
    wanted = terms(store, topic)
    if not wanted:
        return None
    if not all(term.forms for term in wanted):
        return []
    match = " AND ".join(term.search for term in wanted)
    return [row[0] for row in store.execute(f"SELECT rowid FROM {table} WHERE {table} MATCH ?", (match,))]
