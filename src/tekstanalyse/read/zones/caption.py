"""Mark the captions of pictures, with the photographer: «Fullt hus i salen. Foto: …», «(FOTO: Skjermdump …)».

A line that ends in a credit is a caption as a whole, with the alternative text above it. In a longer line, where
caption and prose have run together, only the credit is marked.
"""

import re
from collections.abc import Iterator, Sequence

from tekstanalyse.lexicon import entries
from tekstanalyse.read.zones.line import Line, alternatives, with_neighbours
from tekstanalyse.records import Zone

_LONGEST_CAPTION = 400
_LONGEST_NAME = 60
_LONGEST_ABOVE = 120

_LABEL = alternatives(entries("read-caption-labels"))
_NAME = r"[A-ZÆØÅ][\w'’.-]*(?:[ /,&]+(?:og )?[A-ZÆØÅ][\w'’-]*)*"
_IN_BRACKETS = rf"\((?i:{_LABEL})\s?[:/][^()]*(?:\([^()]*\)[^()]*)*\)?"
_IN_THE_OPEN = rf"(?=[A-ZÆØÅ]|foto)(?i:{_LABEL}(?:\s?/\s?\w+)?)\s?:\s?(?:{_NAME}|privat|skjermdump|redaksjonen)"
_WITHOUT_COLON = r"(?:Foto|FOTO|Bilde|Bilete|Arkivfoto) [A-ZÆØÅ][\w'’-]*(?: [A-ZÆØÅ][\w'’-]*){1,3}(?=[.)]?$)"
_CREDIT = re.compile(rf"(?<!\w)(?:{_IN_BRACKETS}|{_IN_THE_OPEN}|{_WITHOUT_COLON})")
_OPENER = re.compile(rf"(?i:{alternatives(entries('read-caption-openers'))})(?!\w)")
_ALONE = re.compile(rf"(?i:{_LABEL})\s?:?")
_KICKER = re.compile(r"[A-ZÆØÅ][A-ZÆØÅ0-9 ,«»–-]{3,}:\s")


def captions(lines: Sequence[Line]) -> Iterator[Zone]:
    """Yield each caption, or the credit alone where it stands in prose."""
    end = 0
    for before, line, below in with_neighbours(lines):
        zone = _caption(line, below) if line.start >= end else None
        if zone is None:
            continue
        above = before if before and before.start >= end else None
        if above and _is_picture_text(above, line, zone):
            yield above.zone("caption")
        yield _with_line_above(zone, line, above)
        end = zone.end


def has_credit(line: Line) -> bool:
    """Tell whether a line names a photographer or the source of a picture."""
    return bool(_CREDIT.search(line.text) or _OPENER.match(line.text))


def _caption(line: Line, below: Line | None) -> Zone | None:
    """Return the caption on a line, with the line below when the photographer's name stands there."""
    if _ALONE.fullmatch(line.text):
        directly_below = below is not None and below.start == line.end + 1
        name = below if below and directly_below and len(below.text) <= _LONGEST_NAME else None
        return Zone(kind="caption", start=line.start, end=(name or line).end)
    credit = _CREDIT.search(line.text)
    if _is_caption(line, credit):
        return line.zone("caption")
    return Zone(kind="caption", start=line.start + credit.start(), end=line.start + credit.end()) if credit else None


def _is_caption(line: Line, credit: re.Match[str] | None) -> bool:
    if not credit:
        return bool(_OPENER.match(line.text)) and len(line.text) <= _LONGEST_CAPTION
    if credit.start() == 0 or _OPENER.match(line.text) or _KICKER.match(line.text):
        return True
    return len(line.text) <= _LONGEST_CAPTION and not line.text[credit.end() :].strip(" .)/")


def _with_line_above(zone: Zone, line: Line, above: Line | None) -> Zone:
    """Take in the alternative text of the picture, or the caption when the line has the credit alone."""
    if above is None or line.opens_block or not above.opens_block or above.end + 1 != line.start:
        return zone
    if zone.start != line.start or (above.ends_sentence and not _begins_with_credit(line)):
        return zone
    longest = _LONGEST_CAPTION if _begins_with_credit(line) else _LONGEST_ABOVE
    return Zone(kind="caption", start=above.start, end=zone.end) if len(above.text) <= longest else zone


def _is_picture_text(above: Line, line: Line, zone: Zone) -> bool:
    """Tell the alternative text of a picture at the very top, with a blank line between it and the caption."""
    return above.start == 0 and line.opens_block and zone.start == line.start and not above.ends_sentence


def _begins_with_credit(line: Line) -> bool:
    return bool(_CREDIT.match(line.text) or _ALONE.fullmatch(line.text))
