"""A pipeline file is read whole or refused in one line."""

import json

import pytest
from confection import Config

from tekstanalyse.run.pipeline import DEFAULT, PipelineError, load


@pytest.fixture
def words(request):
    return request.path.with_name("plugin") / "words.cfg"


@pytest.fixture
def changed(words, tmp_path):
    """Return a function that writes the file with one text in the place of another."""

    def change(old, new):
        text = words.read_text(encoding="utf-8")
        assert old in text
        path = tmp_path / "changed.cfg"
        path.write_text(text.replace(old, new), encoding="utf-8")
        return path

    return change


def test_default_file_has_every_setting():
    assert load().config == Config().from_disk(DEFAULT)


def test_stages_stand_in_order(words):
    assert [step.name for step in load(words).steps] == ["lines", "words", "longest", "table", "file"]


def test_settings_left_out_take_their_defaults(words):
    settings = load(words).config["stages"]["words"]
    assert settings == {"@stages": "norsk.words.v1", "minimum": 1, "seconds": 0.0, "diary": None, "batch_size": 2}


def test_override_reaches_the_stage(words):
    pipeline = load(words, {"stages.words.minimum": 7})
    assert pipeline.steps[1].stage.minimum == 7
    assert pipeline.config["stages"]["words"]["minimum"] == 7


def test_list_of_stages_can_be_overridden(words):
    pipeline = load(words, {"pipeline.stages": ["lines", "words"]})
    assert [step.name for step in pipeline.steps] == ["lines", "words"]


def test_account_of_a_run_stands_for_its_pipeline(words, tmp_path):
    account = tmp_path / "run.json"
    pipeline = load(words, {"stages.words.minimum": 7})
    account.write_text(json.dumps({"pipeline": pipeline.config}), encoding="utf-8")
    assert load(account) == pipeline


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("stages.words.minimun", "no setting stages.words.minimun; did you mean stages.words.minimum?"),
        ("words.minimum", "no setting words.minimum; did you mean stages.words.minimum?"),
        ("stages.words", "no setting stages.words"),
        ("", "no setting "),
    ],
)
def test_unknown_setting_is_refused(words, name, message):
    with pytest.raises(PipelineError) as refused:
        load(words, {name: 1})
    assert str(refused.value).startswith(message)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "norsk.words.v1",
            "norsk.word.v1",
            "stage words: no stage is called norsk.word.v1; did you mean norsk.words.v1?",
        ),
        ('@stages = "norsk.words.v1"', "minimum = 3", "stage words: no stage is called None"),
        ('"norsk.words.v1"', '"norsk.words.v1"\nminimum = "to"', "stage words: minimum: 'to' is not <class 'int'>"),
        (
            '"norsk.words.v1"',
            '"norsk.words.v1"\nmaksimum = 3',
            "stage words: maksimum: unexpected argument: 'maksimum'",
        ),
        (
            '["lines", ',
            '["lines", "missing", ',
            "{path}: no section [stages.missing]; there is file, lines, ",
        ),
        ('"lines", "words"', '"lines", "worda"', "{path}: no section [stages.worda]; did you mean words?"),
        ('"lines", "words"', '"words", "lines"', "a pipeline begins with the one stage that reads files"),
        ('"words", "longest"', '"longest", "words"', "stage longest needs words, which no stage before it gives"),
        ("[pipeline]", "[pipe]", "{path}: no list of stages in a section [pipeline]"),
        ("[pipeline]", "[pipeline", "{path} is no pipeline file: "),
    ],
)
def test_faulty_file_is_refused(changed, old, new, message):
    path = changed(old, new)
    with pytest.raises(PipelineError) as refused:
        load(path)
    assert str(refused.value).startswith(message.format(path=path))
    assert "\n" not in str(refused.value)


def test_missing_file_is_refused(tmp_path):
    with pytest.raises(PipelineError, match="no pipeline file"):
        load(tmp_path / "missing.cfg")
