"""Write an EDTF date as people do, as exact as it is and no more."""

import re

from markupsafe import Markup

from tekstanalyse.publish.report.catalogue import word

_DATE = re.compile(r"(?P<year>\d{4}|XXXX)(?:-(?P<month>0[1-9]|1[0-2]))?(?:-(?P<day>\d\d))?")
_SEASON = re.compile(r"(?P<year>\d{4})-(?P<season>2[1-4])")


def written_date(edtf: str | None) -> Markup:
    """Return the date with day and month in figures; a form that is not known is shown as it stands.

    >>> str(written_date("2022-11-16/2022-11-17"))
    '16.11.2022–17.11.2022'
    >>> str(written_date("XXXX-06-08"))
    '8.6.'
    """
    if edtf is None:
        return word("no_date")
    return Markup("–").join(_part(part) for part in edtf.split("/"))


def _part(edtf: str) -> Markup:
    if match := _SEASON.fullmatch(edtf):
        return word(f"season_{match['season']}") + Markup(" ") + Markup(match["year"])
    if match := _DATE.fullmatch(edtf):
        month_and_day = [str(int(part)) for part in (match["day"], match["month"]) if part]
        year = "" if match["year"] == "XXXX" else match["year"]
        return Markup(".".join([*month_and_day, year]))
    return Markup("{}").format(edtf)
