"""Offer reading as the first stage of a pipeline."""

from collections.abc import Sequence
from pathlib import Path

from tekstanalyse.read import find_files, mark_copies, read_file
from tekstanalyse.records import Article, Rejected


class ReadStage:
    """Turn the files of a corpus folder into articles."""

    gives = "articles"
    depends_on = (
        "tekstanalyse.lexicon",
        "tekstanalyse.records",
        "tekstanalyse_readers",
        "charset-normalizer",
        "datasketch",
        "ftfy",
        "lxml",
        "mammoth",
        "markdown-it-py",
        "py3langid",
        "pypdfium2",
        "python-slugify",
        "trafilatura",
    )
    without_effect = ("batch_size",)

    def __init__(self, *, max_megabytes: int = 50, batch_size: int = 32) -> None:
        self.max_megabytes = max_megabytes
        self.batch_size = batch_size

    def find(self, corpus: Path) -> Sequence[Path]:
        """List the files of the folder."""
        return find_files(corpus)

    def read(self, path: Path, root: Path) -> Sequence[Article | Rejected]:
        """Read the articles of a file."""
        return read_file(path, root, max_megabytes=self.max_megabytes)

    def gather(self, articles: Sequence[Article]) -> Sequence[Article]:
        """Mark the articles that are copies of others."""
        return mark_copies(articles)
