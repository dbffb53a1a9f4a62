"""Mark who wrote an article: «Av Kari Nordli», «Tekst og foto: …», an e-mail address, an agency, a signature."""

import re
from collections.abc import Iterator, Sequence

from tekstanalyse.lexicon import entries
from tekstanalyse.read.zones.line import Line, alternatives
from tekstanalyse.records import Zone

_LONGEST = 120
_CAPITALIZED = r"[A-ZÆØÅÄÖÉ][\w'’.-]*"
_NAME = rf"{_CAPITALIZED}(?:\s(?:{_CAPITALIZED}|von|van|de|der)){{0,4}}"
_NAMES = rf"{_NAME}(?:\s?(?:,|/|\bog\b|&)\s?{_NAME})*"
_ROLE = r"(?:\s*[,/(–|].{0,60})?"
_ADDRESS = r"[\w.+-]+@[\w-]+\.[\w.-]+"

_LABELLED = re.compile(rf"(?i:{alternatives(entries('read-byline-labels'))})\s?:\s?\S.*")
_BY = re.compile(rf"(?:[Aa]v|AV|Skrevet av|Skrive av|Publisert av|Kommentar av|Kronikk av):?\s{_NAMES}{_ROLE}")
_EMAIL = re.compile(rf"(?:{_NAMES},?\s)?(?i:e-?post:?\s|mail:?\s)?[<(]?{_ADDRESS}[>)]?")
_AGENCY = re.compile(
    rf"[(\[]?(?:©\s?)?{alternatives(entries('read-agencies'))}(?:[-/ ]+{alternatives(entries('read-agencies'))})*[)\]]?"
)
_SIGNATURE = re.compile(
    rf"(?!.*\d){_CAPITALIZED}(?:\s{_CAPITALIZED}){{1,3}}(?:,\s[a-zæøå][^.!?]{{2,60}}|\s\({_CAPITALIZED}\))?"
)


def bylines(lines: Sequence[Line]) -> Iterator[Zone]:
    """Yield the lines that name the author."""
    for line in lines:
        if is_byline(line) or (line is lines[-1] and _is_signature(line)):
            yield line.zone("byline")


def is_byline(line: Line) -> bool:
    """Tell whether a line names the author by a label, an address or an agency."""
    if _AGENCY.fullmatch(line.text):
        return True
    patterns = (_LABELLED, _BY, _EMAIL)
    short = len(line.text) <= _LONGEST and not line.text.endswith((".", "!", "?")) and not line.has_dash
    return short and any(pattern.fullmatch(line.text) for pattern in patterns)


def _is_signature(line: Line) -> bool:
    """Tell a name alone under the text, with a role after it or without."""
    return line.opens_block and line.start > 0 and not line.ends_sentence and bool(_SIGNATURE.fullmatch(line.text))
