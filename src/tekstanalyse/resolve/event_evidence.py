"""Weigh whether two events of different articles are one: dates, names, types, organizers, speakers and places."""

import re
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from rapidfuzz import fuzz

from tekstanalyse.lexicon import entries, words
from tekstanalyse.resolve.event_dates import Agreement, agreement
from tekstanalyse.resolve.event_titles import same_title
from tekstanalyse.resolve.local_events import LocalEvent
from tekstanalyse.resolve.names import fold

_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_SIMILAR: Final = 90
"""Of 100 by rapidfuzz: names that differ by a slip or an ending."""

_BASE: Final = {Agreement.DAY: 0.6, Agreement.MONTH: 0.5, Agreement.YEAR: 0.4, Agreement.UNKNOWN: 0.4}
_SAME_STORY: Final = 3
"""People and organizations that two articles must both name to be about the same, where dates agree to the month."""
_NEAR: Final = 7
"""Days between the articles on two events without date that can still be one."""
_PIECE: Final = 0.15
"""What each further piece of evidence adds: on the same day one is enough, with vaguer dates it takes two."""


class Evidence(NamedTuple):
    """How sure it is that two events are one, and what speaks for it and against, each as `what=which`."""

    score: float
    support: tuple[str, ...] = ()
    against: tuple[str, ...] = ()


_NOTHING: Final = Evidence(0.0)


def weigh(one: LocalEvent, other: LocalEvent, extra: int = 0) -> Evidence:
    """Return how sure it is that two events are one, 0 where they cannot be or nothing but the type says so.

    More than enough evidence gives more than 1, so that rivals can be told apart. `extra` counts further evidence: that
    both are a part of the same event.
    """
    dates = _dates(one, other)  # first, for most pairs are of other days
    if dates is Agreement.NEVER or in_conflict(one, other):
        return _NOTHING
    pieces, support, against = _pieces(one, other)
    if pieces + extra <= 0 or not (_types_agree(one.type, other.type) or _names_agree(one, other)):
        return _NOTHING
    whole = ("whole=same",) if extra else ()
    score = round(_BASE[dates] + _PIECE * (pieces + extra), 2)
    return Evidence(score, (f"date={dates.name.lower()}", *whole, *support), against)


def _dates(one: LocalEvent, other: LocalEvent) -> Agreement:
    """Return how far the dates agree; of two events without one, whether the articles came within days."""
    if one.date is None and other.date is None and one.published and other.published:
        days = date.fromisoformat(one.published[:10]) - date.fromisoformat(other.published[:10])
        return Agreement.UNKNOWN if abs(days.days) <= _NEAR else Agreement.NEVER
    return agreement(one.date, other.date)


def in_conflict(one: LocalEvent, other: LocalEvent) -> bool:
    """Tell whether two events cannot be one: of one article, on other days, or with another year in the name."""
    return (
        one.ref[0] == other.ref[0]
        or (agreement(one.date, other.date) is Agreement.NEVER and not (one.date is None and other.date is None))
        or _years_differ(one, other)
    )


def is_vague(one: LocalEvent, other: LocalEvent) -> bool:
    """Tell whether the dates leave room for another event."""
    return agreement(one.date, other.date) < Agreement.DAY


def _pieces(one: LocalEvent, other: LocalEvent) -> tuple[int, tuple[str, ...], tuple[str, ...]]:
    """Count the evidence beside date and type, what speaks against it downwards; return what each piece is as well."""
    organizers, speakers = sorted(one.organizers & other.organizers), sorted(one.speakers & other.speakers)
    others = bool(one.organizers and other.organizers) and not organizers
    named, otherwise = _names_agree(one, other), bool(one.names and other.names)
    place = one.place is not None and one.place == other.place and one.type == other.type
    company = len(one.company & other.company)
    story = company >= _SAME_STORY and agreement(one.date, other.date) >= Agreement.MONTH
    names = 2 if named else -2 if otherwise else 0
    support = (
        *(("name=same",) if named else ()),
        *(f"organizer={organizer}" for organizer in organizers),
        *(f"speaker={speaker}" for speaker in speakers),
        *((f"place={one.place}",) if place else ()),
        *((f"story={company}",) if story else ()),
    )
    against = (
        *(("name=other",) if otherwise and not named else ()),
        *(("organizer=other",) if others else ()),
    )
    return names + min(len(organizers), 2) - others + min(len(speakers), 2) + place + story, support, against


def _types_agree(one: str, other: str) -> bool:
    general, parts = words("resolve-general-events"), words("resolve-event-parts")
    if one == other or one.endswith(other) or other.endswith(one):
        return True
    if (one in general and other not in parts) or (other in general and one not in parts):
        return True
    return any(one in kind and other in kind for kind in entries("resolve-event-kinds"))


def _names_agree(one: LocalEvent, other: LocalEvent) -> bool:
    return any(similar_names(left, right) for left in one.names for right in other.names)


def similar_names(one: str, other: str) -> bool:
    """Tell whether two names of events are one, years apart: alike, the beginning of the other, or its other form.

    >>> similar_names("Merddagane 2021", "Merddagane"), similar_names("Plass til alle?", "Hvem eier kysten?")
    (True, False)
    """
    left, right = (plain_name(name) for name in (one, other))
    shorter, longer = sorted((left, right), key=len)
    if not shorter:
        return False
    begins = longer.startswith(f"{shorter} ") and (len(shorter.split()) > 2 or len(shorter) > 11)
    return begins or fuzz.ratio(left, right) >= _SIMILAR or same_title(one, other)


def plain_name(name: str) -> str:
    """Return the name folded, without year and punctuation."""
    return " ".join(re.sub(r"[^\w\s]", " ", fold(_YEAR.sub(" ", name))).split())


def _years_differ(one: LocalEvent, other: LocalEvent) -> bool:
    left, right = (_years(event.names) for event in (one, other))
    return bool(left and right) and left.isdisjoint(right)


@lru_cache(maxsize=1 << 14)
def _years(names: frozenset[str]) -> frozenset[str]:
    return frozenset({year for name in names for year in _YEAR.findall(name)})
