import json

import msgspec
import pytest

from tekstanalyse.publish import tables
from tekstanalyse.records import Analysis, Organization, Person
from tests.publish.example import EXAMPLE, REJECTED


def write(folder, analysis=EXAMPLE):
    tables.write(analysis, None, folder)


def test_lines_hold_one_record_each(tmp_path):
    write(tmp_path)
    lines = (tmp_path / "articles.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["fjord", "havn", "havn-2", "tom"]


@pytest.mark.parametrize("table", tables.TABLES, ids=lambda table: table.file)
def test_every_table_reads_back_as_the_same_records(tmp_path, table):
    write(tmp_path)
    read = tables.read_records(tmp_path / table.file, table.record, lines=table.file.endswith("l"))
    assert set(read) == set(table.records(EXAMPLE))


def test_offsets_still_point_at_the_text(tmp_path):
    write(tmp_path)
    articles = {one["id"]: one for one in map(json.loads, (tmp_path / "articles.jsonl").open(encoding="utf-8"))}
    for one in map(json.loads, (tmp_path / "statements.jsonl").open(encoding="utf-8")):
        assert articles[one["article"]]["text"][one["start"] : one["end"]] == one["text"]


def test_order_of_the_records_does_not_show(tmp_path):
    for folder, analysis in (("a", EXAMPLE), ("b", msgspec.structs.replace(EXAMPLE, people=EXAMPLE.people[::-1]))):
        (tmp_path / folder).mkdir()
        write(tmp_path / folder, analysis)
    assert (tmp_path / "a/people.json").read_bytes() == (tmp_path / "b/people.json").read_bytes()


def test_hostile_names_survive(tmp_path):
    names = ['Æ "sitat" <b>&', "ok\x00\x1b[31m", "😀", "linje\u2028skift"]
    people = tuple(Person(id=f"person:{number}", name=name) for number, name in enumerate(names))
    write(tmp_path, Analysis(people=people, organizations=(Organization(id="o", name="\ud83d"),)))
    assert [one["name"] for one in json.loads((tmp_path / "people.json").read_bytes())] == names
    assert json.loads((tmp_path / "organizations.json").read_bytes())[0]["name"] == "\ufffd"


def test_quarantine_is_written_even_when_empty(tmp_path):
    tables.write_quarantine((), tmp_path)
    assert (tmp_path / "quarantine.jsonl").read_bytes() == b""
    tables.write_quarantine(REJECTED, tmp_path)
    assert json.loads((tmp_path / "quarantine.jsonl").read_bytes())["path"] == "skann.pdf"
