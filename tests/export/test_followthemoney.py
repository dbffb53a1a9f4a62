"""FollowTheMoney's own library takes every entity as it is written, and finds what each points to."""

import json
from importlib.util import find_spec
from pathlib import Path

import pytest

from tekstanalyse.cli import call
from tekstanalyse.export.entity import Entity, entity_id
from tests.ask.corpus import FJORD, JOBBEN
from tests.export.conftest import published
from tests.export.hostile import HOSTILE, NAMES

needs_followthemoney = pytest.mark.skipif(
    find_spec("followthemoney") is None,
    reason="followthemoney is not installed: pip install '.[readers]' (it builds PyICU, with ICU and a compiler)",
)
Written = dict[str, dict]


def entities(output: Path, path: Path, *options: str) -> Written:
    assert call(["export", str(output), "-q", "--to", "ftm", "--file", str(path), *options]) == 0
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert len({line["id"] for line in lines}) == len(lines)
    return {line["id"]: line for line in lines}


def check(written: Written) -> None:
    """Assert that the library finds every value valid, and every entity that another points to."""
    from followthemoney import model

    for entity in written.values():
        read = model.get_proxy(entity, cleaned=False)
        assert {name: sorted(read.get(name)) for name in entity["properties"]} == {
            name: sorted(values) for name, values in entity["properties"].items()
        }
        read.schema.validate(entity)
        pointed = [value for prop, value in read.itervalues() if prop.type.name == "entity"]
        assert [value for value in pointed if value not in written] == []
        for prop, value in read.itervalues():
            if prop.type.name == "entity":
                assert model.get(written[value]["schema"]).is_a(prop.range)


@needs_followthemoney
def test_followthemoney_takes_every_entity(output, tmp_path):
    check(entities(output, tmp_path / "a.jsonl"))


@needs_followthemoney
def test_followthemoney_takes_hostile_names(tmp_path):
    hostile = published(HOSTILE, tmp_path / "vond")
    check(entities(hostile, tmp_path / "a.jsonl"))


def test_event_has_those_who_were_there(output, tmp_path):
    event = entities(output, tmp_path / "a.jsonl")["event.sammen-om-jobben"]["properties"]
    assert event["date"] == ["2020-10-08"]
    assert event["organizer"] == ["organization.nettverket-ny-veg"]
    assert "person.per-dahle" in event["involved"]
    assert "person.kari-moen" not in event["involved"], "she sent her apologies"


def test_part_in_an_event_has_role_status_and_proof(output, tmp_path):
    written = entities(output, tmp_path / "a.jsonl", "--role", "moderator")
    links = [one["properties"] for one in written.values() if one["schema"] == "UnknownLink"]
    [part] = [link for link in links if link["role"] != ["part of"]]
    assert (part["subject"], part["role"], part["status"]) == (["person.siri-bo"], ["moderator"], ["held"])
    assert part["proof"] == ["article.fjord"]
    assert "leidd av Siri Bø" in part["summary"][0]
    [whole] = [link for link in links if link["role"] == ["part of"]]
    assert whole["object"] == [FJORD.replace(":", ".")]


def test_statement_is_a_note_on_the_speaker(output, tmp_path):
    written = entities(output, tmp_path / "a.jsonl").values()
    notes = [one["properties"] for one in written if one["schema"] == "Note"]
    assert {"Fjorden høyrer alle til"} <= {note["description"][0].strip(" .–") for note in notes}
    assert all(note["entity"][0].startswith(("person.", "organization.")) for note in notes)


@pytest.mark.parametrize(
    ("edtf", "properties"),
    [
        ("2020-10-08", {"date": ["2020-10-08"]}),
        ("2020", {"date": ["2020"]}),
        ("2019-23", {"startDate": ["2019-09-01"], "endDate": ["2019-11-30"]}),
    ],
)
def test_dates_are_no_more_exact_than_the_text(edtf, properties):
    assert Entity("event.a", "Event").dates(edtf, "2019-09-01", "2019-11-30").properties == properties


def test_ids_are_valid_and_distinct():
    ids = [entity_id("article", name) for name in ("avis-1", "avis/1", "Åse", "å", "-a", "a" * 500)]
    assert len(set(ids)) == len(ids)
    assert ids[0] == "article.avis-1"
    assert all(part.isascii() and "/" not in part for part in ids)
    assert entity_id("event", JOBBEN) == "event.sammen-om-jobben"
    assert NAMES
