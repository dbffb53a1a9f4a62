"""The pipeline that ships keeps the same promises, over real articles and with the real model."""

import json
import shlex
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing

import pytest
import spacy

from tekstanalyse import cli
from tekstanalyse.run import pipeline, runner

ARTICLES = (
    "fagdag-hjemmeoppfolging.txt",
    "boklansering-vikebo.txt",
    "avlyst-seminar.txt",
    "arsmote-frivilligsentral.txt",
)

CLAIMS = ("participations.jsonl", "statements.jsonl", "affiliations.jsonl")


@pytest.fixture(scope="module")
def corpus(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    for name in ARTICLES:
        shutil.copy(request.path.parents[2] / "corpus" / name, folder)
    return folder


@pytest.fixture(scope="module")
def published(corpus, tmp_path_factory):
    """Return the folder of a run that nothing disturbed."""
    folder = tmp_path_factory.mktemp("undisturbed")
    run(corpus, folder)
    return folder


def run(corpus, folder, settings=None):
    return runner.run(pipeline.load(overrides=settings), corpus, folder)


def contents(folder):
    """Return the bytes of every file but the account of the run, which tells how long it took."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file() and path.name != "run.json"}


def records(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def finished(folder, stage):
    path = folder / runner.WORK / "ledger.sqlite"
    if not path.exists():
        return 0
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as ledger:
        return ledger.execute("SELECT count(*) FROM result WHERE stage = ?", (stage,)).fetchone()[0]


@pytest.mark.parametrize("moment", ["parse", "extract", "events.json"])
def test_killed_run_ends_in_the_same_bytes(corpus, published, tmp_path, moment):
    folder = tmp_path / "killed"
    command = [
        sys.executable,
        "-m",
        "tekstanalyse",
        "run",
        corpus,
        "--output",
        folder,
        "--set",
        "stages.parse.batch_size=1",
    ]
    process = subprocess.Popen([*command, "--quiet"])
    while process.poll() is None and not is_reached(folder, moment):
        time.sleep(0.002)
    process.kill()
    process.wait()
    before = finished(folder, "parse")
    assert run(corpus, folder).tallies["parse"] == (len(ARTICLES) - before, len(ARTICLES))
    assert contents(folder) == contents(published)


def is_reached(folder, moment):
    try:
        return (folder / moment).exists() or finished(folder, moment) > 0
    except sqlite3.OperationalError:  # the table is not made yet
        return False


def test_second_run_does_nothing(corpus, published):
    before = {path: path.stat().st_mtime_ns for path in published.iterdir() if path.is_file()}
    report = run(corpus, published)
    assert not report.changed
    assert {path: path.stat().st_mtime_ns for path in published.iterdir() if path.is_file()} == before


def test_run_ends_with_a_question_that_has_an_answer(corpus, published, capsys):
    assert cli.call(["run", str(corpus), "--output", str(published)]) == 0
    said, _ = capsys.readouterr()
    assert said.startswith("nothing changed: 0 of 4 articles parsed")
    command = said.splitlines()[-1].removeprefix("now try    tekstanalyse ")
    assert cli.call(shlex.split(command)) == 0
    assert "Forstått som: hvem snakket på" in capsys.readouterr().out


def test_seed_costs_no_parse(corpus, published, tmp_path):
    folder = shutil.copytree(published, tmp_path / "copy")
    report = run(corpus, folder, {"stages.connect.seed": 7})
    assert report.changed
    assert {made for made, _ in report.tallies.values()} == {0}


def test_only_likely_claims_are_published_and_the_network_is_built_of_them(corpus, published, tmp_path, capsys):
    folder = shutil.copytree(published, tmp_path / "copy")
    every = [(name, claim) for name in CLAIMS for claim in records(folder / name)]
    least = sorted(claim["confidence"] for _, claim in every)[len(every) // 2]
    assert cli.call(["run", str(corpus), "--output", str(folder), "--min-confidence", str(least)]) == 0
    kept = [(name, claim) for name in CLAIMS for claim in records(folder / name)]
    assert kept == [(name, claim) for name, claim in every if claim["confidence"] >= least]
    account = json.loads((folder / "run.json").read_bytes())
    assert account["pipeline"]["stages"]["resolve"]["min_confidence"] == least
    assert sum(account["counts"]["left_out"].values()) == len(every) - len(kept) > 0
    assert "left out   " in capsys.readouterr().out
    for path in ("network.json", "network.graphml", "network.gexf", "tekst.sqlite", "report.html"):
        assert (folder / path).read_bytes() != (published / path).read_bytes()
    edges = json.loads((folder / "network.json").read_bytes())["edges"]
    assert {edge["type"] for edge in edges} >= {"spoke_at"}
    assert all(edge.get("confidence", 1) >= least for edge in edges)


def test_another_probability_costs_no_parse_and_none_brings_everything_back(corpus, published, tmp_path):
    folder = shutil.copytree(published, tmp_path / "copy")
    few = run(corpus, folder, {"stages.resolve.min_confidence": 0.95})
    assert few.changed
    assert {made for made, _ in few.tallies.values()} == {0}
    assert contents(folder) != contents(published)
    assert not run(corpus, folder, {"stages.resolve.min_confidence": 0.95}).changed
    assert run(corpus, folder).changed
    assert contents(folder) == contents(published)


@pytest.mark.parametrize("least", [-0.1, 80])
def test_what_is_no_probability_stops_the_run_in_one_line(corpus, tmp_path, least):
    with pytest.raises(pipeline.PipelineError, match=f"stage resolve: min_confidence: {least}.* is no probability"):
        run(corpus, tmp_path, {"stages.resolve.min_confidence": least})


def test_changed_article_costs_one_parse_and_a_removed_one_disappears(corpus, published, tmp_path):
    folder = shutil.copytree(published, tmp_path / "copy")
    changed = shutil.copytree(corpus, tmp_path / "corpus")
    (changed / ARTICLES[0]).unlink()
    with (changed / ARTICLES[1]).open("a", encoding="utf-8") as article:
        article.write("\nMøtet varte til seint på kvelden.\n")
    assert run(changed, folder).tallies["parse"] == (1, 3)
    assert "hjemmeoppfolging" not in (folder / "articles.jsonl").read_text(encoding="utf-8")


def test_unknown_model_stops_the_run_in_one_line(corpus, tmp_path):
    with pytest.raises(pipeline.PipelineError, match="stage parse: no model called 'nb_finst_ikkje'"):
        run(corpus, tmp_path, {"stages.parse.model": "nb_finst_ikkje"})


def test_model_without_names_stops_the_run_in_one_line(corpus, tmp_path):
    spacy.blank("nb").to_disk(tmp_path / "blank")
    with pytest.raises(pipeline.PipelineError, match=r"stage parse: the model .* has no parser and no ner"):
        run(corpus, tmp_path / "ut", {"stages.parse.model": str(tmp_path / "blank")})
