"""Gather what the store knows of a person, organization or event, through the answers to questions."""

import sqlite3
from dataclasses import dataclass

from tekstanalyse.ask.members import people_of, titles_of
from tekstanalyse.ask.occasions import arranged_by, occasions, with_parts
from tekstanalyse.ask.participations import Wanted, find_parts, participation_answers
from tekstanalyse.ask.reply import Answer, Occasion
from tekstanalyse.ask.statements import Said, find_sayings, statement_answers

_COMPANY = """
    SELECT p.id, p.name, json_extract(n.attributes, '$.same_event') AS events,
        json_extract(n.attributes, '$.same_sentence') AS sentences,
        json_extract(n.attributes, '$.same_article') AS articles
    FROM edges n JOIN people p ON p.id = CASE WHEN n.source = :id THEN n.target ELSE n.source END
    WHERE n.type = 'co_occurs_with' AND (n.source = :id OR n.target = :id)
    ORDER BY events DESC, n.weight DESC, p.name, p.id
"""
_ARTICLES = """
    SELECT DISTINCT a.id, a.title, a.published, a.source FROM mentions m JOIN articles a ON a.id = m.article
    WHERE m.entity = ? AND a.duplicate_of IS NULL ORDER BY a.published IS NULL, a.published, a.id
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class Meeting:
    """How often somebody is named together with somebody else."""

    name: str
    events: int
    sentences: int
    articles: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """The store, and how sure a claim must be to be shown."""

    store: sqlite3.Connection
    min_confidence: float = 0.0

    def parts_of(
        self,
        *,
        people: list[str] | None = None,
        events: list[str] | None = None,
        organizations: list[str] | None = None,
    ) -> list[Answer]:
        """Return the parts in events, mere mentions left out, in the order of the events."""
        wanted = Wanted(people=people, events=events, organizations=organizations, min_confidence=self.min_confidence)
        parts = [part for part in find_parts(self.store, wanted) if part.role != "mentioned"]
        return participation_answers(self.store, parts, "nb")

    def said(self, *, speakers: list[str] | None = None, events: list[str] | None = None) -> list[Answer]:
        """Return the statements of speakers, or at events."""
        wanted = Said(speakers=speakers, events=events, min_confidence=self.min_confidence)
        return statement_answers(self.store, find_sayings(self.store, wanted))

    def titles(self, person: str) -> list[Answer]:
        """Return the titles of a person."""
        return titles_of(self.store, [person], self.min_confidence)

    def members(self, organization: str) -> list[Answer]:
        """Return the people of an organization with their titles."""
        return people_of(self.store, [organization], "", self.min_confidence)

    def company(self, person: str) -> list[Meeting]:
        """Return whom a person is named together with, those of shared events first."""
        rows = self.store.execute(_COMPANY, {"id": person})
        return [
            Meeting(name=row["name"], events=row["events"], sentences=row["sentences"], articles=row["articles"])
            for row in rows
        ]

    def articles(self, entity: str) -> list[sqlite3.Row]:
        """Return the articles that name somebody or something, by day of publication, copies left out."""
        return self.store.execute(_ARTICLES, (entity,)).fetchall()

    def aliases(self, entity: str) -> list[str]:
        """Return the other names."""
        query = "SELECT name FROM aliases WHERE entity = ? AND position > 0 ORDER BY position"
        return [row["name"] for row in self.store.execute(query, (entity,))]

    def event(self, event: str) -> Occasion:
        """Return an event."""
        return occasions(self.store, [event])[event]

    def inner(self, event: str) -> list[Occasion]:
        """Return the events that are parts of one, in time."""
        return [part for id_, part in occasions(self.store, with_parts(self.store, [event])).items() if id_ != event]

    def organized_by(self, organization: str) -> list[Occasion]:
        """Return the events that somebody organized, in time."""
        return list(occasions(self.store, arranged_by(self.store, [organization])).values())
