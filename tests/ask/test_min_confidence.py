"""What is more likely wrong than right is shown only to those who ask for it."""

import shutil
import sqlite3

import pytest

from tekstanalyse.cli import call

QUESTION = "Kven opna Vestkonferansen?"


@pytest.fixture
def doubtful(output, tmp_path):
    """Give a copy of a run in which no claim is likely."""
    shutil.copytree(output, tmp_path / "run")
    with sqlite3.connect(tmp_path / "run" / "tekst.sqlite") as store:
        store.execute("UPDATE participations SET confidence = 0.49")
    store.close()
    return tmp_path / "run"


@pytest.mark.parametrize(("options", "code", "shown"), [((), 1, False), (("--min-confidence", "0"), 0, True)])
def test_what_is_unlikely_is_shown_on_request_only(capsys, doubtful, options, code, shown):
    assert call(["query", "--output", str(doubtful), *options, QUESTION]) == code
    assert ("Olav Hjelle" in capsys.readouterr().out) is shown
