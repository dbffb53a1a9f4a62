"""Find whom a title in a question stands for: «politimesteren», «ordføraren i Hovdevåg»."""

import sqlite3

from tekstanalyse.ask.names import Found, Named
from tekstanalyse.ask.store import many
from tekstanalyse.ask.terms import Term, terms

_HOLDERS = """
    SELECT t.person, p.name, t.title FROM person_titles t JOIN people p ON p.id = t.person
    WHERE t.number IN (SELECT rowid FROM title_search WHERE title_search MATCH ?) ORDER BY t.number LIMIT ?
"""
_MOST = 500
_AT = """
    SELECT person FROM participations WHERE event IN (SELECT value FROM json_each(?))
    UNION SELECT speaker FROM statements WHERE event IN (SELECT value FROM json_each(?)) AND speaker IS NOT NULL
    UNION SELECT n.entity FROM mentions m JOIN mentions n ON n.article = m.article AND n.kind = 'person'
          WHERE m.entity IN (SELECT value FROM json_each(?))
"""


def is_title(words: str) -> bool:
    """Tell whether words may be a title and no name: none of them has a capital, but for the first part of a compound.

    >>> is_title("ordføraren"), is_title("FAU-lederen"), is_title("Liv Dale"), is_title("Mohn-Dale")
    (True, True, False, False)
    """
    return bool(words) and all(word.rpartition("-")[2].islower() for word in words.split())


def find_holders(store: sqlite3.Connection, title: str, around: str = "") -> Found:
    """Return everybody with a title, where the sentence that gives it also has the words around it."""
    wanted, near = terms(store, title), terms(store, around)
    if not wanted or not all(term.forms for term in (*wanted, *near)):
        return Found(text=title)
    match = " AND ".join([*(_in("title", term) for term in wanted), *(_in("{title context}", term) for term in near)])
    rows = store.execute(_HOLDERS, (match, _MOST)).fetchall()
    exact = [row for row in rows if row["title"].lower() in {form for term in wanted for form in term.forms}]
    named = dict((row["person"], row["name"]) for row in exact or rows)
    return Found(text=title, named=tuple(Named(id=id_, name=name) for id_, name in named.items()), misspelt=True)


def at_events(store: sqlite3.Connection, found: Found, events: list[str]) -> Found:
    """Leave those whom no article about the events names."""
    wanted = many(events)
    there = {row["person"] for row in store.execute(_AT, (wanted, wanted, wanted))}
    named = tuple(named for named in found.named if named.id in there)
    return Found(text=found.text, named=named, misspelt=True)


def _in(columns: str, term: Term) -> str:
    return f"{columns} : {term.search}"
