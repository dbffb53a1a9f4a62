"""Read publication dates out of metadata, in the forms that web pages, feeds and archives write them."""

import re
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des")
_ENGLISH = {"may": "mai", "oct": "okt", "dec": "des"}
_MONTH_NAME = (
    r"(?:jan(?:uary?)?|feb(?:ruary?)?|mar(?:s|ch)?|apr(?:il)?|ma[iy]|june?|juni|july?|juli|aug(?:ust)?"
    r"|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[sc](?:ember)?)"
)
_CLOCK = r"(?:\s*(?:,|\||[-–]|kl\.?|klokka|klokken)*\s*\d{1,2}[.:]\d\d(?::\d\d)?)?"
_WEEKDAY = r"(?:(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag,?\s+(?:den\s+)?)?"
_ISO = r"(?P<y1>\d{4})-?(?P<m1>\d\d)-?(?P<d1>\d\d)(?![\d-])"
_NUMBERS = r"(?P<d2>\d{1,2})[./]\s?(?P<m2>\d{1,2})[./\s-]\s?(?P<y2>\d{4}|\d\d)(?!\d)"
_WORDS = rf"(?P<d3>\d{{1,2}})\.?\s*(?P<m3>{_MONTH_NAME})\.?,?\s+(?P<y3>\d{{4}})"
_MONTH_FIRST = rf"(?P<m4>{_MONTH_NAME})\.?\s+(?P<d4>\d{{1,2}}),?\s+(?P<y4>\d{{4}})"
_FORMS = re.compile(rf"(?<!\d)(?:{_ISO}|{_NUMBERS}|{_WORDS}|{_MONTH_FIRST})", re.IGNORECASE)

DATE = re.sub(r"\?P<\w+>", "?:", rf"{_WEEKDAY}(?:{_ISO}|{_NUMBERS}|{_WORDS}){_CLOCK}")
"""A pattern for a date with the weekday before it and the time of day after it, where they are given."""


def publication_date(text: str | None) -> str | None:
    """Return the first date in a metadata field as `YYYY-MM-DD`; None where no full, possible date stands there.

    Example:
        >>> publication_date("torsdag 08. oktober 2020 kl. 12.30")
        '2020-10-08'
        >>> publication_date("8/10-2020"), publication_date("2020-10-08T10:00:00+02:00"), publication_date("i fjor")
        ('2020-10-08', '2020-10-08', None)
    """
    match = _FORMS.search(text or "")
    if not match:
        return None
    form = next(form for form in "1234" if match[f"y{form}"])
    try:
        return date(_year(match[f"y{form}"]), _month(match[f"m{form}"]), int(match[f"d{form}"])).isoformat()
    except ValueError:
        return None


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _month(text: str) -> int:
    if text.isdigit():
        return int(text)
    short = text[:3].lower()
    return _MONTHS.index(_ENGLISH.get(short, short)) + 1
