"""Other programs read what is exported, and all find the same in it."""

import csv
import json
import shutil
import subprocess
from importlib.resources import files
from pathlib import Path
from xml.etree import ElementTree

import duckdb
import igraph
import networkx as nx
import pyarrow.parquet as pq
import pytest

from tekstanalyse.ask.store import open_store
from tekstanalyse.cli import call
from tekstanalyse.export.parquet import TABLES
from tests.export.conftest import published
from tests.export.hostile import HOSTILE, NAMES

GEXF = "{http://gexf.net/1.3}"
NODE = shutil.which("node")
GRAPHOLOGY = files("tekstanalyse") / "vendor" / "graphology.umd.min.js"
CHOICES = {"whole": (), "one": ("--mode", "one"), "two": ("--mode", "two", "--min-confidence", "0.5")}
EVERY_CHOICE = pytest.mark.parametrize("options", CHOICES.values(), ids=CHOICES)
Size = tuple[int, int]


@pytest.fixture(scope="session")
def hostile(tmp_path_factory) -> Path:
    return published(HOSTILE, tmp_path_factory.mktemp("outputs") / "vond")


def exported(output: Path, path: Path, format_: str, *options: str) -> Path:
    assert call(["export", str(output), "-q", "--to", format_, "--file", str(path), *options]) == 0
    return path


def size(network: nx.Graph) -> Size:
    return network.number_of_nodes(), network.number_of_edges()


def graphml(path: Path) -> set[Size]:
    other = igraph.Graph.Read_GraphML(str(path))
    return {size(nx.read_graphml(path, force_multigraph=True)), (other.vcount(), other.ecount())}


def gexf(path: Path) -> set[Size]:
    root = ElementTree.parse(path).getroot()
    return {
        size(nx.read_gexf(path)),
        (len(list(root.iter(f"{GEXF}node"))), len(list(root.iter(f"{GEXF}edge")))),
    }


def gephi(folder: Path) -> set[Size]:
    def rows(name: str) -> list[dict[str, str]]:
        with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    nodes, edges = rows("nodes"), rows("edges")
    other = igraph.Graph.DictList(nodes, edges, vertex_name_attr="Id", edge_foreign_keys=("Source", "Target"))
    counted = [
        duckdb.sql(f"SELECT * FROM read_csv('{folder / name}.csv', all_varchar = true)") for name in ("nodes", "edges")
    ]
    return {(len(nodes), len(edges)), (other.vcount(), other.ecount()), (len(counted[0]), len(counted[1]))}


READERS = {"graphml": graphml, "gexf": gexf, "gephi": gephi}


@EVERY_CHOICE
@pytest.mark.parametrize("format_", READERS)
def test_every_reader_finds_the_same_network(output, tmp_path, format_, options):
    [found] = READERS[format_](exported(output, tmp_path / "out", format_, *options))
    assert found == size(nx.read_graphml(exported(output, tmp_path / "a", "graphml", *options), force_multigraph=True))


@pytest.mark.parametrize("format_", READERS)
def test_hostile_names_do_no_harm(hostile, tmp_path, format_):
    [found] = READERS[format_](exported(hostile, tmp_path / "out", format_))
    assert found[0] == len(NAMES) + 1


