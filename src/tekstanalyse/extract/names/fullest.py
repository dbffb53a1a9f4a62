"""See which names in an article are one person's: a shorter name stands for the only longer one it fits.

Where it fits several, it is the one who alone has the title before it («trenar Moe»), else the one whom it stood for
last, else the one who alone was named in full before it: in the sentence before, the paragraph, or the article, the
relatives of others left out. Else it stays by itself.
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Span

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.inflection import is_relation, stem_of
from tekstanalyse.extract.names.genitives import name_of

_TITLED = 3
"""Words before a name in which it is said whose relative somebody is («oldefaren, skipper Jon Moe»)."""


def fullest_names(spans: Sequence[Span]) -> Iterator[str]:
    """Yield the fullest name in the article of whom each span names, in the order of the spans.

    Args:
        spans: The names of people in an article, in order of appearance.
    """
    full = full_names(spans)
    named: list[tuple[Span, str]] = []
    for span in spans:
        roots = _roots(name_of(span), full)
        name = roots[0] if len(roots) == 1 else _of_several(span, roots, spans, named)
        named.append((span, name))
        yield name


def full_names(spans: Sequence[Span]) -> list[str]:
    return sorted({name_of(span) for span in spans}, key=lambda name: (-len(name.split()), -len(name), name))


def _roots(name: str, full: Sequence[str]) -> list[str]:
    """Return the longest names that this one shortens, itself where there are none."""
    words = name.split()
    longer = [other for other in full if len(other.split()) > len(words) and _shortens(words, other.split())]
    return sorted({root for other in longer for root in _roots(other, full)}) or [name]


def _of_several(span: Span, roots: Sequence[str], spans: Sequence[Span], before: Sequence[tuple[Span, str]]) -> str:
    title = _title(span)
    titled = [root for root in roots if title and any(name_of(s) == root and _title(s) == title for s in spans)]
    if len(titled) == 1:
        return titled[0]
    own = [root for root in roots if not _is_relative(root, before)]
    meant = [(other, name) for other, name in before if name in (own or roots)]
    if meant and name_of(meant[-1][0]) == name_of(span):
        return meant[-1][1]
    for since in (_sentence_before(span), _paragraph(span), 0):
        found = {name for other, name in meant if other.start_char >= since}
        if found:
            return found.pop() if len(found) == 1 else name_of(span)
    return name_of(span)


def _is_relative(root: str, before: Sequence[tuple[Span, str]]) -> bool:
    """Tell whether one is brought in as another's relative («bestefaren Jon Moe»), who is seldom called by surname."""
    first = next((span for span, name in before if name == root and name_of(span) == root), None)
    lead = first.doc[max(first.start - _TITLED, first.sent.start) : first.start] if first is not None else ()
    return any(is_relation(token.text) for token in lead)


def _sentence_before(span: Span) -> int:
    sent = span.sent
    return span.doc[sent.start - 1].sent.start_char if sent.start else 0


def _paragraph(span: Span) -> int:
    return text_of(span.doc).rfind("\n", 0, span.start_char) + 1


def _title(span: Span) -> str | None:
    """Return the stem of the title right before a name: «Fjordlag-trenaren Moe» -> trenar."""
    return stem_of(span.doc[span.start - 1].text, "person-titles") if span.start else None


def _shortens(short: Sequence[str], long: Sequence[str]) -> bool:
    """Tell whether the words stand in order in the longer name, and begin or end as it does."""
    rest = iter(long)
    in_order = all(any(word.lower() == other.lower() for other in rest) for word in short)
    return (
        len(short) < len(long)
        and in_order
        and (short[-1].lower() == long[-1].lower() or short[0].lower() == long[0].lower())
    )
