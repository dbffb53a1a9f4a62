"""Find a day that is celebrated each year, where the article tells how it was: «Slik ble 17. mai», «1. mai i Fjordby».

A day with a figure names no occasion by itself: the title has it, it is celebrated, or has a procession or a speech.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Doc, Span

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.events.ceremonies import tells_of_people
from tekstanalyse.lexicon import words

_CELEBRATED = r"(?:feir|marker)\w*(?: (?:av|for|vi|me|av årets))?"
"""Verbs and nouns for what is done on such a day («feiret 17. mai», «markeringa av 1. mai»)."""
_HELD = r"-?(?:tog|tale|arrangement|feiring|markering|frokost|frukost|komite|komité|fest|program|gudsten?este)\w*"
"""What such a day has («17. mai-toget»)."""
_DONE = r"(?:ble|blei|vart) (?:feir|marker)\w+"
_AT = r"(?: (?:i|på) (?P<place>[A-ZÆØÅ][\w-]+))?"
_FREE = r"(?<![\w-])(?<!innen )(?<!innan )(?<!før )(?<!etter )(?<!frist )"
"""Not after a word that makes it the end or the beginning of a time."""


def holidays(doc: Doc, kind: str) -> Iterator[Span]:
    """Yield the mentions of a day that the article tells to have been celebrated, as an event of this type."""
    if not tells_of_people(doc):
        return
    text = text_of(doc)
    known = {day for day in words("holidays") if _is_celebrated(doc, day.replace("_", " "))}
    for day in sorted(known):
        for match in _of_day(day.replace("_", " ")).finditer(text):
            span = doc.char_span(*match.span(), label=kind, kb_id=match[0], alignment_mode="contract")
            if span is not None:
                yield span


def _is_celebrated(doc: Doc, day: str) -> bool:
    """Tell whether the title names the day, or the text says that it was celebrated."""
    titled = any(zone.label_ == "title" and _of_day(day).search(zone.text) for zone in doc.spans["zones"])
    return titled or _sign_of(day).search(text_of(doc)) is not None


@lru_cache(maxsize=len(words("holidays")))
def _of_day(day: str) -> re.Pattern[str]:
    return re.compile(rf"{_FREE}{re.escape(day)}{_AT}(?![\w-])", re.IGNORECASE if day[0].isalpha() else 0)


@lru_cache(maxsize=len(words("holidays")))
def _sign_of(day: str) -> re.Pattern[str]:
    day = re.escape(day)
    return re.compile(rf"\b{_CELEBRATED} {day}\b|(?<!\w){day}(?:{_HELD}| {_DONE})\b", re.IGNORECASE)
