"""Gather what the page shows of each person and event, with names in place of ids."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Generic, TypeVar

from tekstanalyse.records import (
    SPEAKING_ROLES,
    Analysis,
    Article,
    Event,
    Organization,
    Participation,
    Passage,
    Person,
    Place,
    Statement,
)
from tekstanalyse.surroundings import sentences_around

Row = TypeVar("Row")


@dataclass(frozen=True)
class Excerpt(Generic[Row]):
    """The first rows of a list, and how many were left out."""

    rows: Sequence[Row]
    left_out: int

    @classmethod
    def of(cls, rows: Sequence[Row], limit: int) -> "Excerpt[Row]":
        """Keep at most `limit` rows."""
        return cls(rows[:limit], max(0, len(rows) - limit))


@dataclass(frozen=True, kw_only=True)
class Proof:
    """The words of an article that say so; `before` and `after` are the rest of the sentence."""

    before: str
    words: str
    after: str
    article: Article


@dataclass(frozen=True, kw_only=True)
class Appearance:
    """A person's part in an event."""

    claim: Participation
    person: Person
    event: Event
    organization: str | None
    place: str | None
    proof: Proof


@dataclass(frozen=True, kw_only=True)
class Saying:
    """Something said, with who is given as its source."""

    statement: Statement
    event: Event | None
    proof: Proof


@dataclass
class Profile:
    """What one person did and said."""

    person: Person
    appearances: list[Appearance] = field(default_factory=list)
    sayings: list[Saying] = field(default_factory=list)

    @property
    def spoke(self) -> int:
        """Number of events at which the person spoke."""
        return len({row.event.id for row in self.appearances if is_speech(row)})


class Names:
    """The names and articles behind the ids of an analysis."""

    def __init__(self, analysis: Analysis) -> None:
        self.articles: Mapping[str, Article] = {article.id: article for article in analysis.articles}
        self.people: Mapping[str, Person] = {person.id: person for person in analysis.people}
        self.events: Mapping[str, Event] = {event.id: event for event in analysis.events}
        named: Iterator[Person | Organization | Place] = chain(analysis.people, analysis.organizations, analysis.places)
        self.of: Mapping[str, str] = {entity.id: entity.name for entity in named}

    def prove(self, article_id: str, start: int, end: int) -> Proof:
        """Return the span with the rest of its sentences."""
        article = self.articles[article_id]
        text = article.text
        around = sentences_around(text, start, end)
        first = text.rfind(around, max(0, end - len(around)), start + len(around))
        last = first + len(around)
        before, after = (text[first:start], text[end:last]) if first >= 0 else ("", "")
        return Proof(before=before, words=text[start:end], after=after, article=article)

    def prove_passage(self, passage: Passage) -> Proof:
        """Return the passage with the rest of its sentences."""
        return self.prove(passage.article, passage.start, passage.end)


def is_speech(row: Appearance) -> bool:
    """Tell whether the person spoke there, as far as the article knows."""
    return row.claim.role in SPEAKING_ROLES and row.claim.status == "held"


def appearances(analysis: Analysis, names: Names) -> list[Appearance]:
    """Return every participation, the latest events first, those without a year last."""
    rows = [
        Appearance(
            claim=claim,
            person=names.people[claim.person],
            event=(event := names.events[claim.event]),
            organization=names.of.get(claim.organization or ""),
            place=names.of.get(event.place or ""),
            proof=names.prove_passage(claim.evidence),
        )
        for claim in analysis.participations
    ]
    rows.sort(key=lambda row: (row.event.id, row.person.name, row.claim.role))
    return sorted(rows, key=lambda row: row.event.date_from or "", reverse=True)


def sayings(analysis: Analysis, names: Names) -> list[Saying]:
    """Return every statement, in the order of the articles."""
    return [
        Saying(
            statement=statement,
            event=names.events.get(statement.event or ""),
            proof=names.prove(statement.article, statement.start, statement.end),
        )
        for statement in sorted(analysis.statements, key=lambda one: (one.article, one.start, one.id))
    ]


def profiles(analysis: Analysis, seen: Sequence[Appearance], said: Sequence[Saying]) -> list[Profile]:
    """Return everybody, those of whom most is known first."""
    by_id = {person.id: Profile(person) for person in analysis.people}
    for appearance in seen:
        by_id[appearance.person.id].appearances.append(appearance)
    for saying in said:
        if saying.statement.speaker in by_id:
            by_id[saying.statement.speaker].sayings.append(saying)
    return sorted(
        by_id.values(),
        key=lambda one: (-one.spoke, -len(one.sayings), -len(one.person.mentions), one.person.id),
    )


def speakers_by_event(seen: Sequence[Appearance]) -> Mapping[str, list[str]]:
    """Return the names of those who spoke at each event, each once."""
    names: defaultdict[str, list[str]] = defaultdict(list)
    for row in seen:
        if is_speech(row) and row.person.name not in names[row.event.id]:
            names[row.event.id].append(row.person.name)
    return names
