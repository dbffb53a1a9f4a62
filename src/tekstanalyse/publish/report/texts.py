"""Cut the text of an article to what there is room for: the sentences that prove something."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property

from tekstanalyse.surroundings import sentence_span

_LAST_OF_ONE_UNIT = "\uffff"


class Text:
    """A text with the offsets that a browser counts, in UTF-16 units: a character beyond U+FFFF counts twice."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _doubles(self) -> Sequence[int]:
        if self._text.isascii() or max(self._text) <= _LAST_OF_ONE_UNIT:
            return ()
        return [at for at, character in enumerate(self._text) if character > _LAST_OF_ONE_UNIT]

    def at(self, offset: int) -> int:
        """Return an offset in characters as one in UTF-16 units.

        >>> Text("😀 hei").at(2)
        3
        """
        return offset + bisect_left(self._doubles, offset)

    def around(self, spans: Iterable[tuple[int, int]]) -> list[tuple[int, str]]:
        """Return the sentences that the spans touch, each with where it begins; neighbours become one.

        >>> Text("Salen var full. Liv Dale talte. Så var det pause.").around([(16, 24)])
        [(16, 'Liv Dale talte. ')]
        """
        found: list[tuple[int, int]] = []
        for start, end in sorted(sentence_span(self._text, *span) for span in set(spans)):
            if found and start <= found[-1][1]:
                found[-1] = (found[-1][0], max(end, found[-1][1]))
            else:
                found.append((start, end))
        return [(self.at(start), self._text[start:end]) for start, end in found]


def size(text: str) -> int:
    """Return how many bytes the text takes in JSON, about."""
    return len(text.encode("utf-8", "replace")) + sum(map(text.count, '\n"\\')) + 5 * sum(map(text.count, "<>"))
