"""Give the browser tests what they look at: the pages of a run over the sample corpus, and of a hostile corpus."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from tekstanalyse.connect import connect
from tekstanalyse.publish import publish
from tests.browser.hostile import REJECTED, hostile
from tests.publish.example import RUN

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
NODE = shutil.which("node")
FOLDERS = {"person": "people", "organization": "organizations", "event": "events"}
_QUESTION = quote("Hvem snakket på «konferansen»?")

Site = dict[str, Any]


def missing() -> str | None:
    """Say what these tests need and do not find."""
    if not CHROMIUM:
        return "no browser: install Chromium (Debian: apt-get install chromium)"
    if not NODE:
        return "no Node.js to drive the browser: install Node 20 or newer"
    if not (HERE / "node_modules" / "playwright-core").is_dir():
        return "no playwright-core: run `npm ci` in tests/browser"
    return None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip the tests of this folder where there is nothing to run them with."""
    if reason := missing():
        for item in items:
            if item.path.parent == HERE:
                item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Run over the sample corpus."""
    folder = tmp_path_factory.mktemp("outputs") / "corpus"
    command = [sys.executable, "-m", "tekstanalyse", "run", ROOT / "corpus", "--output", folder]
    subprocess.run(command, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="session")
def hostile_corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Publish the hostile corpus."""
    folder = tmp_path_factory.mktemp("outputs") / "hostile"
    analysis = hostile()
    publish(analysis, connect(analysis), REJECTED, RUN, folder)
    return folder


@contextmanager
def explored(folder: Path) -> Iterator[str]:
    """Serve a folder with `explore`, and return its address."""
    command = [sys.executable, "-m", "tekstanalyse", "explore", "--output", folder, "--port", "0", "--no-open"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        try:
            yield re.search(r"http://[\d.]+:\d+", server.stderr.readline())[0]
        finally:
            server.terminate()


@pytest.fixture(scope="session", params=["explore", "report"])
def site(request: pytest.FixtureRequest, corpus: Path) -> Iterator[Site]:
    """Give the two faces of the sample corpus in turn."""
    yield from _sites(request.param, corpus)


@pytest.fixture(scope="session", params=["explore", "report"])
def hostile_site(request: pytest.FixtureRequest, hostile_corpus: Path) -> Iterator[Site]:
    """Give the two faces of the hostile corpus in turn."""
    yield from _sites(request.param, hostile_corpus)


def _sites(face: str, folder: Path) -> Iterator[Site]:
    site = _views(folder)
    if face == "report":
        yield {**site, "address": f"{(folder / 'report.html').as_uri()}#"}
    else:
        more = {"participations": "/participations", "statements": "/statements", "question": f"/search?q={_QUESTION}"}
        with explored(folder) as address:
            yield {**site, "views": {**site["views"], **more}, "address": address}


def _views(folder: Path) -> Site:
    """Choose one view of each kind, and those with most on them where there is a choice."""
    parts = [json.loads(line) for line in (folder / "participations.jsonl").read_text("utf-8").splitlines()]
    organizations = json.loads((folder / "organizations.json").read_text("utf-8"))
    people = {one["id"]: one["name"] for one in json.loads((folder / "people.json").read_text("utf-8"))}
    spoke = [part for part in parts if (part["role"], part["status"]) == ("speaker", "held")] or parts
    person, event = spoke[0]["person"], spoke[0]["event"]
    article = spoke[0]["evidence"]
    largest = max(organizations, key=lambda one: len(one["mentions"]))
    tie = f"source={quote(person)}&target={quote(event)}&type=spoke_at"
    views = {
        "start": "/",
        "people": "/people",
        "person": _address(person),
        "organizations": "/organizations",
        "organization": _address(largest["id"]),
        "events": "/events",
        "event": _address(event),
        "articles": "/articles",
        "article": f"/articles/{quote(article['article'])}?start={article['start']}&end={article['end']}",
        "network": "/network",
        "around": f"/network?around={quote(person)}",
        "tie": f"/network/tie?{tie}",
        "unresolved": "/unresolved",
        "search": f"/search?q={quote(people[person].split()[0])}",
        "nobody": "/search?q=zzzzzz",
    }
    shown = [(_address(id_), name) for id_, name in people.items()]
    return {"views": views, "person": {"name": people[person], "path": _address(person)}, "shown": shown}


def _address(entity: str) -> str:
    kind, _, name = entity.partition(":")
    return f"/{FOLDERS[kind]}/{quote(name, safe='')}"


@pytest.fixture
def walk(request: pytest.FixtureRequest):
    """Return a function that walks a journey through a site, and shows what the browser said if it fails."""

    def walk(journey: str, site: Site) -> None:
        command = [NODE, HERE / "journeys" / f"{journey}.mjs"]
        environment = {**os.environ, "SITE": json.dumps(site), "CHROMIUM": CHROMIUM}
        done = subprocess.run(command, cwd=HERE, env=environment, capture_output=True, text=True, timeout=900)
        assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"

    return walk