def by_graphology(path: Path) -> dict[str, object]:
    """Import a file into graphology in Node, and return what it tells of the network."""
    if NODE is None:
        pytest.skip("graphology reads the file back in Node, and there is no `node` on the path")
    script = (
        "const { Graph } = require(process.argv[1]);"
        "const graph = Graph.from(JSON.parse(require('fs').readFileSync(process.argv[2])));"
        "const weight = graph.reduceEdges((sum, edge, { weight }) => sum + weight, 0);"
        "const labels = graph.mapNodes((node, { label }) => label).sort();"
        "console.log(JSON.stringify({ nodes: graph.order, edges: graph.size, weight, labels, multi: graph.multi }));"
    )
    done = subprocess.run([NODE, "-e", script, str(GRAPHOLOGY), str(path)], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


@EVERY_CHOICE
def test_graphology_reads_its_own_format(output, tmp_path, options):
    read = by_graphology(exported(output, tmp_path / "a.json", "graphology", *options))
    network = nx.read_graphml(exported(output, tmp_path / "a", "graphml", *options), force_multigraph=True)
    assert (read["nodes"], read["edges"]) == size(network)
    assert read["weight"] == sum(weight for *_, weight in network.edges(data="weight"))
    assert read["multi"] is True


def test_igraph_reads_the_format_of_graphology(output, tmp_path):
    document = json.loads(exported(output, tmp_path / "a.json", "graphology").read_bytes())
    other = igraph.Graph.DictList(
        document["nodes"], document["edges"], vertex_name_attr="key", edge_foreign_keys=("source", "target")
    )
    assert (other.vcount(), other.ecount()) == (len(document["nodes"]), len(document["edges"]))


def test_hostile_names_reach_graphology_as_text(hostile, tmp_path):
    labels = by_graphology(exported(hostile, tmp_path / "a.json", "graphology"))["labels"]
    assert "<script>alert(1)</script>" in labels
    assert "Liv[31m Dale" in labels


def test_both_readers_find_the_rows_of_the_store_in_parquet(output, tmp_path):
    folder = exported(output, tmp_path / "tables", "parquet")
    with open_store(output) as store:
        wanted = {
            name: store.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in (*TABLES, "nodes", "edges")
        }
        people = [
            tuple(row) for row in store.execute("SELECT person, event, confidence FROM participations ORDER BY number")
        ]
    assert {path.stem: pq.read_table(path).num_rows for path in folder.iterdir()} == wanted
    assert {path.stem: len(duckdb.read_parquet(str(path))) for path in folder.iterdir()} == wanted
    read = duckdb.sql(f"SELECT person, event, confidence FROM '{folder}/participations.parquet' ORDER BY number")
    assert read.fetchall() == people


def test_parquet_keeps_types_and_what_is_unknown(output, tmp_path):
    folder = exported(output, tmp_path / "tables", "parquet")
    types = {field.name: str(field.type) for field in pq.read_schema(folder / "participations.parquet")}
    assert (types["start"], types["confidence"], types["topic"]) == ("int64", "double", "string")
    unknown = duckdb.sql(f"SELECT count(*) FROM '{folder}/events.parquet' WHERE date_from IS NULL").fetchall()
    assert unknown == [(1,)]


def test_claims_in_parquet_are_narrowed(output, tmp_path):
    options = ("--role", "panelist", "--until", "2021-12-31", "--min-confidence", "0.6")
    folder = exported(output, tmp_path / "tables", "parquet", *options)
    assert set(pq.read_table(folder / "participations.parquet")["role"].to_pylist()) == {"panelist"}
    assert min(pq.read_table(folder / "statements.parquet")["confidence"].to_pylist()) >= 0.6


def test_hostile_names_lie_in_parquet_as_they_are(hostile, tmp_path):
    names = pq.read_table(exported(hostile, tmp_path / "tables", "parquet") / "people.parquet")["name"].to_pylist()
    assert NAMES[0] in names
    assert len(names) == len(NAMES)


def test_formulas_are_written_as_text_unless_they_are_wanted(hostile, tmp_path):
    def labels(*options: str) -> set[str]:
        folder = exported(hostile, tmp_path / f"gephi{len(options)}", "gephi", *options)
        with (folder / "nodes.csv").open(encoding="utf-8", newline="") as file:
            return {row["Label"] for row in csv.DictReader(file)}

    assert {"'=HYPERLINK(1)", "'+47 22", "'@SUM(A1)"} <= labels()
    assert {"=HYPERLINK(1)", "+47 22", "@SUM(A1)"} <= labels("--raw")


def test_gexf_has_the_days_of_events_and_spells(output, tmp_path):
    root = ElementTree.parse(exported(output, tmp_path / "a.gexf", "gexf")).getroot()
    graph = root.find(f"{GEXF}graph")
    assert (graph.get("mode"), graph.get("timeformat")) == ("dynamic", "date")
    nodes = {node.get("id"): node for node in root.iter(f"{GEXF}node")}
    assert nodes["event:sammen-om-jobben"].get("start") == "2020-10-08"
    spells = [spell.attrib for spell in nodes["person:per-dahle"].iter(f"{GEXF}spell")]
    assert len(spells) > 1
    assert {"start": "2020-10-08", "end": "2020-10-09"} in spells


@pytest.mark.parametrize("format_", ["graphml", "gexf", "gephi", "graphology", "parquet", "ftm"])
def test_same_store_gives_the_same_bytes(output, tmp_path, format_):
    def written(name: str) -> list[bytes]:
        path = exported(output, tmp_path / name, format_)
        return [file.read_bytes() for file in (sorted(path.iterdir()) if path.is_dir() else [path])]

    assert written("a") == written("b")
