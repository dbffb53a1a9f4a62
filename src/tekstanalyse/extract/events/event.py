"""Define an event of one article, as it grows from mention to mention."""

from dataclasses import dataclass, field
from typing import Literal

from spacy.tokens import Span

GENERAL = "arrangement"
"""The type of an event of which nothing more is known."""

SILENT = frozenset({"valg", "kamp", "aksjon", "messe", "tur"})
"""Types at which nobody speaks, whoever speaks of them."""

PARTS = frozenset({"foredrag", "samtale", "workshop", "debatt", "forelesning", "åpning", "utdeling", "høring", "økt"})
"""Types that are part of the article's main event when that is of another type."""

Turn = Literal["earlier", "later"]
"""Which other occurrence of the event that an article is about: one that has been, or one to come."""


@dataclass
class Event:
    """An event of one article, growing as mentions are read."""

    number: int
    type: str
    mentions: list[Span] = field(default_factory=list)
    name: str | None = None
    date: Span | None = None
    place: Span | None = None
    organizers: list[Span] = field(default_factory=list)
    parent: int | None = None
    timed: bool = False
    """Whether a sentence that names it says when, though perhaps not so that it can be reckoned."""
    turn: Turn | None = None
    """Set where the event is another occurrence of what the article is about: «forrige seminar», «neste gang»."""
    arranged: bool = False
    """Whether the article says that somebody arranges it or invites to it."""

    listed: Literal["archive", "series"] | None = None
    """Set where the event is one line of a list: of what has been, by years, or with a day each."""

    section: tuple[int, int] | None = None
    """Offsets between which the article tells of it alone, where a year heads that part."""
    called_off: bool = False
    """Whether the part of the article on it says that it was not held after all."""

    @property
    def edtf(self) -> str | None:
        """The date, None where the article gives none."""
        return self.date.kb_id_ if self.date is not None else None
