"""Define what an answer consists of; every field of it is published with `--json`."""

from dataclasses import asdict, dataclass, field
from typing import Any

from tekstanalyse.ask.question import Form


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """The words that say so, the sentence they stand in, and the article."""

    article: str
    title: str
    published: str | None
    source: str | None
    start: int
    end: int
    text: str
    context: str
    status: str | None = None
    confidence: float | None = None
    rule: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Occasion:
    """An event as it is shown."""

    id: str
    name: str
    type: str
    date: str | None
    date_from: str | None
    date_to: str | None
    place: str | None
    organizers: tuple[str, ...]
    part_of: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """One row: a person's role at an event, a statement, an event, or a person's title."""

    person: str | None = None
    person_id: str | None = None
    role: str | None = None
    role_words: str | None = None
    """The role in Norwegian, in the written form of the question."""
    status: str | None = None
    spoke: bool | None = None
    """Whether this counts as having spoken; None where it was not asked."""
    title: str | None = None
    organization: str | None = None
    organization_id: str | None = None
    topic: str | None = None
    statement: str | None = None
    statement_kind: str | None = None
    no_speaker: str | None = None
    """Why nobody is known to have said it; None of what somebody said, and of what is no statement."""
    period: str | None = None
    """When a title was seen: first and last publication date."""
    event: Occasion | None = None
    confidence: float | None = None
    sources: int = 0
    """Distinct articles that say so; copies of one article count as one."""
    evidence: tuple[Evidence, ...] = ()
    heading: str | None = None
    """Why this row stands apart from the answers."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """One of several things that words of a question may stand for."""

    words: str
    option: str
    """The option that chooses this reading: `person`, `organization` or `event`, given the name or the id."""
    id: str
    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Understood:
    """How a question was understood."""

    kind: str
    form: Form
    words: str
    people: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    """Ids of the events."""
    topic: str | None = None
    date: str | None = None
    query: dict[str, str] = field(default_factory=dict)
    """The structured query, as the options of the command that ask the same."""
    role: str | None = None
    min_confidence: float = 0.0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Reply:
    """The answers to a question, and what stands apart from them."""

    question: str
    understood: Understood
    answers: tuple[Answer, ...] = ()
    mentioned: tuple[Answer, ...] = ()
    """Rows that are no answer: only mentioned, planned, cancelled, absent, or said elsewhere."""
    suggestions: tuple[str, ...] = field(default=())
    readings: tuple[Reading, ...] = ()
    """What the question may mean, where its words fit several alike; the answers are for all of them."""
    count: int | None = None
    """How many people, events or statements there are, where that was asked."""
    left_out: int = 0
    """Answers beyond the limit."""

    def as_object(self) -> dict[str, Any]:
        """Return the reply as plain dictionaries, lists, strings and numbers."""
        return asdict(self)
