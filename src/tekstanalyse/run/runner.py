"""Run a pipeline over a corpus, doing only what has changed.

First the files are read, then each article goes through the stages that look at one article; what the ledger has is
not made again. Then come the stages that look at the whole corpus: what they give is made when it is asked for, and
only a stage that writes files asks, when the key of what it needs is not that of the files in the folder.
"""

import platform
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tekstanalyse import __version__
from tekstanalyse.records import Rejected
from tekstanalyse.run.articles import Articles
from tekstanalyse.run.corpus import Artefact, Corpus
from tekstanalyse.run.decisions import read_decisions
from tekstanalyse.run.display import Display, silent
from tekstanalyse.run.executors import Crew
from tekstanalyse.run.keys import record_digest
from tekstanalyse.run.ledger import Ledger
from tekstanalyse.run.lock import hold
from tekstanalyse.run.mapper import Mapper, Tally
from tekstanalyse.run.origin import WORK, note_corpus
from tekstanalyse.run.pipeline import Pipeline, PipelineError
from tekstanalyse.run.stage import ArticleStage, CorpusStage, FileStage

LEDGER = "ledger.sqlite"
"""The file in the working folder that keeps what is done."""


@dataclass(frozen=True)
class Report:
    """How a run went."""

    articles: int
    tallies: Mapping[str, Tally]
    """By stage, of the stages that look at one file or article: what was made, of how many."""
    changed: bool
    """Whether any file was written."""
    rejected: tuple[Rejected, ...]
    seconds: float
    stage_seconds: Mapping[str, float]
    """By stage, of those that had anything to do."""


def run(  # noqa: PLR0913 (each says one thing about the run)
    pipeline: Pipeline,
    corpus: Path,
    folder: Path,
    *,
    processes: int = 1,
    cluster: str | None = None,
    retry: bool = False,
    display: Display = silent,
) -> Report:
    """Bring the folder up to date with the corpus.

    What could not be done is not tried again until it changes, unless `retry` says so: the machine may have been to
    blame.

    Raises:
        BusyError: another run writes to the folder.
        PipelineError: a stage cannot work with its settings, or there is nothing to read.
        WorkersError: there is no such cluster, or no worker stays alive.
    """
    begun = time.perf_counter()
    work = folder / WORK
    work.mkdir(parents=True, exist_ok=True)
    with (
        hold(work) as killed,
        Ledger(work / LEDGER) as ledger,
        Crew(processes, cluster, isolated=killed or retry) as crew,
    ):
        note_corpus(folder, corpus)
        if retry:
            ledger.forget_failures()
        mapper = Mapper(ledger, crew, display)
        articles = _articles(pipeline, corpus, folder, mapper)
        changed = _corpus(pipeline, corpus, folder, mapper, articles)
        if changed or any(tally.made for tally in mapper.tallies.values()):
            ledger.close_run(mapper.used)
    seconds = time.perf_counter() - begun
    return Report(len(articles.items), mapper.tallies, changed, tuple(articles.rejected), seconds, mapper.seconds)


def _articles(pipeline: Pipeline, corpus: Path, folder: Path, mapper: Mapper) -> Articles:
    articles = Articles(mapper)
    for step in pipeline.steps:
        stage = step.stage
        if isinstance(stage, FileStage):
            own = folder.resolve()  # what an earlier run wrote is no corpus
            paths = [path for path in stage.find(corpus) if not path.resolve().is_relative_to(own)]
            if not paths:
                raise PipelineError(f"there is no file to read in {corpus}")
            articles.read(step, stage, corpus, paths)
        elif isinstance(stage, ArticleStage):
            articles.apply(step, stage)
    return articles


def _corpus(pipeline: Pipeline, corpus: Path, folder: Path, mapper: Mapper, articles: Articles) -> bool:
    whole = Corpus(mapper, folder)
    whole.artefacts |= _known(pipeline, corpus, folder, mapper, articles)
    for step in pipeline.steps:
        stage = step.stage
        if isinstance(stage, CorpusStage):
            whole.apply(step, stage)
        else:
            whole.artefacts[stage.gives] = articles.collected(step, stage)
    return whole.changed


def _known(pipeline: Pipeline, corpus: Path, folder: Path, mapper: Mapper, articles: Articles) -> dict[str, Artefact]:
    """Return what a stage may need that no stage gives."""
    decisions, undecided = read_decisions(corpus)
    articles.rejected += undecided
    rejected = articles.rejected = sorted(articles.rejected, key=lambda record: (record.path, record.reason))
    account = {"versions": _versions(pipeline), "pipeline": pipeline.config}
    return {
        "decisions": Artefact(lambda: record_digest(decisions), lambda: decisions),
        "rejected": Artefact(lambda: record_digest(rejected), lambda: rejected),
        "run": Artefact(lambda: record_digest(account), lambda: {**account, "seconds": mapper.seconds}),
        "folder": Artefact(lambda: b"", lambda: folder),
    }


def _versions(pipeline: Pipeline) -> dict[str, str]:
    """Return the versions of the program, of Python, and of what the stages say that they use."""
    versions = {"tekstanalyse": __version__, "python": platform.python_version()}
    for step in pipeline.steps:
        versions |= getattr(step.stage, "versions", {})
    return versions
