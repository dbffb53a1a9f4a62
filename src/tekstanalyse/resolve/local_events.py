"""Gather what one article knows of each of its events, people, organizations and places told by their ids."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from tekstanalyse.claims import EventMention, Extraction
from tekstanalyse.resolve.entities import Entities, Sources
from tekstanalyse.resolve.event_dates import pooled_date
from tekstanalyse.resolve.event_names import choose_type, proper_names, without_year

EventRef = tuple[str, int]
"""An article id and the number of an event in it."""


class Known(NamedTuple):
    """The people, organizations and places that events point at."""

    people: Entities
    organizations: Entities
    places: Entities


class LocalEvent(NamedTuple):
    """An event as one article knows it; people, organizations and places by id."""

    ref: EventRef
    type: str
    names: frozenset[str]
    date: str | None
    published: str | None
    """The day of the article."""
    place: str | None
    organizers: frozenset[str]
    speakers: frozenset[str]
    company: frozenset[str]
    """The people and organizations that the article names."""
    parent: int | None
    mentions: tuple[EventMention, ...]


def local_events(sources: Sources, known: Known) -> dict[EventRef, LocalEvent]:
    """Return the events as each article knows them; a part without a date has that of the whole."""
    found: dict[EventRef, LocalEvent] = {}
    for article, extraction in sources.extractions.items():
        company = _company(article, extraction, known)
        mentions: defaultdict[int, list[EventMention]] = defaultdict(list)
        for mention in sorted(extraction.event_mentions, key=lambda m: (m.start, m.end)):
            mentions[mention.event].append(mention)
        speakers: defaultdict[int, set[str]] = defaultdict(set)
        for claim in extraction.participations:
            if claim.role != "mentioned" and (person := known.people.id_of.get((article, claim.person))):
                speakers[claim.event].add(person)
        for number, several in mentions.items():
            ref = (article, number)
            event = _local_event(ref, several, known, mentions)._replace(published=sources.articles[article].published)
            found[ref] = event._replace(speakers=frozenset(speakers[number]), company=company)
        found |= name_by_series([found[article, number] for number in mentions])
    return found


def name_by_series(events: Sequence[LocalEvent]) -> dict[EventRef, LocalEvent]:
    """Return the nameless events of an article that are another year's of the series it names, under that name.

    «Merdkonferansen 2023 … konferansen i fjor» is «Merdkonferansen 2022»: of the same type, with a year of its own, and
    told as known. Nothing where the article names several series of the type.
    """
    series: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for event in events:
        if year := _year(event.date):
            for name in event.names:
                series[event.type, without_year(name)].add(year)
    renamed = {}
    for event in events:
        year, names = _year(event.date), [name for kind, name in series if kind == event.type]
        nameless = not event.names and year and len(names) == 1 and _is_known(event)
        if nameless and year not in series[event.type, names[0]]:
            renamed[event.ref] = event._replace(names=frozenset({f"{names[0]} {year}"}))
    return renamed


def _year(edtf: str | None) -> str | None:
    return edtf[:4] if edtf and edtf[:4].isdigit() else None


def _is_known(event: LocalEvent) -> bool:
    """Tell whether a mention is in the definite form or of last year: «konferansen i fjor», «fjorårets konferanse»."""
    words_said = [word.lower() for mention in event.mentions for word in mention.text.split()]
    definite = any(word.startswith(event.type) and word.endswith(("en", "et", "a", "ne")) for word in words_said)
    return definite or any(word.startswith(("fjorår", "forrige", "førre", "årets")) for word in words_said)


def _company(article: str, extraction: Extraction, known: Known) -> frozenset[str]:
    refs = [(article, number) for number in range(len(extraction.mentions))]
    named = (known.people.id_of.get(ref) or known.organizations.id_of.get(ref) for ref in refs)
    return frozenset(key for key in named if key)


def _local_event(
    ref: EventRef, mentions: Sequence[EventMention], known: Known, others: Mapping[int, Sequence[EventMention]]
) -> LocalEvent:
    article, number = ref
    parent = next((m.parent for m in mentions if m.parent not in (None, number) and m.parent in others), None)
    places = [key for m in mentions if m.place is not None and (key := known.places.id_of.get((article, m.place)))]
    organizers = {known.organizations.id_of.get((article, index)) for m in mentions for index in m.organizers}
    inherited = others[parent] if parent is not None else ()
    return LocalEvent(
        ref=ref,
        type=choose_type(m.type for m in mentions),
        names=proper_names(mentions),
        date=_date(mentions) or _date(inherited),
        published=None,
        place=commonest_of(places),
        organizers=frozenset(key for key in organizers if key),
        speakers=frozenset(),
        company=frozenset(),
        parent=parent,
        mentions=tuple(mentions),
    )


def _date(mentions: Iterable[EventMention]) -> str | None:
    return pooled_date(mention.date for mention in mentions if mention.date)


def commonest_of(values: Iterable[str]) -> str | None:
    """Return the value met most often, of several the first in order; None for none."""
    counts = Counter(values)
    return min(counts, key=lambda value: (-counts[value], value), default=None)
