"""Show how far a run has come, to somebody who waits."""

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from threading import Timer
from typing import Protocol

PATIENCE = 2.0
"""Seconds that a stage may take before it shows."""


class Display(Protocol):
    """Show one stage after the other."""

    def __call__(self, stage: str, total: int | None) -> AbstractContextManager[Callable[[int], None]]:
        """Show a stage until the block ends; the yielded function is called with the number of items just done."""


@contextmanager
def silent(stage: str, total: int | None) -> Iterator[Callable[[int], None]]:
    """Show nothing."""
    yield lambda done: None


@contextmanager
def bar(stage: str, total: int | None) -> Iterator[Callable[[int], None]]:
    """Show a bar on standard error, once the stage has taken two seconds."""
    from rich.console import Console  # here, because most runs end before there is anything to show
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = [TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()]
    progress = Progress(*columns, console=Console(stderr=True), transient=True)
    task = progress.add_task(stage, total=total)
    timer = Timer(PATIENCE, progress.start)
    timer.daemon = True
    timer.start()
    try:
        yield lambda done: progress.advance(task, done)
    finally:
        timer.cancel()
        if progress.live.is_started:
            progress.stop()


def for_terminal() -> Display:
    """Return the bar where standard error is a terminal."""
    return bar if sys.stderr.isatty() else silent
