"""Give the tests of exports a store built from the small corpus of the questions."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tekstanalyse.ask.store import open_store
from tekstanalyse.connect import connect
from tekstanalyse.publish.sqlite import write
from tekstanalyse.records import Analysis
from tests.ask.corpus import ANALYSIS

collect_ignore = ["readers"]
"""They are run by themselves, in environments of their own."""


def published(analysis: Analysis, folder: Path) -> Path:
    """Write a store and return its folder."""
    folder.mkdir()
    write(analysis, connect(analysis), folder)
    return folder


@pytest.fixture(scope="session")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return published(ANALYSIS, tmp_path_factory.mktemp("outputs") / "bygdebladet")


@pytest.fixture
def store(output: Path) -> Iterator[sqlite3.Connection]:
    with open_store(output) as connection:
        yield connection
