"""Take one of a few values, and name the nearest where none of them is given."""

from collections.abc import Iterable
from typing import Any

import click

from tekstanalyse.run.nearest import nearest
from tekstanalyse.terminal import visible


class OneOf(click.Choice[str]):
    """A choice whose error is one short line."""

    def __init__(self, choices: Iterable[str]) -> None:
        super().__init__(list(choices))

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the value if it is one of the choices."""
        if value not in self.choices:
            self.fail(f"{visible(str(value))} is none of them{nearest(str(value), self.choices)}", param, ctx)
        return str(value)
