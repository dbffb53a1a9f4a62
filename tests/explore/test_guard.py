"""Only this machine is answered, and only reading."""

import sqlite3

import pytest

from tekstanalyse.explore.store import opened

PAGES = ["/", "/people?format=csv", "/network/graph.json", "/static/explore.css", "/nowhere"]


@pytest.mark.parametrize("address", PAGES)
def test_every_answer_forbids_what_is_foreign(address, client):
    headers = client.get(address).headers
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert "http" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cross-origin-resource-policy"] == "same-origin"


@pytest.mark.parametrize(
    "host",
    ["example.org", "127.0.0.1.example.org", "127.0.0.1@example.org", "localhost:x", "", "[::1", "a/b"],
)
def test_another_host_is_refused(host, client):
    answer = client.get("/", headers={"Host": host})
    assert answer.status_code == 421
    assert "content-security-policy" in answer.headers


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:8765", "localhost:9000", "LOCALHOST", "[::1]:80"])
def test_this_machine_is_let_in(host, client):
    assert client.get("/", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("origin", ["http://example.org", "null", "https://127.0.0.1", "http://127.0.0.1:1", ""])
def test_another_origin_is_refused(origin, client):
    assert client.get("/network/graph.json", headers={"Origin": origin}).status_code == 403


def test_own_origin_is_let_in(client):
    assert client.get("/network/graph.json", headers={"Origin": "http://127.0.0.1"}).status_code == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])
def test_nothing_but_reading_is_allowed(method, client):
    assert client.request(method, "/").status_code == 405


@pytest.mark.parametrize("path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py", "/static/"])
def test_only_the_files_of_the_page_are_served(path, client):
    assert client.get(path).status_code == 404


def test_store_cannot_be_written(output):
    with opened(output) as store, pytest.raises(sqlite3.OperationalError):
        store.execute("DELETE FROM people")


def test_store_that_is_gone_is_said(client, output, tmp_path):
    from starlette.testclient import TestClient

    from tekstanalyse.explore.app import application

    gone = TestClient(application(tmp_path / "gone"), base_url="http://127.0.0.1")
    assert gone.get("/").status_code == 503
