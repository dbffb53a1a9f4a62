"""What a worker does: make a stage, once, and give it batches.

Everything that passes between processes passes here: settings and articles one way, bytes the other.
"""

import json
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeAlias

import msgspec

from tekstanalyse.records import Article, Rejected
from tekstanalyse.run.ledger import Entry
from tekstanalyse.run.pipeline import PipelineError, Step
from tekstanalyse.run.stage import ArticleStage, FileStage


@dataclass(frozen=True)
class FileJob:
    """A file to read, and the folder that its path is relative to."""

    path: Path
    root: Path


@dataclass(frozen=True)
class ArticleJob:
    """An article, and the results of earlier stages that the stage needs."""

    article: Article
    needed: tuple[bytes, ...]


Job: TypeAlias = FileJob | ArticleJob
Process: TypeAlias = Callable[[Sequence[Any]], Sequence[bytes]]


class Reading(msgspec.Struct, frozen=True):
    """What came of one file."""

    articles: list[Article]
    rejected: list[Rejected]


@dataclass(frozen=True)
class Task:
    """A stage as a worker gets it: by name and settings, to be made there."""

    name: str
    settings: str
    fingerprint: bytes

    @classmethod
    def of(cls, step: Step) -> "Task":
        """Return the task of a step."""
        return cls(step.name, json.dumps(step.settings), step.fingerprint)

    def __call__(self, jobs: Sequence[Job]) -> list[Entry]:
        """Return an entry for each job, in order; one that fails does not take the others with it."""
        process = _prepared(self)
        with _ONE_AT_A_TIME:
            try:
                return [Entry(result) for result in process(jobs)]
            except Exception:  # noqa: BLE001 (whatever an article does to a stage, the run goes on)
                return [_alone(process, job) for job in jobs]


_ONE_AT_A_TIME = threading.Lock()
"""A worker of a cluster may have several threads; a model may not."""


@lru_cache(maxsize=8)
def _prepared(task: Task) -> Process:
    step = Step(task.name, json.loads(task.settings))
    if step.fingerprint != task.fingerprint:
        raise PipelineError(f"stage {task.name}: the worker has another version of the program or the model")
    stage = step.stage
    if isinstance(stage, FileStage):
        return lambda jobs: [_read(stage, job) for job in jobs]
    if isinstance(stage, ArticleStage):
        _prepare(step, stage)
        return lambda jobs: _process(stage, jobs)
    raise PipelineError(f"stage {task.name} looks at the whole corpus and cannot be given out")


def _process(stage: ArticleStage, jobs: Sequence[ArticleJob]) -> Sequence[bytes]:
    needed = zip(*(job.needed for job in jobs), strict=True)
    return stage.process([job.article for job in jobs], *needed)


def _prepare(step: Step, stage: ArticleStage) -> None:
    try:
        stage.prepare()
    except ValueError as error:
        raise PipelineError(f"stage {step.name}: {error}") from error


def _alone(process: Process, job: Job) -> Entry:
    try:
        [result] = process([job])
    except Exception as error:  # noqa: BLE001 (the reason stands in the quarantine)
        return Entry.failure(f"{type(error).__name__}: {error}")
    return Entry(result)


def _read(stage: FileStage, job: FileJob) -> bytes:
    found = stage.read(job.path, job.root)
    articles = [record for record in found if isinstance(record, Article)]
    rejected = [record for record in found if isinstance(record, Rejected)]
    return msgspec.msgpack.encode(Reading(articles, rejected))
