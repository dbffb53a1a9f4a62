"""Build extractions by hand: a text with its names marked becomes an article and what is to be found in it."""

import re
from dataclasses import dataclass, field

from msgspec.structs import replace

from tekstanalyse.claims import AffiliationClaim, EventMention, Extraction, Mention, ParticipationClaim, StatementClaim
from tekstanalyse.records import Article

KINDS = {"p": "person", "o": "organization", "s": "place"}
MARK = re.compile(r"\[([pos]):([^\]|]+)(?:\|([^\]]+))?\]")


@dataclass
class Report:
    """An article whose text marks its names: `[p:Solgårds|Solgård]` is a person written Solgårds and named Solgård."""

    id: str
    marked: str
    published: str | None = None
    duplicate_of: str | None = None
    events: list[EventMention] = field(default_factory=list)
    statements: list[StatementClaim] = field(default_factory=list)
    participations: list[ParticipationClaim] = field(default_factory=list)
    affiliations: list[AffiliationClaim] = field(default_factory=list)

    def __post_init__(self):
        self.text, self.mentions, end = "", [], 0
        for match in MARK.finditer(self.marked):
            self.text += self.marked[end : match.start()]
            start, end = len(self.text), match.end()
            self.text += match[2]
            self.mentions.append(
                Mention(start=start, end=len(self.text), text=match[2], kind=KINDS[match[1]], name=match[3] or match[2])
            )
        self.text += self.marked[end:]

    def index(self, name, nth=0):
        return [i for i, mention in enumerate(self.mentions) if mention.text == name][nth]

    def means(self, name, bearer, nth=0):
        number = self.index(name, nth)
        self.mentions[number] = replace(self.mentions[number], bearer=bearer)
        return self

    def span(self, words):
        start = self.text.index(words)
        return {"start": start, "end": start + len(words)}

    def event(self, words, number=0, *, type="møte", place=None, organizers=(), **known):
        self.events.append(
            EventMention(
                **self.span(words),
                text=words,
                event=number,
                type=type,
                place=None if place is None else self.index(place),
                organizers=tuple(self.index(name) for name in organizers),
                **known,
            )
        )
        return self

    def spoke(self, name, event=0, *, words=None, role="speaker", status="held", organization=None, **known):
        self.participations.append(
            ParticipationClaim(
                person=self.index(name),
                event=event,
                role=role,
                status=status,
                organization=None if organization is None else self.index(organization),
                rule="test",
                confidence=0.9,
                **self.span(words or name),
                **known,
            )
        )
        return self

    def said(self, words, name=None, *, event=None, confidence=0.9):
        self.statements.append(
            StatementClaim(
                **self.span(words),
                text=words,
                kind="direct",
                speaker=None if name is None else self.index(name),
                no_speaker="silent" if name is None else None,
                event=event,
                rule="test",
                confidence=confidence,
            )
        )
        return self

    def holds(self, name, title=None, organization=None):
        self.affiliations.append(
            AffiliationClaim(
                person=self.index(name),
                title=title,
                organization=None if organization is None else self.index(organization),
                rule="test",
                confidence=0.9,
                **self.span(title or name),
            )
        )
        return self

    def article(self):
        return Article(
            id=self.id,
            path=f"{self.id}.txt",
            title=self.id,
            language="nb",
            published=self.published,
            sha256="0" * 64,
            text=self.text,
            duplicate_of=self.duplicate_of,
        )

    def extraction(self):
        return Extraction(
            article=self.id,
            mentions=tuple(self.mentions),
            event_mentions=tuple(self.events),
            statements=tuple(self.statements),
            participations=tuple(self.participations),
            affiliations=tuple(self.affiliations),
        )


def resolved(*reports, decisions=()):
    from tekstanalyse.resolve import resolve

    return resolve([report.article() for report in reports], [report.extraction() for report in reports], decisions)


def people(*reports, decisions=()):
    """Return the people as names with the texts of their mentions."""
    found = resolved(*reports, decisions=decisions).people
    return sorted((person.name, [mention.text for mention in person.mentions]) for person in found)


def names(entities):
    return sorted(entity.name for entity in entities)
