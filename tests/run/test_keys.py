"""What a key depends on, and what it does not."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tekstanalyse
from tekstanalyse.run.keys import dependency_digest, digest, file_digest, module_digest, record_digest
from tekstanalyse.run.pipeline import DEFAULT, Step


@given(st.lists(st.text()), st.lists(st.text()))
def test_digest_tells_any_two_lists_of_parts_apart(left, right):
    assert (digest(*left) == digest(*right)) == (left == right)


def test_digest_takes_what_cannot_be_written():
    assert digest("\ud800") != digest("?")


@given(st.binary())
def test_file_digest_is_that_of_the_content(tmp_path_factory, content):
    left, right = (tmp_path_factory.mktemp("files") / name for name in ("a", "b"))
    left.write_bytes(content)
    right.write_bytes(content)
    assert file_digest(left) == file_digest(right)
    right.write_bytes(content + b"\n")
    assert file_digest(left) != file_digest(right)


def test_record_digest_sees_every_field():
    assert record_digest(["nb", None]) != record_digest(["nb", ""])


def words(**settings):
    return Step("words", {"@stages": "norsk.words.v1", **settings}).fingerprint


def test_settings_are_in_the_fingerprint_of_a_stage():
    assert words(minimum=1) != words(minimum=2)
    assert words(seconds=0.0) == words(seconds=1.0)


def test_code_beside_a_module_that_stands_alone_is_not_its_own():
    assert module_digest("norsk_stages") == module_digest("norsk_stages")
    assert module_digest("norsk_stages") != module_digest("tekstanalyse.records")


def test_unknown_dependency_is_an_error():
    with pytest.raises(LookupError, match="finsikkje"):
        dependency_digest("finsikkje")


EDITS = {
    "rule": ("extract/__init__.py", "NEW_RULE = True"),
    "word": ("lexicon/speech-verbs.txt", "kvitrar"),
    "format": ("publish/__init__.py", "NEW_RULE = True"),
    "record": ("records.py", "NEW_RECORD = True"),
    "runner": ("run/runner.py", "NEW_RUNNER = True"),
}
PRINT_FINGERPRINTS = """
import json, sys
from pathlib import Path
import tekstanalyse
from tekstanalyse.run.pipeline import load

def fingerprints():
    return {step.name: step.fingerprint.hex() for step in load().steps}

before, changed = fingerprints(), {}
for edit, (name, line) in json.loads(sys.argv[1]).items():
    path = Path(tekstanalyse.__file__).parent / name
    content = path.read_bytes()
    path.write_bytes(content + f"\\n{line}\\n".encode())
    changed[edit] = [name for name, value in fingerprints().items() if value != before[name]]
    path.write_bytes(content)
print(json.dumps(changed))
"""


@pytest.fixture(scope="module")
def changed(tmp_path_factory):
    """Return which stages would work again after each edit, made in a copy of the program."""
    package = Path(tekstanalyse.__file__).parent
    root = tmp_path_factory.mktemp("program")
    shutil.copytree(package, root / "src" / "tekstanalyse", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(DEFAULT.parent, root / "pipelines")
    command = [sys.executable, "-c", PRINT_FINGERPRINTS, json.dumps(EDITS)]
    done = subprocess.run(command, env={"PYTHONPATH": str(root / "src")}, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def test_only_model_and_text_cost_a_parse(changed):
    assert all("parse" not in stages for stages in changed.values())


def test_rule_changes_what_is_extracted(changed):
    assert changed["rule"] == ["extract"]
    assert "extract" in changed["word"]


def test_format_changes_only_what_is_published(changed):
    assert changed["format"] == ["publish"]


def test_records_change_every_stage_that_makes_them(changed):
    assert changed["record"] == ["read", "extract", "resolve", "connect", "publish"]


def test_runner_changes_no_result(changed):
    assert changed["runner"] == []


def test_what_other_packages_add_to_a_group_is_a_dependency(tmp_path, monkeypatch):
    before = dependency_digest("tekstanalyse_readers")
    (tmp_path / "odt.py").write_text("def read(path): return []\n", encoding="utf-8")
    added = tmp_path / "odt-1.dist-info"
    added.mkdir()
    (added / "METADATA").write_text("Metadata-Version: 2.1\nName: odt\nVersion: 1\n", encoding="utf-8")
    (added / "entry_points.txt").write_text("[tekstanalyse_readers]\nodt = odt:read\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    first = dependency_digest("tekstanalyse_readers")
    (tmp_path / "odt.py").write_text("def read(path): yield\n", encoding="utf-8")
    assert len({before, first, dependency_digest("tekstanalyse_readers")}) == 3
