"""Join names that a nickname in quotation marks divides: «Kari «Kaia» Moe», «Jonas "Jotten" Lid»."""

from collections.abc import Sequence

from spacy.tokens import Doc, Span

_OPENING = {"«": "»", "“": "”", "”": "”", '"': '"', "'": "'", "’": "’", "‘": "’"}
_LONGEST = 3
"""Tokens of a nickname («Den lange», «Nøkkel'n»)."""


def with_nicknames(doc: Doc, names: Sequence[Span]) -> list[Span]:
    """Return the names, those before and after a nickname in marks as one."""
    starts = {name.start: name for name in names}
    joined: list[Span] = []
    for name in names:
        if joined and name.start < joined[-1].end:
            continue
        surname = _surname_start(doc, name.end)
        if surname is None:
            joined.append(name)
        else:
            end = starts[surname].end if surname in starts else surname + 1
            joined.append(doc[name.start : end])
    return joined


def _surname_start(doc: Doc, i: int) -> int | None:
    """Return where the name goes on after marks that open at a token, None without a nickname there."""
    if i >= len(doc) or doc[i].text not in _OPENING or not doc[i - 1].whitespace_:
        return None
    for j in range(i + 2, min(i + 2 + _LONGEST, len(doc) - 1)):
        if doc[j].text == _OPENING[doc[i].text]:
            after = doc[j + 1]
            named = after.text[:1].isupper() and after.pos_ == "PROPN" and doc[i + 1].text[:1].isupper()
            return after.i if named and doc[j].whitespace_ and not after.is_sent_start else None
    return None
