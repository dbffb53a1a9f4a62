"""Read words between quotation marks, of every kind that Norwegian papers print, and marks that are never closed."""

import re
from collections.abc import Iterator

from tekstanalyse.extract.quotation.attribution import (
    attribution,
    is_complete,
    naming_before,
    naming_before_clause,
    naming_of,
    speech_end,
)
from tekstanalyse.extract.quotation.impersonal import impersonal
from tekstanalyse.extract.quotation.record import Naming, Quotation, quoted

_MARKS = re.compile(
    r"«([^«»\n]+)»|«([^«»\"”\n]+)[\"”]|“([^“”\n]+)[”“]|”([^”\n]+)”|„([^“”„\n]+)[“”]|\"([^\"\n]+)\""
    r"|(?<!\w)['’‘]([^'’‘\n]{8,}?)['’](?!\w)"
)
_SIGNS = frozenset(",.!?…")
"""One of them stands between quoted words and their cue; a title may be the object of a verb («Havet» viser Lia)."""
_TELLS = re.compile(r"(?: [\w-]+){1,4} at\b")
"""«Om sangen «Hav» sa Lia at …»: the verb has another object."""
_STOPS = frozenset(".!?…")
_OPEN = re.compile(r"[«“”\"„]\s*(?=[A-ZÆØÅ])")


def marked_words(text: str, start: int, end: int) -> Iterator[Quotation]:
    """Yield what stands between marks in one line; a mark that opens it and is never closed reaches to its end.

    Quotations with nothing between them but the naming of their source are one turn: «Ja», sier hun. «Vi er klare.»
    """
    matches = list(_MARKS.finditer(text, start, end))
    turn, reached = start, -1
    for match in matches:
        naming = _naming(text, match, start, end)
        if reached < 0 or text[reached : match.start()].strip(" ,."):
            turn = match.start()
        reached = max(match.end(), naming.source[1] if naming else 0)
        inner = next(match.span(group) for group in range(1, 8) if match[group] is not None)
        yield from quoted(text, inner, "marks", turn=turn, naming=naming)
    opened = _OPEN.match(text, start, end)
    if opened and not matches:
        yield from _unclosed(text, opened, end)


def _naming(text: str, match: re.Match[str], start: int, end: int) -> Naming | None:
    """Return what names the source: after the marks («…», sier X), or before a colon (X sier: «…»)."""
    after = attribution().match(text, match.end() - 1, end) or attribution().match(text, match.end() - 2, end)
    told = after is not None and not _signed(text, match, after) and _TELLS.match(text, after.end("cue"))
    if after and not told and (_signed(text, match, after) or is_complete(text, after)):
        return naming_of(text, after, end)
    nobody = impersonal(text, match.end() - 1, end) or impersonal(text, match.end() - 2, end)
    if nobody:
        return Naming(nobody.span("cue"), nobody.span("rest"))
    colon = naming_before(text, start, match.start())
    return colon or (naming_before_clause(text, start, match.start()) if _is_sentence(text, match, end) else None)


def _signed(text: str, marked: re.Match[str], after: re.Match[str]) -> bool:
    """Tell whether a sign stands between marked words and their cue."""
    signs = set(text[marked.end() - 1 : after.start("cue")])
    return bool(signs & _SIGNS) or (text[marked.end() - 2] in _SIGNS and is_complete(text, after))


def _is_sentence(text: str, match: re.Match[str], end: int) -> bool:
    """Tell whether nothing of the sentence stands after the marks."""
    return match[0][-2:-1] in _STOPS or match.end() == end or text[match.end()] in _STOPS


def _unclosed(text: str, opened: re.Match[str], end: int) -> Iterator[Quotation]:
    match = attribution().search(text, opened.end(), end)
    region = (opened.end(), speech_end(match) if match else end)
    naming = naming_of(text, match, end) if match else None
    yield from quoted(text, region, "marks", turn=opened.start(), naming=naming)
