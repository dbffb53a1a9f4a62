"""Work out once what lists and overviews show, so that they need not count a whole corpus for each page."""

import sqlite3
from pathlib import Path

from tekstanalyse.records import SPEAKING_ROLES

_FIGURES = Path(__file__).with_name("sqlite_figures.sql")
_SPEECHES = f"""
    CREATE VIEW speeches AS SELECT * FROM participations
    WHERE status = 'held' AND role IN ({", ".join(f"'{role}'" for role in sorted(SPEAKING_ROLES))})
"""


def fill_figures(connection: sqlite3.Connection) -> None:
    """Make the tables of figures from the tables that are already filled."""
    connection.execute(_SPEECHES)
    for statement in _FIGURES.read_text(encoding="utf-8").split(";\n"):
        connection.execute(statement)
