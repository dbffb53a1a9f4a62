"""Shorten the recipe, to see in minutes that it runs from end to end: `--vars.scale 0.001` takes a thousandth."""

from __future__ import annotations

from typing import Annotated

import typer

Scale = Annotated[float, typer.Option(help="share of the texts and of the steps to take; 1 is the whole recipe")]


def share(number: int, scale: float, least: int = 1) -> int:
    """Return a share of a number, but no less than `least` of it.

    >>> share(5000, 0.001), share(5000, 0.0001, least=2), share(3, 1)
    (5, 2, 3)
    """
    return min(number, max(least, round(number * scale)))
