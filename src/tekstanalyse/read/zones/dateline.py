"""Mark what else stands at the top: kind of article, place and day («Pressemelding, Lom, 6. mars 2023»).

Such a line is marked as a byline: it says who publishes what and when, and nothing about the subject.
"""

import re
from collections.abc import Iterator, Sequence

from tekstanalyse.lexicon import entries
from tekstanalyse.read.dates import DATE
from tekstanalyse.read.zones.line import Line, alternatives
from tekstanalyse.records import Zone

_LINES_AT_THE_TOP = 8
_PARAGRAPHS_AT_THE_TOP = 2
_LEAST_PARAGRAPH = 150
_LINES_OF_APPOINTMENT = 3

_LABEL = alternatives(entries("read-appointment-labels"))
_GENRE = rf"(?i:{alternatives(entries('read-genre-labels'))})"
_SENDER = r"(?i:pressemelding fr[aå]) [^.:!?]{2,60}?"
_PLACE = r"[A-ZÆØÅ][\w-]+(?:(?: i |[ /])[A-ZÆØÅ][\w-]+)?,\s?"
_DAY = rf"(?i:{DATE})"
_GAP = r"[\s,.:|/()–—-]+"
_KIND = rf"(?:{_SENDER}|{_GENRE})(?:{_GAP}(?:{_PLACE})?{_DAY})?"
_DATELINE = re.compile(rf"[(\[]?(?:{_KIND}|(?:(?!(?i:{_LABEL})\b){_PLACE})?{_DAY})[.:)\]]*")
_APPOINTMENT = re.compile(rf"(?i:{_LABEL}\s?:|kl(?:\.|okka|okken)?\s?\d|\d{{1,2}}[.:]\d\d\s)")


def datelines(lines: Sequence[Line]) -> Iterator[Zone]:
    """Yield the lines at the top that give the kind of the article, the day, or both."""
    for line in lines_with_dateline(lines):
        yield line.zone("byline")


def lines_with_dateline(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield those lines; a day over the times and places of an announcement is that of the event, and is not meant."""
    for number, line in enumerate(top(lines)):
        below = lines[number + 1 : number + 1 + _LINES_OF_APPOINTMENT]
        if is_dateline(line) and not any(_APPOINTMENT.match(other.text) for other in below):
            yield line


def is_dateline(line: Line) -> bool:
    """Tell a line like «PRESSEMELDING», «Kronikk, 3. mai 2021», «OSLO, 3. mai 2021» or «Torsdag 3. mai 2021»."""
    return bool(_DATELINE.fullmatch(line.text))


def top(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the first lines, up to the second paragraph of prose."""
    paragraphs = 0
    for line in lines[:_LINES_AT_THE_TOP]:
        yield line
        paragraphs += len(line.text) >= _LEAST_PARAGRAPH or (line.ends_sentence and not is_dateline(line))
        if paragraphs == _PARAGRAPHS_AT_THE_TOP:
            return
