"""Find the line that is the title of an article."""

import re
from collections.abc import Sequence

from tekstanalyse.read.zones.byline import is_byline
from tekstanalyse.read.zones.caption import has_credit
from tekstanalyse.read.zones.line import Line

_LONGEST = 160
_LINES_AT_THE_TOP = 12
_NOT_LETTERS = re.compile(r"\W+")
_SITE_NAME = re.compile(r"\s+[|–—»·:-]+\s+\S")


def title_line(lines: Sequence[Line], title: str | None, *, printed_twice: Sequence[str] = ()) -> Line | None:
    """Return the line of the title; None where no line is it.

    A title from metadata, with or without the name of the site after it, is looked for near the top. Without metadata
    the title is a line near the top that was printed twice, or else the first line, when it is short and no sentence.
    """
    top = lines[:_LINES_AT_THE_TOP]
    if title:
        return next((line for line in top if _is_same(line.text, title)), None)
    return next((line for line in top if line.text in printed_twice and _may_be_title(line)), None) or next(
        (line for line in lines[:1] if _may_be_title(line)), None
    )


def _is_same(line: str, title: str) -> bool:
    wanted = _letters(line)
    without_site = {title, *(title[: gap.start()] for gap in _SITE_NAME.finditer(title))}
    return bool(wanted) and wanted in map(_letters, without_site)


def _letters(text: str) -> str:
    return _NOT_LETTERS.sub("", text.casefold())


def _may_be_title(line: Line) -> bool:
    if not line.opens_block or len(line.text) > _LONGEST or is_byline(line) or has_credit(line):
        return False
    return line.asks_or_exclaims or not line.ends_sentence
