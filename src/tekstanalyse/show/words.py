"""Put roles, titles, dates and counts into words, in bokmål, nynorsk or English."""

from tekstanalyse.ask.reply import Answer, Occasion
from tekstanalyse.explore.dates import written_date
from tekstanalyse.explore.words import Language, name_of, word

HELD = "held"
_NOTHING_CALLED: dict[Language, str] = {
    "nb": "Ingen og ingenting heter", "nn": "Ingen og ingenting heiter", "en": "Nobody and nothing is called",
}  # fmt: skip


def role_of(answer: Answer, language: Language) -> str:
    """Return the role of somebody at an event, and whether it came to nothing."""
    role = name_of("role", answer.role or "", language)
    return role if answer.status == HELD else f"{role}, {name_of('status', answer.status or '', language)}"


def title_of(answer: Answer) -> str:
    """Return title and organization, as far as they are known."""
    return ", ".join(filter(None, (answer.title, answer.organization)))


def topic_of(answer: Answer, language: Language) -> str:
    """Return what somebody spoke about."""
    return f"{word('about', language)} {answer.topic}" if answer.topic else ""


def nothing_called(name: str, language: Language) -> str:
    """Say that a name is known of nobody and nothing.

    >>> nothing_called("Havdagen", "nn")
    'Ingen og ingenting heiter «Havdagen».'
    """
    return f"{_NOTHING_CALLED[language]} «{name}»."


def day_of(event: Occasion | None, language: Language) -> str:
    """Return when an event was."""
    return written_date(event.date, language) if event and event.date else ""


def joined(*parts: str | None, by: str = " · ") -> str:
    """Return the parts that there are."""
    return by.join(filter(None, parts))
