"""The command line starts at once, and says in one line what went wrong."""

import json
import subprocess
import sys

import pytest

from tekstanalyse import __version__, cli
from tekstanalyse.terminal import visible

HEAVY = {"spacy", "sklearn", "networkx", "numpy", "scipy", "rich", "trafilatura", "confection"}

PROBABILITY = "Invalid value for '--min-confidence': {} is no probability from 0 to 1, such as 0.8"


@pytest.fixture
def corpus(tmp_path):
    folder = tmp_path / "korpus"
    folder.mkdir()
    (folder / "a.txt").write_text("Styret vedtok budsjettet", encoding="utf-8")
    (folder / "b.txt").write_text("Kommunestyret handsama saka", encoding="utf-8")
    return folder


@pytest.fixture
def run(request, corpus, tmp_path, monkeypatch, capsys):
    """Return a function that runs `tekstanalyse run` over a small corpus, and returns its code and what it said."""
    monkeypatch.chdir(tmp_path)
    pipeline = request.path.parent / "run" / "plugin" / "words.cfg"

    def run(*arguments):
        code = cli.call(["run", "--pipeline", str(pipeline), *map(str, arguments)])
        return code, *capsys.readouterr()

    return run


def test_help_imports_nothing_heavy():
    script = (
        f"import sys; from tekstanalyse.cli import call; call(['--help']); print(sorted({HEAVY} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_commands_are_what_the_group_says(capsys):
    assert cli.call(["-h"]) == 0
    listed = " ".join(capsys.readouterr().out.split())
    assert all(f"{name} " in listed and text in listed for name, text in cli.COMMANDS.items())


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_every_command_has_help(name, capsys):
    assert cli.call([name, "--help"]) == 0
    assert "Usage: tekstanalyse" in capsys.readouterr().out


def test_version(capsys):
    assert cli.call(["--version"]) == 0
    assert capsys.readouterr().out == f"tekstanalyse, version {__version__}\n"


def test_no_command_is_wrong_usage(capsys):
    assert cli.call([]) == 2
    assert "Commands:" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["runn"], "no command runn; did you mean run?"),
        (["kjør\x1b[31m"], "no command kjør[31m; there is explore, export, query, review, run, score, show"),
        (["run", "--outptu", "ut"], "No such option '--outptu'. Did you mean '--output'?"),
        (["run", "korpsu"], "Invalid value for '[CORPUS]': there is no korpsu; did you mean korpus?"),
        (["run", "korpus/a.txt"], "Invalid value for '[CORPUS]': Directory 'korpus/a.txt' is a file."),
        (["run", "korpus", "--workers", "0"], "Invalid value for '--workers': 0 is not in the range x>=1."),
        (["run", "korpus", "--min-confidence", "0,8"], PROBABILITY.format("0,8")),
        (["run", "korpus", "--min-confidence", "1.01"], PROBABILITY.format("1.01")),
        (["query", "--min-confidence", "nan"], PROBABILITY.format("nan")),
        (["run", "korpus", "--set", "stages"], "Invalid value for '--set': stages is not of the form name=value"),
        (["run", "korpus", "--output", "."], "the outputs cannot lie in .: the corpus is there"),
        (
            ["run", "korpus", "--model", "nb_core_news_xx"],
            "Invalid value for '--model': no folder and no installed spaCy pipeline is called nb_core_news_xx",
        ),
    ],
)
def test_wrong_usage_is_said_in_one_line(arguments, message, corpus, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert cli.call(arguments) == 2
    assert capsys.readouterr() == ("", f"error: {message}\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--set", "stages.words.minimun=2"], "no setting stages.words.minimun; did you mean stages.words.minimum?"),
        (["--set", "stages.words.minimum=to"], "stage words: minimum: 'to' is not <class 'int'>"),
        (["--set", "stages.words.minimum=-1"], "stage words: a word cannot be that short"),
    ],
)
def test_error_is_said_in_one_line(arguments, message, run, corpus):
    assert run(corpus, *arguments) == (1, "", f"error: {message}\n")


def test_cluster_without_the_extra_is_refused_in_one_line(run, corpus, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    code, _, err = run(corpus, "--cluster", "local")
    assert (code, err) == (1, "error: a cluster needs the extra `cluster`: pip install 'tekstanalyse[cluster]'\n")


def test_run_says_what_it_did_and_then_that_there_was_nothing_to_do(run, corpus, tmp_path):
    code, out, err = run(corpus)
    assert (code, err) == (0, "")
    assert out.startswith("parsed 2 of 2 articles, 0 known from before")
    assert json.loads((tmp_path / "outputs" / "korpus" / "table.json").read_text())["a.txt"] == "budsjettet"
    code, out, _ = run(corpus)
    assert code == 0
    assert out.startswith("nothing changed: 0 of 2 articles parsed")


def test_quiet_run_says_nothing(run, corpus):
    assert run(corpus, "-q") == (0, "", "")


def test_verbose_run_says_how_long_each_stage_took(run, corpus):
    _, _, err = run(corpus, "-v")
    assert [line.split()[0] for line in err.splitlines()] == ["lines", "words", "longest", "table", "file"]


def test_run_that_sets_something_aside_says_so_in_its_code(run, corpus):
    (corpus / "c\x1b[2J.txt").write_text("Her er noko feil", encoding="utf-8")
    code, out, _ = run(corpus)
    assert code == 3
    assert "c[2J.txt: stage words: RuntimeError: such a text cannot be split" in out


def test_options_can_stand_in_the_environment(run, corpus, tmp_path, monkeypatch):
    monkeypatch.setenv("TEKSTANALYSE_RUN_OUTPUT", "annet")
    assert run(corpus)[0] == 0
    assert (tmp_path / "annet" / "table.json").exists()


def test_visible_text_is_one_line_without_commands():
    assert visible("Møte\r\n\x1b]0;tittel\x07i\u00a0Bodø\u202e\u200b\ud800") == "Møte  ]0;tittel" + "i Bodø"
