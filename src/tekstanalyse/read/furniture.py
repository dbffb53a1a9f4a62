"""Leave out what belongs to the web page around an article: menus, notices, links to other articles, dates in labels.

Only whole lines go, and only lines that say nothing about the subject; their wording is data (`lexicon/read-*.txt`).
A turn of speech, a caption and a byline are never furniture. Where a line could be prose it stays.
"""

import re
from collections.abc import Iterator, Sequence

from tekstanalyse.lexicon import entries
from tekstanalyse.read.dates import DATE, publication_date
from tekstanalyse.read.zones.byline import is_byline
from tekstanalyse.read.zones.caption import has_credit
from tekstanalyse.read.zones.line import Line, alternatives, lines_of, with_neighbours

_LONGEST_LINK = 150
_LONGEST_NOTICE = 600
_LEAST_PROSE = 40


def _phrases(word_list: str) -> frozenset[str]:
    return frozenset(" ".join(entry) for entry in entries(word_list))


_LINES = _phrases("read-furniture")
_MENU = _phrases("read-menu")
_LINK_HEADS = _phrases("read-link-heads")
_AROUND = " .:…!|•>»›+-–"

_DATE_LABEL = alternatives(entries("read-date-labels"))
_DATED = re.compile(rf"(?i:{_DATE_LABEL}\s*:?\s*(?:den\s+)?{DATE}[\s.,|·•–-]*)+")
_DATE_LABEL_ALONE = re.compile(rf"(?i:{_DATE_LABEL})\s*:?")
_DATE_ALONE = re.compile(rf"(?i:{DATE})\.?")
_COOKIES = re.compile(rf"(?i:{alternatives(entries('read-cookie-notices'))})(?!\w)")
_SHARING = re.compile(rf"(?i:(?:{alternatives(entries('read-share-links'))}[\s,.|·•/–-]*)+)")
_LINK = re.compile(rf"(?i:{alternatives(entries('read-link-openers'))})(?!\w)")
_MORE = re.compile(rf"(?i:{alternatives(entries('read-more-openers'))})(?!\w)")
_COUNTED = re.compile(r"(?i:\d+ (?:kommentar(?:er|ar)?|visning(?:er|ar)?|delinger|delingar)|lesetid:?\s.{1,20})")
_WAY = re.compile(
    rf"(?i:{alternatives(entries('read-home'))})\s*(?:[>›»/|→:]\s*[^>›»/|→]{{1,60}})+|[^>›→]{{1,40}}(?:\s[>›→]\s[^>›→]{{1,60}}){{2,}}"
)
_COPYRIGHT = re.compile(r"(?i:©|copyright\b).{0,100}")


def remove_furniture(text: str) -> tuple[str, str | None]:
    """Return a cleaned text without its furniture, and the publication date that stood there (`YYYY-MM-DD`) or None.

    Example:
        >>> remove_furniture("Publisert: 4. mai 2021\\nFagdagen\\n\\nDagen var god.\\n\\nLes òg: Ny dag")
        ('Fagdagen\\n\\nDagen var god.', '2021-05-04')
    """
    lines = lines_of(text)
    dated = list(_date_lines(lines))
    left_out = {line.start for line in [*dated, *_page_lines(lines), *_link_blocks(lines)]}
    rows, start = [], 0
    for row in text.split("\n"):
        if start not in left_out:
            rows.append(row)
        start += len(row) + 1
    published = next(filter(None, (publication_date(line.text) for line in dated)), None)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(rows)).strip("\n"), published


def _date_lines(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield lines like «Publisert: 4. mai 2021. Endret: …», also where the date stands on the line after its label."""
    for _, line, below in with_neighbours(lines):
        if _DATED.fullmatch(line.text):
            yield line
        elif below and _DATE_LABEL_ALONE.fullmatch(line.text) and _DATE_ALONE.fullmatch(below.text):
            yield from (line, below)


def _page_lines(lines: Sequence[Line]) -> Iterator[Line]:
    prose = [number for number, line in enumerate(lines) if _is_prose(line)]
    first, last = (prose[0], prose[-1]) if prose else (0, len(lines))
    for number, line in enumerate(lines):
        outside = not first <= number <= last
        if _is_page_line(line) or (outside and _is_menu(line)) or (number > last and _is_more(line)):
            yield line


def _is_page_line(line: Line) -> bool:
    if line.has_dash or len(line.text) > _LONGEST_NOTICE:
        return False
    if _COOKIES.match(line.text):
        return True
    patterns = (_SHARING, _COUNTED, _WAY)
    return _words(line) in _LINES or any(pattern.fullmatch(line.text) for pattern in patterns)


def _is_menu(line: Line) -> bool:
    return (_words(line) in _MENU and not line.ends_sentence) or bool(_COPYRIGHT.fullmatch(line.text))


def _is_more(line: Line) -> bool:
    """Tell «Siste fra …» under an article, which over one could be its title."""
    return bool(_MORE.match(line.text)) and _is_link(line)


def _is_prose(line: Line) -> bool:
    """Tell a line that is surely a part of the article."""
    if _DATED.fullmatch(line.text) or _COOKIES.match(line.text):
        return False
    return len(line.text) > _LONGEST_LINK or (line.ends_sentence and len(line.text) >= _LEAST_PROSE)


def _link_blocks(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield links to other articles, and heads like «Les også» with the links that follow.

    Under a head, links go up to the first line that is none, within the article no further than a blank line.
    """
    last = max((number for number, line in enumerate(lines) if _is_prose(line)), default=-1)
    end = 0
    for number, line in enumerate(lines):
        if number < end:
            continue
        if _words(line) in _LINK_HEADS and not line.has_dash:
            links = list(_links(lines, number + 1, to_the_end=last <= number))
            end = number + 1 + len(links)
            yield from (line, *links)
        elif number and _LINK.match(line.text) and _is_link(line):
            yield line


def _links(lines: Sequence[Line], first: int, *, to_the_end: bool) -> Iterator[Line]:
    for number in range(first, len(lines)):
        line = lines[number]
        if not _is_link(line) or (number > first and line.opens_block and not to_the_end):
            return
        yield line


def _is_link(line: Line) -> bool:
    """Tell a line that may be the title of another article: no sentence, turn of speech, caption or byline."""
    if len(line.text) > _LONGEST_LINK or is_byline(line) or has_credit(line):
        return False
    if line.has_dash and line.asks_or_exclaims:
        return False
    ends_as_title = not line.ends_sentence or line.asks_or_exclaims or line.text.endswith(("...", "…"))
    return ends_as_title or ":" in line.text[:-1]


def _words(line: Line) -> str:
    return " ".join(line.text.strip(_AROUND).casefold().split())
