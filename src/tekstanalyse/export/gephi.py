"""Write a network as two tables for Gephi's spreadsheet import: `nodes.csv` and `edges.csv`."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import networkx as nx

from tekstanalyse.atomic import UnreadableError, replacing
from tekstanalyse.cells import safe
from tekstanalyse.graphs.export_copy import export_copy

NODES, EDGES = "nodes.csv", "edges.csv"

Row = Mapping[str, Any]


def write_gephi(network: nx.MultiGraph, folder: Path, *, raw: bool = False) -> None:
    """Write both tables, RFC 4180 in UTF-8, with the headers that Gephi knows.

    A cell that a spreadsheet would take for a formula is written behind an apostrophe, which Gephi then shows; with
    `raw` it is not. `Kind` keeps parallel ties apart.
    """
    plain = export_copy(network)
    folder.mkdir(exist_ok=True)
    _write(folder / NODES, ("Id", "Label", "Timeset"), list(map(_node, plain.nodes(data=True))), raw)
    edges = list(map(_edge, plain.edges(data=True)))
    _write(folder / EDGES, ("Source", "Target", "Type", "Id", "Kind", "Weight", "Timeset"), edges, raw)


def _node(node: tuple[str, Row]) -> Row:
    id_, attributes = node
    own = {"Id": id_, "Label": attributes.get("label", id_), "Timeset": timeset(str(attributes.get("when", "")))}
    return {**own, **_without(attributes, {"label", "when"})}


def _edge(edge: tuple[str, str, Row]) -> Row:
    source, target, attributes = edge
    own = {
        "Source": source, "Target": target, "Type": "Undirected", "Id": attributes["id"],
        "Kind": attributes.get("type", ""), "Weight": attributes.get("weight", 1),
        "Timeset": timeset(str(attributes.get("when", ""))),
    }  # fmt: skip
    return {**own, **_without(attributes, {"id", "type", "weight", "when"})}


def timeset(when: str) -> str:
    """Return periods as Gephi reads them from a table.

    >>> timeset("2024-03-12|2024-06-04/2024-06-05")
    '<[2024-03-12, 2024-03-12]; [2024-06-04, 2024-06-05]>'
    """
    periods = [edtf.partition("/") for edtf in when.split("|") if edtf]
    return f"<{'; '.join(f'[{first}, {last or first}]' for first, _, last in periods)}>" if periods else ""


def _without(attributes: Row, names: set[str]) -> Row:
    return {name: value for name, value in attributes.items() if name not in names}


def _write(path: Path, first: Sequence[str], rows: Iterable[Row], raw: bool) -> None:
    rows = list(rows)
    others = sorted({name for row in rows for name in row} - set(first))
    cell = _as_it_is if raw else safe
    with replacing(path) as partial_path:
        with partial_path.open("w", encoding="utf-8", errors="replace", newline="") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerow([*first, *map(cell, others)])
            writer.writerows([cell(row.get(name)) for name in (*first, *others)] for row in rows)
        _check(partial_path, len(rows), path.name)


def _as_it_is(value: object) -> object:
    return "" if value is None else value


def _check(path: Path, wanted: int, name: str) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        read = sum(1 for _ in csv.DictReader(file))
    if read != wanted:
        raise UnreadableError(f"{name}: {read} rows are read back of {wanted}")
