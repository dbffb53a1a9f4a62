"""See which names in an article are one person's: a shorter name stands for the only longer one it fits."""

from collections.abc import Sequence

from spacy.tokens import Span

from tekstanalyse.extract.names.genitives import name_of


def fullest(name: str, full: Sequence[str], before: Sequence[Span]) -> str:
    """Return the only longer name that this one shortens; of several, the one named last before it."""
    words = name.split()
    longer = [other for other in full if len(other.split()) > len(words) and _shortens(words, other.split())]
    if not longer:
        return name
    roots = [other for other in longer if not any(_shortens(other.split(), o.split()) for o in longer if o != other)]
    if len(roots) == 1:
        return roots[0]
    seen = [name_of(span) for span in before]
    return next((other for other in reversed(seen) if other in roots), name)


def _shortens(short: Sequence[str], long: Sequence[str]) -> bool:
    """Tell whether the words stand in order in the longer name, and begin or end as it does."""
    rest = iter(long)
    in_order = all(any(word.lower() == other.lower() for other in rest) for word in short)
    return (
        len(short) < len(long)
        and in_order
        and (short[-1].lower() == long[-1].lower() or short[0].lower() == long[0].lower())
    )


def full_names(spans: Sequence[Span]) -> list[str]:
    return sorted({name_of(span) for span in spans}, key=lambda name: (-len(name.split()), -len(name), name))
