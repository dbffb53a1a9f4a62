"""Put a finished pipeline where the wheel takes it from, and build a package of its own that pip can install."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import spacy
import typer
from assemble import replace_folder
from scale import Scale
from spacy.cli.package import package

from tekstanalyse import parse
from tekstanalyse.parse import agreement, around, people, spelling, word_lemmas

RECIPE = Path(__file__).parents[1]
LICENSE = RECIPE.parent / "LICENSE"
COMPONENTS = (agreement, people, word_lemmas)
OWN = [Path(module.__file__) for module in (*COMPONENTS, around, spelling)]
"""The components that are not spaCy's own, and what they need: their files go along."""


def put(model: Path, place: Path) -> None:
    """Copy the pipeline beside its place, see that it loads, and only then let it take the place."""
    beside = place.with_name(place.name + ".new")
    shutil.rmtree(beside, ignore_errors=True)
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(model, beside)
    spacy.load(beside)
    replace_folder(beside, place)


def build(model: Path, packages: Path) -> None:
    """Build a wheel with `spacy package`: the pipeline, its card, its licence and those of what it was made from."""
    beside = packages / "documented"
    shutil.rmtree(beside, ignore_errors=True)
    shutil.copytree(model, beside)
    shutil.copy(RECIPE / "README.md", beside / "README.md")
    shutil.copy(LICENSE, beside / "LICENSE")
    meta = json.loads((model / "meta.json").read_text(encoding="utf-8"))
    (beside / "LICENSES_SOURCES").write_text(licences(meta["sources"]), encoding="utf-8")
    package(beside, packages, create_sdist=False, create_wheel=False, require_parent=True, force=True, silent=False)
    shutil.rmtree(beside)
    name = f"{meta['lang']}_{meta['name']}"
    made = packages / f"{name}-{meta['version']}"
    add_own(made / name)
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--no-deps", "--wheel-dir", "dist", "."], cwd=made, check=True
    )


def add_own(folder: Path) -> None:
    """Put our components into a package so that they are found there, and need nothing of ours outside it."""
    for file in OWN:
        code = file.read_text(encoding="utf-8").replace(f"from {parse.__name__}.", "from .")
        (folder / file.name).write_text(code, encoding="utf-8")
    start = folder / "__init__.py"
    imports = "".join(f"from . import {Path(module.__file__).stem}\n" for module in COMPONENTS)
    start.write_text(imports + start.read_text(encoding="utf-8"), encoding="utf-8")


def licences(sources: list[dict[str, str]]) -> str:
    """Say for each source what it is, who made it and under which licence.

    >>> print(licences([{"name": "NorNE", "author": "Velldal", "license": "CC0 1.0", "url": "https://example.org"}]))
    NorNE
    by Velldal, CC0 1.0
    https://example.org
    <BLANKLINE>
    """
    return "\n".join(f"{one['name']}\nby {one['author']}, {one['license']}\n{one['url']}\n" for one in sources)


def main(
    model: Annotated[Path, typer.Argument(help="the finished pipeline")],
    place: Annotated[Path, typer.Argument(help="the folder in the source tree")],
    packages: Annotated[Path, typer.Argument(help="the folder to build the package in")],
    scale: Scale = 1,
) -> None:
    """Replace the shipped pipeline and build its package; what a shortened recipe made takes nothing's place."""
    put(model, place if scale >= 1 else packages / "trial")
    packages.mkdir(parents=True, exist_ok=True)
    build(model, packages)


if __name__ == "__main__":
    typer.run(main)
