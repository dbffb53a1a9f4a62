"""The command refuses in one line what it cannot do, and leaves no half-written file."""

import subprocess
import sys

import pytest

from tekstanalyse.cli import call
from tekstanalyse.export.formats import FORMATS


@pytest.fixture
def export(output, capsys):
    """Return a function that exports the small corpus, and returns the code and what was said."""

    def export(*options: str) -> tuple[int, str, str]:
        code = call(["export", str(output), *map(str, options)])
        return code, *capsys.readouterr()

    return export


def test_it_says_what_was_written_and_what_to_try_next(export, tmp_path):
    code, out, error = export("--file", tmp_path / "nett.gexf")
    assert (code, error) == (0, "")
    written, try_ = out.splitlines()
    assert written.endswith(f"ties in {tmp_path / 'nett.gexf'}")
    assert try_.startswith("now try    Gephi: File > Open")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--to", "gefx", "--file", "a"], "gefx is none of them; did you mean gexf?"),
        (["--to", "gexf", "--file", "a", "--role", "speakr"], "speakr is none of them; did you mean speaker?"),
        (["--to", "gexf", "--file", "a", "--rolle", "speaker"], "No such option"),
        (["--to", "gexf", "--file", "a", "--from", "8. mars"], "8. mars is no date of the form 2020-10-08"),
        (["--to", "gexf", "--file", "a", "--from", "2021-01-01", "--until", "2020-01-01"], "is after"),
        (["--to", "ftm", "--file", "a", "--mode", "one"], "ftm takes no --mode; it can be narrowed by --role"),
        (["--to", "conllu", "--file", "a", "--role", "host"], "conllu takes no --role"),
        (["--to", "gexf", "--file", "a", "--raw"], "gexf takes no --raw"),
        (["--to", "gexf", "--file", "a", "--backbone", "1"], "--backbone"),
        (["--file", "a.docx"], "which format a.docx is to have is for --to to say: graphml, gexf"),
        (["--to", "gexf", "--file", "nowhere/a.gexf"], "there is no folder nowhere to write in"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_one_line(export, tmp_path, monkeypatch, options, said):
    monkeypatch.chdir(tmp_path)
    code, out, error = export(*options)
    assert (code, out) == (2, "")
    assert said in error
    assert len(error.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_files_of_the_run_are_not_written_over(export, output):
    before = (output / "tekst.sqlite").read_bytes()
    for format_, path in (("gexf", output / "tekst.sqlite"), ("parquet", output)):
        code, _, error = export("--to", format_, "--file", path)
        assert (code, "belongs to the run itself" in error) == (2, True)
    assert (output / "tekst.sqlite").read_bytes() == before


def test_file_for_a_folder_and_folder_for_a_file_are_refused(export, tmp_path):
    (tmp_path / "fil").write_text("mi")
    assert "takes a folder" in export("--to", "gephi", "--file", tmp_path / "fil")[2]
    assert "is a folder; give a file" in export("--to", "gexf", "--file", tmp_path)[2]
    assert (tmp_path / "fil").read_text() == "mi"


def test_choice_that_leaves_nothing_writes_nothing(export, tmp_path):
    (tmp_path / "a.gexf").write_text("gammal")
    code, _, error = export("--file", tmp_path / "a.gexf", "--role", "guest", "--edge", "spoke_at")
    assert (code, error) == (1, "error: nothing is left to write: --edge, --role leave nothing\n")
    assert (tmp_path / "a.gexf").read_text() == "gammal"


def test_no_store_is_said(tmp_path, capsys):
    assert call(["export", str(tmp_path), "--to", "gexf", "--file", str(tmp_path / "a.gexf")]) == 2
    assert "no tekst.sqlite" in capsys.readouterr().err


def test_missing_extra_is_named_with_the_command_that_brings_it(output, tmp_path):
    script = (
        "import sys; sys.modules['pyarrow'] = None; import importlib.util as u; found = u.find_spec;"
        "u.find_spec = lambda name: None if name == 'pyarrow' else found(name);"
        "from tekstanalyse.cli import call; sys.exit(call(sys.argv[1:]))"
    )
    arguments = ["export", str(output), "--to", "parquet", "--file", str(tmp_path / "p")]
    done = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (
        1, "error: Parquet needs pyarrow: pip install 'tekstanalyse[parquet]'\n",
    )  # fmt: skip


def test_heavy_libraries_are_loaded_only_for_their_formats(output, tmp_path):
    script = (
        "import sys; from tekstanalyse.cli import call; call(sys.argv[1:]);"
        "print(sorted({'spacy', 'pyarrow', 'matplotlib', 'followthemoney'} & set(sys.modules)))"
    )
    arguments = ["export", str(output), "-q", "--file", str(tmp_path / "a.gexf")]
    done = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_says_who_opens_it_and_what_to_try(name, tmp_path):
    assert FORMATS[name].programs
    assert str(tmp_path / "a b") in FORMATS[name].next(tmp_path / "a b")
