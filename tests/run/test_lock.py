"""One run at a time holds a folder, and the next one knows how the last one ended."""

import os
import subprocess
import sys

import pytest

from tekstanalyse.run.lock import BusyError, hold

HOLD_AND_DIE = """
import os, sys
from pathlib import Path
from tekstanalyse.run.lock import hold

with hold(Path(sys.argv[1])):
    os._exit(9)
"""


def test_folder_is_held_by_one(tmp_path):
    with hold(tmp_path), pytest.raises(BusyError, match=f"process {os.getpid()}"), hold(tmp_path):
        pass


def test_folder_is_free_again_after_a_run(tmp_path):
    with hold(tmp_path) as killed:
        assert not killed
    with hold(tmp_path) as killed:
        assert not killed


def test_folder_is_free_again_after_an_error(tmp_path):
    with pytest.raises(RuntimeError), hold(tmp_path):
        raise RuntimeError
    with hold(tmp_path) as killed:
        assert not killed


def test_next_run_knows_that_the_last_one_was_killed(tmp_path):
    assert subprocess.run([sys.executable, "-c", HOLD_AND_DIE, tmp_path], check=False).returncode == 9
    with hold(tmp_path) as killed:
        assert killed
    with hold(tmp_path) as killed:
        assert not killed
