"""Put a finished pipeline where the wheel takes it from."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Annotated

import spacy
import typer
from assemble import replace_folder


def main(
    model: Annotated[Path, typer.Argument(help="the finished pipeline")],
    place: Annotated[Path, typer.Argument(help="the folder in the source tree")],
) -> None:
    """Copy the pipeline beside its place, see that it loads, and only then let it take the place."""
    beside = place.with_name(place.name + ".new")
    shutil.rmtree(beside, ignore_errors=True)
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(model, beside)
    spacy.load(beside)
    replace_folder(beside, place)


if __name__ == "__main__":
    typer.run(main)
