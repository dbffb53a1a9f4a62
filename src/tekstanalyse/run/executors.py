"""Choose where work is done: in this process, in processes on this machine, or on a Dask cluster."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from contextlib import ExitStack
from functools import partial
from types import TracebackType
from typing import Any, Self, TypeVar

from tekstanalyse.run.workers import Workers, WorkersError

FEW = 64
"""Articles that this process has parsed before new processes have loaded their models."""

_Result = TypeVar("_Result")


class Crew:
    """Workers of each kind, started when first called for and stopped at the end."""

    def __init__(self, processes: int, cluster: str | None = None, *, isolated: bool = False) -> None:
        """Take the number of processes, and the address of a cluster (`local` for one of our own) if there is one.

        `isolated` keeps all work out of this process: the last run died, and what killed it may still be there.
        """
        self._cluster = cluster
        self._isolated = isolated
        self._processes = processes
        self._opened = ExitStack()
        self._workers: dict[str, Workers] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._opened.__exit__(kind, error, at)

    def workers(self, jobs: int, *, here: bool = False) -> Workers:
        """Return the workers for so many jobs; `here` keeps them on this machine, where the files are."""
        if self._cluster and not here:
            return self._open("cluster", partial(_cluster, self._cluster, self._processes))
        if self._isolated or (self._processes > 1 and jobs > FEW):
            return self._open("processes", partial(_processes, self._processes))
        return self._open("here", _here)

    def _open(self, kind: str, make: Callable[[], Workers]) -> Workers:
        if kind not in self._workers:
            self._workers[kind] = self._opened.enter_context(make())
        return self._workers[kind]


class InProcess(Executor):
    """Do the work at once, in this process."""

    def submit(self, fn: Callable[..., _Result], /, *args: Any, **kwargs: Any) -> "Future[_Result]":
        """Return a future that is done."""
        future: Future[_Result] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 (raised where the result is asked for)
            future.set_exception(error)
        return future


def _here() -> Workers:
    return Workers(InProcess, window=1)


def _processes(count: int) -> Workers:
    context = multiprocessing.get_context("spawn")
    start = partial(ProcessPoolExecutor, count, mp_context=context, initializer=_begin)
    return Workers(start, window=2 * count)


def _begin() -> None:
    """Set up a worker process: one thread for arithmetic, and never outlive the process that started it."""
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _cluster(address: str, processes: int) -> Workers:
    try:
        from distributed import Client, KilledWorker  # an extra: most runs need no cluster
    except ImportError as error:
        raise WorkersError("a cluster needs the extra `cluster`: pip install 'tekstanalyse[cluster]'") from error
    try:
        local = {"n_workers": processes, "threads_per_worker": 1, "dashboard_address": None, "silence_logs": "CRITICAL"}
        client = Client(**local) if address == "local" else Client(address, timeout="10s")
    except (OSError, ValueError) as error:
        raise WorkersError(f"no cluster at {address}: {error}") from error
    window = 2 * max(1, len(client.scheduler_info()["workers"]))
    start = partial(client.get_executor, pure=False, retries=2)
    return Workers(start, window=window, deaths=(BrokenExecutor, KilledWorker), close=client.close)
