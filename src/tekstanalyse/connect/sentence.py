"""Tell whether a sentence ends between two mentions, without a parser.

A sentence ends at a line break, and at `.`, `!` or `?` before a space and a capital or a digit. A full stop after an
abbreviation or an initial ends nothing, and neither does one between two numbers.
"""

import re
from functools import cache
from importlib import resources

_END = re.compile(
    r"""
    (?P<word>\S*?)            # what the mark stands after
    (?P<mark>[.!?…])
    [»”"'’)\]]*               # closing quotation marks belong to the sentence
    \s+
    (?=[«“"'‘(\[–—-]*\s*(?P<next>\w))   # and opening ones to the next
    """,
    re.VERBOSE,
)
_INITIAL = re.compile(r"(?:\w\.-?)*[^\W\d_]")


def ends_between(text: str, start: int, end: int) -> bool:
    """Tell whether a sentence ends in `text[start:end]`; the character at `end` may be the next one's capital.

    >>> text = "Prof. Liv Aune kom kl. 18. Per Dale ble hjemme."
    >>> ends_between(text, text.index("Liv Aune"), text.index("kom"))
    False
    >>> ends_between(text, text.index("Liv Aune"), text.index("Per Dale"))
    True
    """
    if "\n" in text[start:end]:
        return True
    return any(_is_end(match) for match in _END.finditer(text[start : end + 1]))


def _is_end(match: re.Match[str]) -> bool:
    word, following = match["word"].lstrip("«“\"'(["), match["next"]
    if following.isdigit():
        return not word.isdigit() and not _takes_full_stop(word)
    if not following.isupper():
        return False
    return match["mark"] != "." or not _takes_full_stop(word)


def _takes_full_stop(word: str) -> bool:
    is_initial = word[:1].isupper() and _INITIAL.fullmatch(word) is not None
    return is_initial or f"{word.casefold()}." in _abbreviations()


@cache
def _abbreviations() -> frozenset[str]:
    lines = resources.files(__package__).joinpath("abbreviations.txt").read_text("utf-8").splitlines()
    return frozenset(line.strip().casefold() for line in lines if line.strip() and not line.startswith("#"))
