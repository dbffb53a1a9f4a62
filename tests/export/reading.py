"""Read exported networks with the libraries of others, each into the same form.

Empty values are left out: igraph and tables have a cell for every attribute. Edges go by their ends and their type.
"""

import csv
import json
import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

import duckdb
import igraph
import networkx as nx
import pyarrow.parquet as pq
import pytest

FOLDER = Path(__file__).parent / "readers"
GRAPHOLOGY = files("tekstanalyse") / "vendor" / "graphology.umd.min.js"
HEADS = {"Label": "label", "Id": "id", "Kind": "type", "Weight": "weight"}
"""What Gephi calls our attributes in its tables."""

Data = Mapping[str, Any]
Nodes = Iterable[tuple[str, Data]]
Edges = Iterable[tuple[str, str, Data]]


class Network(NamedTuple):
    """A network as a reader finds it."""

    nodes: dict[str, Data]
    edges: dict[tuple[str, str, str], Data]

    def as_text(self) -> "Network":
        """Return it as a table of text has it."""
        return Network(
            *({key: {name: str(data[name]) for name in data} for key, data in part.items()} for part in self)
        )

    def without_edge_ids(self) -> "Network":
        """Return it without the ids of edges."""
        return Network(self.nodes, {key: without(data, "id") for key, data in self.edges.items()})


def network(nodes: Nodes, edges: Edges) -> Network:
    """Return a network in the form in which it is compared; no node or edge may be there twice."""
    all_nodes = [(id_, _known(data)) for id_, data in nodes]
    all_edges = [((*sorted((left, right)), data["type"]), _known(data)) for left, right, data in edges]
    found = Network(dict(all_nodes), dict(all_edges))
    assert (len(found.nodes), len(found.edges)) == (len(all_nodes), len(all_edges))
    return found


def without(data: Data, *names: str) -> Data:
    """Return the attributes but those of these names."""
    return {name: value for name, value in data.items() if name not in names}


def _known(data: Data) -> Data:
    return {name: value for name, value in data.items() if value not in (None, "") and value == value}


def when(spells: Iterable[tuple[str | None, str | None]]) -> str:
    """Return periods as our attribute `when` has them."""
    return "|".join(str(first) if first == last else f"{first}/{last}" for first, last in spells if first)


# --- GraphML ------------------------------------------------------------------------------------------------------


def graphml_by_networkx(path: Path) -> Network:
    """Read GraphML with networkx, which takes the id of an edge for its key."""
    read = nx.read_graphml(path, force_multigraph=True)
    edges = read.edges(keys=True, data=True)
    return network(read.nodes(data=True), ((left, right, {**data, "id": id_}) for left, right, id_, data in edges))


def graphml_by_igraph(path: Path) -> Network:
    """Read GraphML with igraph, without the ids of edges: igraph 1.0 gives them those of nodes."""
    read = igraph.Graph.Read_GraphML(str(path))
    ids = read.vs["id"]
    return network(
        ((node["id"], without(node.attributes(), "id")) for node in read.vs),
        ((ids[edge.source], ids[edge.target], without(edge.attributes(), "id")) for edge in read.es),
    )


# --- GEXF, and graphology's own JSON ------------------------------------------------------------------------------


def gexf_by_networkx(path: Path) -> Network:
    """Read GEXF with networkx; `when` is what it makes of start, end and spells."""
    read = nx.read_gexf(path)
    return network(
        ((node, _timed(data)) for node, data in read.nodes(data=True)),
        ((left, right, _timed(data)) for left, right, data in read.edges(data=True)),
    )


def _timed(data: Data) -> Data:
    spells = data.get("spells") or [(data.get("start"), data.get("end"))]
    return {**without(data, "start", "end", "spells"), "when": when(spells)}


def by_graphology(path: Path) -> Network:
    """Read GEXF or graphology's JSON with graphology, to which start, end and spells of GEXF mean nothing."""
    if path.suffix == ".gexf":
        needs_packages()
    read = json.loads(told("node", "network.cjs", GRAPHOLOGY, path))
    return network(
        ((node["key"], node["attributes"]) for node in read["nodes"]),
        ((edge["source"], edge["target"], _of_graphology(edge)) for edge in read["edges"]),
    )


def _of_graphology(edge: Data) -> Data:
    data = edge["attributes"]
    assert data.get("kind", data["type"]) == data["type"]
    return {**without(data, "kind"), "id": edge["key"]}


def graphology_by_networkx(path: Path) -> Network:
    """Read graphology's JSON with networkx's reader of nodes and links."""
    read = nx.node_link_graph(json.loads(path.read_bytes()), directed=False, multigraph=True, name="key", edges="edges")
    edges = read.edges(keys=True, data="attributes")
    return network(
        read.nodes(data="attributes"), ((left, right, {**data, "id": id_}) for left, right, id_, data in edges)
    )


# --- tables -------------------------------------------------------------------------------------------------------


def gephi_by_csv(folder: Path) -> Network:
    """Read Gephi's tables with Python's own reader of CSV."""

    def rows(name: str) -> list[Data]:
        with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    return _of_gephi(rows("nodes"), rows("edges"))


def gephi_by_duckdb(folder: Path) -> Network:
    """Read Gephi's tables with DuckDB."""
    return _of_gephi(
        *(rows(f"FROM read_csv('{folder}/{name}.csv', all_varchar = true)") for name in ("nodes", "edges"))
    )


def _of_gephi(nodes: list[Data], edges: list[Data]) -> Network:
    assert {edge["Type"] for edge in edges} == {"Undirected"}
    return network(
        ((row["Id"], without(_row(row), "id")) for row in nodes),
        ((row["Source"], row["Target"], without(_row(row), "Source", "Target", "Type")) for row in edges),
    )


def _row(row: Data) -> Data:
    spells = re.findall(r"\[([\d-]+), ([\d-]+)\]", row["Timeset"] or "")
    return {HEADS.get(name, name): value for name, value in without(row, "Timeset").items()} | {"when": when(spells)}


def parquet_by_pyarrow(folder: Path) -> Network:
    """Read the two tables of the network with pyarrow."""
    return _of_parquet(*(pq.read_table(folder / f"{name}.parquet").to_pylist() for name in ("nodes", "edges")))


def parquet_by_duckdb(folder: Path) -> Network:
    """Read the two tables of the network with DuckDB."""
    return _of_parquet(*(rows(f"FROM '{folder}/{name}.parquet'") for name in ("nodes", "edges")))


def _of_parquet(nodes: list[Data], edges: list[Data]) -> Network:
    return network(
        ((row["id"], without(row, "id")) for row in nodes),
        ((row["source"], row["target"], without(row, "source", "target")) for row in edges),
    )


def rows(query: str) -> list[Data]:
    """Return the rows of a query in DuckDB."""
    read = duckdb.sql(query)
    return [dict(zip(read.columns, row, strict=True)) for row in read.fetchall()]


# --- readers that are not of this Python --------------------------------------------------------------------------


def needs_packages() -> None:
    """Skip the test where the readers for Node.js are not installed."""
    if not (FOLDER / "node_modules").is_dir():
        pytest.skip("the readers for Node.js are not there: run tests/export/readers/install")


def told(program: str | Path, *arguments: str | Path) -> str:
    """Run a program in the folder of the readers, and return what it printed; skip the test where it is missing."""
    if shutil.which(program) is None:
        pytest.skip(f"there is no `{program}` on the path")
    done = subprocess.run([program, *map(str, arguments)], cwd=FOLDER, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout
