"""Find the events that a phrase and a date name, the best first.

An event scores the share of the phrase that fits it: words in its name and mentions fully, words in the names of its
organizers, its place and the event it is a part of a little less, words that only stand in its articles by half. What
is written as a name must be found at all. All that score best are meant alike; parts are meant with their whole.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from tekstanalyse.ask.event_nouns import event_type
from tekstanalyse.ask.period import Period, may_fall_in
from tekstanalyse.ask.spelling import MOST_OFFERS, offers
from tekstanalyse.ask.terms import Term, terms
from tekstanalyse.folding import fold

_IN_NAME, _SAME_TYPE, _AROUND, _SAME_LAST_PART, _IN_ARTICLE = 1.0, 0.95, 0.9, 0.5, 0.5
_TYPE_WEIGHT, _WORD_WEIGHT, _DATE_WEIGHT = 1.0, 1.5, 2.0
_VAGUE_DATE = 0.5
_ENOUGH = 0.55
_SAME_SCORE = 0.005
_SPELLING = 4
"""Letters by which two spellings of one name may differ in length; saves folding every name."""


@dataclass(frozen=True, kw_only=True, slots=True)
class EventMatch:
    """The events a phrase may name, and what did not fit."""

    ids: tuple[str, ...] = ()
    unmatched: tuple[str, ...] = ()
    """Words of the phrase that fit none of them."""
    undated: bool = False
    """Whether the question names a date that the store does not give for them."""
    read_as: tuple[tuple[str, str], ...] = ()


Scores = dict[int, float]


def find_events(
    store: sqlite3.Connection, phrase: str, period: Period | None = None, *, all_that_fit: bool = False
) -> EventMatch:
    """Return the events that fit best; all in the period where the phrase says nothing else.

    With `all_that_fit`, every event that each word fits, if only in an article about it.
    """
    wanted = terms(store, phrase)
    fits = [(term, _fits(store, term)) for term in wanted]
    events = store.execute("SELECT number, id, name, date, date_from, date_to, parent FROM events ORDER BY number")
    in_time, undated = _in_time(events.fetchall(), period, fits)
    scored = _score(in_time, fits, period)
    best = _fitting(in_time, fits) if all_that_fit else _best(scored, in_time, phrase)
    if not best:
        return EventMatch(read_as=_read_as(wanted))
    return EventMatch(
        ids=tuple(row["id"] for row in best) if all_that_fit else _with_their_parts(best),
        unmatched=tuple(term.word for term, fit in fits if not any(row["number"] in fit for row in best)),
        undated=undated,
        read_as=_read_as(wanted),
    )


def suggest_events(store: sqlite3.Connection, phrase: str) -> list[str]:
    """Return up to three names of events for a phrase that named none: those of other dates, or else the most like."""
    names = {row["id"]: row["name"] for row in store.execute("SELECT id, name FROM events ORDER BY number")}
    of_other_dates = dict.fromkeys(names[key] for key in find_events(store, phrase).ids) if phrase else {}
    return list(of_other_dates)[:MOST_OFFERS] or offers(phrase, names.values())


def _read_as(wanted: Iterable[Term]) -> tuple[tuple[str, str], ...]:
    return tuple((term.word, term.read_as) for term in wanted if term.read_as)


def _fits(store: sqlite3.Connection, term: Term) -> Scores:
    scores: Scores = defaultdict(float)
    searches = (
        ("SELECT DISTINCT e.number FROM article_search s JOIN articles a ON a.number = s.rowid"
         " JOIN mentions m ON m.article = a.id AND m.kind = 'event' JOIN events e ON e.id = m.entity"
         " WHERE article_search MATCH ?", f"{{title text}} : {term.search}", _IN_ARTICLE),
        ("SELECT rowid FROM event_search WHERE event_search MATCH ?", f"about : {term.search}", _AROUND),
        ("SELECT rowid FROM event_search WHERE event_search MATCH ?", f"{{name mentions}} : {term.search}", _IN_NAME),
    )  # fmt: skip
    for query, match, score in searches if term.forms else ():
        for row in store.execute(query, (match,)):
            scores[row[0]] = max(scores[row[0]], score)
    for number in _of_type(store, term.event_type) if term.event_type else ():
        scores[number] = max(scores[number], _SAME_TYPE if term.is_type else _SAME_LAST_PART)
    return scores


def _of_type(store: sqlite3.Connection, wanted: str) -> list[int]:
    rows = store.execute("SELECT number, type FROM events")
    return [row["number"] for row in rows if row["type"] == wanted or event_type(row["type"]) == wanted]


def _in_time(
    events: list[sqlite3.Row], period: Period | None, fits: list[tuple[Term, Scores]]
) -> tuple[list[sqlite3.Row], bool]:
    """Return the events in the period; where none is, those without a date that a word beside their type fits."""
    if period is None:
        return events, False
    dated = [row for row in events if may_fall_in(row["date"], row["date_from"], row["date_to"], period)]
    year = period.edtf[:4]
    named = [row for row in events if row["date"] is None and year in row["name"].split()] if period.first else []
    if not dated and not named:
        known = {number for term, fit in fits if not term.is_type for number in fit}
        undated = [row for row in events if row["date"] is None and row["number"] in known]
        return undated, bool(undated)
    return dated + named, False


def _score(
    events: list[sqlite3.Row], fits: list[tuple[Term, Scores]], period: Period | None
) -> list[tuple[float, int]]:
    weights = [(fit, _TYPE_WEIGHT if term.is_type else _WORD_WEIGHT) for term, fit in fits]
    total = sum(weight for _, weight in weights) + (_DATE_WEIGHT if period else 0)
    if not total:
        return [(1.0, row["number"]) for row in events]
    required = [fit for term, fit in fits if term.is_name]
    scored = []
    for row in events:
        number = row["number"]
        if all(number in fit for fit in required):
            dated = _DATE_WEIGHT * _precision(row, period) if period else 0
            scored.append(((sum(fit.get(number, 0) * weight for fit, weight in weights) + dated) / total, number))
    return scored


def _precision(row: sqlite3.Row, period: Period) -> float:
    if row["date"] is None:
        return 0.0
    is_vague = period.is_day and row["date_from"] is not None and row["date_from"][:7] != (row["date_to"] or "")[:7]
    return _VAGUE_DATE if is_vague else 1.0


def _best(scored: list[tuple[float, int]], events: list[sqlite3.Row], phrase: str) -> list[sqlite3.Row]:
    rows = {row["number"]: row for row in events}
    enough = {number: score for score, number in scored if score >= _ENOUGH}
    named_so = {number: score + _is_named(rows[number]["name"], phrase) for number, score in enough.items()}
    top = max(named_so.values(), default=0.0)
    return [rows[number] for number, score in named_so.items() if score >= top - _SAME_SCORE]


def _is_named(name: str, phrase: str) -> bool:
    return abs(len(name) - len(phrase)) <= _SPELLING and fold(name) == fold(phrase)


def _fitting(events: list[sqlite3.Row], fits: list[tuple[Term, Scores]]) -> list[sqlite3.Row]:
    return [row for row in events if all(row["number"] in fit for _, fit in fits)]


def _with_their_parts(best: list[sqlite3.Row]) -> tuple[str, ...]:
    """Leave out an event that is a part of another that fits as well: the whole is answered with its parts."""
    ids = {row["id"] for row in best}
    return tuple(row["id"] for row in best if row["parent"] not in ids)
