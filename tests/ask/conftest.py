"""Give the tests of questions a store built from the small corpus."""

from pathlib import Path

import pytest

from tekstanalyse.ask.store import open_store
from tekstanalyse.publish.sqlite import write
from tests.ask.corpus import ANALYSIS, NETWORK


@pytest.fixture(scope="session")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an output folder with the store alone."""
    folder = tmp_path_factory.mktemp("outputs") / "bygdebladet"
    folder.mkdir()
    write(ANALYSIS, NETWORK, folder)
    return folder


@pytest.fixture
def store(output):
    """Return an open store."""
    with open_store(output) as connection:
        yield connection
