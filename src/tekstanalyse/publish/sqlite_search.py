"""Fill the full-text indexes of the store with words and their lemmas."""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

from tekstanalyse.folding import fold
from tekstanalyse.lemmas import lemmas_of
from tekstanalyse.records import Analysis, Event, Organization, Person, Place

_WORD = re.compile(r"\w+")


def fill_search(connection: sqlite3.Connection, analysis: Analysis) -> None:
    """Index articles, statements, participations and events, and keep every word form with its lemma."""
    lemmas, names = Lemmas(), _Names(analysis)
    titles = connection.execute("SELECT number, title, context FROM person_titles").fetchall()
    topics = connection.execute("SELECT number, coalesce(topic, ''), context FROM participations").fetchall()
    for table, rows in (
        ("article_search (rowid, title, text, lemmas)", _number((a.title, a.text) for a in analysis.articles)),
        ("statement_search (rowid, text, lemmas)", _number((said.text,) for said in analysis.statements)),
        ("participation_search (rowid, topic, context, lemmas)", topics),
        ("title_search (rowid, title, context, lemmas)", titles),
        ("event_search (rowid, name, mentions, about, lemmas)", _number(map(names.of, analysis.events))),
    ):
        _index(connection, table, rows, lemmas)
    connection.executemany("INSERT INTO word_forms VALUES (?, ?, ?)", lemmas.rows())


def _number(texts: Iterable[tuple[str, ...]]) -> Iterator[tuple[Any, ...]]:
    return ((number, *columns) for number, columns in enumerate(texts, 1))


def _index(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[Any, ...]], lemmas: "Lemmas") -> None:
    places = ", ".join("?" * (table.count(",") + 1))
    connection.executemany(
        f"INSERT INTO {table} VALUES ({places})", ((*row, " ".join(lemmas.of(row[1:]))) for row in rows)
    )


class Lemmas:
    """The lemmas of every word form met so far."""

    def __init__(self) -> None:
        self._forms: set[str] = set()

    def of(self, texts: Iterable[str]) -> list[str]:
        """Return the lemmas of the words in the texts, in order."""
        forms = [form for text in texts for form in _WORD.findall(text.lower())]
        self._forms.update(forms)
        return [lemma for form in forms for lemma in lemmas_of(form)]

    def rows(self) -> list[tuple[str, str, str]]:
        """Return each form with each of its lemmas and its folded spelling, sorted."""
        return sorted((form, lemma, fold(form)) for form in self._forms for lemma in lemmas_of(form))


class _Names:
    """The words by which an event is known beside its own name."""

    def __init__(self, analysis: Analysis) -> None:
        entities: tuple[Person | Organization | Place, ...] = (
            *analysis.people,
            *analysis.organizations,
            *analysis.places,
        )
        self._names = {entity.id: " ".join((entity.name, *entity.aliases)) for entity in entities}
        self._events = {event.id: event for event in analysis.events}

    def of(self, event: Event) -> tuple[str, str, str]:
        """Return the event's name, its mentions, and the names around it and around the event it is a part of."""
        parent = self._events.get(event.parent or "")
        around = [*self._around(event), *([parent.name, *self._around(parent)] if parent else [])]
        mentions = dict.fromkeys(mention.text for mention in event.mentions)
        return event.name, " ".join(mentions), " ".join(filter(None, around))

    def _around(self, event: Event) -> list[str]:
        return [event.type, *(self._names.get(id_ or "", "") for id_ in (*event.organizers, event.place))]
