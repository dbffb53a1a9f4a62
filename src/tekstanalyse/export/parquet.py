"""Write the tables of the store, and the network, as Parquet: for DuckDB, pandas, polars, R and Spark."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import networkx as nx

from tekstanalyse.atomic import UnreadableError, replacing
from tekstanalyse.export.choice import Choice
from tekstanalyse.export.claims import Conditions, affiliations, participations, statements
from tekstanalyse.export.extras import needing
from tekstanalyse.graphs.export_copy import export_copy

if TYPE_CHECKING:
    import pyarrow as pa

TABLES = (
    "articles", "people", "organizations", "places", "events", "event_organizers", "aliases", "mentions",
    "person_titles", "participations", "statements", "affiliations", "decisions",
)  # fmt: skip
"""Those of the store; `nodes` and `edges` are written beside them."""

_NARROWED: Mapping[str, Callable[[Choice], Conditions]] = {
    "participations": participations,
    "statements": statements,
    "affiliations": affiliations,
}
_TYPES = {"TEXT": "string", "INTEGER": "int64", "REAL": "float64"}
_AT_ONCE = 10_000

Row = Mapping[str, Any]


def write_parquet(
    store: sqlite3.Connection, network: nx.MultiGraph, choice: Choice, folder: Path, advance: Callable[[int], None]
) -> int:
    """Write a file for each table, its claims narrowed to the choice, and `nodes` and `edges` of the network.

    Return how many files there are.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    needing("pyarrow", extra="parquet", for_what="Parquet")
    folder.mkdir(exist_ok=True)
    for table in TABLES:
        _write(folder / f"{table}.parquet", _schema(store, table), _rows(store, table, choice))
        advance(1)
    plain = export_copy(network)
    nodes = [{"id": node, **attributes} for node, attributes in plain.nodes(data=True)]
    edges = [{"source": left, "target": right, **attributes} for left, right, attributes in plain.edges(data=True)]
    for name, rows, first in (("nodes", nodes, ("id",)), ("edges", edges, ("id", "source", "target"))):
        _write(folder / f"{name}.parquet", _schema_of(rows, first), rows)
        advance(1)
    return len(TABLES) + 2


def _schema(store: sqlite3.Connection, table: str) -> "pa.Schema":
    import pyarrow as pa  # an extra

    columns = store.execute(f"PRAGMA table_info({table})").fetchall()
    return pa.schema(
        [
            pa.field(row["name"], _TYPES[row["type"]], nullable=not (row["notnull"] or row["pk"]))
            for row in columns
            if row["name"] != "folded"
        ]
    )


def _rows(store: sqlite3.Connection, table: str, choice: Choice) -> Iterator[Row]:
    wanted = _NARROWED[table](choice) if table in _NARROWED else Conditions()
    joined = " JOIN articles a ON a.id = x.article" if table in _NARROWED else ""
    event = " LEFT JOIN events e ON e.id = x.event" if table in ("participations", "statements") else ""
    query = f"SELECT x.* FROM {table} x{joined}{event} WHERE {wanted.where}"
    return map(dict, store.execute(query, wanted.values))


def _schema_of(rows: Sequence[Row], first: Iterable[str]) -> "pa.Schema":
    """Return the schema of rows of strings and numbers, each column of one type."""
    import pyarrow as pa  # as above

    types: dict[str, type] = dict.fromkeys(first, str)
    for row in rows:
        types |= {name: type(value) for name, value in row.items()}
    names = {str: "string", int: "int64", float: "float64"}
    others = sorted(set(types) - set(first))
    return pa.schema([pa.field(name, names[types[name]], nullable=name not in first) for name in (*first, *others)])


def _write(path: Path, schema: "pa.Schema", rows: Iterable[Row]) -> None:
    import pyarrow as pa  # as above
    import pyarrow.parquet as pq

    left, count = iter(rows), 0
    with replacing(path) as partial:
        with pq.ParquetWriter(partial, schema, compression="zstd") as writer:
            while batch := list(islice(left, _AT_ONCE)):
                count += len(batch)
                writer.write_table(pa.Table.from_pylist(batch, schema=schema))
        read = pq.read_metadata(partial).num_rows
        if read != count:
            raise UnreadableError(f"{path.name}: {read} rows are read back of {count}")
