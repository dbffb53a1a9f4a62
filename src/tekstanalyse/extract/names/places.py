"""Find the places a text names."""

from collections.abc import Iterator

from spacy.tokens import Doc, Span

from tekstanalyse.extract.inflection import base_name
from tekstanalyse.extract.layer import layer
from tekstanalyse.extract.names.houses import only_houses

_LABELS = frozenset({"GPE_LOC", "GPE_ORG", "LOC", "PER"})
"""Of the names read as people, only those are left that no person in the article bears."""


@layer("places", requires=("people", "organizations"))
def find_places(doc: Doc) -> Iterator[Span]:
    """Yield a span per place that is not read as a person or organization; `kb_id_` is its name without genitive."""
    taken = {i for key in ("people", "organizations") for span in doc.spans[key] for i in range(span.start, span.end)}
    texts = {ent.text for ent in doc.ents}
    for ent in doc.ents:
        if (
            (ent.label_ in _LABELS or only_houses(ent))
            and taken.isdisjoint(range(ent.start, ent.end))
            and not any(t.is_space for t in ent)
        ):
            base = base_name(ent.text)
            yield Span(doc, ent.start, ent.end, label="LOC", kb_id=base if base in texts else ent.text)
