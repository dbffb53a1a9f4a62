"""Turn the words of a question into full-text searches, through the word forms that the store knows.

A word is looked for in all its forms. One that the store does not know is taken without its genitive or ending, then
by its folded spelling, then by the nearest spelling; it is never passed on as search syntax.
"""

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from tekstanalyse import lexicon
from tekstanalyse.ask.event_nouns import event_type, is_general, is_plain
from tekstanalyse.ask.phrases import prepositions
from tekstanalyse.ask.spelling import nearest
from tekstanalyse.ask.store import many
from tekstanalyse.folding import fold

_WORD = re.compile(r"\w+")
_ENDINGS = ("ene", "ane", "en", "et", "er", "ar", "ne", "a", "e", "n", "r", "t", "s", "es")
_MOST_FORMS = 60
_STEM = 5
"""Letters that must be left when an ending is taken off."""
_LONG_ENOUGH_TO_CORRECT = 8


@dataclass(frozen=True, kw_only=True, slots=True)
class Term:
    """A word that is looked for, in the forms that the store has."""

    word: str
    forms: tuple[str, ...] = ()
    event_type: str | None = None
    """The type of event that the word names, alone («konferansen») or as the last part («Vestkonferansen»)."""
    is_type: bool = False
    """Whether the word says the type and no more."""
    read_as: str | None = None
    """The spelling it was taken for, where that is another."""

    @property
    def is_name(self) -> bool:
        """Tell whether the word is written as a name: what it names must be found."""
        return not self.word.islower() and not self.is_type

    @property
    def search(self) -> str:
        """Return the FTS5 expression for any of the forms."""
        return "(" + " OR ".join(f'"{form}"' for form in self.forms) + ")"


def terms(store: sqlite3.Connection, words: str) -> list[Term]:
    """Return the terms of a phrase, each once, without fillers, prepositions and nouns for events in general."""
    found = dict.fromkeys(word for word in _WORD.findall(words) if not _says_nothing(word.lower()))
    return [_term(store, word) for word in found]


def _says_nothing(word: str) -> bool:
    small = word in lexicon.words("ask-fillers") or any(
        word in prepositions(kind) for kind in ("event", "topic", "organization")
    )
    return small or is_general(word) or word == "at"


def _term(store: sqlite3.Connection, word: str) -> Term:
    kind = event_type(word)
    is_type = kind is not None and is_plain(word)
    respelt = iter(()) if is_type else _respelt(store, word.lower())
    inflected = ((reading, None) for reading in without_endings(word))
    for reading, read_as in chain(inflected, ((reading, reading) for reading in respelt)):
        forms = _forms(store, reading)
        if forms:
            is_same = read_as is None or fold(read_as) == fold(word)
            return Term(word=word, forms=forms, event_type=kind, is_type=is_type, read_as=None if is_same else read_as)
    return Term(word=word, event_type=kind, is_type=is_type)


def without_endings(word: str) -> Iterator[str]:
    """Yield the word in lower case, and what may be left of it without its ending.

    >>> "leder" in without_endings("lederen"), "berg" in without_endings("Bergen")
    (True, False)
    """
    form = word.lower()
    yield form
    # A name has no ending but the genitive: «Bergen» is not a form of «berg».
    if not word.islower():
        yield form.removesuffix("s")
    for ending in _ENDINGS if word.islower() or event_type(word) else ():
        if form.endswith(ending) and len(form) - len(ending) >= _STEM:
            yield form.removesuffix(ending)
            yield f"{form.removesuffix(ending)}e"


def _respelt(store: sqlite3.Connection, form: str) -> Iterator[str]:
    yield from _column(store, "SELECT form FROM word_forms WHERE folded = ?", fold(form))
    if len(form) >= _LONG_ENOUGH_TO_CORRECT:
        beside = _column(store, "SELECT form FROM word_forms WHERE folded >= ? AND folded < ?", *_same_initial(form))
        yield from nearest(form, beside)


def _same_initial(form: str) -> tuple[str, str]:
    initial = fold(form)[:1] or form[:1]
    return initial, chr(ord(initial) + 1)


def _forms(store: sqlite3.Connection, form: str) -> tuple[str, ...]:
    lemmas = _column(store, "SELECT lemma FROM word_forms WHERE form = ? OR lemma = ?", form, form)
    known = _column(
        store,
        "SELECT form FROM word_forms WHERE lemma IN (SELECT value FROM json_each(?)) ORDER BY form LIMIT ?",
        many(sorted(set(lemmas))),
        _MOST_FORMS,
    )
    return tuple(dict.fromkeys(([form] if form in known else []) + known))


def _column(store: sqlite3.Connection, query: str, *values: str | int) -> list[str]:
    return [row[0] for row in store.execute(query, values)]
