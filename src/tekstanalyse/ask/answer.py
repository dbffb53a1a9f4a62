"""Answer a question from the store: find what it names, then read the rows that its kind asks for."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace

from tekstanalyse.ask.asking import Kind
from tekstanalyse.ask.context import NO_ROWS, Context, Limits, Rows
from tekstanalyse.ask.linking import link
from tekstanalyse.ask.occasions import arranged_by, event_answers, in_order, organizer_answers
from tekstanalyse.ask.question import Question
from tekstanalyse.ask.readings import readings
from tekstanalyse.ask.reply import Reply
from tekstanalyse.ask.said import what_was_said, what_was_spoken_of
from tekstanalyse.ask.understanding import understood
from tekstanalyse.ask.unheard import mentioned, silent
from tekstanalyse.ask.who import both, company, members, opened, organizers, participants, somebody
from tekstanalyse.ask.wording import role_words, say

__all__ = ["Limits", "answer"]


def answer(store: sqlite3.Connection, question: Question, limits: Limits) -> Reply:
    """Return what the store answers; an empty reply says so, with names to try."""
    linked = link(store, question)
    context = Context(store=store, linked=linked, limits=limits)
    if question.also and not linked.missing_kind:
        return _of_both(context, question.also)
    rows = NO_ROWS if linked.missing_kind else _BY_KIND.get(linked.question.kind, participants)(context)
    return _reply(context, rows)


def _of_both(context: Context, also: Question) -> Reply:
    """Return those who answer the question and another one."""
    other = Context(store=context.store, linked=link(context.store, also), limits=context.limits)
    second = _reply(other, NO_ROWS)
    if other.linked.missing_kind:
        return second
    first = _reply(context, both(context, other))
    words = f"{first.understood.words} {say('and', context.form)} {second.understood.words}"
    return replace(
        first,
        understood=replace(first.understood, words=words, notes=(*first.understood.notes, *second.understood.notes)),
        readings=(*first.readings, *second.readings),
    )


def _reply(context: Context, rows: Rows) -> Reply:
    linked, question, limits, store = context.linked, context.linked.question, context.limits, context.store
    return Reply(
        question=question.text,
        understood=understood(store, linked, role=limits.role, min_confidence=limits.min_confidence),
        answers=tuple(rows.answers),
        mentioned=tuple(rows.apart[: limits.rows]),
        suggestions=linked.suggestions,
        readings=readings(store, linked),
        count=rows.count if question.counted and not linked.missing_kind else None,
        left_out=max(0, rows.total - len(rows.answers)),
    )


def _events(context: Context) -> Rows:
    ids = in_order(context.store, context.events or [])
    shown = event_answers(context.store, ids[: context.most])
    return Rows(answers=shown, apart=[], total=len(ids), count=len(ids))


def _arranged(context: Context) -> Rows:
    """Return the events that somebody organized."""
    organizers = [*context.linked.organizations.ids, *context.linked.people.ids]
    arranged = arranged_by(context.store, organizers)
    among = set(arranged) if context.events is None else set(arranged) & set(context.events)
    ids = in_order(context.store, among)
    rows = organizer_answers(context.store, ids[: context.most], role_words("organizer", "held", context.form))
    own = [row for row in rows if {row.organization_id, row.person_id} & set(organizers)]
    return Rows(answers=own, apart=[], total=len(ids), count=len(ids))


_BY_KIND: dict[Kind, Callable[[Context], Rows]] = {
    "said": what_was_said,
    "spoke_of": what_was_spoken_of,
    "organized": organizers,
    "represented": members,
    "who_is": somebody,
    "when": _events,
    "where": _events,
    "events": _events,
    "arranged": _arranged,
    "opened": opened,
    "silent": silent,
    "mentioned": mentioned,
    "spoke_with": company,
    "was_with": company,
}
"""How each kind is answered; the others by who had that part in events."""
