"""Read the questions of an interview that have no sign: lines that ask, each with a dash turn for an answer."""

import re
from collections.abc import Iterator
from itertools import pairwise

from tekstanalyse.extract.quotation.attribution import SENTENCE_END
from tekstanalyse.extract.quotation.dash import DASH
from tekstanalyse.extract.quotation.record import Quotation, quoted

_LINE = re.compile(r"[^\n]+")
_NAME = re.compile(r"(?<=[a-zæøå,] )[A-ZÆØÅ]\w")
_YOU = re.compile(r"\b(?:du|deg|din|ditt|dine|dere|deres|de|dykk|dykkar)\b", re.IGNORECASE)
_FEWEST = 2
"""One such line may be the reporter's own wondering; an interview has several."""
_LONGEST = 40
"""Words of a question."""


def interview_questions(text: str) -> Iterator[Quotation]:
    """Yield the lines that end in a question mark and stand before a dash turn, where there are several.

    Example:
        >>> text = "Gikk det bra?\\n– Ja.\\nOg nå?\\n– Nå er jeg trøtt."
        >>> [text[q.start : q.end] for q in interview_questions(text)]
        ['Gikk det bra?', 'Og nå?']
    """
    lines = list(_LINE.finditer(text))
    asked = [line for line, after in pairwise(lines) if _asks(line) and DASH.match(after[0])]
    if len(asked) >= _FEWEST:
        for line in asked:
            start = _own_start(text, line)
            yield from quoted(text, (start, line.end()), "dash", turn=start)


def _own_start(text: str, line: re.Match[str]) -> int:
    """Return where the question begins: what tells of somebody before it, and turns to nobody, is the report's."""
    stops = [stop.end() for stop in SENTENCE_END.finditer(text, line.start(), line.end() - 1)]
    if stops and _NAME.search(text, line.start(), stops[-1]) and not _YOU.search(text, line.start(), stops[-1]):
        return stops[-1]
    return line.start()


def _asks(line: re.Match[str]) -> bool:
    words = line[0].split()
    return words[-1:] != [] and words[-1].endswith("?") and len(words) <= _LONGEST and not DASH.match(line[0])
