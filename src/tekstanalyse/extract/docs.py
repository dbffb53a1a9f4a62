"""Open a packed Doc, and lay the zones of its article over it."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, wraps
from typing import TypeVar

import spacy
from spacy.tokens import Doc, DocBin, Span, Token
from spacy.vocab import Vocab

from tekstanalyse.records import Article

Answer = TypeVar("Answer")


def open_doc(article: Article, parsed: bytes) -> Doc:
    """Return the parsed Doc with the article's zones in `doc.spans["zones"]` and its day of publication."""
    doc: Doc = next(DocBin().from_bytes(parsed).get_docs(_vocab()))
    add_zones(doc, article)
    doc.user_data["published"] = article.published
    return doc


def add_zones(doc: Doc, article: Article) -> None:
    """Write the article's zones as a layer, widened to whole tokens."""
    spans = (doc.char_span(z.start, z.end, label=z.kind, alignment_mode="expand") for z in article.zones)
    doc.spans["zones"] = [span for span in spans if span is not None]


def once(question: Callable[[Doc], Answer]) -> Callable[[Doc], Answer]:
    """Ask something of an article as a whole only the first time, and keep the answer with the Doc.

    For what rules ask again at every sentence; the layers it reads must stand by then.
    """
    key = f"{question.__module__}.{question.__qualname__}"

    @wraps(question)
    def answer(doc: Doc) -> Answer:
        if key not in doc.user_data:
            doc.user_data[key] = question(doc)
        known: Answer = doc.user_data[key]
        return known

    return answer


@once
def text_of(doc: Doc) -> str:
    """Return the text, put together once: `doc.text` does it anew each time it is asked."""
    text: str = doc.text
    return text


@once
def words_of(doc: Doc) -> Sequence[str]:
    """Return the tokens as strings."""
    return tuple(token.text for token in doc)


def tokens_written(doc: Doc, *forms: str) -> list[Token]:
    """Return the tokens that stand just as one of the forms."""
    return [doc[i] for i, word in enumerate(words_of(doc)) if word in forms]


@once
def counts_of(doc: Doc) -> Mapping[str, int]:
    """Return how often each token stands in the text, just as written."""
    return Counter(words_of(doc))


@once
def vocabulary_of(doc: Doc) -> frozenset[str]:
    """Return the different words of the text, in small letters."""
    return frozenset(token.lower_ for token in doc)


def tokens_between(doc: Doc, start: int, end: int) -> Span:
    """Return the tokens that begin between two characters."""
    offsets = _offsets(doc)
    first = bisect_left(offsets, start)
    return doc[first : max(first, bisect_left(offsets, end))]


@once
def _offsets(doc: Doc) -> Sequence[int]:
    return [token.idx for token in doc]


@lru_cache(maxsize=1)
def _vocab() -> Vocab:
    return spacy.blank("nb").vocab
