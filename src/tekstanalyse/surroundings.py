"""Widen a span to the whole sentences it touches, for readers who want to see what stands around it."""

import re
from functools import lru_cache

_END_OF_SENTENCE = re.compile(r"[.!?…][»”\"'’)\]]*\s+(?=[«“\"'(–—-]*\s*[\dA-ZÆØÅ])")
_NO_END = re.compile(
    r"(?:\b(?:adm|bl\.a|ca|dir|dr|f\.eks|jf|kl|m\.fl|mr|nr|prof|ref|st|tidl|tlf|[A-ZÆØÅ])\.)\s*$", re.IGNORECASE
)


def sentences_around(text: str, start: int, end: int) -> str:
    """Return the sentences that `text[start:end]` touches; a line break always ends a sentence.

    >>> sentences_around("Salen var full. Liv Dale talte om tvang. Så var det pause.", 16, 24)
    'Liv Dale talte om tvang.'
    """
    first, last = sentence_span(text, start, end)
    return text[first:last].strip()


def sentence_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentences that `text[start:end]` touches begin and end, white space at the ends included."""
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    ends = [line_start + found for found in _sentence_ends(text[line_start:line_end])]
    first = max((found for found in ends if found <= start), default=line_start)
    last = min((found for found in ends if found >= end), default=line_end)
    return first, last


@lru_cache(maxsize=64)
def _sentence_ends(line: str) -> tuple[int, ...]:
    """Return where the sentences of a line end; spans of one line are asked for one after the other."""
    ends = _END_OF_SENTENCE.finditer(line)
    return tuple(match.end() for match in ends if not _NO_END.search(line[: match.start() + 1]))
