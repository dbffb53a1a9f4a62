"""The figures that are worked out once say what counting says."""

import sqlite3
from contextlib import closing

import pytest

from tekstanalyse.connect import connect
from tekstanalyse.publish.sqlite import FILE_NAME, write
from tests.publish.example import EXAMPLE


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    folder = tmp_path_factory.mktemp("store")
    write(EXAMPLE, connect(EXAMPLE), folder)
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        yield connection


def test_person_has_title_speeches_statements_and_articles(store):
    said = sum(one.speaker == "person:signe-tveitnes" for one in EXAMPLE.statements)
    row = store.execute("SELECT * FROM person_figures WHERE person = 'person:signe-tveitnes'").fetchone()
    assert row == ("person:signe-tveitnes", "direktør", 1, said, 2)


def test_planned_speech_is_not_counted(store):
    assert store.execute("SELECT spoke_at FROM person_figures WHERE person LIKE '%lordal'").fetchone() == (1,)


def test_organization_is_heard_through_its_people(store):
    said = sum(one.speaker == "person:signe-tveitnes" for one in EXAMPLE.statements)
    row = store.execute("SELECT people, organized, statements, articles, heard_at, heard FROM organization_figures")
    assert row.fetchall() == [(1, 1, 0, 1, 1, said)]


def test_article_without_anything_found_has_no_mentions(store):
    query = "SELECT article FROM article_figures WHERE mentions = 0 AND statements = 0 AND duplicate_of IS NULL"
    assert store.execute(query).fetchall() == [("tom",)]


def test_every_entity_and_article_has_its_figures(store):
    for table, figures in (
        ("people", "person_figures"), ("organizations", "organization_figures"), ("events", "event_figures"),
        ("articles", "article_figures"),
    ):  # fmt: skip
        counts = [store.execute(f"SELECT count(*) FROM {name}").fetchone() for name in (table, figures)]
        assert counts[0] == counts[1]


def test_ties_are_the_edges_between_people_organizations_and_events(store):
    query = "SELECT count(*) FROM edges WHERE 'place' NOT IN (SELECT type FROM nodes WHERE id IN (source, target))"
    assert store.execute("SELECT count(*) FROM ties").fetchone() == store.execute(query).fetchone() != (0,)


def test_tie_to_an_event_has_the_days_of_the_event(store):
    query = "SELECT first, last FROM ties WHERE target = 'event:fjorddagen-2024-06-04' OR source LIKE 'event:fjord%'"
    assert set(store.execute(query)) == {("2024-06-04", "2024-06-04")}
