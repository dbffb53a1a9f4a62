"""Hold one question while it is answered: what it names, what limits the answers, and the rows that are found."""

import sqlite3
from dataclasses import dataclass, replace
from functools import cached_property

from tekstanalyse.ask.linking import Linked
from tekstanalyse.ask.mentioned import articles_telling_of, mentioned_answers
from tekstanalyse.ask.occasions import occasions, with_parts
from tekstanalyse.ask.participations import Wanted, with_heading
from tekstanalyse.ask.question import Form, Question
from tekstanalyse.ask.reply import Answer
from tekstanalyse.ask.topics import search_for

_ROLES = {"panel": ["panelist"], "moderated": ["moderator"], "organized": ["organizer"], "guest": ["guest"],
          "performed": ["performer"]}  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """What narrows the answers beside the question."""

    role: str | None = None
    min_confidence: float = 0.0
    rows: int = 50


@dataclass(frozen=True, kw_only=True, slots=True)
class Rows:
    """What answers, what stands apart from it, and how many answers there are, shown or not."""

    answers: list[Answer]
    apart: list[Answer]
    total: int
    count: int = 0
    """People, events or statements among all the answers, as the question asks."""


NO_ROWS = Rows(answers=[], apart=[], total=0)


@dataclass(frozen=True, kw_only=True)
class Context:
    """One question being answered from a store."""

    store: sqlite3.Connection
    linked: Linked
    limits: Limits

    @property
    def question(self) -> Question:
        """Return the question as its words were understood."""
        return self.linked.question

    @property
    def form(self) -> Form:
        """Return the written form in which it is answered."""
        return self.linked.question.form

    @property
    def most(self) -> int:
        """Return how many rows are shown."""
        return self.limits.rows

    @property
    def events(self) -> list[str] | None:
        """Return the ids of the events that are asked about; None where the question names none."""
        return list(self.linked.events.ids) if self.linked.events else None

    @cached_property
    def with_parts(self) -> list[str] | None:
        """Return these events and all that are parts of them."""
        return None if self.events is None else with_parts(self.store, self.events)

    @cached_property
    def about(self) -> str | None:
        """Return the search for the topic; None where the question names none."""
        return search_for(self.store, self.question.topic)

    @property
    def wanted(self) -> Wanted:
        """Return which participations the question asks for, whatever they say."""
        linked, role = self.linked, self.limits.role
        return Wanted(
            events=self.with_parts,
            people=linked.people.ids or None,
            organizations=linked.organizations.ids or None,
            about=self.about,
            roles=[role] if role else _ROLES.get(self.question.kind),
            min_confidence=self.limits.min_confidence,
            counted=self.question.counted,
        )

    def named_in_articles(self, leave_out: set[str]) -> list[Answer]:
        """Return those whom the articles about the events name, but for some."""
        if not self.events:
            return []
        articles = articles_telling_of(self.store, self.with_parts or [])
        only = occasions(self.store, self.events)[self.events[0]] if len(self.events) == 1 else None
        return mentioned_answers(self.store, articles, leave_out, only, self.form)

    def apart(self, answers: list[Answer], reason: str | None = None) -> list[Answer]:
        """Return rows with the reason why they stand apart, their role and status where none is given."""
        if reason is None:
            return [with_heading(row, self.form) for row in answers]
        return [replace(row, heading=reason) for row in answers]
