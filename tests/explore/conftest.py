"""Give the tests of the pages a store built from the small example, and a client that asks for them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tekstanalyse.connect import connect
from tekstanalyse.explore.app import application
from tekstanalyse.publish.sqlite import write
from tekstanalyse.records import Analysis
from tests.explore.page import Page
from tests.publish.example import EXAMPLE

HOST = "http://127.0.0.1"


def published(analysis: Analysis, folder: Path) -> Path:
    """Write a store and return its folder."""
    folder.mkdir()
    write(analysis, connect(analysis), folder)
    return folder


@pytest.fixture(scope="session")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return published(EXAMPLE, tmp_path_factory.mktemp("outputs") / "kystavisa")


@pytest.fixture
def client(output: Path) -> Iterator[TestClient]:
    yield TestClient(application(output), base_url=HOST)


@pytest.fixture
def read(client: TestClient) -> Callable[[str], Page]:
    """Return a function that fetches a page and takes it apart."""

    def read(address: str) -> Page:
        answer = client.get(address)
        assert answer.status_code == 200
        return Page(answer.text)

    return read
