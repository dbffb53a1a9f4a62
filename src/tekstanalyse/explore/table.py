"""Define a table of a view: the columns, the query behind it, and how it is sorted and cut into pages."""

import math
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile
from typing import Literal

Kind = Literal["text", "number", "date", "period", "entity", "article", "part", "proof", "sameness", "tie"]
Value = str | int | float | None

NUMERIC: frozenset[Kind] = frozenset({"number"})
_SORTED_AS_TEXT: frozenset[Kind] = frozenset({"text", "entity", "article", "part"})
_BY = {"entity": "{}_name", "article": "article_title", "date": "{}_from", "part": "role", "period": "first"}
_UNSORTED: frozenset[Kind] = frozenset({"proof", "tie"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Column:
    """A column; its kind says which columns of the query it takes and how it looks."""

    key: str
    kind: Kind = "text"
    leads_to: str = ""
    """The table behind a number, on the page of what the row is about."""
    is_grouped: bool = False
    """Whether rows that follow one another share the cell where they say the same."""

    @property
    def can_be_sorted(self) -> bool:
        """Tell whether the rows can be put in the order of this column."""
        return self.kind not in _UNSORTED

    @property
    def order(self) -> str:
        """Return the SQL that sorts by this column, without a direction."""
        name = _BY.get(self.kind, "{}").format(self.key)
        return f'norsk("{name}")' if self.kind in _SORTED_AS_TEXT else f'"{name}"'

    @property
    def says(self) -> str:
        """Return the name in the query of what tells one cell from another."""
        return "article" if self.kind == "article" else self.key


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """A table; the name is that of its caption and part of its address."""

    name: str
    columns: tuple[Column, ...]
    select: str
    parameters: Sequence[Value] = ()
    order: str = "1"
    """SQL of the order the rows stand in where none is asked for."""
    counted: str = ""
    """SQL that counts the rows with the same parameters, where that is done faster than by the query itself."""

    def sorted_by(self, sort: str) -> Column | None:
        """Return the column that a sort asks for, by its key; None where that is not possible."""
        return next((c for c in self.columns if c.key == sort.removeprefix("-") and c.can_be_sorted), None)


@dataclass(frozen=True, kw_only=True, slots=True)
class Shown:
    """The rows of a table that are shown."""

    table: Table
    rows: Sequence[sqlite3.Row]
    total: int
    first: int = 0
    size: int = 1
    sort: str = ""

    @property
    def page(self) -> int:
        """Return the number of the page, from 1."""
        return self.first // self.size + 1

    @property
    def pages(self) -> int:
        """Return how many pages there are."""
        return max(1, math.ceil(self.total / self.size))

    @property
    def heights(self) -> list[dict[str, int]]:
        """Return for each row how many rows each grouped cell spans; 0 where the one above reaches down to it."""
        grouped = list(takewhile(lambda column: column.is_grouped, self.table.columns))
        heights: list[dict[str, int]] = [{} for _ in self.rows]
        for depth, column in enumerate(grouped, 1):
            keys = [tuple(row[one.says] for one in grouped[:depth]) for row in self.rows]
            for _, run in groupby(range(len(keys)), key=keys.__getitem__):
                numbers = list(run)
                for number in numbers:
                    heights[number][column.key] = len(numbers) if number == numbers[0] else 0
        return heights


def show(store: sqlite3.Connection, table: Table, *, sort: str = "", page: int = 1, size: int = 50) -> Shown:
    """Return one page of a table; a page beyond the last is the last, a sort that is not possible is left out."""
    total = how_many(store, table)
    first = size * (min(max(page, 1), max(1, math.ceil(total / size))) - 1)
    column = table.sorted_by(sort)
    query = f"{_ordered(table, column, descending=sort.startswith('-'))} LIMIT ? OFFSET ?"
    rows = store.execute(query, [*table.parameters, size, first]).fetchall()
    return Shown(table=table, rows=rows, total=total, first=first, size=size, sort=sort if column else "")


def how_many(store: sqlite3.Connection, table: Table) -> int:
    """Return how many rows a table has."""
    count: int = store.execute(table.counted or f"SELECT count(*) FROM ({table.select})", table.parameters).fetchone()[
        0
    ]
    return count


def all_rows(store: sqlite3.Connection, table: Table, sort: str = "") -> sqlite3.Cursor:
    """Return every row of a table."""
    query = _ordered(table, table.sorted_by(sort), descending=sort.startswith("-"))
    return store.execute(query, table.parameters)


def _ordered(table: Table, column: Column | None, *, descending: bool) -> str:
    """Return the query with its order; what is not known stands last in both directions."""
    order = table.order
    if column is not None:
        order = f"{column.order} IS NULL, {column.order} {'DESC' if descending else 'ASC'}, {table.order}"
    return f"SELECT * FROM ({table.select}) ORDER BY {order}"
