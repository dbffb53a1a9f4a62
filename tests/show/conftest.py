"""Give the tests of cards and figures a store built from the small corpus of the questions."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tekstanalyse.ask.store import open_store
from tests.ask.corpus import ANALYSIS
from tests.export.conftest import published
from tests.export.hostile import HOSTILE


@pytest.fixture(scope="session")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return published(ANALYSIS, tmp_path_factory.mktemp("outputs") / "bygdebladet")


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return published(HOSTILE, tmp_path_factory.mktemp("outputs") / "vond")


@pytest.fixture
def store(output: Path) -> Iterator[sqlite3.Connection]:
    with open_store(output) as connection:
        yield connection
