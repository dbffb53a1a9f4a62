"""Make what the ledger does not have, and count what was made."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from typing import NamedTuple

from tekstanalyse.run.display import Display
from tekstanalyse.run.executors import Crew
from tekstanalyse.run.ledger import Ledger
from tekstanalyse.run.pipeline import Step
from tekstanalyse.run.stage import ArticleStage, FileStage
from tekstanalyse.run.work import Job, Task
from tekstanalyse.run.workers import Batch, Key, Request


class Tally(NamedTuple):
    """How many results a stage made in this run, of how many in all."""

    made: int
    total: int


class Mapper:
    """Bring the ledger up to date, stage by stage."""

    def __init__(self, ledger: Ledger, crew: Crew, display: Display) -> None:
        self.ledger = ledger
        self.used: set[Key] = set()
        self.tallies: dict[str, Tally] = {}
        self.seconds: dict[str, float] = {}
        self._crew = crew
        self._display = display

    def make(
        self, step: Step, stage: FileStage | ArticleStage, jobs: Mapping[Key, Callable[[], Job]]
    ) -> dict[Key, str]:
        """Make the results that are missing, and return the reasons for those that could not be made."""
        missing = jobs.keys() - self.ledger.has(jobs)
        self.tallies[step.name] = Tally(len(missing), len(jobs))
        self.used.update(jobs)
        if missing:
            requests = (Request(key, job()) for key, job in jobs.items() if key in missing)
            workers = self._crew.workers(len(missing), here=isinstance(stage, FileStage))
            with self.watch(step.name, len(missing)) as advance:
                for answers in workers.answers(Task.of(step), _batches(requests, stage.batch_size)):
                    self.ledger.add(step.name, answers)
                    advance(len(answers))
        return self.ledger.failures(jobs)

    @contextmanager
    def watch(self, name: str, total: int | None = None) -> Iterator[Callable[[int], None]]:
        """Show and time a stage until the block ends."""
        begun = time.perf_counter()
        with self._display(name, total) as advance:
            yield advance
        self.seconds[name] = round(time.perf_counter() - begun, 3)


def _batches(requests: Iterable[Request], size: int) -> Iterator[Batch]:
    left = iter(requests)
    while batch := list(islice(left, size)):
        yield batch
