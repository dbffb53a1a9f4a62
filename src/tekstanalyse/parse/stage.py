"""Offer parsing as a stage of a pipeline."""

from collections.abc import Mapping, Sequence
from importlib.metadata import version

from tekstanalyse.parse.models import load
from tekstanalyse.parse.parser import Parser
from tekstanalyse.records import Article


class ParseStage:
    """Run a trained spaCy pipeline over the text of each article.

    Its results depend on nothing but the text and the model, so that a change in anything else never costs a parse.
    """

    gives = "parsed"
    needs: tuple[str, ...] = ()
    reads = ("text",)
    depends_on = ("spacy",)
    without_effect = ("model", "batch_size")  # the fingerprint stands for the model, wherever it lies

    def __init__(self, *, model: str | None = None, batch_size: int = 16) -> None:
        self.model = model
        self.batch_size = batch_size
        self._parser = Parser(model)

    @property
    def fingerprint(self) -> str:
        """The identity of the model."""
        return self._parser.fingerprint

    @property
    def versions(self) -> Mapping[str, str]:
        """What a run was made with."""
        return {"spacy": version("spacy"), "model": self.model or "shipped", "model_fingerprint": self.fingerprint}

    def prepare(self) -> None:
        """Load the model."""
        load(self.model)

    def process(self, articles: Sequence[Article], *needed: Sequence[bytes]) -> Sequence[bytes]:
        """Return a packed Doc for each article."""
        return self._parser.parse(articles)

    def decode(self, result: bytes) -> bytes:
        """Return the packed Doc."""
        return result
