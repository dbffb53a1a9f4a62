"""Weigh how well a word of a question fits events: by their names, their type, what surrounds them, their articles."""

import sqlite3
from collections import defaultdict

from tekstanalyse.ask.event_nouns import event_type
from tekstanalyse.ask.store import many
from tekstanalyse.ask.terms import Term, any_of

_IN_NAME, _SAME_TYPE, _AROUND, _SAME_LAST_PART, _IN_ARTICLE = 1.0, 0.95, 0.9, 0.5, 0.5
_FIRST_IN_NAME, _FIRST_IN_ARTICLE = 0.4, 0.25
"""What the first part of a compound adds to its type: «beredskap» of «beredskapsseminaret»."""
BY_NAME = _AROUND
"""From here a word fits by what the event is called or is a part of, not by its articles alone."""
_COMMON = 3000
"""Articles in which a word may stand and still tell events apart."""
_FEW = 1000
"""Events whose articles are looked through for a common word."""

Scores = dict[int, float]
"""Numbers of events with how well a word fits them, up to 1."""

_ARTICLES = "SELECT count(*) FROM article_search WHERE article_search MATCH ?"
_TOLD_IN = """
    SELECT DISTINCT e.number FROM article_search s JOIN articles a ON a.number = s.rowid
    JOIN mentions m ON m.article = a.id AND m.kind = 'event' JOIN events e ON e.id = m.entity
    WHERE article_search MATCH ?
"""
_FOUND_IN = "SELECT rowid FROM article_search WHERE article_search MATCH ?"
_TELLING_OF = """
    SELECT e.number, a.number AS article
    FROM events e CROSS JOIN mentions m ON m.entity = e.id CROSS JOIN articles a ON a.id = m.article
    WHERE e.number IN (SELECT value FROM json_each(?))
"""


def fits_in_names(store: sqlite3.Connection, term: Term) -> Scores:
    """Return the events that a word fits by what they are called, by their type, or by what they are a part of."""
    scores: Scores = defaultdict(float)
    if term.forms:
        _raise(scores, _found(store, "about", term.search), _AROUND)
        _raise(scores, _found(store, "{name mentions}", term.search), _IN_NAME)
    if term.event_type:
        of_type = _of_type(store, term.event_type)
        _raise(scores, of_type, _SAME_TYPE if term.is_type else _SAME_LAST_PART)
        if term.first:
            known = set(_found(store, "{name mentions about}", any_of(term.first)))
            _raise(scores, [number for number in of_type if number in known], _SAME_LAST_PART + _FIRST_IN_NAME)
    return scores


def fits_in_articles(store: sqlite3.Connection, fits: list[tuple[Term, Scores]]) -> list[tuple[Term, Scores]]:
    """Add the events in whose articles the words stand; a common word only where few events fit the others."""
    for term, scores in fits:
        pool = {number for other, fit in fits if other is not term for number in fit}
        if term.forms:
            _raise(scores, _told_in(store, term.search, pool), _IN_ARTICLE)
        elif term.first:
            told = set(_told_in(store, any_of(term.first), set(scores)))
            of_type = [number for number in scores if number in told]
            _raise(scores, of_type, _SAME_LAST_PART + _FIRST_IN_ARTICLE)
    return fits


def _raise(scores: Scores, numbers: list[int], score: float) -> None:
    for number in numbers:
        scores[number] = max(scores[number], score)


def _found(store: sqlite3.Connection, columns: str, search: str) -> list[int]:
    query = "SELECT rowid FROM event_search WHERE event_search MATCH ?"
    return [row[0] for row in store.execute(query, (f"{columns} : {search}",))]


def _told_in(store: sqlite3.Connection, search: str, pool: set[int]) -> list[int]:
    match = f"{{title text}} : {search}"
    if store.execute(_ARTICLES, (match,)).fetchone()[0] <= _COMMON:
        return [row[0] for row in store.execute(_TOLD_IN, (match,))]
    if len(pool) > _FEW:
        return []
    found = {row[0] for row in store.execute(_FOUND_IN, (match,))}
    return [row["number"] for row in store.execute(_TELLING_OF, (many(pool),)) if row["article"] in found]


def _of_type(store: sqlite3.Connection, wanted: str) -> list[int]:
    types = [row["type"] for row in store.execute("SELECT DISTINCT type FROM events")]
    same = [type_ for type_ in types if type_ == wanted or event_type(type_) == wanted]
    query = "SELECT number FROM events WHERE type IN (SELECT value FROM json_each(?))"
    return [row["number"] for row in store.execute(query, (many(same),))]
