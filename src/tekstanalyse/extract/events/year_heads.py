"""Find the lines of an article that begin with a year, and the parts that they head.

The year stands before a sign («2019: …», «2019, Sula: …»), before a title («2019 Forskar Hege Lia: Ull»), alone on a
line over what it heads, or behind a name that comes again with another year («Kystdagen 2019», «Kystdagen 2018 var …»).
"""

import re
from collections.abc import Sequence

from tekstanalyse.extract.dates.calendar import MONTHS, SEASONS

_HEAD = re.compile(
    r"^[^\w\n«\"“”]*(?:(?P<name>(?!I[ ])[^\W\d_][\w-]*(?:[ ][^\W\d_][\w-]*){0,3}?)[ ](?:i[ ])?)?(?P<year>(?:19|20)\d\d)"
    r"[ ]?(?:\([^)\n]*\)[ ]?)?(?:(?P<sign>[:–|,.-])?[ ]*(?<=[ ])(?P<rest>\S[^\n]*)|[ .:]*$)",
    re.MULTILINE,
)
_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?!\s*\n))*")
_SURE = frozenset(":–|-")
"""Signs behind a year by which its line is one of a list."""
_OPENS = re.compile(r"[A-ZÆØÅ«\"“]")


def year_heads(text: str) -> list[re.Match[str]]:
    """Return the lines that begin with a year, and alike with another year where nothing else shows a list."""
    found = [head for head in _HEAD.finditer(text) if text[: head.start()].strip()]
    return [head for head in found if _is_sure(head) or any(_are_alike(head, other) for other in found)]


def is_season(name: str) -> bool:
    """Tell whether the words before a year are a month or a season."""
    return name.lower() in {*MONTHS, *SEASONS}


def _is_sure(head: re.Match[str]) -> bool:
    """Tell whether the line is no more than the year or season, or goes on after a sign that lists have."""
    return (head["name"] is None or is_season(head["name"])) and (head["rest"] is None or head["sign"] in _SURE)


def _are_alike(head: re.Match[str], other: re.Match[str]) -> bool:
    """Tell whether two lines differ in their year alone: the name before it, or the sign and a capital behind it."""
    if head["year"] == other["year"] or head["name"] != other["name"]:
        return False
    opens = all(_OPENS.match(line["rest"] or "") for line in (head, other))
    return head["name"] is not None or (head["sign"] == other["sign"] and opens)


def part_ends(text: str, heads: Sequence[re.Match[str]]) -> list[int]:
    """Return where the parts end: before the next year, and the last after as many paragraphs as the longest other."""
    stops = [*(head.start() for head in heads[1:]), len(text)]
    blocks = [
        [block.end() for block in _PARAGRAPH.finditer(text, head.start("year"), stop)]
        for head, stop in zip(heads, stops, strict=False)
    ]
    most = max(map(len, blocks[:-1]), default=1)
    return [found[-1] for found in blocks[:-1]] + [found[:most][-1] for found in blocks[-1:]]
