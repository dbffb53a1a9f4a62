"""Lay the quotations of the text over the Doc, so that later layers know what is somebody's own words."""

from collections.abc import Iterator

from spacy.tokens import Doc, Span

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.layer import layer
from tekstanalyse.extract.quotation import find_quotations


@layer("quotations")
def find_quotation_spans(doc: Doc) -> Iterator[Span]:
    """Yield a span per quotation, labelled by its style; quoted titles and terms are among them."""
    for quotation in find_quotations(text_of(doc)):
        span = doc.char_span(quotation.start, quotation.end, label=quotation.style, alignment_mode="expand")
        if span is not None:
            yield span
