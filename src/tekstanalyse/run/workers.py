"""Give batches of work out, and take what comes back, whatever dies on the way.

All work goes through `concurrent.futures.Executor`, so that it does not matter here where it is done.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from itertools import islice
from types import TracebackType
from typing import NamedTuple, Self, TypeAlias

from tekstanalyse.run.ledger import Entry
from tekstanalyse.run.work import Job, Task

DEATHS_BEFORE_GIVING_UP = 3
"""So many workers dead and not one batch done: it is not the articles."""
DIED = "the process that worked on it died"

Key: TypeAlias = bytes


class WorkersError(RuntimeError):
    """No worker can do any work."""


class Request(NamedTuple):
    """A job, and the key under which its result belongs."""

    key: Key
    job: Job


class Answer(NamedTuple):
    """The entry for a key."""

    key: Key
    entry: Entry


Batch: TypeAlias = Sequence[Request]
_Future: TypeAlias = "Future[list[Entry]]"


class Workers:
    """An executor that is started when first needed and again when it breaks; at most `window` batches are out."""

    def __init__(
        self,
        start: Callable[[], Executor],
        *,
        window: int,
        deaths: tuple[type[BaseException], ...] = (BrokenExecutor,),
        close: Callable[[], object] = lambda: None,
    ) -> None:
        self._start = start
        self._window = window
        self._deaths = deaths
        self._close = close
        self._executor: Executor | None = None
        self._died = 0
        self._done = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._stop(wait=kind is None)
        self._close()

    def answers(self, task: Task, batches: Iterable[Batch]) -> Iterator[list[Answer]]:
        """Yield the answers to each batch as they come, in no certain order.

        Raises:
            PipelineError: the stage cannot be made in a worker.
            WorkersError: every worker dies, whatever it is given.
        """
        out: dict[_Future, Batch] = {}
        try:
            yield from self._answers(task, iter(batches), out)
        finally:
            for future in out:
                future.cancel()

    def _answers(self, task: Task, left: Iterator[Batch], out: dict[_Future, Batch]) -> Iterator[list[Answer]]:
        while True:
            for batch in islice(left, self._window - len(out)):
                out[self._submit(task, batch)] = batch
            if not out:
                return
            finished, _ = wait(out, return_when=FIRST_COMPLETED)
            if any(map(self._killed, finished)):
                finished, _ = wait(out)
            returned = [(future, out.pop(future)) for future in finished]
            yield from (self._answer(future, batch) for future, batch in returned if not self._killed(future))
            lost = [batch for future, batch in returned if self._killed(future)]
            if lost:
                self._stop()
                yield from self._one_by_one(task, lost)

    def _one_by_one(self, task: Task, lost: Iterable[Batch]) -> Iterator[list[Answer]]:
        """Find what kills: give out each batch alone, and each request of a batch that kills."""
        left = deque(lost)
        dead: list[Answer] = []
        while left:
            batch = left.popleft()
            future = self._submit(task, batch)
            if not self._killed(future):
                yield self._answer(future, batch)
                continue
            self._stop()
            self._died += 1
            if self._died >= DEATHS_BEFORE_GIVING_UP and not self._done:
                raise WorkersError(f"every worker process dies at the stage {task.name}; is there memory enough?")
            if len(batch) == 1:
                dead.append(Answer(batch[0].key, Entry.failure(DIED)))
            else:
                left.extendleft([request] for request in reversed(batch))
        yield dead

    def _killed(self, future: _Future) -> bool:
        return isinstance(future.exception(), self._deaths)

    def _answer(self, future: _Future, batch: Batch) -> list[Answer]:
        entries = future.result()
        self._done += 1
        return [Answer(request.key, entry) for request, entry in zip(batch, entries, strict=True)]

    def _submit(self, task: Task, batch: Batch) -> _Future:
        if self._executor is None:
            self._executor = self._start()
        try:
            return self._executor.submit(task, [request.job for request in batch])
        except BrokenExecutor as error:  # it broke since the last wait
            broken: _Future = Future()
            broken.set_exception(error)
            return broken

    def _stop(self, *, wait: bool = True) -> None:
        if self._executor is not None:
            self._executor.shutdown(wait=wait)
            self._executor = None
