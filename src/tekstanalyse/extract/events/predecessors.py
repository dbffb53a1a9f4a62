"""Find those who held earlier years what comes back: «Tidligere forelesere: Hege Lia (2016) og Jon Moe, NTNU (2015)».

They stand in a sentence that says so, or in lines under one that ends in a colon and speaks of what comes back; or
right behind what they were («fjorårets foreleser, Hege Lia»).
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
_LAST = re.compile(
    r"\b(?:fjorårets|forfjorårets|forrige|førre|forrige års|førre års) "
    r"(?P<role>[\w-]*(?:foreles|førelesar|foredragsh|innled|innlei|tal[ae]r)\w*)\b,?",
    re.IGNORECASE,
)
"""What one is called who had the turn before."""
_BESIDE = re.compile(r"[,:]?(?: [\w/-]+){0,3} ")
_LONGEST = 80
"""Characters before the brackets in which their people stand."""


@dataclass(frozen=True)
class Predecessors:
    """The people of one year, and the year behind them or what they are called («fjorårets foreleser»)."""

    people: tuple[Span, ...]
    year: Span

    @property
    def is_of_year(self) -> bool:
        """Tell whether the year is given in digits."""
        return self.year.text.isdigit()


@once
def predecessors(doc: Doc) -> Sequence[Predecessors]:
    """Return those before whom the article tells the years, in order."""
    found = (_before(doc, match) for match in _YEAR.finditer(text_of(doc)) if _is_told(doc, match.start()))
    last = (_behind(doc, match) for match in _LAST.finditer(text_of(doc)))
    return [one for one in (*found, *last) if one is not None]


def is_role_then(span: Span) -> bool:
    """Tell whether a mention is only what somebody was at another time («fjorårets foreleser»)."""
    return any(told.year.start == span.start and not told.is_of_year for told in predecessors(span.doc))


def _behind(doc: Doc, match: re.Match[str]) -> Predecessors | None:
    """Return the one right behind what they are called, their titles left out."""
    text, called = text_of(doc), doc.char_span(match.start(), match.end("role"))
    person = next((span for span in spans(doc, "people") if span.start_char >= match.end("role")), None)
    if called is None or person is None or _BESIDE.fullmatch(text, match.end("role"), person.start_char) is None:
        return None
    return Predecessors((person,), called)


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
