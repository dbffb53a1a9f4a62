"""Turn the words of a question into full-text searches, through the word forms that the store knows.

A word is looked for in all forms that share a lemma with it, a name as it is written. One that the store does not know
is taken by its own lemmas, then by its folded spelling, then by the nearest spelling; it is never passed on as search
syntax.
"""

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tekstanalyse import lexicon
from tekstanalyse.ask.event_nouns import event_type, first_part, is_general, is_plain
from tekstanalyse.ask.phrases import prepositions
from tekstanalyse.ask.spelling import nearest
from tekstanalyse.ask.store import many
from tekstanalyse.folding import fold

_WORD = re.compile(r"\w+")
_MOST_FORMS = 60
_LONG_ENOUGH_TO_CORRECT = 8
_NAME_TO_CORRECT = 6


@dataclass(frozen=True, kw_only=True, slots=True)
class Term:
    """A word that is looked for, in the forms that the store has."""

    word: str
    forms: tuple[str, ...] = ()
    event_type: str | None = None
    """The type of event that the word names, alone («konferansen») or as the last part («Vestkonferansen»)."""
    is_type: bool = False
    """Whether the word says the type and no more."""
    first: tuple[str, ...] = ()
    """Forms of the first part of a compound that ends in a type: «beredskap» of «beredskapsseminaret»."""
    read_as: str | None = None
    """The spelling it was taken for, where that is another."""

    @property
    def is_name(self) -> bool:
        """Tell whether the word is written as a name: what it names must be found."""
        return not self.word.islower() and not self.is_type

    @property
    def search(self) -> str:
        """Return the FTS5 expression for any of the forms."""
        return any_of(self.forms)


def any_of(forms: tuple[str, ...]) -> str:
    """Return the FTS5 expression for any of the words."""
    return "(" + " OR ".join(f'"{form}"' for form in forms) + ")"


def terms(store: sqlite3.Connection, words: str) -> list[Term]:
    """Return the terms of a phrase, each once, without fillers, prepositions and nouns for events in general."""
    found = dict.fromkeys(word for word in _WORD.findall(words) if not _says_nothing(word.lower()))
    return [_term(store, word) for word in found]


def forms_of(store: sqlite3.Connection, word: str) -> tuple[str, ...]:
    """Return the forms that the store has of a lower-case word, itself first; none where it has none."""
    lemmas = _column(store, "SELECT lemma FROM word_forms WHERE form = ?", word) or list(own_lemmas(word))
    same = "SELECT DISTINCT form FROM word_forms WHERE lemma IN (SELECT value FROM json_each(?)) ORDER BY form LIMIT ?"
    known = _column(store, same, many(sorted(set(lemmas))), _MOST_FORMS)
    return tuple(dict.fromkeys(([word] if word in known else []) + known))


def own_lemmas(word: str) -> tuple[str, ...]:
    """Return the lemmas of a lower-case word, whether the store knows them or not."""
    from tekstanalyse.lemmas import lemmas_of  # only for words that the store lacks: keeps the start fast

    return lemmas_of(word)


def _says_nothing(word: str) -> bool:
    small = word in lexicon.words("ask-fillers") or any(
        word in prepositions(kind) for kind in ("event", "topic", "organization")
    )
    return small or is_general(word)


def _term(store: sqlite3.Connection, word: str) -> Term:
    kind = event_type(word)
    is_type = kind is not None and is_plain(word)
    term = Term(word=word, event_type=kind, is_type=is_type)
    for reading, forms in _readings(store, word, is_type=is_type):
        if forms:
            is_same = reading is None or fold(reading) == fold(word)
            return replace(term, forms=forms, read_as=None if is_same else reading)
    return replace(term, first=_first(store, word)) if kind and not is_type else term


def _readings(store: sqlite3.Connection, word: str, *, is_type: bool) -> Iterator[tuple[str | None, tuple[str, ...]]]:
    """Yield the forms that may be meant, the likeliest first, with another spelling where it is one."""
    form = word.lower()
    if not word.islower():
        yield None, _as_written(store, form)
    yield None, forms_of(store, form)
    if not is_type:
        yield from ((respelt, forms_of(store, respelt)) for respelt in _respelt(store, word))


def _as_written(store: sqlite3.Connection, form: str) -> tuple[str, ...]:
    """Return a name as it is, with and without its genitive: «Bergen» is not a form of «berg»."""
    written = dict.fromkeys((form, f"{form}s", form.removesuffix("s")))
    query = "SELECT DISTINCT form FROM word_forms WHERE form IN (SELECT value FROM json_each(?))"
    return tuple(_column(store, query, many(written)))


def _first(store: sqlite3.Connection, word: str) -> tuple[str, ...]:
    part = first_part(word)
    readings = dict.fromkeys((part, part.removesuffix("s"), part.removesuffix("e")))
    return next((forms for reading in readings if len(reading) > 1 and (forms := forms_of(store, reading))), ())


def _respelt(store: sqlite3.Connection, word: str) -> Iterator[str]:
    form = word.lower()
    yield from _column(store, "SELECT DISTINCT form FROM word_forms WHERE folded = ?", fold(form))
    if len(form) >= (_LONG_ENOUGH_TO_CORRECT if word.islower() else _NAME_TO_CORRECT):
        query = "SELECT DISTINCT form FROM word_forms WHERE folded >= ? AND folded < ?"
        yield from nearest(form, _column(store, query, *_same_initial(form)))


def _same_initial(form: str) -> tuple[str, str]:
    initial = fold(form)[:1] or form[:1]
    return initial, chr(ord(initial) + 1)


def _column(store: sqlite3.Connection, query: str, *values: str | int) -> list[str]:
    return [row[0] for row in store.execute(query, values)]
