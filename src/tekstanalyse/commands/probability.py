"""Take a probability."""

from typing import Any

import click

from tekstanalyse.terminal import visible


class Probability(click.FloatRange):
    """A number from 0 to 1, whose error is one short line."""

    def __init__(self) -> None:
        super().__init__(0, 1)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Return the number; what is no number lies in no range either."""
        try:
            number = float(value)
        except ValueError:
            number = float("nan")
        if not 0 <= number <= 1:
            self.fail(f"{visible(str(value))} is no probability from 0 to 1, such as 0.8", param, ctx)
        return number
