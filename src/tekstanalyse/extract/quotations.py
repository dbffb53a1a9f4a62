"""Lay the quotations of the text over the Doc, so that later layers know what is somebody's own words."""

from collections.abc import Iterator

from spacy.tokens import Doc, Span

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.layer import layer
from tekstanalyse.extract.own_words import own_words
from tekstanalyse.extract.quotation import Quotation, find_quotations


@layer("quotations", requires=("people",))
def find_quotation_spans(doc: Doc) -> Iterator[Span]:
    """Yield a span per quotation, labelled by its style; quoted titles and terms are among them."""
    for quotation in quotations_of(doc):
        span = doc.char_span(quotation.start, quotation.end, label=quotation.style, alignment_mode="expand")
        if span is not None:
            yield span


def quotations_of(doc: Doc) -> list[Quotation]:
    """Return the quotations of the text in order of appearance, each up to where the reporter's own words begin."""
    found = list(find_quotations(text_of(doc)))
    sources = [q.source for q in found if q.source]
    named = {p.kb_id_ for p in doc.spans["people"] if any(start <= p.start_char < end for start, end in sources)}
    return [own for quotation in found for own in own_words(doc, quotation, named)]
