"""Train one part of the pipeline: `spacy train` with this recipe's own tokeniser registered."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer
from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from spacy.util import load_config
from texts.readers import create_annotated_reader
from texts.tokenizer import create_tokenizer_fitter
from thinc.api import NumpyOps, set_current_ops

__all__ = ["create_annotated_reader", "create_tokenizer_fitter"]


def main(config: Annotated[Path, typer.Argument()], output: Annotated[Path, typer.Argument()]) -> None:
    """Train what `config` describes; the best and the last state land in `output`.

    Matrices are multiplied by numpy's library, which took a third of the time of thinc's own on the machines tried.
    """
    set_current_ops(NumpyOps(use_blis=False))
    output.mkdir(parents=True, exist_ok=True)
    train(init_nlp(load_config(config)), output, stdout=sys.stdout, stderr=sys.stderr)


if __name__ == "__main__":
    typer.run(main)
