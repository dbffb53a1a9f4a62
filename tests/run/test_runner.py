"""What a run does again, and what it does not."""

import json
import os

import pytest

from tekstanalyse.run.pipeline import PipelineError
from tekstanalyse.run.runner import WORK, Tally


def test_everything_is_done_once(workplace):
    report = workplace.run()
    assert report.changed
    assert report.tallies == {"lines": (5, 5), "words": (5, 5), "longest": (5, 5)}
    assert workplace.table()["under/e.txt"] == "båtbyggerkunst"


def test_second_run_does_nothing(workplace):
    workplace.run()
    before = {path: path.stat().st_mtime_ns for path in workplace.output.glob("*.json")}
    report = workplace.run()
    assert not report.changed
    assert set(report.tallies.values()) == {Tally(0, 5)}
    assert workplace.split() == []
    assert {path: path.stat().st_mtime_ns for path in workplace.output.glob("*.json")} == before


def test_time_of_a_file_is_no_change(workplace):
    workplace.run()
    (workplace.corpus / "a.txt").touch()
    assert not workplace.run().changed


def test_one_changed_article_is_done_again(workplace):
    workplace.run()
    workplace.write("c.txt", "Ho opna folkemøtet")
    report = workplace.run()
    assert workplace.split() == ["c.txt"]
    assert report.tallies["longest"] == (1, 5)


def test_change_without_consequence_stops_where_it_has_none(workplace):
    workplace.run()
    assert workplace.run({"stages.words.minimum": 2}).tallies["longest"] == (5, 5)
    first = workplace.outputs()
    workplace.write("c.txt", "Ho opna folkemøtet")
    workplace.run({"stages.words.minimum": 2})
    assert workplace.outputs() == first


def test_added_article_is_done(workplace):
    workplace.run()
    workplace.write("f.txt", "Eit nytt foredrag")
    workplace.run()
    assert workplace.split() == ["f.txt"]
    assert workplace.table()["f.txt"] == "foredrag"


def test_removed_article_disappears(workplace):
    workplace.run()
    (workplace.corpus / "a.txt").unlink()
    assert workplace.run().changed
    assert "a.txt" not in workplace.table()
    assert workplace.split() == []


def test_moved_article_is_not_split_again(workplace):
    workplace.run()
    (workplace.corpus / "a.txt").rename(workplace.corpus / "g.txt")
    workplace.run()
    assert workplace.split() == []
    assert workplace.table()["g.txt"] == "budsjettet"


def test_equal_texts_are_split_once(workplace):
    workplace.write("h.txt", "Hun åpnet folkemøtet")
    workplace.run()
    assert len(workplace.split()) == 5
    assert workplace.table()["h.txt"] == "folkemøtet"


def test_change_taken_back_costs_nothing(workplace):
    workplace.run()
    workplace.run({"stages.words.minimum": 3})
    workplace.run()
    assert workplace.split() == []


def test_results_long_unused_are_forgotten(workplace):
    workplace.run()
    workplace.run({"stages.words.minimum": 3})
    workplace.run({"stages.words.minimum": 4})
    workplace.run()
    assert len(workplace.split()) == 5


def test_setting_without_effect_changes_nothing_but_the_account(workplace):
    workplace.run()
    workplace.run({"stages.words.batch_size": 5})
    assert workplace.split() == []
    assert json.loads((workplace.output / "account.json").read_text())["pipeline"]["stages"]["words"]["batch_size"] == 5


@pytest.mark.parametrize("harm", ["{}", None])
def test_harmed_output_is_written_again(workplace, harm):
    workplace.run()
    first = workplace.outputs()
    path = workplace.output / "table.json"
    path.unlink() if harm is None else path.write_text(harm)
    report = workplace.run()
    assert report.changed
    assert workplace.split() == []
    assert workplace.outputs() == first


def test_files_of_others_are_left_alone(workplace):
    workplace.run()
    notes = workplace.output / "notat.txt"
    notes.write_text("Hugs å ringe")
    assert not workplace.run().changed
    assert notes.read_text() == "Hugs å ringe"


def test_outputs_in_the_corpus_are_no_articles(workplace):
    workplace.output = workplace.corpus / "ut"
    workplace.run()
    (workplace.output / "rapport.txt").write_text("Ikkje ein artikkel")
    assert not workplace.run().changed


def test_lost_ledger_costs_time_only(workplace):
    workplace.run()
    first = workplace.outputs()
    (workplace.output / WORK / "ledger.sqlite").write_bytes(b"tull og vas " * 1000)
    workplace.run()
    assert len(workplace.split()) == 5
    assert workplace.outputs() == first


def test_failing_article_is_set_aside_with_its_reason(workplace):
    workplace.write("b.txt", "Her er noko feil")
    report = workplace.run()
    [rejected] = report.rejected
    assert (rejected.path, rejected.reason) == ("b.txt", "stage words: RuntimeError: such a text cannot be split")
    assert workplace.table()["articles"] == 4


def test_failing_article_is_not_tried_again_before_it_changes(workplace):
    workplace.write("b.txt", "Her er noko feil")
    workplace.run()
    report = workplace.run()
    assert not report.changed
    assert len(report.rejected) == 1
    assert workplace.split() == []
    workplace.write("b.txt", "Her er alt rett")
    assert workplace.run().rejected == ()


def test_unreadable_file_is_set_aside(workplace):
    workplace.write("tom.txt", "")
    (workplace.corpus / "latin.txt").write_bytes("Årsmøte".encode("latin-1"))
    rejected = {record.path: record.reason for record in workplace.run().rejected}
    assert rejected["tom.txt"] == "the file is empty"
    assert rejected["latin.txt"].startswith("stage lines: UnicodeDecodeError")


def test_empty_corpus_is_an_error(workplace, tmp_path):
    workplace.corpus = tmp_path / "tom"
    workplace.corpus.mkdir()
    with pytest.raises(PipelineError, match="no file to read"):
        workplace.run()


def test_stage_that_cannot_work_stops_the_run(workplace):
    with pytest.raises(PipelineError, match="stage words: a word cannot be that short"):
        workplace.run({"stages.words.minimum": -1})


def test_processes_give_the_same_as_none(workplace, tmp_path):
    for number in range(80):
        workplace.write(f"mange/{number}.txt", f"Sak {number} i bystyret " + "møte" * (number % 7))
    workplace.run()
    first = workplace.outputs()
    workplace.output = tmp_path / "ut2"
    workplace.run(processes=2)
    assert workplace.outputs() == first


def test_file_whose_name_is_no_text_is_set_aside(workplace):
    (workplace.corpus / os.fsdecode(b"m\xf8te.txt")).write_text("Styret vedtok budsjettet", encoding="utf-8")
    [rejected] = workplace.run().rejected
    assert rejected.path == "m\\udcf8te.txt"
