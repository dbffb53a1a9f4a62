"""Open a packed Doc, and lay the zones of its article over it."""

from bisect import bisect_left
from functools import lru_cache

import spacy
from spacy.tokens import Doc, DocBin, Span
from spacy.vocab import Vocab

from tekstanalyse.records import Article


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


def text_of(doc: Doc) -> str:
    """Return the text, put together once: `doc.text` does it anew each time it is asked."""
    if "text" not in doc.user_data:
        doc.user_data["text"] = doc.text
    text: str = doc.user_data["text"]
    return text


def tokens_between(doc: Doc, start: int, end: int) -> Span:
    """Return the tokens that begin between two characters."""
    if "offsets" not in doc.user_data:
        doc.user_data["offsets"] = [token.idx for token in doc]
    first = bisect_left(doc.user_data["offsets"], start)
    return doc[first : max(first, bisect_left(doc.user_data["offsets"], end))]


@lru_cache(maxsize=1)
def _vocab() -> Vocab:
    return spacy.blank("nb").vocab
