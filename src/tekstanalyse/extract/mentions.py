"""Number the mentions of an article, so that claims can point at them."""

from collections.abc import Sequence

from spacy.tokens import Doc, Span

from tekstanalyse.claims import Mention
from tekstanalyse.extract.names.full_stops import without_full_stop
from tekstanalyse.extract.names.genitives import name_of
from tekstanalyse.records import MentionKind

_LAYERS: tuple[tuple[str, MentionKind], ...] = (
    ("people", "person"),
    ("organizations", "organization"),
    ("places", "place"),
    ("compounds", "organization"),
)


class Mentions:
    """The mentions of one article in order of appearance, found by span or by article-local name."""

    def __init__(self, doc: Doc) -> None:
        spans = [(span, kind) for name, kind in _LAYERS for span in doc.spans[name]]
        spans.sort(key=lambda pair: (pair[0].start, pair[0].end))
        self._spans: Sequence[tuple[Span, MentionKind]] = spans
        self._numbers = {(span.start, span.end): i for i, (span, _) in enumerate(spans)}

    def records(self) -> tuple[Mention, ...]:
        """Return the mentions as records."""
        return tuple(_record(span, kind) for span, kind in self._spans)

    def number(self, span: Span) -> int | None:
        """Return the number of the mention that is this span, None when it is none."""
        return self._numbers.get((span.start, span.end))

    def person(self, number: int) -> str:
        """Return the article-local name of the mention with this number."""
        name: str = self._spans[number][0].kb_id_
        return name

    def of_person(self, name: str, at: int) -> int:
        """Return the number of the mention of a person nearest to a character, of those in full where there are any.

        Raises:
            KeyError: nobody in the article has this article-local name.
        """
        own = [(i, span) for i, (span, kind) in enumerate(self._spans) if _is(span, kind, name)]
        if not own:
            raise KeyError(name)
        full = [(i, span) for i, span in own if name_of(span) == name] or own
        return min(full, key=lambda pair: (abs(pair[1].start_char - at), pair[0]))[0]


def _is(span: Span, kind: MentionKind, name: str) -> bool:
    return kind == "person" and span.kb_id_ == name


def _record(span: Span, kind: MentionKind) -> Mention:
    text = span.kb_id_ if span.text.startswith(f"{span.kb_id_}-") else without_full_stop(span)
    name = name_of(span) if kind == "person" else span.kb_id_
    bearer = span.kb_id_ if span.kb_id_ != name else None
    start = span.start_char
    return Mention(start=start, end=start + len(text), text=text, kind=kind, name=name, bearer=bearer)
