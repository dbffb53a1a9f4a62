"""Say how a question was understood, so that whoever asks can see whether it was meant so."""

import sqlite3

from tekstanalyse.ask.correction import as_options
from tekstanalyse.ask.event_nouns import is_general
from tekstanalyse.ask.linking import Linked
from tekstanalyse.ask.notes import notes
from tekstanalyse.ask.occasions import occasions
from tekstanalyse.ask.reply import Understood
from tekstanalyse.ask.wording import Asked, question_in_words

_LISTS = frozenset({"events", "arranged"})
"""Kinds whose answer is a list of events: the question has none in particular."""


def understood(
    store: sqlite3.Connection, linked: Linked, *, role: str | None = None, min_confidence: float = 0.0
) -> Understood:
    """Return the question as it was understood, in words and as ids."""
    question = linked.question
    ids = linked.events.ids if linked.events else ()
    asked = _asked(store, linked)
    return Understood(
        kind=question.kind,
        form=question.form,
        words=question_in_words(question.kind, asked, question.form),
        people=tuple(named.name for named in (*linked.people.named, *linked.others.named)),
        organizations=tuple(asked.organizations),
        events=ids,
        topic=question.topic or None,
        date=asked.date,
        query=as_options(question),
        role=role,
        min_confidence=min_confidence,
        notes=notes(linked, len(ids)),
    )


def _asked(store: sqlite3.Connection, linked: Linked) -> Asked:
    question = linked.question
    people = [named.name for named in linked.people.named]
    return Asked(
        others=[named.name for named in linked.others.named],
        people=people or [linked.missing] * (linked.missing_kind == "person"),
        organizations=[named.name for named in linked.organizations.named],
        events=_event_names(store, linked),
        topic=question.topic,
        most=question.most,
        date=question.period.edtf if question.period else None,
    )


def _event_names(store: sqlite3.Connection, linked: Linked) -> list[str]:
    """Return the names of the events that were found, or else the words for them; none of a list of events."""
    question = linked.question
    if linked.events and linked.events.ids and question.event and question.kind not in _LISTS:
        return list(dict.fromkeys(occasion.name for occasion in occasions(store, linked.events.ids).values()))
    telling = " ".join(word for word in question.event.split() if not is_general(word))
    return [telling] if telling and linked.missing_kind != "person" else []
