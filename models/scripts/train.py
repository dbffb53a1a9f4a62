"""Train one half of the pipeline: `spacy train` with this recipe's own tokeniser registered."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from spacy.cli.train import train
from texts.tokenizer import create_tokenizer_fitter

__all__ = ["create_tokenizer_fitter"]


def main(config: Annotated[Path, typer.Argument()], output: Annotated[Path, typer.Argument()]) -> None:
    """Train what `config` describes; the best and the last state land in `output`."""
    train(config, output)


if __name__ == "__main__":
    typer.run(main)
