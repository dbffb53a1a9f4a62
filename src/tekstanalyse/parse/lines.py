"""Parse a text line by line, and put the lines together to one Doc.

Newspaper text has headings, dialogue turns and programme lines that end without a full stop. A model that sees the
whole text at once joins them with what follows; a line is never part of a sentence that began on another.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

import numpy as np
from spacy.attrs import DEP, ENT_IOB, ENT_TYPE, HEAD, LEMMA, MORPH, POS, TAG
from spacy.language import Language
from spacy.tokens import Doc

from tekstanalyse.parse.sentences import false_starts

Values: TypeAlias = "np.ndarray[tuple[int, int], np.dtype[np.uint64]]"

WHOLE_TEXT = frozenset({"article_names", "name_agreement"})
"""Components that look at all lines of a text at once; a pipeline without them needs none.

`name_agreement` is what the package of version 1.0.0 brings along.
"""
ATTRIBUTES = [TAG, POS, MORPH, LEMMA, DEP, HEAD, ENT_IOB, ENT_TYPE]
_LINE_OR_GAP = re.compile(r"[^\n]+|\n+")
_TO_PREVIOUS = np.array(-1).astype(np.uint64)
_OUTSIDE = 2  # ENT_IOB of a token in no entity


def parse_texts(nlp: Language, texts: Sequence[str], *, batch_size: int) -> Iterator[Doc]:
    """Yield one Doc per text, in order, with `doc.text == text`; line breaks are tokens of their own."""
    pieces = [_LINE_OR_GAP.findall(text) for text in texts]
    lines = (piece for text in pieces for piece in text if not piece.isspace())
    parsed = nlp.pipe(lines, batch_size=batch_size, disable=list(WHOLE_TEXT))
    for text in pieces:
        doc = _join(nlp, [_gap(nlp, piece) if piece.isspace() else next(parsed) for piece in text])
        for name, component in nlp.pipeline:
            doc = component(doc) if name in WHOLE_TEXT else doc
        yield doc


def _gap(nlp: Language, text: str) -> Doc:
    return Doc(nlp.vocab, words=[text], spaces=[False])


def _join(nlp: Language, docs: Sequence[Doc]) -> Doc:
    joined = Doc(nlp.vocab, words=list(_words(docs)), spaces=[bool(token.whitespace_) for doc in docs for token in doc])
    if docs:
        values: Values = np.vstack([_values(doc, first=i == 0) for i, doc in enumerate(docs)])
        joined.from_array(ATTRIBUTES, values)  # type: ignore[arg-type]  # to_array gives uint64, the stub says int
    return joined


def _words(docs: Iterable[Doc]) -> Iterator[str]:
    return (token.text for doc in docs for token in doc)


def _values(doc: Doc, *, first: bool) -> Values:
    values: Values = doc.to_array(ATTRIBUTES).astype(np.uint64)
    if doc.text.isspace():
        # A gap belongs to the sentence before it, so that no sentence is only a line break.
        values[0, ATTRIBUTES.index(POS)] = doc.vocab.strings.add("SPACE")
        values[0, ATTRIBUTES.index(DEP)] = doc.vocab.strings.add("dep")
        values[0, ATTRIBUTES.index(HEAD)] = np.uint64(0) if first else _TO_PREVIOUS
        values[0, ATTRIBUTES.index(ENT_IOB)] = _OUTSIDE
    for sent, true in false_starts(doc):
        values[sent.root.i, ATTRIBUTES.index(HEAD)] = np.array(true.root.i - sent.root.i).astype(np.uint64)
        values[sent.root.i, ATTRIBUTES.index(DEP)] = doc.vocab.strings.add("parataxis")
    return values
