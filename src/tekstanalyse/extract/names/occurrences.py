"""Find where known names stand again in a text."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Span

from tekstanalyse.extract.docs import words_of


def occurrences(doc: Doc, forms: Iterable[tuple[str, ...]]) -> Iterator[Span]:
    """Yield the spans whose words are one of the forms, longest forms first, each in order of appearance."""
    texts = words_of(doc)
    starts: dict[str, list[int]] = defaultdict(list)
    for i, text in enumerate(texts):
        starts[text].append(i)
    for form in sorted(set(forms), key=lambda form: (-len(form), form)):
        for start in starts.get(form[0], ()):
            if tuple(texts[start : start + len(form)]) == form:
                yield doc[start : start + len(form)]
