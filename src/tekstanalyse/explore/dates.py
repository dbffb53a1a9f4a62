"""Write an EDTF date in words, as exact as it is and no more."""

import re
from collections.abc import Sequence
from functools import cache

from tekstanalyse.explore.words import Language, catalogue, word
from tekstanalyse.periods import bounds

_DATE = re.compile(r"(?P<year>\d{4}|XXXX)(?:-(?P<month>0[1-9]|1[0-2]))?(?:-(?P<day>[0-3]\d))?")
_DAY = re.compile(r"(?:\d{4}|XXXX)-(?:0[1-9]|1[0-2])-[0-3]\d")
_SEASON = re.compile(r"(?P<year>\d{4})-(?P<season>2[1-4])")


def written_date(edtf: str | None, language: Language) -> str:
    """Return the date in words; a form that is not known stands as it is, and no date is an empty string.

    >>> written_date("2022-11-16/2022-11-17", "nb"), written_date("2022-11-30/2022-12-01", "en")
    ('16.–17. november 2022', '30 November 2022 – 1 December 2022')
    >>> written_date("XXXX-06-08", "en"), written_date("2019-23", "nn"), written_date("2021", "nn")
    ('8 June', 'hausten 2019', '2021')
    """
    return _joined(edtf.split("/"), language) if edtf else ""


def written_period(first: str | None, last: str | None, language: Language) -> str:
    """Return the time from the first to the last date; a whole year or month is written as one.

    >>> written_period("2021-03-01", "2021-03-01", "nb"), written_period("2021-01-01", "2021-12-31", "nb")
    ('1. mars 2021', '2021')
    >>> written_period("2021-03-01", "2021-03-31", "en"), written_period("2021", None, "en")
    ('March 2021', '2021')
    """
    if first and last:
        for whole in (first[:4], first[:7]):
            if bounds(whole) == (first, last):
                return written_date(whole, language)
    return _joined(list(dict.fromkeys(filter(None, (first, last)))), language)


def _joined(parts: Sequence[str], language: Language) -> str:
    """Return the first date and the last; days of one month share its name."""
    if len(parts) == 2 and all(_DAY.fullmatch(part) for part in parts) and parts[0][:7] == parts[1][:7]:
        day = f"{int(parts[0][8:])}{'' if language == 'en' else '.'}"
        return f"{day}–{_part(parts[1], language)}"
    return " – ".join(_part(part, language) for part in parts)


def without_date(name: str) -> str:
    """Leave out the date at the end of an event's name, for a place that says when it was.

    >>> without_date("fagdag (Kystforum), 16. november 2022"), without_date("samling hausten 2023")
    ('fagdag (Kystforum)', 'samling')
    """
    return _date_at_end().sub("", name) or name


@cache
def _date_at_end() -> re.Pattern[str]:
    times = {
        words[language]
        for key, words in catalogue().items()
        if key.startswith(("month_", "season_"))
        for language in ("nb", "nn")
    }
    day = r"(?:\d{1,2}\.(?: ?[–-] ?\d{1,2}\.)? )?"
    return re.compile(rf",? {day}(?:{'|'.join(sorted(times))})(?: \d{{4}})?$|(?<=\)), \d{{4}}$")


def _part(edtf: str, language: Language) -> str:
    if match := _SEASON.fullmatch(edtf):
        season = word(f"season_{match['season']}", language)
        return f"{season} {match['year']}"
    match = _DATE.fullmatch(edtf)
    if match is None:
        return edtf
    day = str(int(match["day"])) if match["day"] else ""
    month = word(f"month_{match['month']}", language) if match["month"] else ""
    year = "" if match["year"] == "XXXX" else match["year"]
    return " ".join(filter(None, (f"{day}." if day and language != "en" else day, month, year)))
