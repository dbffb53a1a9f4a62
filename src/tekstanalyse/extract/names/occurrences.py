"""Find where known names stand again in a text."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Doc, Span


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


def words_of(doc: Doc) -> Sequence[str]:
    """Return the tokens as strings, made once."""
    if "words" not in doc.user_data:
        doc.user_data["words"] = tuple(token.text for token in doc)
    words: Sequence[str] = doc.user_data["words"]
    return words
