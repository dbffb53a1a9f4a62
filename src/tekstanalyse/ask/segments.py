"""Part the words of a question at its prepositions."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from tekstanalyse import lexicon
from tekstanalyse.ask.asking import Sought
from tekstanalyse.ask.phrases import prepositions

_ENDS_A_TOPIC = frozenset({"på", "under", "ved"})


class Token(NamedTuple):
    """A word of a question, or all that stands between quotation marks."""

    text: str
    quoted: bool = False


@dataclass(slots=True)
class Parts:
    """The words of a question by what they may name."""

    leads: list[str] = field(default_factory=list)
    events: list[str] = field(default_factory=list)
    topics: list[str] = field(default_factory=list)
    organizations: list[str] = field(default_factory=list)
    behind: list[str] = field(default_factory=list)
    """Those behind «om» among the words that name the event."""

    @property
    def lead(self) -> str:
        """Return the words before the first preposition, where a person stands."""
        return " ".join(self.leads)

    @property
    def event(self) -> str:
        """Return the words that name an event, or its place or organizer."""
        return " ".join(self.events)

    @property
    def topic(self) -> str:
        """Return the words that name what was spoken of."""
        return " ".join(self.topics)

    @property
    def described(self) -> str:
        """Return the words behind «om» after the event: they describe it, or name what was spoken of there."""
        return " ".join(self.behind)

    @property
    def organization(self) -> str:
        """Return the words that name an organization of the people asked for."""
        return " ".join(self.organizations)


def in_parts(tokens: Sequence[Token], sought: Sought) -> Parts:
    """Part the tokens, but for interrogative, cue and fillers.

    «Om» begins a topic before the event is named, and belongs to the event behind it: «om tvang på seminaret», «på
    seminaret om tvang». Unless they name a person, or a title as in «hvilke forskere», words before any
    preposition name the event: «hvem ledet debatten».
    """
    parts = Parts()
    is_of_people = sought.lead_is_person or sought.asked in ("", "which")
    lead = parts.leads if is_of_people else parts.events
    into, is_behind = lead, False
    for index, token in enumerate(tokens):
        if any(span.start <= index < span.end for span in sought.taken):
            behind = _after_cue(tokens, index, sought, parts)
            into = (into if into is parts.events else lead) if behind is None else behind
            continue
        word = "" if token.quoted else token.text.lower()
        turned = _turn(word, into, parts)
        if turned is not None:
            into, is_behind = turned, False
        elif token.quoted and into is not parts.leads:
            into = parts.events
            into.append(_as_words(token.text))
        elif word not in lexicon.words("ask-fillers") or (word == "og" and into is parts.leads and sought.to_person):
            into.append(token.text)
            parts.behind.extend([token.text] * is_behind)
            is_behind = is_behind or (into is parts.events and word in prepositions("topic"))
    return parts


def _as_words(title: str) -> str:
    """Take the capital from the beginning of a title: it marks no name."""
    return title[:1].lower() + title[1:] if title[1:2].islower() else title


def _after_cue(tokens: Sequence[Token], index: int, sought: Sought, parts: Parts) -> list[str] | None:
    """Return what is named behind a cue that ends here: the event behind its preposition, as in «var med på»."""
    end = index + 1
    if any(span.end == end for span in sought.to_person):
        return parts.leads
    if any(span.end == end for span in sought.to_event):
        return parts.events
    ends = any(span.end == end for span in sought.taken)
    return parts.events if ends and tokens[index].text.lower() in _ENDS_A_TOPIC else None


def _turn(word: str, into: list[str], parts: Parts) -> list[str] | None:
    if into is parts.topics:
        return parts.events if word in _ENDS_A_TOPIC else None
    if word in prepositions("topic"):
        return None if parts.events else parts.topics
    if word in prepositions("event"):
        return parts.events
    if word in prepositions("organization"):
        return None if parts.events else parts.organizations
    return None
