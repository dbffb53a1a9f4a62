"""Other programs read what is exported, and all find the same in it: every node, tie and value."""

from pathlib import Path
from xml.etree import ElementTree

import duckdb
import pyarrow.parquet as pq
import pytest

from tekstanalyse.ask.store import open_store
from tekstanalyse.cli import call
from tekstanalyse.export.choice import Choice
from tekstanalyse.export.network import chosen_network
from tekstanalyse.export.parquet import TABLES
from tekstanalyse.graphs.export_copy import export_copy
from tests.export import reading
from tests.export.conftest import published
from tests.export.hostile import HOSTILE, SHOWN
from tests.export.reading import Network

GEXF = "{http://gexf.net/1.3}"
READERS = {
    "graphml": (reading.graphml_by_networkx, reading.graphml_by_igraph),
    "gexf": (reading.gexf_by_networkx, reading.by_graphology),
    "gephi": (reading.gephi_by_csv, reading.gephi_by_duckdb),
    "graphology": (reading.by_graphology, reading.graphology_by_networkx),
    "parquet": (reading.parquet_by_pyarrow, reading.parquet_by_duckdb),
}
SUFFIXES = {"graphml": ".graphml", "gexf": ".gexf", "graphology": ".json"}
EVERY_READER = pytest.mark.parametrize(
    ("format_", "read"),
    [pytest.param(name, read, id=f"{name}-{read.__name__}") for name, readers in READERS.items() for read in readers],
)
CHOICES = {
    "whole": ((), Choice()),
    "one": (("--mode", "one"), Choice(mode="one")),
    "two": (("--mode", "two", "--min-confidence", "0.5"), Choice(mode="two", min_confidence=0.5)),
}
EVERY_CHOICE = pytest.mark.parametrize(("options", "choice"), CHOICES.values(), ids=CHOICES)


@pytest.fixture(scope="session")
def hostile(tmp_path_factory) -> Path:
    return published(HOSTILE, tmp_path_factory.mktemp("outputs") / "vond")


def exported(output: Path, path: Path, format_: str, *options: str) -> Path:
    assert call(["export", str(output), "-q", "--to", format_, "--file", str(path), *options]) == 0
    return path


def network_of(output: Path, choice: Choice) -> Network:
    """Return what is to be written, in the form in which the readers give it."""
    with open_store(output) as store:
        plain = export_copy(chosen_network(store, choice))
    return reading.network(plain.nodes(data=True), plain.edges(data=True))


def read_back(output: Path, folder: Path, format_: str, read, *options: str) -> Network:
    raw = ("--raw",) if format_ == "gephi" else ()
    return read(exported(output, folder / f"out{SUFFIXES.get(format_, '')}", format_, *options, *raw))


def as_held(wanted: Network, read) -> Network:
    """Return a network with what a reader can hold of it."""
    if read is reading.graphml_by_igraph:
        return wanted.without_edge_ids()
    return wanted.as_text() if read in READERS["gephi"] else wanted


@EVERY_CHOICE
@EVERY_READER
def test_every_reader_finds_every_value(output, tmp_path, format_, read, options, choice):
    found = read_back(output, tmp_path, format_, read, *options)
    assert found == as_held(network_of(output, choice), read)
    assert {"Åse Marie Lindqvist", "Siri Bø"} <= {data["label"] for data in found.nodes.values()}


@EVERY_READER
def test_hostile_names_arrive_as_text(hostile, tmp_path, format_, read):
    found = read_back(hostile, tmp_path, format_, read)
    assert found == as_held(network_of(hostile, Choice()), read)
    assert {data["label"] for id_, data in found.nodes.items() if id_.startswith("person:")} == set(SHOWN)
    assert {type_ for left, right, type_ in found.edges if (left, right) == ("event:fagdag", "person:0")} == {
        "spoke_at", "took_part_in",
    }  # fmt: skip


def tables(output: Path) -> dict[str, list[dict]]:
    """Return the rows of the store that go to Parquet, without what is folded for the search."""
    with open_store(output) as store:
        return {
            name: [reading.without(dict(row), "folded") for row in store.execute(f"SELECT * FROM {name}")]
            for name in TABLES
        }


@pytest.mark.parametrize("names", ["output", "hostile"])
def test_both_readers_find_the_rows_of_the_store_in_parquet(request, tmp_path, names):
    of = request.getfixturevalue(names)
    folder = exported(of, tmp_path / "tables", "parquet")
    wanted = tables(of)
    assert {path.stem for path in folder.iterdir()} == {*wanted, "nodes", "edges"}
    assert {name: pq.read_table(folder / f"{name}.parquet").to_pylist() for name in wanted} == wanted
    assert {name: reading.rows(f"FROM '{folder}/{name}.parquet'") for name in wanted} == wanted


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


@pytest.mark.parametrize("read", READERS["gephi"])
def test_formulas_are_written_as_text_unless_they_are_wanted(hostile, tmp_path, read):
    def labels(*options: str) -> set[str]:
        folder = exported(hostile, tmp_path / f"gephi{len(options)}", "gephi", *options)
        return {data["label"] for data in read(folder).nodes.values()}

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
