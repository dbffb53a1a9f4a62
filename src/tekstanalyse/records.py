"""Define the records that pass between the stages and leave the program.

They stand in the order the data takes: what `read` finds (`Article`), and what `resolve` says about the corpus
(`Analysis`: people, organizations, places and events with ids, and claims that point at those ids); what `extract`
claims about one article lies between them, in `claims.py`. All offsets are characters into `Article.text`, start
inclusive, end exclusive. Dates are EDTF strings.
"""

from typing import Literal

from msgspec import Struct

Language = Literal["nb", "nn", "other"]
ZoneKind = Literal["title", "heading", "byline", "caption", "list"]
MentionKind = Literal["person", "organization", "place"]
StatementKind = Literal["direct", "indirect", "mixed"]
NoSpeaker = Literal["question", "pronoun", "role", "text", "silent"]
"""Why a statement has no speaker; None of one that has.

- `question`: an interviewer asks, or the reporter says it («spør vi»).
- `pronoun`: beside the words stands a pronoun that fits two, or nobody whom the article names («han», «de to»).
- `role`: a role, group or body that the article names nobody for («en talsmann», «politiet», «flere foreldre»).
- `text`: something written whose writer the article does not name («heter det i brevet»).
- `silent`: nobody stands beside the words, and nothing else in the text settles whose they are.
"""
Role = Literal[
    "speaker", "host", "moderator", "panelist", "guest", "performer", "organizer", "participant", "mentioned"
]
Status = Literal["held", "planned", "cancelled", "absent"]

SPEAKING_ROLES: frozenset[Role] = frozenset({"speaker", "host", "moderator", "panelist", "guest"})
"""Roles in which a person spoke at the event."""


class Zone(Struct, frozen=True, kw_only=True):
    """A part of the text that is not running prose, or that stands apart from it."""

    kind: ZoneKind
    start: int
    end: int


class Article(Struct, frozen=True, kw_only=True):
    """One article as all later stages see it: cleaned text, and where it came from."""

    id: str
    path: str
    """Relative to the corpus folder, with `#record` for one article of many in a file."""
    title: str
    language: Language
    published: str | None = None
    source: str | None = None
    sha256: str
    """Of the text, not of the file."""
    text: str
    zones: tuple[Zone, ...] = ()
    duplicate_of: str | None = None
    """Id of the article of which this one is a copy; copies are counted once."""


class Rejected(Struct, frozen=True, kw_only=True):
    """Input that could not be read, and why, in words a user understands."""

    path: str
    reason: str


class Passage(Struct, frozen=True, kw_only=True):
    """A span of an article with its text: a mention, or the evidence for a claim."""

    article: str
    start: int
    end: int
    text: str


class TitleHeld(Struct, frozen=True, kw_only=True):
    """A title a person is given, with the first and last publication date on which it was seen."""

    title: str
    organization: str | None = None
    first: str | None = None
    last: str | None = None
    evidence: Passage


class Person(Struct, frozen=True, kw_only=True):
    """A person, however the articles spell the name."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    titles: tuple[TitleHeld, ...] = ()
    mentions: tuple[Passage, ...] = ()


class Organization(Struct, frozen=True, kw_only=True):
    """An organization, by full name, acronym or genitive."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    mentions: tuple[Passage, ...] = ()


class Place(Struct, frozen=True, kw_only=True):
    """A place, building or country."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    mentions: tuple[Passage, ...] = ()


class Event(Struct, frozen=True, kw_only=True):
    """An event, however many articles report it."""

    id: str
    name: str
    type: str
    date: str | None = None
    date_from: str | None = None
    """First possible day, ISO; None when no year is known."""
    date_to: str | None = None
    place: str | None = None
    organizers: tuple[str, ...] = ()
    parent: str | None = None
    mentions: tuple[Passage, ...] = ()


class Participation(Struct, frozen=True, kw_only=True):
    """Who took part where, and how: the first of the two questions."""

    person: str
    event: str
    role: Role
    status: Status
    title: str | None = None
    organization: str | None = None
    topic: str | None = None
    confidence: float
    rule: str
    evidence: Passage


class Statement(Struct, frozen=True, kw_only=True):
    """Who said what: the second of the two questions; one record per speaker where several share the words."""

    id: str
    article: str
    start: int
    end: int
    text: str
    kind: StatementKind
    cue: str | None = None
    speaker: str | None = None
    speaker_text: str | None = None
    no_speaker: NoSpeaker | None = None
    event: str | None = None
    confidence: float
    rule: str


class Affiliation(Struct, frozen=True, kw_only=True):
    """A person's tie to an organization."""

    person: str
    organization: str
    title: str | None = None
    confidence: float
    rule: str
    evidence: Passage


class Decision(Struct, frozen=True, kw_only=True):
    """Whether two names or events are one, who or what says so, and how surely (0-1)."""

    kind: Literal["person", "organization", "place", "event"]
    left: str
    right: str
    same: bool
    rule: str
    score: float
    support: tuple[str, ...] = ()
    """What speaks for it beside the names, as `organization=organization:fjordlaget`; nothing where a human decided."""
    against: tuple[str, ...] = ()


class LeftOut(Struct, frozen=True, kw_only=True):
    """How many claims of each sort were found, and are less likely to be right than was asked for."""

    participations: int = 0
    statements: int = 0
    affiliations: int = 0


class Analysis(Struct, frozen=True, kw_only=True):
    """What the corpus says, ready to be connected, published and asked; every sequence in a fixed order."""

    articles: tuple[Article, ...] = ()
    people: tuple[Person, ...] = ()
    organizations: tuple[Organization, ...] = ()
    places: tuple[Place, ...] = ()
    events: tuple[Event, ...] = ()
    participations: tuple[Participation, ...] = ()
    statements: tuple[Statement, ...] = ()
    affiliations: tuple[Affiliation, ...] = ()
    decisions: tuple[Decision, ...] = ()
    left_out: LeftOut = LeftOut()
