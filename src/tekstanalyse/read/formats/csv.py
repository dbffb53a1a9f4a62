"""Read tables: one article a row."""

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING

from tekstanalyse.read.clean import clean_line
from tekstanalyse.read.encoding import decode
from tekstanalyse.read.fields import article_of, has_text, tell_apart
from tekstanalyse.read.formats._registry import reads
from tekstanalyse.read.raw import BadRecord, RawArticle, Unreadable

if TYPE_CHECKING:
    from _csv import Reader as Rows

_SEPARATORS = ",;\t"
_LONGEST_LIST = 200
_LONGEST_CELL = 10_000_000


@reads("csv", "tsv")
def read(path: Path) -> Iterator[RawArticle | BadRecord]:
    """Read an article of each row, whose fields the header names as in JSONL; comma, semicolon and tab separate cells.

    Raises:
        Unreadable: when the header names no text.
    """
    csv.field_size_limit(_LONGEST_CELL)
    text = decode(path.read_bytes())
    separator = max(_SEPARATORS, key=text.partition("\n")[0].count)
    rows = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    header = next(rows, [])
    if not has_text(header):
        columns = shorten(clean_line(", ".join(header)), _LONGEST_LIST, placeholder=" …") or "none"
        raise Unreadable(f"the table has no column «text»; its columns are: {columns}")
    yield from tell_apart(_records(rows, header))


def _records(rows: "Rows", header: list[str]) -> Iterator[RawArticle | BadRecord]:
    while True:
        line = f"line {rows.line_num + 1}"
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield BadRecord(record=line, reason=f"the row is no CSV, up to line {rows.line_num}: {error}")
            continue
        if row:
            yield _record(row, header, line)


def _record(row: list[str], header: list[str], line: str) -> RawArticle | BadRecord:
    if len(row) > len(header):
        return BadRecord(record=line, reason=f"the row has {len(row)} cells, the header {len(header)}")
    return article_of(dict(zip(header, row, strict=False)), line)
