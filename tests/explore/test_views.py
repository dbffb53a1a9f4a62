"""Every view, in the three languages."""

import re

import pytest

from tekstanalyse.explore.words import LANGUAGES
from tests.explore.page import Page, check
from tests.publish.example import EXAMPLE

VIEWS = [
    "/",
    "/search",
    "/search?q=Hvem snakket på havneseminaret?",
    "/search?q=Lørdal",
    "/search?q=finst ikkje",
    "/participations",
    "/participations?q=foredrag&role=spoke&status=held&from=2024-01-01",
    "/statements",
    "/statements?q=havna&kind=direct&to=2024-12-31&sort=-speaker",
    "/people",
    "/people?q=lordal&sort=-person&page=9",
    "/people/signe-tveitnes",
    "/people/signe-tveitnes?table=mentions_of_person&sort=article",
    "/organizations",
    "/organizations/kystforum",
    "/events",
    "/events?q=sandvika&from=2024-01-01&to=2024-12-31",
    "/events/havneseminaret",
    "/events/fjorddagen-2024-06-04",
    "/articles",
    "/articles?q=landstrøm",
    "/articles/havn",
    "/articles/havn?start=31&end=44",
    "/articles/havn-2",
    "/articles/tom",
    "/network",
    "/network?kind=person&tie=co_occurs_with&role=speaker&from=2024-01-01&to=2024-12-31&weight=2",
    "/network?around=person:signe-tveitnes",
    "/network/tie?source=person:amund-lordal&target=event:havneseminaret&type=spoke_at",
    "/unresolved",
    "/unresolved?table=decisions&sort=-same",
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", VIEWS)
def test_view_is_sound_in_every_language(address, language, client):
    page = Page(client.get(address, headers={"Accept-Language": language}).text)
    check(page)
    assert page.all("html")[0]["lang"] == language


def test_every_link_leads_somewhere(client):
    waiting, seen = ["/"], set()
    while waiting:
        address = waiting.pop().partition("#")[0]
        if address in seen or "sort=" in address or "lang=" in address:
            continue
        seen.add(address)
        answer = client.get(address)
        assert answer.status_code == 200, address
        if answer.headers["content-type"].startswith("text/html"):
            waiting += Page(answer.text).links()
    assert len(seen) > 30


def test_start_counts_the_corpus_and_its_copies_once(read):
    page = read("/")
    figures = re.findall(r"\d+", page.inside["dd"])
    assert figures == ["3", "2", str(len(EXAMPLE.statements)), "3", "1", "2"]
    assert "1 kopi av dem teller ikke med." in " ".join(page.text.split())
    assert "/articles?from=2024-03-01&to=2024-03-31" in page.links()
    assert "/events/fjorddagen-2024-06-04" in page.links()
    assert "/unresolved?table=statements_without_speaker" in page.links()


def test_person_has_role_evidence_statement_and_company(read):
    page = read("/people/amund-lordal")
    assert "Etter henne holdt forsker Amund Lørdal foredrag om landstrøm." in page.text
    assert "taler, planlagt" in page.text
    assert "/events/havneseminaret" in page.links()
    assert "/people/signe-tveitnes" in page.links()
    assert any(link.startswith("/articles/havn?start=") for link in page.links())


def test_event_has_place_organizer_speakers_and_articles(read):
    page = read("/events/havneseminaret")
    text = " ".join(page.text.split())
    assert "12. mars" in text
    assert "Sandvika kulturhus" in text
    assert {"/organizations/kystforum", "/people/amund-lordal", "/articles/havn"} <= set(page.links())


@pytest.mark.parametrize(
    ("language", "why"), [("nb", "uklart pronomen"), ("nn", "uklart pronomen"), ("en", "unclear pronoun")]
)
def test_statement_without_a_speaker_says_why(read, language, why):
    page = read(f"/unresolved?table=statements_without_speaker&lang={language}")
    assert "Han" in page.inside["bdi"]
    assert why in page.inside["bdi"]


def test_organization_has_its_people(read):
    page = read("/organizations/kystforum")
    assert "/people/signe-tveitnes" in page.links()
    assert "direktør" in page.text


def test_tie_shows_the_sentence_behind_it(read):
    page = read("/network/tie?source=person:amund-lordal&target=event:havneseminaret&type=spoke_at")
    assert "holdt forsker Amund Lørdal foredrag" in page.text
    assert any(link.startswith("/articles/havn?start=") for link in page.links())


def test_list_is_searched_without_regard_to_spelling(read):
    assert "/people/amund-lordal" in read("/people?q=LOERDAL").links()
    assert "/people/gro-eikemo" not in read("/people?q=lordal").links()
    assert "/articles/fjord" in read("/articles?q=fjord").links()
    assert "/articles/fjord" not in read("/articles?q=landstrøm").links()


def test_list_is_sorted_as_the_norwegian_alphabet_and_says_so(read):
    page = read("/people?sort=-person")
    links = [link for link in page.links() if link.startswith("/people/") and "#" not in link]
    assert links == ["/people/signe-tveitnes", "/people/gro-eikemo", "/people/amund-lordal"]
    assert [header["aria-sort"] for header in page.all("th") if "aria-sort" in header] == ["descending"]


def test_period_leaves_out_what_lies_outside(read):
    assert "/events/fjorddagen-2024-06-04" in read("/events?from=2024-06-04&to=2024-06-04").links()
    assert "/events/fjorddagen-2024-06-04" not in read("/events?from=2024-06-05").links()
    assert "/articles/havn" not in read("/articles?to=2024-03-12").links()


def test_quoted_text_has_its_own_language(read):
    assert {quote["lang"] for quote in read("/people/amund-lordal?lang=en").all("q")} == {"nb", "nn"}


def test_what_is_not_there_is_said_in_the_language_of_the_visitor(client):
    for address in ("/nowhere", "/people/nobody", "/events/", "/articles/x", "/network/tie", "/network/tie?source=x"):
        answer = client.get(address, headers={"Accept-Language": "nn"})
        assert answer.status_code == 404
        check(Page(answer.text))
        assert "Ingenting her" in answer.text


def test_language_is_kept_in_a_cookie(client):
    assert 'lang="en"' in client.get("/people?lang=en").text
    assert "HttpOnly" in client.get("/people?lang=en").headers["set-cookie"]
    assert '<html lang="en">' in client.get("/people").text
    assert '<html lang="nn">' in client.get("/people?lang=nn").text
    assert "set-cookie" not in client.get("/people?lang=xx").headers


def test_who_spoke_where_is_listed_with_its_evidence(read):
    page = read("/participations?role=spoke&status=held")
    assert "Etter henne holdt forsker Amund Lørdal foredrag om landstrøm." in page.text
    assert {"/events/havneseminaret", "/people/amund-lordal"} <= set(page.links())
    assert "/events/fjorddagen-2024-06-04" not in page.links()
    assert "/people/amund-lordal" not in read("/participations?role=moderator").links()
    assert "/events/fjorddagen-2024-06-04" in read("/participations?status=planned&from=2024-06-01").links()


def test_who_said_what_is_listed_with_its_speaker(read):
    assert "/people/signe-tveitnes" in read("/statements").links()
    assert "/people/signe-tveitnes" in read("/statements?q=grønn&kind=direct").links()
    assert "Ingenting å vise." in read("/statements?q=grønn&to=1999-12-31").text


def test_rows_of_one_event_share_its_cell(read):
    page = read("/participations")
    assert any(int(header.get("rowspan", 1)) > 1 for header in page.all("th"))


def test_every_figure_leads_to_the_table_behind_it(client, read):
    for address in ("/people", "/organizations", "/events", "/articles", "/people/signe-tveitnes"):
        for link in read(address).links():
            path, _, anchor = link.partition("#")
            if anchor and path:
                assert f'id="{anchor}"' in client.get(path).text, link
