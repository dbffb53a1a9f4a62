"""Two libraries of FollowTheMoney take every entity as it is written, and find what each points to."""

import json
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tekstanalyse.cli import call
from tekstanalyse.export.entity import Entity, entity_id
from tests.ask.corpus import FJORD, JOBBEN
from tests.export.conftest import published
from tests.export.hostile import HOSTILE, SHOWN
from tests.export.reading import FOLDER, needs_packages, told

Written = dict[str, dict]


def entities(output: Path, path: Path, *options: str) -> Written:
    assert call(["export", str(output), "-q", "--to", "ftm", "--file", str(path), *options]) == 0
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert len({line["id"] for line in lines}) == len(lines)
    return {line["id"]: line for line in lines}


def by_python(path: Path) -> Written:
    """Read and validate with followthemoney, from its own environment or from ours."""
    own = FOLDER / ".venv" / "bin" / "python"
    if not own.exists() and find_spec("followthemoney") is None:
        pytest.skip("followthemoney is not there: run tests/export/readers/install")
    return json.loads(told(own if own.exists() else sys.executable, "entities.py", path))


def by_javascript(path: Path) -> Written:
    """Read and check with the FollowTheMoney library for JavaScript."""
    needs_packages()
    return json.loads(told("node", "entities.cjs", path))


@pytest.mark.parametrize("read", [by_python, by_javascript])
def test_library_takes_every_entity(output, tmp_path, read):
    written = entities(output, tmp_path / "a.jsonl")
    assert read(tmp_path / "a.jsonl") == written
    assert "Åse Marie Lindqvist" in written["person.ase-marie-lindqvist"]["properties"]["name"]


@pytest.mark.parametrize("read", [by_python, by_javascript])
def test_library_takes_hostile_names(tmp_path, read):
    written = entities(published(HOSTILE, tmp_path / "vond"), tmp_path / "a.jsonl")
    assert read(tmp_path / "a.jsonl") == written
    names = {one["properties"]["name"][0] for one in written.values() if one["schema"] == "Person"}
    assert names == {" ".join(name.replace("\u202e", "").split())[:384] for name in SHOWN}


WRONG = {
    "property": {"properties": {"role": ["taler"]}},
    "points at an event": {"schema": "Membership", "properties": {"member": ["event.c"]}},
    "language": {"schema": "Article", "properties": {"language": ["nynorsk"]}},
}


@pytest.mark.parametrize("read", [by_python, by_javascript])
@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_library_would_not_take_what_is_wrong(tmp_path, read, wrong):
    lines = [{"id": "person.a", "schema": "Person", "properties": {}} | wrong, {"id": "event.c", "schema": "Event"}]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    written = {line["id"]: line for line in lines}
    with pytest.raises(AssertionError):
        assert read(tmp_path / "a.jsonl") == written


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
