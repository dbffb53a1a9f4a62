"""Tell which year an article without a day of publication is about."""

import re

from spacy.tokens import Doc

from tekstanalyse.extract.dates.rules import alternatives
from tekstanalyse.extract.docs import text_of
from tekstanalyse.lexicon import words

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NOT_NOW = re.compile(r"\b(?:(?:mot|til|ut|innen|innan) |(?:siden|sidan|fra|frå|født|fødd)\b[^,;]{0,40})$", re.I)
"""What makes the year behind it one to come («mot 2032») or long ago («fra den første i 1994»)."""
_SENTENCE = re.compile(r"[^.!?\n]*(?:\.(?=\S|\s[a-zæøå])[^.!?\n]*)*")
_AHEAD = re.compile(rf"\b(?:{alternatives(words('date-year-ahead'))})\b", re.IGNORECASE)


def report_year(doc: Doc) -> int | None:
    """Return the year of the title, or the latest that the text names and does not look ahead to.

    None where it names no such year: a wrong year is worse than none.
    """
    titles = [zone.text for zone in doc.spans["zones"] if zone.label_ == "title"]
    titled = {int(year) for title in titles for year in _YEAR.findall(title)}
    return titled.pop() if len(titled) == 1 else latest_year(text_of(doc))


def latest_year(text: str) -> int | None:
    """Return the latest year the text names, those left out that are still to come, and those told as long ago.

    Example:
        >>> latest_year("I 2019 møttest me; i 2020 vart det webinar torsdag 8. oktober. Vi sees i 2021!")
        2020
    """
    told = (sentence[0] for sentence in _SENTENCE.finditer(text) if not _AHEAD.search(sentence[0]))
    return max((year for sentence in told for year in _years(sentence)), default=None)


def _years(sentence: str) -> list[int]:
    return [int(year[0]) for year in _YEAR.finditer(sentence) if not _NOT_NOW.search(sentence[: year.start()])]
