"""Find direct speech in plain text: dialogue dashes and quotation marks, with the words that give them a source.

Norwegian prints speech in two ways, often in one article: a turn that opens with a dash and closes where the source is
named («– Vi er klare, sier Hege Lia.»), and words between quotation marks. Everything here is about the signs; who the
source is, and whether quoted words are speech at all, is decided where the whole article is known.
"""

import re
from collections.abc import Iterator

from tekstanalyse.extract.quotation.dash import DASH, dash_turns, is_list_item, turn_inside
from tekstanalyse.extract.quotation.interview import interview_questions
from tekstanalyse.extract.quotation.label import labelled_words
from tekstanalyse.extract.quotation.record import Quotation
from tekstanalyse.extract.quotation.told import told_words

__all__ = ["Quotation", "find_quotations", "told_words"]

_LINE = re.compile(r"[^\n]+")


def find_quotations(text: str) -> Iterator[Quotation]:
    """Yield the quotations of a text in order of appearance; quoted words without a source among them.

    Example:
        >>> text = "– Vi er klare, sier Hege Lia."
        >>> [text[q.start : q.end] for q in find_quotations(text)]
        ['Vi er klare']
        >>> text = "Ho sa det rett ut: «Me er klare.»"
        >>> [text[q.start : q.end] for q in find_quotations(text)]
        ['Me er klare.']
    """
    labelled = {quotation.turn: quotation for quotation in labelled_words(text)}
    asked = list(interview_questions(text))
    for line in _LINE.finditer(text):
        first = line.start() + len(line[0]) - len(line[0].lstrip())
        question = next((q for q in asked if line.start() <= q.start < line.end()), None)
        if first in labelled and question is None:
            yield labelled[first]
            continue
        yield from _in_line(text, line.start(), question.start if question else line.end())
        if question:
            yield question


def _in_line(text: str, start: int, end: int) -> Iterator[Quotation]:
    dash = DASH.match(text, start, end)
    if dash and not is_list_item(text, start, end):
        yield from dash_turns(text, dash.end(), end, dash.end())
    elif not dash:
        turn = turn_inside(text, start, end)
        yield from told_words(text, start, turn[0] if turn else end)
        if turn:
            yield from dash_turns(text, turn[1], end, turn[1])
