"""Offer extraction as a stage of a pipeline."""

from collections.abc import Sequence

import msgspec

from tekstanalyse.claims import Extraction
from tekstanalyse.extract import extract
from tekstanalyse.records import Article


class ExtractStage:
    """Find what each parsed article says."""

    gives = "extractions"
    needs = ("parsed",)
    reads = ("id", "title", "language", "published", "text", "zones")
    depends_on = (
        "tekstanalyse.claims",
        "tekstanalyse.lexicon",
        "tekstanalyse.periods",
        "tekstanalyse.records",
        "python-dateutil",
        "spacy",
    )
    without_effect = ("batch_size",)

    def __init__(self, *, batch_size: int = 32) -> None:
        self.batch_size = batch_size

    def prepare(self) -> None:
        """Load nothing: word lists are read when they are first asked for."""

    def process(self, articles: Sequence[Article], *needed: Sequence[bytes]) -> Sequence[bytes]:
        """Return an encoded extraction for each article."""
        [parsed] = needed
        pairs = zip(articles, parsed, strict=True)
        return [msgspec.msgpack.encode(extract(article, doc)) for article, doc in pairs]

    def decode(self, result: bytes) -> Extraction:
        """Return the extraction."""
        return msgspec.msgpack.decode(result, type=Extraction)
