"""Find the events that a phrase and a date name, the best first.

An event scores the share of the phrase that fits it: words in its name and mentions fully, words in the names of its
organizers, its place and the event it is a part of a little less, words that only stand in its articles by half. What
is written as a name must be found at all. All that score best are meant alike; parts are meant with their whole.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tekstanalyse.ask.event_fits import BY_NAME, Scores, fits_in_articles, fits_in_names
from tekstanalyse.ask.event_nouns import event_type
from tekstanalyse.ask.period import Period, may_fall_in
from tekstanalyse.ask.spelling import MOST_OFFERS, offers
from tekstanalyse.ask.store import many
from tekstanalyse.ask.terms import Term, terms
from tekstanalyse.folding import fold
from tekstanalyse.periods import UNKNOWN_YEAR

_TYPE_WEIGHT, _WORD_WEIGHT, _DATE_WEIGHT = 1.0, 1.5, 2.0
_VAGUE_DATE = 0.5
_ENOUGH = 0.55
_SAME_SCORE = 0.005
_SPELLING = 4
"""Letters by which two spellings of one name may differ in length; saves folding every name."""
_LIKE = 300
"""Events that are compared with a phrase that named none."""

_COLUMNS = "SELECT number, id, name, type, date, date_from, date_to, parent FROM events"
Fits = Sequence[tuple[Term, Scores]]


@dataclass(frozen=True, kw_only=True, slots=True)
class EventMatch:
    """The events a phrase may name, and what did not fit."""

    ids: tuple[str, ...] = ()
    unmatched: tuple[str, ...] = ()
    """Words of the phrase that fit none of them."""
    loose: tuple[str, ...] = ()
    """These, and words that only stand in articles about them."""
    undated: bool = False
    """Whether the question names a date that the store does not give for them."""
    read_as: tuple[tuple[str, str], ...] = ()


def find_events(
    store: sqlite3.Connection, phrase: str, period: Period | None = None, *, all_that_fit: bool = False
) -> EventMatch:
    """Return the events that fit best; all in the period where the phrase says nothing else.

    With `all_that_fit`, every event that each word fits, if only in an article about it.
    """
    if phrase.startswith("event:"):
        return _by_id(store, phrase)
    wanted = terms(store, phrase)
    fits = fits_in_articles(store, [(term, fits_in_names(store, term)) for term in wanted])
    rows, undated = _in_time(store, period, fits)
    if wanted:
        best = _fitting(rows, fits) if all_that_fit else _best(_score(rows, fits, period), rows, phrase)
    else:
        best = rows
    if not best:
        return EventMatch(read_as=_read_as(wanted))
    return EventMatch(
        ids=tuple(row["id"] for row in best) if all_that_fit else _with_their_parts(best),
        unmatched=tuple(term.word for term, fit in fits if not any(row["number"] in fit for row in best)),
        loose=tuple(term.word for term, fit in fits if max(fit.get(row["number"], 0) for row in best) < BY_NAME),
        undated=undated,
        read_as=_read_as(wanted),
    )


def suggest_events(store: sqlite3.Connection, phrase: str) -> list[str]:
    """Return up to three names of events for a phrase that named none: those of other dates, or else the most like."""
    of_other_dates = find_events(store, phrase).ids[:MOST_OFFERS] if phrase else ()
    names = _names(store, "id IN (SELECT value FROM json_each(?))", many(of_other_dates))
    if names:
        return names
    beginnings = [f'"{word[:4]}"*' for word in phrase.lower().split() if word[:4].isalnum()]
    like = "number IN (SELECT rowid FROM event_search WHERE event_search MATCH ? LIMIT ?)"
    match = f"{{name mentions}} : ({' OR '.join(beginnings)})"
    of_type = {number for term in terms(store, phrase) for number in list(fits_in_names(store, term))[:_LIKE]}
    numbers = "number IN (SELECT value FROM json_each(?))"
    return offers(
        phrase, (_names(store, like, match, _LIKE) if beginnings else []) + _names(store, numbers, many(of_type))
    )


def _names(store: sqlite3.Connection, condition: str, *values: str | int) -> list[str]:
    rows = store.execute(f"SELECT name FROM events WHERE {condition} ORDER BY number", values)
    return list(dict.fromkeys(row["name"] for row in rows))


def _by_id(store: sqlite3.Connection, id_: str) -> EventMatch:
    rows = store.execute(f"{_COLUMNS} WHERE id = ?", (id_,))
    return EventMatch(ids=tuple(row["id"] for row in rows))


def _read_as(wanted: Iterable[Term]) -> tuple[tuple[str, str], ...]:
    return tuple((term.word, term.read_as) for term in wanted if term.read_as)


def _in_time(store: sqlite3.Connection, period: Period | None, fits: Fits) -> tuple[list[sqlite3.Row], bool]:
    """Return the events in the period; where none is, those without a date that a word beside their type fits."""
    candidates = _rows(store, {number for _, fit in fits for number in fit} if fits else None, period)
    if period is None:
        return candidates, False
    dated = [row for row in candidates if may_fall_in(row["date"], row["date_from"], row["date_to"], period)]
    year = (period.first or "")[:4]
    named = [row for row in candidates if row["date"] is None and year in row["name"].split()]
    if not dated and not named:
        known = {number for term, fit in fits if not term.is_type for number in fit}
        undated = [row for row in candidates if row["date"] is None and row["number"] in known]
        return undated, bool(undated)
    return dated + named, False


def _rows(store: sqlite3.Connection, numbers: set[int] | None, period: Period | None) -> list[sqlite3.Row]:
    """Return the events with these numbers, or else those that may fall in the period; all without either."""
    if numbers is not None:
        query = f"{_COLUMNS} WHERE number IN (SELECT value FROM json_each(?)) ORDER BY number"
        return store.execute(query, (many(numbers),)).fetchall()
    if period is None or period.first is None:
        return store.execute(f"{_COLUMNS} ORDER BY number").fetchall()
    query = f"{_COLUMNS} WHERE date_from <= ? AND date_to >= ? OR date LIKE ? ORDER BY number"
    return store.execute(query, (period.last, period.first, f"{UNKNOWN_YEAR}%")).fetchall()


def _score(events: list[sqlite3.Row], fits: Fits, period: Period | None) -> list[tuple[float, int]]:
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
    best = {rows[number]["id"]: rows[number] for number, score in named_so.items() if score >= top - _SAME_SCORE}
    types = {kind for word in phrase.split() if (kind := event_type(word))}
    parents = {row["parent"] for row in best.values() if row["type"] not in types}
    wholes = {rows[number]["id"]: rows[number] for number in enough if rows[number]["id"] in parents}
    if not types:
        # «I Florø» is the whole conference there, though its lecture is called after the place.
        return list((best | wholes).values())
    # «Fagdagen i Florø» is no lecture, though one is called that on «fagdagen i Florø».
    meant = {id_: row for id_, row in wholes.items() if row["type"] in types}
    return list(({id_: row for id_, row in best.items() if row["parent"] not in meant} | meant).values())


def _is_named(name: str, phrase: str) -> bool:
    return abs(len(name) - len(phrase)) <= _SPELLING and fold(name) == fold(phrase)


def _fitting(events: list[sqlite3.Row], fits: Fits) -> list[sqlite3.Row]:
    return [row for row in events if all(row["number"] in fit for _, fit in fits)]


def _with_their_parts(best: list[sqlite3.Row]) -> tuple[str, ...]:
    """Leave out an event that is a part of another that fits as well: the whole is answered with its parts."""
    ids = {row["id"] for row in best}
    return tuple(row["id"] for row in best if row["parent"] not in ids)
