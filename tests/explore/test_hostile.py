"""Names and texts that would break out of a page, turn its reading order or never end."""

import csv
import io

import msgspec
import pytest
from starlette.testclient import TestClient

from tekstanalyse.explore.app import application
from tekstanalyse.records import Passage
from tests.explore.conftest import HOST, published
from tests.explore.page import Page, check
from tests.publish.example import EXAMPLE

NAMES = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</title></style></textarea><svg onload=alert(1)>",
    "javascript:alert(1)//'`{{ 7 * 7 }}{% raw %}",
    "\u202eeldoM\u2066 Moe",
    "A" * 10_000,
    '=HYPERLINK("http://example.org")',
]
VIEWS = [
    "/", "/people", "/people/amund-lordal", "/events/havneseminaret", "/organizations/kystforum", "/articles",
    "/articles/havn", "/network", "/unresolved", "/network/tie?source=person:amund-lordal"
    "&target=event:havneseminaret&type=spoke_at", "/search?q=Hvem snakket på havneseminaret?",
]  # fmt: skip


def hostile(name):
    """Return the example with the name in every place that a text of others can fill."""
    replace = msgspec.structs.replace
    text = f"{name}\n{name} sa {name}. " + " " * 500
    proof = Passage(article="havn", start=0, end=len(name), text=name)
    articles = tuple(replace(one, title=name, source=name, path=name, text=text) for one in EXAMPLE.articles)
    people = tuple(
        replace(
            one, name=name, aliases=(name,), mentions=(proof,),
            titles=tuple(replace(held, title=name, evidence=proof) for held in one.titles),
        )
        for one in EXAMPLE.people
    )  # fmt: skip
    return replace(
        EXAMPLE,
        articles=articles,
        people=people,
        organizations=tuple(replace(one, name=name, mentions=(proof,)) for one in EXAMPLE.organizations),
        places=tuple(replace(one, name=name, mentions=(proof,)) for one in EXAMPLE.places),
        events=tuple(replace(one, name=name, type=name, mentions=(proof,)) for one in EXAMPLE.events),
        participations=tuple(replace(one, title=name, topic=name, evidence=proof) for one in EXAMPLE.participations),
        statements=tuple(
            replace(one, start=0, end=len(name), text=name, speaker_text=name) for one in EXAMPLE.statements
        ),
        affiliations=tuple(replace(one, title=name, evidence=proof) for one in EXAMPLE.affiliations),
        decisions=tuple(replace(one, left=name, right=name) for one in EXAMPLE.decisions),
    )


@pytest.fixture(params=NAMES, ids=["script", "image", "title", "template", "direction", "long", "formula"])
def name(request):
    return request.param


@pytest.fixture
def hostile_client(name, tmp_path):
    return TestClient(application(published(hostile(name), tmp_path / "u")), base_url=HOST)


def test_pages_hold_hostile_names_as_text(name, hostile_client):
    plain = {script["src"] for script in Page(hostile_client.get("/network").text).all("script")}
    assert all(source.startswith("/static/") for source in plain)
    for address in VIEWS:
        answer = hostile_client.get(address)
        assert answer.status_code == 200, address
        page = Page(answer.text)
        check(page)
        assert not page.all("img")
        assert len(page.all("script")) in (0, len(plain))
        assert "49" not in page.text.replace("1499", "") or "7 * 7" not in name
        if address.startswith("/people/"):
            assert name in page.inside["bdi"]
            assert bool(page.all("details")) == (len(name) > 200)


def test_names_that_turn_the_reading_order_are_isolated(hostile_client, name):
    for address in ("/people", "/events/havneseminaret", "/articles"):
        page = Page(hostile_client.get(address).text)
        around = page.inside["main"].count(name)
        isolated = page.inside.get("bdi", "").count(name) + page.inside.get("q", "").count(name)
        assert isolated >= around - page.inside["h1"].count(name)


def test_picture_gets_short_names_without_controls(hostile_client):
    for node in hostile_client.get("/network/graph.json").json()["nodes"]:
        assert len(node["label"]) <= len(node["name"]) <= 80
        assert node["label"].isprintable()


def test_csv_holds_no_formula(hostile_client):
    for address in ("/people", "/events", "/organizations", "/articles", "/network"):
        text = hostile_client.get(f"{address}?format=csv").text.lstrip("\ufeff")
        for row in csv.reader(io.StringIO(text)):
            assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row)
