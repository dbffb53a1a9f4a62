"""Find the day on which an article was published, where the text itself says so near its top."""

import re
from collections.abc import Iterator, Sequence

from tekstanalyse.lexicon import entries
from tekstanalyse.read.dates import DATE, publication_date
from tekstanalyse.read.zones.byline import is_byline
from tekstanalyse.read.zones.dateline import lines_with_dateline, top
from tekstanalyse.read.zones.line import Line, alternatives

_LABEL = alternatives(entries("read-date-labels"))
_SAID = re.compile(
    rf"(?:^|[.!?|·•–(]\s*)(?=[A-ZÆØÅ])(?i:{_LABEL}):?\s(?i:den\s)?(?P<day>(?i:{DATE}))(?=\s*(?:[.,;|·•–)]|av\s|$))"
)
_AT_THE_END = re.compile(rf"(?i:{DATE})\.?$")
_PLACE = r"(?:[A-ZÆØÅ][A-ZÆØÅ -]+,?|[A-ZÆØÅ][\w-]+(?:(?: i |[ /])[A-ZÆØÅ][\w-]+)?,)"
_OPENING = re.compile(rf"{_PLACE}\s\(?(?P<day>(?i:{DATE}))\)?\s?[:.–—-]\s?\S")


def published_at_top(lines: Sequence[Line]) -> str | None:
    """Return the day (`YYYY-MM-DD`) that stands beside a label, alone on a line, or with a place or an author.

    Looked for in the lines at the top; a sentence with a date in it is about something else.
    """
    return next(filter(None, map(publication_date, _written(lines))), None)


def _written(lines: Sequence[Line]) -> Iterator[str]:
    """Yield what may give the day, the surest first."""
    at_the_top = list(top(lines))
    yield from (match["day"] for line in at_the_top for match in _SAID.finditer(line.text))
    yield from (line.text for line in lines_with_dateline(lines))
    yield from (match["day"] for line in at_the_top if (match := _OPENING.match(line.text)))
    yield from (match[0] for line in at_the_top if is_byline(line) and (match := _AT_THE_END.search(line.text)))
