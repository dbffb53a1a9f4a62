"""List the formats, what each can be narrowed by, and what to do with the file next."""

import json
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from shlex import quote

from networkx import MultiGraph

from tekstanalyse.export.choice import Choice, NothingLeftError
from tekstanalyse.export.conllu import write_conllu
from tekstanalyse.export.followthemoney import write_followthemoney
from tekstanalyse.export.gephi import EDGES, NODES, write_gephi
from tekstanalyse.export.graphology import write_graphology
from tekstanalyse.export.network import chosen_network
from tekstanalyse.export.parquet import write_parquet
from tekstanalyse.graphs.gexf import write_gexf
from tekstanalyse.graphs.graphml import write_graphml

Advance = Callable[[int], None]
_PERIOD = frozenset({"first", "last"})
_CLAIMS = _PERIOD | {"roles", "statuses", "min_confidence"}
_NETWORK = _CLAIMS | {"nodes", "edges", "min_weight", "mode", "backbone"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Export:
    """What is to be written, and where."""

    store: sqlite3.Connection
    folder: Path
    """Of the run."""
    choice: Choice
    path: Path
    raw: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Format:
    """A format that a run can be exported to."""

    write: Callable[[Export, Advance], str]
    """Write it and return what was written, in words."""
    suffix: str
    """Of the file; empty for a folder of files."""
    programs: str
    next: Callable[[Path], str]
    """Return a command, or a step in a program, to try the file with."""
    narrowed_by: frozenset[str] = _NETWORK
    """The fields of a choice that have an effect on it."""


def _network(export: Export) -> MultiGraph:
    network = chosen_network(export.store, export.choice)
    if not len(network):
        raise NothingLeftError
    return network


def _size(network: MultiGraph) -> str:
    return f"{len(network)} nodes and {network.number_of_edges()} ties"


def _graphml(export: Export, advance: Advance) -> str:
    network = _network(export)
    write_graphml(network, export.path)
    return _size(network)


def _gexf(export: Export, advance: Advance) -> str:
    network = _network(export)
    write_gexf(network, export.path)
    return _size(network)


def _gephi(export: Export, advance: Advance) -> str:
    network = _network(export)
    write_gephi(network, export.path, raw=export.raw)
    return _size(network)


def _graphology(export: Export, advance: Advance) -> str:
    network = _network(export)
    write_graphology(network, export.path)
    return _size(network)


def _parquet(export: Export, advance: Advance) -> str:
    network = chosen_network(export.store, export.choice)
    tables = write_parquet(export.store, network, export.choice, export.path, advance)
    return f"{tables} tables"


def _followthemoney(export: Export, advance: Advance) -> str:
    return f"{write_followthemoney(export.store, export.choice, export.path, advance)} entities"


def _conllu(export: Export, advance: Advance) -> str:
    return f"{write_conllu(export.store, export.choice, export.folder, export.path, advance)} sentences"


def _string(path: Path) -> str:
    return json.dumps(str(path), ensure_ascii=False)


def _python(code: str) -> str:
    return f"python -c {quote(code)}"


FORMATS: Mapping[str, Format] = {
    "graphml": Format(
        write=_graphml, suffix=".graphml", programs="Gephi, Cytoscape, yEd, igraph, networkx",
        next=lambda path: _python(f"import networkx; print(networkx.read_graphml({_string(path)}))"),
    ),
    "gexf": Format(
        write=_gexf, suffix=".gexf", programs="Gephi with its timeline, networkx, sigma.js",
        next=lambda path: f"Gephi: File > Open > {path}, then Enable Timeline",
    ),
    "gephi": Format(
        write=_gephi, suffix="", programs="Gephi, Excel, R, anything that reads CSV",
        next=lambda path: f"Gephi: File > Import Spreadsheet > {path / NODES}, then {path / EDGES}",
    ),
    "graphology": Format(
        write=_graphology, suffix=".json", programs="graphology and sigma.js, in Node or a browser",
        next=lambda path: "node -e " + quote(
            f'console.log(require("graphology").Graph.from(require({_string(path.resolve())})).size)'
        ),
    ),
    "parquet": Format(
        write=_parquet, suffix="", programs="DuckDB, pandas, polars, R (arrow), Spark",
        next=lambda path: "duckdb -c " + quote(
            f"SELECT role, count(*) FROM {_string(path / 'participations.parquet')} GROUP BY role"
        ),
    ),
    "ftm": Format(
        write=_followthemoney, suffix=".jsonl", programs="Aleph, OpenAleph and other tools for FollowTheMoney",
        next=lambda path: f"alephclient write-entities -i {quote(str(path))} -f my-dataset", narrowed_by=_CLAIMS,
    ),
    "conllu": Format(
        write=_conllu, suffix=".conllu", programs="tools for Universal Dependencies: spaCy, Stanza, UDPipe, Grew",
        next=lambda path: f"python -m spacy convert {quote(str(path))} . -c conllu", narrowed_by=_PERIOD,
    ),
}  # fmt: skip
"""Every format by the name that `--to` takes."""
