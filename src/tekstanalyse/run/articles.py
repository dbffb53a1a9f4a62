"""Take a corpus through the stages that look at one file or one article at a time."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import msgspec

from tekstanalyse.records import Article, Rejected
from tekstanalyse.run.corpus import Artefact
from tekstanalyse.run.keys import digest, file_digest, record_digest
from tekstanalyse.run.mapper import Mapper
from tekstanalyse.run.pipeline import Step
from tekstanalyse.run.stage import ArticleStage, FileStage
from tekstanalyse.run.work import ArticleJob, FileJob, Reading
from tekstanalyse.run.workers import Key


@dataclass(frozen=True)
class Item:
    """An article, and the keys of what has been made of it."""

    article: Article
    results: Mapping[str, Key] = field(default_factory=dict)


class Articles:
    """The articles that have come through every stage so far, and the input that has not."""

    def __init__(self, mapper: Mapper) -> None:
        self.items: list[Item] = []
        self.rejected: list[Rejected] = []
        self._mapper = mapper
        self._ledger = mapper.ledger

    def read(self, step: Step, stage: FileStage, root: Path, paths: Sequence[Path]) -> None:
        """Read every file that has not been read before."""
        keys = {path.relative_to(root).as_posix(): _file_key(step, root, path) for path in paths}
        jobs = {keys[path.relative_to(root).as_posix()]: partial(FileJob, path, root) for path in paths}
        failures = self._mapper.make(step, stage, jobs)
        for path, key in sorted(keys.items()):
            if key in failures:
                self._reject(path, step, failures[key])
            else:
                reading = msgspec.msgpack.decode(self._ledger[key].value, type=Reading)
                self.items += [Item(article) for article in reading.articles]
                self.rejected += reading.rejected

    def apply(self, step: Step, stage: ArticleStage) -> None:
        """Make the stage's result of every article for which there is none."""
        keys = [self._key(step, stage, item) for item in self.items]
        jobs = {key: partial(self._job, stage, item) for key, item in zip(keys, self.items, strict=True)}
        failures = self._mapper.make(step, stage, jobs)
        through = []
        for key, item in zip(keys, self.items, strict=True):
            if key in failures:
                self._reject(item.article.path, step, failures[key])
            else:
                through.append(replace(item, results={**item.results, stage.gives: key}))
        self.items = through

    def collected(self, step: Step, stage: FileStage | ArticleStage) -> Artefact:
        """Return what the stage gives, of all articles that came through, in one order whatever happened."""
        if isinstance(stage, FileStage):
            articles = [item.article for item in self.items]
            return Artefact(lambda: digest(step.fingerprint, record_digest(articles)), lambda: stage.gather(articles))
        results = partial(self._results, stage.gives)
        return Artefact(lambda: digest(*results()), lambda: [stage.decode(result) for result in results()])

    def _results(self, name: str) -> Iterator[bytes]:
        return (self._ledger[item.results[name]].value for item in self.items)

    def _key(self, step: Step, stage: ArticleStage, item: Item) -> Key:
        return result_key(step, stage, item.article, *(item.results[name] for name in stage.needs))

    def _job(self, stage: ArticleStage, item: Item) -> ArticleJob:
        return ArticleJob(item.article, tuple(self._ledger[item.results[name]].value for name in stage.needs))

    def _reject(self, path: str, step: Step, reason: str) -> None:
        writable = path.encode("utf-8", "backslashreplace").decode()  # the name of a file may be any bytes
        self.rejected.append(Rejected(path=writable, reason=f"stage {step.name}: {reason}"))


def result_key(step: Step, stage: ArticleStage, article: Article, *needed: Key) -> Key:
    """Return the key of a stage's result for an article, given those of the results that it is made from."""
    return digest(step.fingerprint, record_digest([getattr(article, name) for name in stage.reads]), *needed)


def _file_key(step: Step, root: Path, path: Path) -> Key:
    try:
        content = file_digest(path) if path.is_file() else digest("no file")
    except OSError as error:
        content = digest(str(error))
    return digest(step.fingerprint, path.relative_to(root).as_posix(), content)
