"""The rules of the house that other tools hold: style, types, and what may import what."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TOOLS = Path(sys.executable).parent


def test_readme_gives_the_command_that_is_run_on_a_bare_machine():
    command = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()[-1]
    assert command.endswith("pytest")
    assert command in (ROOT / "README.md").read_text(encoding="utf-8")


def test_constraints_pin_every_dependency_and_name_no_host():
    constraints = (ROOT / "constraints.txt").read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    assert all(f"\n{re.match('[a-z0-9-]+', name)[0]}==" in f"\n{constraints}" for name in wanted)
    assert "://" not in constraints


@pytest.mark.parametrize("command", ["ruff check", "ruff format --check", "mypy", "lint-imports"])
def test_tool_has_nothing_to_say(command):
    tool, *arguments = command.split()
    done = subprocess.run([TOOLS / tool, *arguments], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
