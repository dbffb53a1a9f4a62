"""Give an event the name and the id by which people know it."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from tekstanalyse.claims import EventMention
from tekstanalyse.lexicon import words
from tekstanalyse.resolve.event_dates import date_in_id, date_in_words
from tekstanalyse.resolve.ids import slug

_DATED_NAME = re.compile(r"([A-ZÆØÅ][\w-]+)\s(?:19|20)\d\d")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_WORD = re.compile(r"[\w-]+")
_ID_WORDS = 6


def choose_type(types: Iterable[str]) -> str:
    """Return the type given most often that is no general word, or else the general one; ties go to the longest."""
    counts = Counter(types)
    general = words("resolve-general-events")
    return min(counts, key=lambda kind: (kind in general, -counts[kind], -len(kind), kind))


def proper_names(mentions: Sequence[EventMention]) -> frozenset[str]:
    """Return the proper names and titles of an event; a mention such as «Merddagane 2021» is one by itself.

    What is all in capitals in a headline is written as it stands below it.
    """
    given = {mention.name or _dated_name(mention) for mention in mentions}
    small = {word.upper(): word for mention in mentions for word in mention.text.split() if not word.isupper()}
    return frozenset(" ".join(small.get(word, word) for word in name.split()) for name in given if name)


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


def describe(kind: str, mentions: Iterable[EventMention], date: str | None, others: Sequence[str]) -> str:
    """Return a description for want of a name: what the articles call it, or the type, with `others`, and the date.

    `others` are the names of organizers, or of a place; what says more than a word goes without them.
    """
    text = _called(mentions) or kind
    if " " not in text and others:
        text = f"{text} ({', '.join(others)})"
    when = date_in_words(date) if date else ""
    said = any(word in re.findall(r"\w+", text.lower()) for word in when.split() if len(word) > 3)
    if not when or said:
        return text
    return f"{text}, {when}" if " " in text else f"{text} {when}"


def _called(mentions: Iterable[EventMention]) -> str | None:
    """Return what the mentions call the event in most words, of as many in most letters."""
    texts = {mention.called for mention in mentions if mention.called}
    return min(texts, key=lambda text: (-len(text.split()), -len(text), text), default=None)


def id_slug(kind: str, date: str | None, name: str, others: Sequence[str], *, named: bool) -> str:
    """Return type, date and the first words of the name, or of organizer or place where the event has no name."""
    when = date_in_id(date) if date else ""
    words_of_name = slug(name).split("-") if named else slug(" ".join(others)).split("-")
    skipped = {"", "x", slug(kind), *when.split("-")}
    tail = [word for word in words_of_name if word not in skipped][:_ID_WORDS]
    return "-".join(part for part in (slug(kind), when, *tail) if part)


def tell_apart(names: Sequence[str], dates: Sequence[str | None]) -> list[str]:
    """Return the names, with the date behind those that several events bear («Merddagane 2021»)."""
    counts = Counter(names)
    return [
        _with_date(name, date_in_words(date)) if counts[name] > 1 and date and date_in_words(date) not in name else name
        for name, date in zip(names, dates, strict=True)
    ]


def _with_date(name: str, when: str) -> str:
    return f"{name} {when}" if _YEAR.fullmatch(when) and _WORD.fullmatch(name) else f"{name}, {when}"
