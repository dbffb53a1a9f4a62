"""Write the small corpus as a store, and read it back with SQLite alone."""

import sqlite3
from contextlib import closing

import networkx as nx
import pytest
from msgspec.structs import replace

from tekstanalyse.folding import fold
from tekstanalyse.publish.sqlite import FILE_NAME, StoreError, write
from tekstanalyse.records import Analysis
from tests.ask.corpus import ANALYSIS, NETWORK


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("store")
    write(ANALYSIS, NETWORK, folder)
    return folder


@pytest.fixture
def store(folder):
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        yield connection


def column(store, query: str, *values) -> list:
    return [row[0] for row in store.execute(query, values)]


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        ("articles", 5), ("people", 10), ("organizations", 3), ("places", 2), ("events", 5), ("participations", 14),
        ("statements", 3), ("affiliations", 2), ("person_titles", 2), ("event_organizers", 2), ("decisions", 1),
        ("nodes", 2), ("edges", 1), ("entities", 20),
    ],
)  # fmt: skip
def test_every_table_is_filled(store, table, rows):
    assert column(store, f"SELECT count(*) FROM {table}") == [rows]


def test_the_same_input_gives_the_same_bytes(folder, tmp_path):
    write(ANALYSIS, NETWORK, tmp_path)
    assert (tmp_path / FILE_NAME).read_bytes() == (folder / FILE_NAME).read_bytes()


def test_nothing_is_left_beside_the_store(folder):
    assert [path.name for path in folder.iterdir()] == [FILE_NAME]


def test_every_reference_holds(store):
    assert store.execute("PRAGMA foreign_key_check").fetchall() == []
    assert column(store, "PRAGMA integrity_check") == ["ok"]


def test_evidence_is_the_text_of_the_article_and_stands_in_its_sentence(store):
    query = """
        SELECT substr(a.text, c.start + 1, c.end - c.start) = c.text AND instr(c.context, c.text) FROM {} c
        JOIN articles a ON a.id = c.article
    """
    for table in ("participations", "statements", "affiliations", "person_titles"):
        assert all(column(store, query.format(table))), table


def test_every_name_is_folded(store):
    assert column(store, "SELECT entity FROM aliases WHERE folded = ?", fold("Aase Marie Lindqvist")) == [
        "person:ase-marie-lindqvist"
    ]
    assert column(store, "SELECT name FROM aliases WHERE entity = 'organization:nettverket-ny-veg'") == [
        "Nettverket Ny Veg", "NNV",
    ]  # fmt: skip


def test_a_word_is_found_by_its_lemma_in_both_written_forms(store):
    query = "SELECT a.id FROM article_search s JOIN articles a ON a.number = s.rowid WHERE article_search MATCH ?"
    assert "nett" in column(store, query, "lemmas : foredrag")
    assert "fjord" in column(store, query, "lemmas : konferanse")
    assert column(store, query, "text : foredrag") == []


def test_letters_keep_their_rings_and_strokes(store):
    query = "SELECT rowid FROM event_search WHERE event_search MATCH ?"
    assert column(store, query, "vårseminaret") == [5]
    assert column(store, query, "varseminaret") == []


def test_a_snippet_shows_the_text(store):
    query = (
        "SELECT snippet(article_search, 1, '[', ']', '…', 4) FROM article_search WHERE article_search MATCH 'oppdrett'"
    )
    assert all("[oppdrett]" in snippet for snippet in column(store, query))


def test_an_event_is_found_by_its_organizer_and_place(store):
    query = "SELECT e.name FROM event_search JOIN events e ON e.number = event_search.rowid WHERE event_search MATCH ?"
    assert column(store, query, "about : nnv") == ["Sammen om jobben"]
    assert column(store, query, "about : sogndal") == ["Vestkonferansen 2021", "Kven eig fjorden?"]


def test_why_nobody_speaks_is_a_column(tmp_path):
    nobodys = replace(ANALYSIS.statements[0], speaker=None, event=None, no_speaker="role")
    write(replace(ANALYSIS, statements=(nobodys, *ANALYSIS.statements[1:])), NETWORK, tmp_path)
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        assert column(connection, "SELECT no_speaker FROM statements ORDER BY number") == ["role", None, None]


def test_an_empty_analysis_gives_an_empty_store(tmp_path):
    write(Analysis(), nx.MultiGraph(), tmp_path)
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        assert column(connection, "SELECT count(*) FROM articles") == [0]


def test_text_of_any_kind_is_only_text(tmp_path):
    hostile = "'); DROP TABLE people; -- \x00 \x1b[31m «å» \U0001f600"
    article = replace(ANALYSIS.articles[0], title=hostile)
    write(replace(ANALYSIS, articles=(article, *ANALYSIS.articles[1:])), NETWORK, tmp_path)
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        assert column(connection, "SELECT title FROM articles WHERE number = 1") == [hostile]


def test_a_claim_of_nobody_is_an_error_and_the_old_store_stays(folder, tmp_path):
    write(ANALYSIS, NETWORK, tmp_path)
    before = (tmp_path / FILE_NAME).read_bytes()
    with pytest.raises(StoreError, match="participations"):
        write(replace(ANALYSIS, people=ANALYSIS.people[1:], affiliations=(), statements=()), NETWORK, tmp_path)
    assert (tmp_path / FILE_NAME).read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]
