"""Lay the dates of the text over the Doc."""

from collections.abc import Iterator

from spacy.tokens import Doc, Span

from tekstanalyse.extract.dates import find_dates
from tekstanalyse.extract.dates.report_year import report_year
from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.layer import layer


@layer("dates")
def find_date_spans(doc: Doc) -> Iterator[Span]:
    """Yield a span per date; its `kb_id_` is EDTF, reckoned from the day of publication where that is known."""
    anchor = doc.user_data.get("published")
    for found in find_dates(text_of(doc), anchor=anchor, year=None if anchor else report_year(doc)):
        span = doc.char_span(found.start, found.end, label="DATE", kb_id=found.edtf, alignment_mode="expand")
        if span is not None:
            yield span
