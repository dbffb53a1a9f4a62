"""Bring what the annotations and the run say about who spoke where to the same form: pairs of person and event."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import product

from msgspec import Struct

from tekstanalyse.records import SPEAKING_ROLES, Participation
from tekstanalyse.score.events import EventMatch, match_events
from tekstanalyse.score.gold import GoldArticle, GoldParticipation, person_key
from tekstanalyse.score.identity import align
from tekstanalyse.score.published import Case, Published, mentions_in, names_of

Pair = tuple[tuple[str, str], str]
"""A person (see `person_key`) and the id of an event, as the annotations have them."""


class AnnotatedPairs(Struct, frozen=True):
    """What the annotations of all articles say; no pair stands in two of the first four."""

    spoke: frozenset[Pair]
    unsure: frozenset[Pair]
    planned: frozenset[Pair]
    silent: frozenset[Pair]
    """In another role only, or listed as not to come out."""
    forbidden: frozenset[Pair]
    """Listed as not to come out."""
    roles: Mapping[Pair, frozenset[str]]
    wholes: frozenset[Pair]
    """Pairs that follow from speaking at a part: the person, and the event of which it is a part."""


class FoundPair(Struct, frozen=True):
    """A published participation, and the annotated pairs it may stand for."""

    person: str
    event: str
    role: str
    article: str
    text: str
    asked: str | None = None
    """The annotated event that the found one stands for; None where it stands for none."""
    exact: tuple[Pair, ...] = ()
    """More than one only where a name fits several people; none where the person or event is not annotated."""
    whole: tuple[Pair, ...] = ()
    """The same people, and the event of which this one is a part."""


def annotated_pairs(articles: Sequence[GoldArticle]) -> AnnotatedPairs:
    """Collect the pairs of all articles; what one article is sure of goes before what another is not.

    Participants that are not among the annotated people (organizations) are not measured.
    """
    groups: defaultdict[str, set[Pair]] = defaultdict(set)
    roles: defaultdict[Pair, set[str]] = defaultdict(set)
    for article in articles:
        keys = {person.id: person_key(article, person) for person in article.persons}
        for part in (part for part in article.participation if part.person in keys):
            groups[_group(part)].add((keys[part.person], part.event))
            roles[keys[part.person], part.event] |= {part.role, *part.alt_roles}
        groups["forbidden"] |= {(keys[one.person], one.event) for one in article.not_speakers if one.person in keys}
    parents = {event.id: event.parent for article in articles for event in article.events if event.parent}
    spoke, unsure, planned = groups["spoke"], groups["unsure"], groups["planned"]
    return AnnotatedPairs(
        spoke=frozenset(spoke),
        unsure=frozenset(unsure - spoke),
        planned=frozenset(planned - spoke - unsure),
        silent=frozenset((groups["silent"] | groups["forbidden"]) - spoke - unsure - planned),
        forbidden=frozenset(groups["forbidden"] - spoke),
        roles={pair: frozenset(names) for pair, names in roles.items()},
        wholes=frozenset((person, parents[event]) for person, event in spoke if event in parents),
    )


def found_pairs(cases: Sequence[Case], published: Published) -> list[FoundPair]:
    """Read the published speakers whose evidence stands in an annotated article."""
    mentions = mentions_in(published.people)
    names = names_of(published.people, published.events)
    parents = {event.id: event.parent for event in published.events}
    events = {match.case.article: match for match in match_events(cases, published) if match.case.article}
    people = {
        article: align(match.case.gold.persons, mentions.get(article, {}), names) for article, match in events.items()
    }
    return [
        _read(part, people[part.evidence.article], events[part.evidence.article], parents, names)
        for part in published.participations
        if part.status == "held" and part.role in SPEAKING_ROLES and part.evidence.article in events
    ]


def _group(part: GoldParticipation) -> str:
    if part.uncertain:
        return "unsure"
    if part.planned:
        return "planned"
    if part.role in SPEAKING_ROLES:
        return "spoke"
    return "unsure" if SPEAKING_ROLES.intersection(part.alt_roles) else "silent"


def _read(
    part: Participation,
    people: Mapping[str, frozenset[str]],
    events: EventMatch,
    parents: Mapping[str, str | None],
    names: Mapping[str, str],
) -> FoundPair:
    gold = events.case.gold
    ids = people.get(part.person, frozenset())
    keys = sorted(person_key(gold, person) for person in gold.persons if person.id in ids)
    event = events.matched.get(part.event)
    wholes = {one.parent for one in gold.events if one.id == event}
    wholes.add(events.matched.get(parents.get(part.event) or ""))
    return FoundPair(
        person=part.person,
        event=part.event,
        role=part.role,
        article=gold.doc,
        text=f"{names.get(part.person, part.person)} ({part.role}) @ {names.get(part.event, part.event)}",
        asked=event,
        exact=tuple(product(keys, [event] if event else [])),
        whole=tuple(product(keys, sorted(one for one in wholes if one and one != event))),
    )
