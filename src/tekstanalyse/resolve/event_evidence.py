"""Weigh whether two events of different articles are one: dates, names, types, organizers, speakers and places."""

import re
from collections.abc import Iterable
from typing import Final

from rapidfuzz import fuzz

from tekstanalyse.lexicon import entries, words
from tekstanalyse.resolve.event_dates import Agreement, agreement
from tekstanalyse.resolve.local_events import LocalEvent
from tekstanalyse.resolve.names import fold

_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_SIMILAR: Final = 90
"""Of 100 by rapidfuzz: names that differ by a slip or an ending."""

_BASE: Final = {Agreement.DAY: 0.6, Agreement.MONTH: 0.5, Agreement.YEAR: 0.4, Agreement.UNKNOWN: 0.4}
_SAME_STORY: Final = 3
"""People and organizations that two articles must both name to be about the same, where dates agree to the month."""
_PIECE: Final = 0.15
"""What each further piece of evidence adds: on the same day one is enough, with vaguer dates it takes two."""


def score(one: LocalEvent, other: LocalEvent, extra: int = 0) -> float:
    """Return how sure it is that two events are one, 0 where they cannot be or nothing but the type says so.

    More than enough evidence gives more than 1, so that rivals can be told apart. `extra` counts further evidence: that
    both are a part of the same event.
    """
    pieces = _pieces(one, other) + extra
    dates = agreement(one.date, other.date)
    kind = _types_agree(one.type, other.type) or _names_agree(one, other)
    if pieces <= 0 or not kind or dates is Agreement.NEVER or in_conflict(one, other):
        return 0.0
    return round(_BASE[dates] + _PIECE * pieces, 2)


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


def _pieces(one: LocalEvent, other: LocalEvent) -> int:
    """Count the evidence beside date and type; what speaks against it counts down."""
    shared = len(one.organizers & other.organizers)
    others = bool(one.organizers and other.organizers) and not shared
    names = 2 if _names_agree(one, other) else -2 if one.names and other.names else 0
    place = one.place is not None and one.place == other.place and one.type == other.type
    story = len(one.company & other.company) >= _SAME_STORY and agreement(one.date, other.date) >= Agreement.MONTH
    return names + min(shared, 2) - others + min(len(one.speakers & other.speakers), 2) + place + story


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
    """Tell whether two names of events are one, years apart: alike, or the beginning of the other.

    >>> similar_names("Merddagane 2021", "Merddagane"), similar_names("Plass til alle?", "Hvem eier kysten?")
    (True, False)
    """
    left, right = (plain_name(name) for name in (one, other))
    shorter, longer = sorted((left, right), key=len)
    if not shorter:
        return False
    begins = longer.startswith(f"{shorter} ") and (len(shorter.split()) > 2 or len(shorter) > 11)
    return begins or fuzz.ratio(left, right) >= _SIMILAR


def plain_name(name: str) -> str:
    """Return the name folded, without year and punctuation."""
    return " ".join(re.sub(r"[^\w\s]", " ", fold(_YEAR.sub(" ", name))).split())


def _years_differ(one: LocalEvent, other: LocalEvent) -> bool:
    left, right = (_years(event.names) for event in (one, other))
    return bool(left and right) and left.isdisjoint(right)


def _years(names: Iterable[str]) -> set[str]:
    return {year for name in names for year in _YEAR.findall(name)}
