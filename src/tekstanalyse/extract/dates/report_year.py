"""Tell which year an article without a day of publication is about."""

import re

from spacy.tokens import Doc

from tekstanalyse.extract.dates.calendar import MONTHS
from tekstanalyse.extract.dates.rules import alternatives
from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.lexicon import words

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NOT_NOW = re.compile(r"\b(?:(?:mot|til|ut|innen|innan|før) |(?:siden|sidan|fra|frå|født|fødd)\b[^,;]{0,40})$", re.I)
"""What makes the year behind it one to come («mot 2032») or long ago («fra den første i 1994»)."""
_TOLD_OF = re.compile(r"(?:(?P<noun>\w+) |\b)i (?:året )?$")
"""What stands before a bare year of which something is told («i 1922»): its own only where people met then."""
_MET = re.compile(
    rf"\b(?:{alternatives(words('organize-verbs'))}|{alternatives(MONTHS)}|møt(?:tes|test)|saml(?:et|a)s?)\b",
    re.IGNORECASE,
)
_STANDS = re.compile(r" (?:er|har|må|kan) ")
"""What stands behind a year to come that is reckoned with («I 2031 er det»)."""
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
    met = _MET.search(sentence) is not None
    return [int(year[0]) for year in _YEAR.finditer(sentence) if _is_own(sentence, year, met=met)]


def _is_own(sentence: str, year: re.Match[str], *, met: bool) -> bool:
    """Tell whether a year may be the article's own, and none long ago or to come that it tells of."""
    before = sentence[: year.start()]
    told = _TOLD_OF.search(before)
    of_event = told is not None and told["noun"] is not None and stem_of(told["noun"], "event-nouns") is not None
    is_told = (told is not None and not of_event) or _STANDS.match(sentence, year.end()) is not None
    return not _NOT_NOW.search(before) and (met or not is_told)
