"""Lay the dates of the text over the Doc."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span

from tekstanalyse.extract.dates import find_dates
from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.layer import layer

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@layer("dates")
def find_date_spans(doc: Doc) -> Iterator[Span]:
    """Yield a span per date; its `kb_id_` is EDTF, reckoned from the day of publication where that is known."""
    anchor = doc.user_data.get("published")
    for found in find_dates(text_of(doc), anchor=anchor, year=None if anchor else latest_year(text_of(doc))):
        span = doc.char_span(found.start, found.end, label="DATE", kb_id=found.edtf, alignment_mode="expand")
        if span is not None:
            yield span


def latest_year(text: str) -> int | None:
    """Return the latest year the text names: the one an undated report is about.

    Example:
        >>> latest_year("I 2019 møttest me; i 2020 vart det webinar torsdag 8. oktober.")
        2020
    """
    years = [int(year[0]) for year in _YEAR.finditer(text)]
    return max(years, default=None)
