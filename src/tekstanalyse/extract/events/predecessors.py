"""Find those who held earlier years what comes back: «Tidligere forelesere: Hege Lia (2016) og Jon Moe, NTNU (2015)».

They stand in a sentence that says so, or in lines under one that ends in a colon and speaks of what comes back.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Span

from tekstanalyse.extract.docs import once, text_of, tokens_between
from tekstanalyse.extract.events.series import kind_of_word
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.layer import spans

_THOSE = re.compile(
    r"\b(?:tidligere|tidlegare|foregående|foregåande|forrige|førre) (?:\w+-?(?=forelese|førelesa|tal[ea]r))?(?:års)?"
    r"(?:forelesere|førelesarar|foredragsholdere|foredragshaldarar|talere|"
    r"talarar|hovedtalere|hovudtalarar|festtalere|festtalarar|gjester|gjestar|innledere|innleiarar|forfattere|forfattarar|"
    r"kåsører|kåsørar|ordstyrere|ordstyrarar|bidragsytere|bidragsytarar|navn|namn)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\((?P<year>(?:19|20)\d\d)(?:[,;][^()\n]*)?\)")
_LONGEST = 80
"""Characters before the brackets in which their people stand."""


@dataclass(frozen=True)
class Predecessors:
    """The people of one year, and the year behind them."""

    people: tuple[Span, ...]
    year: Span


@once
def predecessors(doc: Doc) -> Sequence[Predecessors]:
    """Return those before whom the article tells the years, in order."""
    found = (_before(doc, match) for match in _YEAR.finditer(text_of(doc)) if _is_told(doc, match.start()))
    return [one for one in found if one is not None]


def _before(doc: Doc, match: re.Match[str]) -> Predecessors | None:
    """Return the people between the last sign that ends others' and the brackets with their year."""
    text, end = text_of(doc), match.start()
    start = max(text.rfind(sign, 0, end) for sign in (")", "\n", ":", ". "))
    people = tuple(s for s in spans(doc, "people") if max(start, end - _LONGEST) < s.start_char < end)
    year = doc.char_span(*match.span("year"))
    return Predecessors(people, year) if people and year is not None else None


def _is_told(doc: Doc, at: int) -> bool:
    """Tell whether the sentence or the line that leads to it says that those named have had their turn."""
    text = text_of(doc)
    line = text.rfind("\n", 0, at) + 1
    if _THOSE.search(text, max(line, text.rfind(". ", 0, at)), at):
        return True
    lead = _lead(text, line)
    return _THOSE.search(text, *lead) is not None or any(
        kind_of_word(token.lower_) is not None or stem_of(token.lower_, "event-roles") is not None
        for token in tokens_between(doc, *lead)
    )


def _lead(text: str, line: int) -> tuple[int, int]:
    """Return where the line lies that ends in a colon over the list in which a line stands; nothing without one."""
    above = text.rfind(":\n", 0, line)
    between = text[above + 1 : line].strip().split("\n") if above >= 0 else []
    start = text.rfind("\n", 0, max(above, 0)) + 1
    listed = all(_YEAR.search(other) or not other.strip() or len(other) < _LONGEST for other in between)
    return (start, above) if above >= 0 and listed else (0, 0)
