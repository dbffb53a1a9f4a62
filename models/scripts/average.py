"""Average the weights of pipelines trained from one another: steadier than any one of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import spacy
import typer
from spacy.language import Language
from thinc.api import Model


def average(pipelines: Sequence[Language]) -> Language:
    """Return the first pipeline with the mean of all pipelines' weights in every trained layer."""
    first = pipelines[0]
    for name in first.pipe_names:
        components: list[Any] = [pipeline.get_pipe(name) for pipeline in pipelines]
        for layers in zip(*(component.model.walk() for component in components), strict=True):
            average_layer(layers)
    return first


def average_layer(layers: tuple[Model[Any, Any], ...]) -> None:
    """Set the first layer's parameters to the mean of the parameters of all."""
    for name in layers[0].param_names:
        if layers[0].has_param(name):
            mean: Any = sum(layer.get_param(name) for layer in layers) / len(layers)
            layers[0].set_param(name, mean)


def main(
    pipelines: Annotated[list[Path], typer.Argument(help="the trained pipelines, of one shape")],
    output: Annotated[Path, typer.Option(help="folder to write the mean to")],
) -> None:
    """Write the mean of several pipelines."""
    average([spacy.load(path) for path in pipelines]).to_disk(output)


if __name__ == "__main__":
    typer.run(main)
