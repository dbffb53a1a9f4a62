"""Define what is claimed about one article before anybody knows who is who: `extract` gives it, `resolve` takes it.

Claims point at mentions by their index. Offsets and dates are as in `records.py`.
"""

from msgspec import Struct

from tekstanalyse.records import MentionKind, NoSpeaker, Role, StatementKind, Status


class Mention(Struct, frozen=True, kw_only=True):
    """A proper name in an article."""

    start: int
    end: int
    text: str
    kind: MentionKind
    name: str
    """The name without genitive ending and title: «Nygårds» -> Nygård."""
    bearer: str | None = None
    """The longer name in the article that a person's short name stands for, of several the one the text tells."""


class EventMention(Struct, frozen=True, kw_only=True):
    """A span that names an event; `event` numbers the events of the article, so that two mentions may share one."""

    start: int
    end: int
    text: str
    event: int
    type: str
    """The head noun of the mention as an indefinite lemma («webinar», «årsmøte»), or the best known of its event."""
    name: str | None = None
    """A proper name or a title in quotation marks, where the event has one."""
    called: str | None = None
    """What these words call it («folkemøte om skulen»), None where they say no more than the type."""
    date: str | None = None
    place: int | None = None
    organizers: tuple[int, ...] = ()
    parent: int | None = None
    """The number of the event of which this one is a part."""


class StatementClaim(Struct, frozen=True, kw_only=True):
    """Words or content that the article gives a source for; no speaker where the text does not say."""

    start: int
    end: int
    text: str
    kind: StatementKind
    cue: str | None = None
    speaker: int | None = None
    """Index of a person or organization mention."""
    speaker_text: str | None = None
    """The words that stand for the speaker beside the cue: a name, pronoun or role."""
    no_speaker: NoSpeaker | None = None
    event: int | None = None
    rule: str
    confidence: float


class ParticipationClaim(Struct, frozen=True, kw_only=True):
    """A person's part in an event, with the span that says so; `seen` as in `participation/likely.py`."""

    person: int
    event: int
    role: Role
    status: Status
    title: str | None = None
    organization: int | None = None
    topic: str | None = None
    start: int
    end: int
    rule: str
    seen: float | None = None
    confidence: float


class AffiliationClaim(Struct, frozen=True, kw_only=True):
    """A title, an organization or both that the article gives a person."""

    person: int
    title: str | None = None
    organization: int | None = None
    start: int
    end: int
    rule: str
    confidence: float


class Extraction(Struct, frozen=True, kw_only=True):
    """Everything found in one article; claims point at `mentions` by index, at events by `EventMention.event`."""

    article: str
    mentions: tuple[Mention, ...] = ()
    event_mentions: tuple[EventMention, ...] = ()
    statements: tuple[StatementClaim, ...] = ()
    participations: tuple[ParticipationClaim, ...] = ()
    affiliations: tuple[AffiliationClaim, ...] = ()
