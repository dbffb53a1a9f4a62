"""Name the layers of a Doc, and run them in the order they need.

A layer is a rule with a name: a function that yields spans, which are kept in `doc.spans[name]`. It may read the layers
it requires and writes only its own, so running it twice gives the same, and two layers can be compared.
"""

from collections.abc import Callable, Iterable

from spacy.tokens import Doc, Span

Finder = Callable[[Doc], Iterable[Span]]

_finders: dict[str, Finder] = {}
_requires: dict[str, tuple[str, ...]] = {}


def layer(name: str, *, requires: tuple[str, ...] = ()) -> Callable[[Finder], Finder]:
    """Register a finder under the name of its layer.

    Raises:
        ValueError: another finder has the name.
    """

    def register(finder: Finder) -> Finder:
        if name in _finders:
            raise ValueError(f"two layers are called {name!r}")
        _finders[name], _requires[name] = finder, requires
        return finder

    return register


def spans(doc: Doc, name: str) -> list[Span]:
    """Return the spans of a layer, in order of appearance."""
    return list(doc.spans[name])


def annotate(doc: Doc, name: str) -> None:
    """Run a layer, and before it those it requires, unless the Doc has them already."""
    if name in doc.spans:
        return
    for required in _requires[name]:
        annotate(doc, required)
    doc.spans[name] = sorted(_finders[name](doc), key=lambda span: (span.start, span.end, span.label_, span.kb_id_))
