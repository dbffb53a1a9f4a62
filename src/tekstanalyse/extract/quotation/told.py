"""Read the reporter's sentences for what is quoted in them: between marks, or without any before «, sier Hege Lia.»."""

from collections.abc import Iterator

from tekstanalyse.extract.quotation.bare import bare_words
from tekstanalyse.extract.quotation.marks import marked_words
from tekstanalyse.extract.quotation.record import Quotation


def told_words(text: str, start: int, end: int) -> Iterator[Quotation]:
    """Yield what is quoted between two characters of one line, in order of appearance."""
    marked = list(marked_words(text, start, end))
    taken = [(q.start, q.source[1] if q.source else q.end) for q in marked if q.source]
    bare = [
        q for q in bare_words(text, start, end) if not any(q.start < right and left < q.end for left, right in taken)
    ]
    yield from sorted([*marked, *bare], key=lambda quotation: (quotation.start, quotation.end))
