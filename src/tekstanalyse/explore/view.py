"""Define what a visitor asks for and what a view answers."""

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from starlette.datastructures import QueryParams

from tekstanalyse.explore.table import Table
from tekstanalyse.explore.words import Language, counted, word


@dataclass(frozen=True, kw_only=True, slots=True)
class Visit:
    """One request: what is asked for, in which language, of which store."""

    store: sqlite3.Connection
    language: Language
    path: str
    query: QueryParams
    name: str
    """What the address names: the id of an entity or article without its kind."""
    today: date
    """The day of the request, from which «i fjor» is counted."""

    def word(self, key: str) -> str:
        """Return a word in the visitor's language."""
        return word(key, self.language)

    def counted(self, value: int, key: str) -> str:
        """Return a number and what is counted in the visitor's language."""
        return counted(value, key, self.language)

    def asked(self, key: str) -> str:
        """Return a value of the query without spaces around it; empty where it is not given."""
        return self.query.get(key, "").strip()

    def row(self, select: str, *parameters: Any) -> sqlite3.Row:
        """Return the first row of a query.

        Raises:
            NothingThereError: when there is none.
        """
        row: sqlite3.Row | None = self.store.execute(select, parameters).fetchone()
        if row is None:
            raise NothingThereError
        return row

    def rows(self, select: str, *parameters: Any) -> list[sqlite3.Row]:
        """Return all rows of a query."""
        return self.store.execute(select, parameters).fetchall()


class NothingThereError(LookupError):
    """The store holds nothing of that name."""


@dataclass(frozen=True, kw_only=True, slots=True)
class View:
    """What is shown: a template with its values, and tables, each of which is also a view and a CSV file."""

    template: str
    title: str
    section: str = ""
    """The part of the site it belongs to, for the navigation."""
    values: Mapping[str, Any] = field(default_factory=dict)
    tables: tuple[Table, ...] = ()
    is_list: bool = False
    """Whether the first table is what the view is about, and is shown page by page."""
    rows: int = 20
    """Rows shown of each table; the table alone has them all."""


Answering = Callable[[Visit], View]
