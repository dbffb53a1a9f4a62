"""Train one part of the pipeline: `spacy train` with this recipe's own tokeniser registered."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer
from scale import Scale, share
from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from spacy.util import load_config
from texts.readers import create_annotated_reader
from texts.tokenizer import create_tokenizer_fitter
from thinc.api import Config, NumpyOps, set_current_ops

__all__ = ["create_annotated_reader", "create_tokenizer_fitter"]


def shortened(config: Config, scale: float) -> Config:
    """Return the configuration with a share of its steps."""
    for steps in ("max_steps", "eval_frequency"):
        config["training"][steps] = share(config["training"][steps], scale, least=2)
    return config.interpolate()


def main(
    config: Annotated[Path, typer.Argument()], output: Annotated[Path, typer.Argument()], scale: Scale = 1
) -> None:
    """Train what `config` describes; the best and the last state land in `output`.

    Matrices are multiplied by numpy's library, which took a third of the time of thinc's own on the machines tried.
    """
    set_current_ops(NumpyOps(use_blis=False))
    output.mkdir(parents=True, exist_ok=True)
    train(
        init_nlp(shortened(load_config(config, interpolate=False), scale)), output, stdout=sys.stdout, stderr=sys.stderr
    )


if __name__ == "__main__":
    typer.run(main)
