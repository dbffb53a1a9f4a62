"""Answer a question from the store: find what it names, then read the rows that its kind asks for."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, replace

from tekstanalyse.ask.company import company_of
from tekstanalyse.ask.linking import Linked, link
from tekstanalyse.ask.members import people_of, titles_of
from tekstanalyse.ask.mentioned import articles_telling_of, mentioned_answers, those_who_spoke
from tekstanalyse.ask.occasions import (
    arranged_by,
    event_answers,
    in_order,
    occasions,
    organizer_answers,
    roots,
    wholes,
    with_parts,
)  # fmt: skip
from tekstanalyse.ask.participations import Part, Wanted, apart, find_parts, participation_answers, with_heading
from tekstanalyse.ask.phrases import find
from tekstanalyse.ask.question import Question
from tekstanalyse.ask.readings import readings
from tekstanalyse.ask.reply import Answer, Reply
from tekstanalyse.ask.statements import Said, Saying, find_sayings, statement_answers
from tekstanalyse.ask.topics import search_for
from tekstanalyse.ask.understanding import understood
from tekstanalyse.ask.wording import reason, role_words

_ROLES = {"panel": ["panelist"], "moderated": ["moderator"], "organized": ["organizer"], "guest": ["guest"]}
_MOST_OPENERS = 200


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


_NONE = Rows(answers=[], apart=[], total=0)


def answer(store: sqlite3.Connection, question: Question, limits: Limits) -> Reply:
    """Return what the store answers; an empty reply says so, with names to try."""
    linked = link(store, question)
    rows = _NONE if linked.missing_kind else _Answering(store, linked, limits).rows()
    return Reply(
        question=question.text,
        understood=understood(store, linked, role=limits.role, min_confidence=limits.min_confidence),
        answers=tuple(rows.answers),
        mentioned=tuple(rows.apart[: limits.rows]),
        suggestions=linked.suggestions,
        readings=readings(store, linked),
        count=rows.count if question.counted else None,
        left_out=max(0, rows.total - len(rows.answers)),
    )


class _Answering:
    """One question being answered."""

    def __init__(self, store: sqlite3.Connection, linked: Linked, limits: Limits) -> None:
        self._store, self._linked, self._limits = store, linked, limits
        self._question = linked.question
        self._form = linked.question.form
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
            "arranged": self._arranged,
            "opened": self._opened,
            "silent": self._silent,
            "mentioned": self._mentioned,
            "spoke_with": self._company,
            "was_with": self._company,
        }
        return by_kind.get(self._question.kind, self._participations)()

    def _participations(self) -> Rows:
        parts = find_parts(self._store, self._wanted())
        if not parts and self._ids:
            return replace(_NONE, apart=[*self._at_the_whole(self._ids), *self._only_named()])
        kept, rest = apart(parts, self._is_answer)
        rows = self._shown(kept, rest)
        return self._with_statements(rows, kept) if self._question.kind == "spoke" and self._question.topic else rows

    def _shown(self, kept: list[Part], rest: list[Part]) -> Rows:
        """Return the rows of parts as far as they are shown, and count them all."""
        answers = participation_answers(self._store, kept[: self._limits.rows], self._form)
        others = participation_answers(self._store, rest[: self._limits.rows], self._form)
        of_events = self._question.kind in ("spoke_where", "was_where")
        count = len(roots(self._store, {part.event for part in kept})) if of_events else len({p.person for p in kept})
        others = [with_heading(row, self._form) for row in others]
        return Rows(answers=answers, apart=others, total=len(kept), count=count)

    def _with_statements(self, rows: Rows, kept: list[Part]) -> Rows:
        """Add what others said of the topic: one need not hold a talk about it to speak of it."""
        heard = {part.person for part in kept}
        said = find_sayings(self._store, self._wanted_statements(by_people=True))
        others = [saying for saying in said if saying.speaker not in heard]
        room = self._limits.rows - len(rows.answers)
        return replace(
            rows, answers=rows.answers + statement_answers(self._store, others[:room]), total=rows.total + len(others),
            count=len(heard | {saying.speaker for saying in others}),
        )  # fmt: skip

    def _at_the_whole(self, ids: list[str]) -> list[Answer]:
        """Return who took part in the events that these, of which no one is told, are parts of."""
        parts = find_parts(self._store, replace(self._wanted(), events=wholes(self._store, ids)))
        rows = participation_answers(self._store, parts[: self._limits.rows], self._form)
        return [replace(row, heading=reason("whole", self._form)) for row in rows]

    def _only_named(self) -> list[Answer]:
        """Return where the articles about the events name those who are asked for."""
        people = set(self._linked.people.ids)
        named = self._named_by_articles(set()) if people else []
        return [row for row in named if row.person_id in people]

    def _is_answer(self, part: Part) -> bool:
        held = part.status == "held" or (self._question.ahead and part.status == "planned")
        match self._limits.role or self._question.kind:
            case "spoke" | "spoke_where":
                return replace(part, status="held").spoke and held
            case "took_part" | "was_where":
                return held and part.role != "mentioned"
            case "absent":
                return part.status in ("absent", "cancelled")
            case _:
                return held

    def _roles(self) -> list[str] | None:
        return [self._limits.role] if self._limits.role else _ROLES.get(self._question.kind)

    def _wanted(self) -> Wanted:
        linked = self._linked
        return Wanted(
            events=self._with_parts,
            people=linked.people.ids or None,
            organizations=linked.organizations.ids or None,
            about=search_for(self._store, self._question.topic),
            roles=self._roles(),
            min_confidence=self._limits.min_confidence,
        )

    def _opened(self) -> Rows:
        parts, _ = apart(find_parts(self._store, self._wanted()), self._is_answer)
        rows = participation_answers(self._store, parts[:_MOST_OPENERS], self._form)
        opened = [row for row in rows if row.role == "host" or _opens(row)]
        return Rows(answers=opened[: self._limits.rows], apart=[], total=len(opened), count=len(opened))

    def _silent(self) -> Rows:
        """Return who was there of whom no article says that they spoke, and apart those who are only named."""
        spoke = self._heard()
        parts = [part for part in find_parts(self._store, self._wanted()) if part.person not in spoke]
        kept, rest = apart(parts, lambda part: part.status == "held" and part.role not in ("mentioned", "organizer"))
        rows = self._shown(kept, rest)
        known = spoke | {part.person for part in parts}
        return replace(rows, apart=rows.apart + self._named_by_articles(known))

    def _mentioned(self) -> Rows:
        """Return who is named and did not speak; those who did stand apart."""
        if self._linked.people.ids:
            return self._named_with()
        spoke = self._heard()
        parts = find_parts(self._store, self._wanted())
        kept, rest = apart(parts, lambda part: part.person not in spoke)
        rows = self._shown(kept, rest)
        others = self._named_by_articles(spoke | {part.person for part in kept}, heading=False)
        room = self._limits.rows - len(rows.answers)
        said = [replace(row, heading=reason("spoke", self._form)) for row in rows.apart]
        return Rows(
            answers=rows.answers + others[:room], apart=said, total=rows.total + len(others),
            count=rows.count + len(others),
        )  # fmt: skip

    def _named_with(self) -> Rows:
        articles = articles_telling_of(self._store, self._linked.people.ids)
        rows = mentioned_answers(self._store, articles, set(self._linked.people.ids), None, self._form)
        rows.sort(key=lambda row: -row.sources)
        return Rows(answers=rows[: self._limits.rows], apart=[], total=len(rows), count=len(rows))

    def _heard(self) -> set[str]:
        return those_who_spoke(self._store, self._with_parts) if self._with_parts else set()

    def _named_by_articles(self, leave_out: set[str], *, heading: bool = True) -> list[Answer]:
        if not self._ids:
            return []
        articles = articles_telling_of(self._store, self._with_parts or [])
        only = occasions(self._store, self._ids[:1])[self._ids[0]] if len(self._ids) == 1 else None
        rows = mentioned_answers(self._store, articles, leave_out, only, self._form)
        return [with_heading(row, self._form) for row in rows] if heading else rows

    def _company(self) -> Rows:
        """Return those who were at the same events."""
        spoken = self._question.kind == "spoke_with"
        parts = company_of(self._store, self._linked, self._with_parts, self._limits.min_confidence, spoken=spoken)
        return self._shown(parts, [])

    def _wanted_statements(self, *, by_people: bool = False) -> Said:
        speakers = [*self._linked.people.ids, *self._linked.organizations.ids]
        return Said(
            speakers=speakers or None,
            by_people=by_people,
            events=self._with_parts,
            about=search_for(self._store, self._question.topic),
            period=None if self._ids else self._question.period,
            min_confidence=self._limits.min_confidence,
        )

    def _said(self) -> Rows:
        said = self._wanted_statements()
        sayings = find_sayings(self._store, said)
        answers = statement_answers(self._store, sayings[: self._limits.rows])
        total = len(sayings)
        if said.speakers and not answers and (self._ids is not None or said.about):
            spoken = [part for part in find_parts(self._store, self._wanted()) if part.spoke]
            answers = participation_answers(self._store, spoken[: self._limits.rows], self._form)
            total = len(spoken)
        return Rows(answers=answers, apart=self._said_elsewhere(said, sayings), total=total, count=total)

    def _said_elsewhere(self, said: Said, sayings: list[Saying]) -> list[Answer]:
        """Return what is likely to be of interest beside: from the same articles, or by people of the organization."""
        beside = []
        if said.speakers and self._ids is not None:
            beside.append(("elsewhere", replace(said, elsewhere=True)))
        if said.about and not sayings:
            beside.append(("in_article", replace(said, in_article=True)))
        if self._linked.organizations.ids:
            members = [row.person_id for row in self._members() if row.person_id]
            beside.append(("represents", replace(said, speakers=list(dict.fromkeys(members)))))
        return [
            replace(row, heading=reason(key, self._form))
            for key, wanted in beside
            for row in statement_answers(self._store, find_sayings(self._store, wanted)[: self._limits.rows])
        ]

    def _members(self, title: str = "") -> list[Answer]:
        return people_of(self._store, self._linked.organizations.ids, title, self._limits.min_confidence)

    def _organized(self) -> Rows:
        words = role_words("organizer", "held", self._form)
        organizers = organizer_answers(self._store, self._ids or [], words)
        people = self._participations()
        named = {(row.person_id, row.event and row.event.id) for row in organizers if row.person_id}
        rows = organizers + [row for row in people.answers if (row.person_id, row.event and row.event.id) not in named]
        distinct = {(row.person_id, row.organization_id) for row in rows}
        return Rows(answers=rows[: self._limits.rows], apart=people.apart, total=len(rows), count=len(distinct))

    def _arranged(self) -> Rows:
        organizers = [*self._linked.organizations.ids, *self._linked.people.ids]
        arranged = arranged_by(self._store, organizers)
        ids = in_order(self._store, arranged if self._ids is None else set(arranged) & set(self._ids))
        words = role_words("organizer", "held", self._form)
        rows = organizer_answers(self._store, ids[: self._limits.rows], words)
        own = [row for row in rows if {row.organization_id, row.person_id} & set(organizers)]
        return Rows(answers=own, apart=[], total=len(ids), count=len(ids))

    def _represented(self) -> Rows:
        at_events = self._participations() if not self._question.topic or self._ids else _NONE
        if self._ids is not None:
            return at_events
        members = self._members(self._question.topic)
        rows = members + at_events.answers
        count = len({row.person_id for row in rows})
        return Rows(
            answers=rows[: self._limits.rows], apart=at_events.apart, total=len(members) + at_events.total, count=count
        )

    def _somebody(self) -> Rows:
        titles = titles_of(self._store, self._linked.people.ids, self._limits.min_confidence)
        parts = self._participations()
        rows = titles + parts.answers
        return Rows(answers=rows[: self._limits.rows], apart=parts.apart, total=len(titles) + parts.total)

    def _events(self) -> Rows:
        ids = in_order(self._store, self._ids or [])
        shown = event_answers(self._store, ids[: self._limits.rows])
        return Rows(answers=shown, apart=[], total=len(ids), count=len(ids))


def _opens(row: Answer) -> bool:
    """Tell whether the evidence itself says that a speaker opened the event or welcomed to it."""
    return row.role == "speaker" and any(find("ask-opened", passage.text.lower().split()) for passage in row.evidence)
