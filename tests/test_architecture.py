"""What may import what, and that what the stages say of themselves is true.

The contracts between packages stand in `pyproject.toml` and are checked by import-linter.
"""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import grimp
import pytest

import tekstanalyse
from tekstanalyse.run.pipeline import load

SOURCE = Path(tekstanalyse.__file__).parent
LONGEST_FILE = 300
STEPS = {step.name: step for step in load().steps}
GRAPH = grimp.build_graph("tekstanalyse", include_external_packages=True)

NO_INFLUENCE = {
    "catalogue",  # finds what is registered, and changes nothing of it
    "markupsafe",  # a dependency of Jinja, and named with it
    "msgspec",  # the records know what they hold
    "numpy",  # a dependency of spaCy, and named with it
}
NOT_OURS_TO_NAME = {
    "distributed",  # an extra, imported where it is installed
    "markupsafe",  # a part of Jinja's interface
}
TAKES_ONLY_TEXT = {"parse"}
"""Stages that need not do their work again when the records change."""


def imports(package: str) -> set[str]:
    """Return everything that a package imports from outside itself, directly or through our own modules."""
    own = GRAPH.find_descendants(package) | {package}
    return {name for module in own for name in GRAPH.find_upstream_modules(module)} - own


@pytest.mark.parametrize("name", STEPS)
def test_stage_names_the_code_that_it_depends_on(name):
    package = f"tekstanalyse.{name}"
    used = {module for module in imports(package) if module.startswith("tekstanalyse.")}
    named = {dependency for dependency in STEPS[name].stage.depends_on if dependency.startswith("tekstanalyse.")}
    free = {"tekstanalyse.claims", "tekstanalyse.records"} if name in TAKES_ONLY_TEXT else set()
    assert named == used - free


@pytest.mark.parametrize("name", STEPS)
def test_stage_names_the_libraries_that_it_depends_on(name):
    modules = {module.partition(".")[0] for module in imports(f"tekstanalyse.{name}")}
    foreign = modules - {"tekstanalyse"} - NO_INFLUENCE - sys.stdlib_module_names
    distributions = packages_distributions()
    used = {distributions[module][0].lower() for module in foreign}
    assert used <= set(STEPS[name].stage.depends_on)


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.py")), ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_file_is_short_and_says_what_it_is_for(path):
    code = path.read_text(encoding="utf-8")
    assert len(code.splitlines()) < LONGEST_FILE
    assert ast.get_docstring(ast.parse(code))


def test_everything_imported_is_a_dependency_of_the_project():
    modules = {module.partition(".")[0] for module in imports("tekstanalyse")} - sys.stdlib_module_names
    project = tomllib.loads((SOURCE.parents[1] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [name for extra, names in project["optional-dependencies"].items() if extra != "test" for name in names]
    declared = {re.split(r"[^\w-]", name)[0] for name in [*project["dependencies"], *extras]}
    assert {packages_distributions()[module][0].lower() for module in modules - NOT_OURS_TO_NAME} <= declared
