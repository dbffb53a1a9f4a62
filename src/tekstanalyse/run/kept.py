"""Give back what a run has kept of each article, without making anything anew."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tekstanalyse.records import Article
from tekstanalyse.run.articles import result_key
from tekstanalyse.run.ledger import Ledger
from tekstanalyse.run.origin import WORK
from tekstanalyse.run.pipeline import Pipeline, Step, load
from tekstanalyse.run.runner import LEDGER
from tekstanalyse.run.stage import ArticleStage


class NotKeptError(Exception):
    """A result that is no longer there, or was made by another version; the message is a line for the user."""


@dataclass(frozen=True)
class Kept:
    """An article, and the result of one stage for it."""

    article: Article
    result: bytes


def kept(folder: Path, articles: Sequence[Article], gives: str) -> Iterator[Kept]:
    """Yield the result that the stage which gives it made of each article, in their order.

    Raises:
        NotKeptError: there is none for an article; a new run makes it.
    """
    path = folder / WORK / LEDGER
    if not path.is_file():
        raise NotKeptError(f"{folder} has no {WORK}/ any more, where a run keeps them: run the pipeline again")
    step, stage = _giving(load(folder / "run.json"), gives)
    with Ledger.to_read(path) as ledger:
        for article in articles:
            key = result_key(step, stage, article)
            if key not in ledger.has([key]):
                raise NotKeptError(f"those of {article.path} were made by another version: run the pipeline again")
            entry = ledger[key]
            if not entry.failed:
                yield Kept(article, entry.value)


def _giving(pipeline: Pipeline, gives: str) -> tuple[Step, ArticleStage]:
    for step in pipeline.steps:
        stage = step.stage
        if stage.gives == gives and isinstance(stage, ArticleStage) and not stage.needs:
            return step, stage
    raise NotKeptError(f"no stage of the pipeline gives them ({gives})")
