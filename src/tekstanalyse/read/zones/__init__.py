"""Mark the parts of a text that are not running prose, or stand apart from it.

One kind of zone a file. Zones are only marked: the words stay in the text. A line belongs to the first kind that claims
it, in the order title, byline (with the dateline), caption, list, heading.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from tekstanalyse.read.zones.byline import bylines
from tekstanalyse.read.zones.caption import captions
from tekstanalyse.read.zones.dateline import datelines, is_dateline
from tekstanalyse.read.zones.heading import headings
from tekstanalyse.read.zones.line import Line, lines_of
from tekstanalyse.read.zones.listing import listings
from tekstanalyse.read.zones.title import title_line
from tekstanalyse.records import Zone, ZoneKind

__all__ = ["Line", "bylines", "captions", "datelines", "find_zones", "is_dateline", "lines_of", "title_line"]

_RULES: tuple[Callable[[Sequence[Line]], Iterable[Zone]], ...] = (datelines, bylines, captions, listings, headings)


def find_zones(text: str, title: Line | None, marked: Mapping[str, ZoneKind] | None = None) -> tuple[Zone, ...]:
    """Return the zones of a cleaned text in their order; they never overlap.

    `title` is the line that is the title, None where the text has none. `marked` gives the kind of lines whose format
    tells it, by their text.
    """
    lines = lines_of(text)
    zones = [title.zone("title")] if title else []
    known = marked or {}
    zones.extend(line.zone(known[line.text]) for line in lines if line != title and line.text in known)
    for rule in _RULES:
        zones.extend(zone for zone in rule(list(_free(lines, zones))) if zone.start < zone.end)
    return tuple(sorted(zones, key=lambda zone: zone.start))


def _free(lines: Iterable[Line], zones: Iterable[Zone]) -> Iterator[Line]:
    """Yield the lines that no zone has a part of."""
    in_order = deque(sorted(zones, key=lambda zone: zone.start))
    for line in lines:
        while in_order and in_order[0].end <= line.start:
            in_order.popleft()
        if not (in_order and in_order[0].start < line.end):
            yield line
