"""Every table is also a CSV file."""

import csv
import io

import pytest

from tekstanalyse.explore.separated import safe


def rows(client, address):
    answer = client.get(address)
    assert answer.status_code == 200
    assert answer.headers["content-disposition"].startswith("attachment")
    return list(csv.DictReader(io.StringIO(answer.text.removeprefix("\ufeff"))))


def test_table_of_a_view_holds_ids_names_and_offsets(client):
    found = rows(client, "/people/amund-lordal?table=events_of_person&format=csv")
    assert {row["event"] for row in found} == {"event:havneseminaret", "event:fjorddagen-2024-06-04"}
    held = next(row for row in found if row["status"] == "held")
    assert held["event_name"] == "havneseminaret"
    assert int(held["end"]) - int(held["start"]) == len(held["text"])
    assert held["role"] == "speaker"


def test_list_holds_all_that_the_search_leaves(client):
    assert [row["person"] for row in rows(client, "/people?q=lordal&format=csv")] == ["person:amund-lordal"]
    assert len(rows(client, "/articles?format=csv")) == 4


def test_every_table_of_every_view_can_be_taken(client, read):
    for address in ("/people/signe-tveitnes", "/events/havneseminaret", "/organizations/kystforum", "/articles/havn"):
        files = [link for link in read(address).links() if "format=csv" in link]
        assert files
        assert all(rows(client, file) for file in files)


def test_empty_table_has_its_header(client):
    answer = client.get("/people?q=finst-ikkje&format=csv")
    assert answer.text.startswith("\ufeffperson,person_name,title")


def test_table_that_is_not_there_is_not_found(client):
    assert client.get("/people?table=passwords&format=csv").status_code == 404


@pytest.mark.parametrize("value", ["=1+1", "+47", "-1", "@SUM(A1)", "\t=1", "  =1", "＝1", "\u202e=1"])
def test_formula_is_written_as_text(value):
    assert str(safe(value)).startswith("'")


@pytest.mark.parametrize("value", ["Moe", "a=1", "«Havna»", "– Ja"])
def test_text_stays_as_it_is(value):
    assert safe(value) == value
