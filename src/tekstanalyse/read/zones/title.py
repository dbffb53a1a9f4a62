"""Find the line that is the title of an article."""

import re
from collections.abc import Sequence

from tekstanalyse.read.zones.byline import is_byline
from tekstanalyse.read.zones.caption import has_credit
from tekstanalyse.read.zones.dateline import is_dateline
from tekstanalyse.read.zones.line import Line

_LONGEST = 160
_LINES_AT_THE_TOP = 12
_NOT_LETTERS = re.compile(r"\W+")
_SITE_NAME = re.compile(r"\s+[|–—»·:-]+\s+\S")


def title_line(lines: Sequence[Line], title: str | None, *, printed_twice: Sequence[str] = ()) -> Line | None:
    """Return the line of the title; None where no line is it.

    A title from metadata, with or without the name of the site after it, is looked for near the top. Without metadata
    the title is a line near the top that was printed twice, or else the first line, when it is short and no sentence.
    A line that gives the kind of article or the day («PRESSEMELDING 3. mai 2021») is never it: then the next one is.
    """
    top = lines[:_LINES_AT_THE_TOP]
    if title:
        return next((line for line in top if _is_same(line.text, title)), None)
    twice = (line for line in top if line.opens_block and line.text in printed_twice and _may_be_title(line))
    first = [line for line in top if not is_dateline(line)][:1]
    return next(twice, None) or next(filter(_may_be_title, first), None)


def _is_same(line: str, title: str) -> bool:
    wanted = _letters(line)
    without_site = {title, *(title[: gap.start()] for gap in _SITE_NAME.finditer(title))}
    return bool(wanted) and wanted in map(_letters, without_site)


def _letters(text: str) -> str:
    return _NOT_LETTERS.sub("", text.casefold())


def _may_be_title(line: Line) -> bool:
    if len(line.text) > _LONGEST or is_byline(line) or is_dateline(line) or has_credit(line):
        return False
    return line.asks_or_exclaims or not line.ends_sentence
