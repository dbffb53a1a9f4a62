"""Narrow the parts in an event to what a question says of them: which talk it was, or what it was about."""

import re
from collections.abc import Iterable

from tekstanalyse.ask.context import Context
from tekstanalyse.ask.participations import Part
from tekstanalyse.ask.reply import Answer
from tekstanalyse.ask.terms import terms
from tekstanalyse.ask.topics import NOTHING, search_for

_CLAUSE = re.compile(r"[,;]?\s+(?:mens|medan|men)\s+", re.IGNORECASE)
_WORD = re.compile(r"\w+(?:-\w+)*")
_TOLD = "SELECT rowid FROM participation_search WHERE participation_search MATCH ?"


def narrowed(context: Context, parts: list[Part]) -> tuple[list[Part], list[Part]]:
    """Part those of whom it is told that it was this talk, or about this, from the others.

    Where the words that may describe the event itself («fagdagen om tvang») are told of nobody, they do.
    """
    for words, may_be_of_all in ((context.question.talk, False), (context.linked.described, True)):
        if words and parts:
            told = _told_of(context, words)
            kept = [part for part in parts if not told.isdisjoint(part.claims)]
            if kept or not may_be_of_all:
                return kept, [part for part in parts if part not in kept]
    return parts, []


def _told_of(context: Context, words: str) -> set[int]:
    """Return the numbers of the claims whose sentence or topic has the words."""
    search = search_for(context.store, words)
    return {row[0] for row in context.store.execute(_TOLD, (search,))} if search and search != NOTHING else set()


def of_others(context: Context, rows: Iterable[Answer]) -> list[Answer]:
    """Return the rows whose sentence tells of the topic where it names another, and of them elsewhere.

    «Per snakket om tvang, mens Liv snakket om medisin» says nothing of Liv and tvang.
    """
    rows = list(rows)
    if not any(_CLAUSE.search(text.context) for row in rows for text in row.evidence):
        return []
    topic = f"{context.question.topic} {context.linked.described}"
    forms = {form for term in terms(context.store, topic) for form in term.forms}
    return [
        row
        for row in rows
        if row.evidence and all(is_of_another(row, rows, text.context, forms) for text in row.evidence)
    ]


def is_of_another(row: Answer, rows: Iterable[Answer], sentence: str, forms: set[str]) -> bool:
    """Tell whether the clause of a sentence with one of the word forms names another of the rows, and not this one."""
    clauses = _CLAUSE.split(sentence)
    about = [clause for clause in clauses if not forms.isdisjoint(_words(clause.lower()))]
    if len(clauses) < 2 or not about or not any(_names(clause, row) for clause in clauses):
        return False
    others = [other for other in rows if other.person_id != row.person_id]
    return not any(_names(clause, row) for clause in about) and any(
        _names(clause, other) for clause in about for other in others
    )


def _names(clause: str, row: Answer) -> bool:
    return not _words(clause).isdisjoint((row.person or "").split()[-1:])


def _words(text: str) -> set[str]:
    found = _WORD.findall(text)
    return {*found, *(part for word in found for part in word.split("-"))}
