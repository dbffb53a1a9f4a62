"""Mark the items of lists and programmes: «• Åpning», «10.00 Innlegg ved …», short lines under «Program:»."""

import re
from collections.abc import Container, Iterator, Sequence
from itertools import groupby

from tekstanalyse.read.zones.line import Line, with_neighbours
from tekstanalyse.records import Zone

_LONGEST_ITEM = 200
_LONGEST_LEAD = 60
_LEAST_ITEMS_WITHOUT_SIGN = 2
_BULLET = re.compile(r"[•·▪◦‣●○■□◆✓✔➢➤]\s?(?=\S)|\*\s")
_NUMBER = re.compile(r"(?:\d{1,2}|[a-h])[.)]\s(?=\S)")
_CLOCK = re.compile(
    r"(?i:kl\.?\s?|klokka\s|klokken\s)?\d{1,2}[.:]\d\d(?!\d|\.\d{2,4})(?:\s?[-–]\s?\d{1,2}[.:]\d\d)?[\s:,–-]"
)


def listings(lines: Sequence[Line]) -> Iterator[Zone]:
    """Yield the items of lists, each with its line to itself, and the short lines with a colon that lead them in."""
    with_sign = {line.start for line in _items_with_sign(lines)}
    for under_lead, run in groupby(_after_leads(lines, with_sign), key=lambda pair: pair[0]):
        run_lines = [line for _, line in run]
        signs = any(line.start in with_sign for line in run_lines)
        is_list = under_lead and (signs or len(run_lines) > _LEAST_ITEMS_WITHOUT_SIGN)
        yield from (line.zone("list") for line in run_lines if is_list or line.start in with_sign)


def _after_leads(lines: Sequence[Line], with_sign: Container[int]) -> Iterator[tuple[bool, Line]]:
    """Yield each line with whether it is a lead or one of the items under it."""
    under_lead = False
    for line in lines:
        under_lead = _leads(line) or (under_lead and (line.start in with_sign or _continues(line)))
        yield under_lead, line


def _items_with_sign(lines: Sequence[Line]) -> Iterator[Line]:
    for before, line, after in with_neighbours(lines):
        if _is_item(line, before, after):
            yield line


def _leads(line: Line) -> bool:
    return line.text.endswith(":") and len(line.text) <= _LONGEST_LEAD and not line.has_dash


def _continues(line: Line) -> bool:
    """Tell a line that may be an item without a sign of its own: short, no sentence, no turn of speech."""
    return len(line.text) <= _LONGEST_ITEM and not line.has_dash and (not line.ends_sentence or _leads(line))


def _is_item(line: Line, before: Line | None, after: Line | None) -> bool:
    if len(line.text) > _LONGEST_ITEM:
        return False
    if _BULLET.match(line.text):
        return True
    if _CLOCK.match(line.text):
        return not line.text.endswith(".") or _has(_CLOCK, before) or _has(_CLOCK, after)
    return bool(_NUMBER.match(line.text)) and (_has(_NUMBER, before) or _has(_NUMBER, after))


def _has(pattern: re.Pattern[str], line: Line | None) -> bool:
    return line is not None and bool(pattern.match(line.text))
