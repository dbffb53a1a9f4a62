"""Parse articles with a trained pipeline."""

from collections.abc import Sequence

from tekstanalyse.parse.models import fingerprint, load
from tekstanalyse.records import Article


class Parser:
    """Parse articles into packed Docs; the model is loaded at the first article, once per process."""

    def __init__(self, model: str | None = None, *, batch_size: int = 64) -> None:
        self.model = model
        self.batch_size = batch_size

    @property
    def fingerprint(self) -> str:
        """The identity of the model, known without loading it."""
        return fingerprint(self.model)

    def parse(self, articles: Sequence[Article]) -> list[bytes]:
        """Return a packed Doc per article, in order."""
        from tekstanalyse.parse.lines import parse_texts  # here, so that a run with nothing to parse
        from tekstanalyse.parse.pack import pack  # need not wait for spaCy

        texts = [article.text for article in articles]
        return [pack(doc) for doc in parse_texts(load(self.model), texts, batch_size=self.batch_size)]
