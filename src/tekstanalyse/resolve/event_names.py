"""Give an event the name and the id by which people know it."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from tekstanalyse.lexicon import words
from tekstanalyse.records import EventMention
from tekstanalyse.resolve.event_dates import date_in_id, date_in_words
from tekstanalyse.resolve.ids import slug

_DATED_NAME = re.compile(r"([A-ZÆØÅ][\w-]+)\s(?:19|20)\d\d")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LONGEST = 12
"""Words of a mention that still reads as a name."""
_ID_WORDS = 6


def choose_type(types: Iterable[str]) -> str:
    """Return the type given most often that is no general word, or else the general one; ties go to the longest."""
    counts = Counter(types)
    general = words("resolve-general-events")
    return min(counts, key=lambda kind: (kind in general, -counts[kind], -len(kind), kind))


def proper_names(mentions: Iterable[EventMention]) -> frozenset[str]:
    """Return the proper names and titles of an event; a mention such as «Merddagane 2021» is one by itself."""
    given = {mention.name or _dated_name(mention) for mention in mentions}
    return frozenset(" ".join(name.split()) for name in given if name)


def _dated_name(mention: EventMention) -> str | None:
    match = _DATED_NAME.fullmatch(mention.text)
    return mention.text if match and not match[1].lower().startswith(mention.type) else None


def without_year(name: str) -> str:
    """Return the name of a series without its year.

    >>> without_year("Merdkonferansen 2023"), without_year("Sauedagen")
    ('Merdkonferansen', 'Sauedagen')
    """
    return " ".join(_YEAR.sub(" ", name).split()) or name


def choose_name(names: Iterable[str]) -> str | None:
    """Return the longest name, of several the first in order; None for none."""
    return min(names, key=lambda name: (-len(name), name), default=None)


def describe(kind: str, mentions: Sequence[EventMention], date: str | None, others: Sequence[str]) -> str:
    """Return a description for want of a name: what the fullest mention says, or the type with `others`, and the date.

    `others` are the names of organizers, or of a place.
    """
    text = _fullest_mention(kind, mentions) or (f"{kind} ({', '.join(others)})" if others else kind)
    when = date_in_words(date) if date else ""
    said = any(word in re.findall(r"\w+", text.lower()) for word in when.split() if len(word) > 3)
    if not when or said:
        return text
    return f"{text}, {when}" if " " in text else f"{text} {when}"


def _fullest_mention(kind: str, mentions: Sequence[EventMention]) -> str | None:
    """Return the longest text of a mention from the word for the event on, where it says more than that word."""
    texts = {_from_noun(kind, mention.text.split()) for mention in mentions}
    fitting = [text for text in texts if 1 < len(text.split()) <= _LONGEST]
    return min(fitting, key=lambda text: (text.isupper(), -len(text), text), default=None)


def _from_noun(kind: str, text: Sequence[str]) -> str:
    start = next((i for i, word in enumerate(text) if kind in word.lower()), len(text))
    return " ".join(text[start:])


def id_slug(kind: str, date: str | None, name: str, others: Sequence[str], *, named: bool) -> str:
    """Return type, date and the first words of the name, or of organizer or place where the event has no name."""
    when = date_in_id(date) if date else ""
    words_of_name = slug(name).split("-") if named else slug(" ".join(others)).split("-")
    skipped = {"", "x", slug(kind), *when.split("-")}
    tail = [word for word in words_of_name if word not in skipped][:_ID_WORDS]
    return "-".join(part for part in (slug(kind), when, *tail) if part)


def tell_apart(names: Sequence[str], dates: Sequence[str | None]) -> list[str]:
    """Return the names, with the date behind those that several events bear."""
    counts = Counter(names)
    return [
        f"{name}, {date_in_words(date)}" if counts[name] > 1 and date and date_in_words(date) not in name else name
        for name, date in zip(names, dates, strict=True)
    ]
