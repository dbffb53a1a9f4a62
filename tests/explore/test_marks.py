"""Marks lie over the text of an article without changing it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from starlette.testclient import TestClient

from tekstanalyse.explore.app import application
from tekstanalyse.explore.marks import Mark, paragraphs
from tests.explore.conftest import HOST, published
from tests.explore.page import Page
from tests.publish.example import EXAMPLE, HARBOUR

TEXT = "Havna må bli grønn, sa Signe Tveitnes i Kystforum.\n\nDet regna på Kystforum-dagen."


def mark(words, kind="person", text=TEXT):
    start = text.index(words)
    return Mark(start=start, end=start + len(words), kind=kind, target=f"/{kind}/{words}")


def test_person_inside_a_statement_keeps_both_marks():
    said, name = mark("Havna må bli grønn, sa Signe", "statement"), mark("Signe")
    pieces = paragraphs(TEXT, [said, name])[0]
    assert [(piece.text, piece.entity, piece.said) for piece in pieces[:2]] == [
        ("Havna må bli grønn, sa ", None, (said,)),
        ("Signe", name, (said,)),
    ]
    assert pieces[0].begins == (said,)


def test_name_inside_another_keeps_its_mark():
    organization, event = mark("Kystforum-dagen"[:9], "organization"), mark("Kystforum-dagen", "event")
    organization = Mark(start=event.start, end=event.start + 9, kind="organization", target=organization.target)
    found = [(piece.text, piece.entity, piece.around) for piece in paragraphs(TEXT, [organization, event])[1]]
    assert ("Kystforum", organization, ("event",)) in found
    assert ("-dagen", event, ()) in found


def test_names_that_overlap_in_part_are_both_marked():
    left, right = mark("Det regna på", "event"), mark("på Kystforum", "organization")
    found = [(piece.text, piece.entity) for piece in paragraphs(TEXT, [left, right])[1] if piece.entity]
    assert found == [("Det regna ", left), ("på", left), (" Kystforum", right)]


def test_evidence_is_marked_where_it_begins():
    start = TEXT.index("Signe")
    pieces = paragraphs(TEXT, [mark("Signe Tveitnes")], (start, start + 5))[0]
    assert [(piece.text, piece.opens_evidence) for piece in pieces if piece.is_evidence] == [("Signe", True)]


def test_statement_over_two_lines_begins_once():
    said = mark("Kystforum.\n\nDet regna", "statement")
    assert [piece.begins for line in paragraphs(TEXT, [said]) for piece in line if piece.begins] == [(said,)]


spans = st.tuples(st.integers(0, 400), st.integers(0, 400)).filter(lambda span: span[0] < span[1])


@given(
    st.lists(st.tuples(spans, st.sampled_from(["person", "event", "organization", "statement"])), max_size=12),
    st.none() | spans,
)
def test_text_stays_what_it_was(found, evidence):
    marks = [Mark(start=start, end=end, kind=kind, target=str(end)) for (start, end), kind in found]
    lines = paragraphs(HARBOUR, marks, evidence)
    assert ["".join(piece.text for piece in line) for line in lines] == HARBOUR.splitlines()
    assert all(piece.text for line in lines for piece in line)


def test_page_shows_the_text_as_it_is(read):
    page = read("/articles/havn")
    for label in ("Signe Tveitnes", "Han"):
        assert label in page.inside["bdi"]
    prose = page.text.replace("Sagt av Signe Tveitnes: ", "").replace("Sagt av Han, uklart pronomen: ", "")
    assert all(line in " ".join(prose.split()) for line in HARBOUR.splitlines())


@pytest.mark.parametrize(("language", "why"), [("nb", "intervjueren spør"), ("nn", "intervjuaren spør")])
def test_margin_says_why_nobody_stands_there(tmp_path, language, why):
    *others, said = EXAMPLE.statements
    asked = replace(said, speaker_text=None, no_speaker="question")
    folder = published(replace(EXAMPLE, statements=(*others, asked)), tmp_path / "to")
    client = TestClient(application(folder), base_url=HOST)
    page = Page(client.get(f"/articles/havn?lang={language}").text)
    assert f"{why}: " in page.text
    assert f"Sagt av {why}" not in page.text


def test_mark_leads_to_what_it_became(read):
    page = read("/articles/havn")
    assert {"/people/signe-tveitnes", "/organizations/kystforum", "/events/havneseminaret"} <= set(page.links())
    rows = {row["id"] for row in page.all("tr") if "id" in row}
    assert {link[1:] for link in page.links() if link.startswith("#statement")} == rows != set()


def test_evidence_in_the_address_is_shown_in_the_text(read):
    start = HARBOUR.index("Etter henne")
    page = read(f"/articles/havn?start={start}&end={start + 11}")
    assert page.inside["mark"].startswith("Etter henne")
    assert [mark["class"] for mark in page.all("mark") if mark.get("id") == "evidence"] == ["evidence"]


def test_evidence_outside_the_text_is_left_out(read):
    for span in ("start=5&end=2", "start=0&end=99999", "start=x&end=y", f"start=1&end={'9' * 400}"):
        assert not [mark for mark in read(f"/articles/havn?{span}").all("mark") if mark.get("id") == "evidence"]
