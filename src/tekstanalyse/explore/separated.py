"""Write a table as CSV that no spreadsheet takes for formulas."""

import csv
import io
import sqlite3
from collections.abc import Iterable

from tekstanalyse.cells import safe
from tekstanalyse.explore.table import Column, Kind, Table

_COLUMNS: dict[Kind, tuple[str, ...]] = {
    "entity": ("{}", "{}_name"),
    "date": ("{}", "{}_from", "{}_to"),
    "period": ("first", "last"),
    "article": ("article", "article_title", "published"),
    "part": ("role", "status", "topic"),
    "proof": ("context", "text", "article", "article_title", "published", "start", "end", "confidence", "rule"),
    "tie": (),
    "sameness": ("same", "score"),
}


def as_csv(table: Table, rows: Iterable[sqlite3.Row]) -> str:
    """Return the rows, RFC 4180 with a header; ids stand beside names, and evidence with its offsets.

    A value that a spreadsheet would take for a formula is written behind an apostrophe.
    """
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    names: list[str] = []
    for number, row in enumerate(rows):
        if number == 0:
            names = _names(table, row.keys())
            writer.writerow(names)
        writer.writerow([safe(row[name]) for name in names])
    if not names:
        writer.writerow(_names(table, None))
    return file.getvalue()


def _names(table: Table, known: Iterable[str] | None) -> list[str]:
    wanted = dict.fromkeys(name for column in table.columns for name in _of(column))
    return [name for name in wanted if known is None or name in set(known)]


def _of(column: Column) -> list[str]:
    return [name.format(column.key) for name in _COLUMNS.get(column.kind, ("{}",))]
