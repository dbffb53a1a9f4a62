import json

import pytest

from tekstanalyse.connect import connect
from tekstanalyse.publish import publish
from tekstanalyse.publish.formats import BUILT_IN, formats
from tekstanalyse.records import Analysis, Participation
from tests.publish.example import EXAMPLE, REJECTED, RUN, harbour, passage

FILES = {
    "run.json",
    "articles.jsonl",
    "people.json",
    "organizations.json",
    "places.json",
    "events.json",
    "participations.jsonl",
    "statements.jsonl",
    "affiliations.jsonl",
    "decisions.jsonl",
    "network.json",
    "network.graphml",
    "network.gexf",
    "tekst.sqlite",
    "report.html",
    "quarantine.jsonl",
}


def test_every_file_is_written_and_nothing_else(tmp_path):
    publish(EXAMPLE, connect(EXAMPLE), REJECTED, RUN, tmp_path / "ut")
    assert {path.name for path in (tmp_path / "ut").iterdir()} == FILES


def test_same_input_gives_the_same_bytes(tmp_path):
    for name in ("a", "b"):
        publish(EXAMPLE, connect(EXAMPLE), REJECTED, RUN, tmp_path / name)
    assert {f: (tmp_path / "a" / f).read_bytes() for f in FILES} == {
        f: (tmp_path / "b" / f).read_bytes() for f in FILES
    }


def test_nothing_can_be_published_too(tmp_path):
    publish(Analysis(), connect(Analysis()), (), {}, tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == FILES


def test_run_keeps_what_the_runner_says_and_gets_the_figures(tmp_path):
    publish(EXAMPLE, connect(EXAMPLE), REJECTED, RUN, tmp_path)
    run = json.loads((tmp_path / "run.json").read_bytes())
    assert run["seconds"] == {"read": 0.1}
    assert run["schema_version"] == 1
    assert run["counts"]["people"] == 3
    assert run["counts"]["quarantined"] == 1
    assert run["unresolved"]["statements_without_speaker"] == 1


def test_folder_without_a_run_is_not_complete(tmp_path):
    publish(EXAMPLE, connect(EXAMPLE), REJECTED, RUN, tmp_path)
    lost = Participation(
        person="person:ukjent",
        event="event:ukjent",
        role="speaker",
        status="held",
        confidence=1.0,
        rule="talk",
        evidence=passage(harbour, "Tveitnes"),
    )
    with pytest.raises(ValueError, match="participations"):
        publish(Analysis(articles=EXAMPLE.articles, participations=(lost,)), connect(EXAMPLE), (), RUN, tmp_path)
    assert not (tmp_path / "run.json").exists()


def test_built_in_formats_come_in_their_order():
    assert tuple(formats())[: len(BUILT_IN)] == BUILT_IN


def test_format_of_another_package_is_found(tmp_path, monkeypatch):
    (tmp_path / "names_format.py").write_text(
        "def write(analysis, network, folder):\n"
        "    (folder / 'names.txt').write_text('\\n'.join(person.name for person in analysis.people))\n"
    )
    about = tmp_path / "names_format-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: names-format\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text("[tekstanalyse_formats]\nnames = names_format:write\n")
    monkeypatch.syspath_prepend(tmp_path)
    publish(EXAMPLE, connect(EXAMPLE), REJECTED, RUN, tmp_path / "ut")
    assert (tmp_path / "ut/names.txt").read_text().splitlines()[0] == "Amund Lørdal"
