"""Say what a stage is.

There are three kinds, in the order a pipeline lists them: one stage that reads files, stages that look at one article
at a time, and stages that look at the whole corpus. A stage is a class whose constructor takes its settings; it names
what it `needs` and what it `gives`, and never imports this package: having these attributes is enough.

A stage that loads something, such as a model, also has a `fingerprint`, a string that identifies it and is known
without loading it; one that has `versions`, by name, has them written into the account of the run.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol, TypeAlias, runtime_checkable

from tekstanalyse.records import Article, Rejected

GIVEN = ("rejected", "decisions", "run", "folder")
"""What a stage may need beside what earlier stages give: input that failed, the human decisions, the description of
the run, and the folder to write to."""


@runtime_checkable
class FileStage(Protocol):
    """Read files into articles; the first stage of a pipeline."""

    gives: str
    depends_on: tuple[str, ...]
    """Distributions, modules and entry-point groups of ours, beside the stage's own package, on whose version or code
    the results depend."""
    without_effect: tuple[str, ...]
    """Settings that change how fast results come, not what they are."""
    batch_size: int

    def find(self, corpus: Path) -> Sequence[Path]:
        """Return the files to read, whatever their order."""

    def read(self, path: Path, root: Path) -> Sequence[Article | Rejected]:
        """Return the articles of one file; an exception sends the file to quarantine."""

    def gather(self, articles: Sequence[Article]) -> Sequence[Article]:
        """Return the articles with what only their comparison can tell; called when a later stage needs them."""


@runtime_checkable
class ArticleStage(Protocol):
    """Make one result, as bytes, of each article; results are kept, and made again only when their input changes."""

    gives: str
    needs: tuple[str, ...]
    """Results of earlier article stages, in the order in which `process` takes them."""
    reads: tuple[str, ...]
    """The fields of an article that the result depends on."""
    depends_on: tuple[str, ...]
    without_effect: tuple[str, ...]
    batch_size: int

    def prepare(self) -> None:
        """Load what is costly to load; called once per process, before the first article.

        Raises:
            ValueError: the stage cannot work at all, with the reason in one line.
        """

    def process(self, articles: Sequence[Article], *needed: Sequence[bytes]) -> Sequence[bytes]:
        """Return one result per article, in order; an exception sends the article that raised it to quarantine."""

    def decode(self, result: bytes) -> Any:
        """Return the result as later stages over the corpus take it."""


@runtime_checkable
class CorpusStage(Protocol):
    """Make one result of the whole corpus."""

    gives: str | None
    """None for a stage that is run for the files it writes; `run` then returns their paths."""
    needs: tuple[str, ...]
    depends_on: tuple[str, ...]
    without_effect: tuple[str, ...]

    def run(self, *needed: Any) -> Any:
        """Return the result, given what the stage needs, in that order."""


Stage: TypeAlias = FileStage | ArticleStage | CorpusStage
