"""Answer a question from the store: find what it names, then read the rows that its kind asks for."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, replace

from tekstanalyse.ask.linking import Linked, link
from tekstanalyse.ask.members import people_of, titles_of
from tekstanalyse.ask.occasions import event_answers, organizer_answers, wholes, with_parts
from tekstanalyse.ask.participations import Wanted, apart, participation_answers, spoke
from tekstanalyse.ask.phrases import find
from tekstanalyse.ask.question import Question
from tekstanalyse.ask.reply import Answer, Reply
from tekstanalyse.ask.statements import Said, statement_answers
from tekstanalyse.ask.topics import rows_about
from tekstanalyse.ask.understanding import understood
from tekstanalyse.ask.wording import reason, role_words

Rows = tuple[list[Answer], list[Answer]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """What narrows the answers beside the question."""

    role: str | None = None
    min_confidence: float = 0.0
    rows: int = 50


def answer(store: sqlite3.Connection, question: Question, limits: Limits) -> Reply:
    """Return what the store answers; an empty reply says so, with names to try."""
    linked = link(store, question)
    answers, mentioned = ([], []) if linked.missing_kind else _Answering(store, linked, limits).rows()
    return Reply(
        question=question.text,
        understood=understood(store, linked, role=limits.role, min_confidence=limits.min_confidence),
        answers=tuple(answers[: limits.rows]),
        mentioned=tuple(mentioned[: limits.rows]),
        suggestions=linked.suggestions,
        left_out=max(0, len(answers) - limits.rows),
    )


class _Answering:
    """One question being answered."""

    def __init__(self, store: sqlite3.Connection, linked: Linked, limits: Limits) -> None:
        self._store, self._linked, self._limits = store, linked, limits
        self._question = linked.question
        self._ids = list(linked.events.ids) if linked.events else None
        self._with_parts = with_parts(store, self._ids) if self._ids is not None else None

    def rows(self) -> Rows:
        by_kind: dict[str, Callable[[], Rows]] = {
            "said": self._said,
            "organized": self._organized,
            "represented": self._represented,
            "who_is": self._somebody,
            "when": self._events,
            "where": self._events,
            "events": self._events,
        }
        return by_kind.get(self._question.kind, self._participations)()

    def _participations(self) -> Rows:
        rows = participation_answers(self._store, self._wanted(), self._question.form)
        if self._question.kind == "opened":
            rows = [row for row in rows if row.role == "host" or _opens(row)]
        if not rows and self._ids:
            return [], self._at_the_whole(self._ids)
        return apart(rows, self._is_answer, self._question.form)

    def _at_the_whole(self, ids: list[str]) -> list[Answer]:
        """Return who took part in the events that these, of which no one is told, are parts of."""
        wanted = replace(self._wanted(), events=wholes(self._store, ids))
        rows = participation_answers(self._store, wanted, self._question.form)
        return [replace(row, heading=reason("whole", self._question.form)) for row in rows]

    def _is_answer(self, row: Answer) -> bool:
        held = row.status == "held" or (self._question.ahead and row.status == "planned")
        match self._limits.role or self._question.kind:
            case "spoke" | "spoke_where":
                return spoke(replace(row, status="held")) and held
            case "took_part":
                return held and row.role != "mentioned"
            case _:
                return held

    def _roles(self) -> list[str] | None:
        kinds = {"panel": ["panelist"], "moderated": ["moderator"], "organized": ["organizer"]}
        return [self._limits.role] if self._limits.role else kinds.get(self._question.kind)

    def _wanted(self) -> Wanted:
        linked = self._linked
        return Wanted(
            events=self._with_parts,
            people=linked.people.ids or None,
            organizations=linked.organizations.ids or None,
            numbers=rows_about(self._store, "participation_search", self._question.topic),
            roles=self._roles(),
            min_confidence=self._limits.min_confidence,
        )

    def _said(self) -> Rows:
        speakers = [*self._linked.people.ids, *self._linked.organizations.ids]
        said = Said(
            speakers=speakers or None,
            events=self._with_parts,
            numbers=rows_about(self._store, "statement_search", self._question.topic),
            period=None if self._ids else self._question.period,
            min_confidence=self._limits.min_confidence,
        )
        answers = statement_answers(self._store, said)
        if self._ids is None or not speakers:
            return answers, []
        if not answers:
            told = participation_answers(self._store, self._wanted(), self._question.form)
            answers = [row for row in told if spoke(row)]
        elsewhere = statement_answers(self._store, replace(said, elsewhere=True))
        return answers, [replace(row, heading=reason("elsewhere", self._question.form)) for row in elsewhere]

    def _organized(self) -> Rows:
        organizers = organizer_answers(
            self._store, self._ids or [], role_words("organizer", "held", self._question.form)
        )
        people, planned = self._participations()
        named = {(row.person_id, row.event and row.event.id) for row in organizers if row.person_id}
        return organizers + [row for row in people if (row.person_id, row.event and row.event.id) not in named], planned

    def _represented(self) -> Rows:
        at_events, rest = self._participations() if not self._question.topic or self._ids else ([], [])
        if self._ids is not None:
            return at_events, rest
        members = people_of(
            self._store, self._linked.organizations.ids, self._question.topic, self._limits.min_confidence
        )
        return members + at_events, rest

    def _somebody(self) -> Rows:
        titles = titles_of(self._store, self._linked.people.ids, self._limits.min_confidence)
        parts, rest = self._participations()
        return titles + parts, rest

    def _events(self) -> Rows:
        return event_answers(self._store, self._ids or []), []


def _opens(row: Answer) -> bool:
    """Tell whether the evidence itself says that a speaker opened the event or welcomed to it."""
    return row.role == "speaker" and any(find("ask-opened", passage.text.lower().split()) for passage in row.evidence)
