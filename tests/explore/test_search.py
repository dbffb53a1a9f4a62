"""The search field takes questions, names and words."""

from datetime import date

import pytest
from msgspec import structs
from starlette.testclient import TestClient

from tekstanalyse.explore.app import application
from tests.explore.conftest import HOST, published
from tests.explore.page import Page
from tests.publish.example import EXAMPLE


def test_question_is_answered_with_its_sentence(read):
    page = read("/search?q=Hvem snakket på havneseminaret?")
    assert "Forstått som:" in page.text
    assert "/people/signe-tveitnes" in page.links()
    assert "Etter henne holdt forsker Amund Lørdal foredrag om landstrøm." in page.text


@pytest.mark.parametrize(
    ("question", "did"),
    [
        ("Hvem snakket på havneseminaret?", "ønsket velkommen, talte"),
        ("Kven snakka på havneseminaret?", "ønskte velkomen, tala"),
    ],
)
def test_who_did_two_things_at_an_event_is_one_answer(tmp_path, question, did):
    host = EXAMPLE.participations[-1]
    talk = structs.replace(host, role="speaker", rule="talk", confidence=0.8)
    both = structs.replace(EXAMPLE, participations=(*EXAMPLE.participations, talk))
    client = TestClient(application(published(both, tmp_path / "to")), base_url=HOST)
    page = Page(client.get(f"/search?q={question}").text)
    assert page.text.count(did) == 1
    assert page.links().count("/people/signe-tveitnes") == 1


def test_nynorsk_question_is_understood_in_nynorsk(read):
    assert "kven snakka" in read("/search?q=Kven snakka på havneseminaret?").text


@pytest.mark.parametrize(("words", "back"), [("i år", 0), ("i fjor", 1)])
def test_last_year_is_counted_from_the_day_of_the_request(read, words, back):
    page = read(f"/search?q=Hvilke arrangementer var det {words}?")
    assert f"hvilke arrangementer, {date.today().year - back}?" in page.text


def test_name_finds_the_person_and_the_articles(read):
    page = read("/search?q=lørdal")
    assert {"/people/amund-lordal", "/articles/havn", "/articles/fjord"} <= set(page.links())


def test_nothing_found_gives_questions_to_try(read):
    page = read("/search?q=xyzzy")
    assert "Fant ingenting" in page.text
    assert any(link.startswith("/search?q=Hvem%20snakket") for link in page.links())


def test_search_syntax_is_taken_as_words(client):
    for words in (
        '"',
        "NEAR(",
        "a OR",
        "title:x",
        "*",
        "%",
        "'; DROP TABLE --",
        "\x00",
        "a " * 300,
    ):
        assert client.get("/search", params={"q": words}).status_code == 200
        assert client.get("/articles", params={"q": words}).status_code == 200
        assert client.get("/people", params={"q": words, "sort": words, "page": words}).status_code == 200


@pytest.mark.parametrize("view", ["search", "people", "organizations", "events", "articles"])
def test_endless_word_is_no_error(view, client):
    assert client.get(f"/{view}", params={"q": "a" * 60_000}).status_code == 200


def test_understanding_can_be_corrected(read):
    page = read("/search?q=Hvem snakket på havneseminaret?")
    fields = {field["name"]: field.get("value") for field in page.all("input") if field.get("type") == "search"}
    assert fields["event"] == "havneseminaret"
    other = read("/search?q=Hvem snakket på havneseminaret?&kind=took_part&event=fjorddagen&person=&about=&date=")
    assert "/events/fjorddagen-2024-06-04" in other.links()
    assert "/events/havneseminaret" not in other.links()


def test_corrections_that_say_nothing_are_left_out(client):
    for query in (
        "kind=x",
        "q=Hvem snakket på havneseminaret?&date=når",
        "kind=spoke",
        "person=x",
        "kind=who_is&person=Moe",
    ):
        assert client.get(f"/search?{query}").status_code == 200


def test_answers_can_be_taken_as_markdown(client):
    answer = client.get("/search?q=Hvem snakket på havneseminaret?&format=markdown")
    assert answer.headers["content-type"] == "text/markdown; charset=utf-8"
    assert "**Hvem snakket på havneseminaret?**" in answer.text


def test_answers_can_be_taken_as_csv(client):
    answer = client.get("/search?q=Hvem snakket på havneseminaret?&format=csv")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.text.splitlines()[0].lstrip("\ufeff").startswith("answer,person,role")
