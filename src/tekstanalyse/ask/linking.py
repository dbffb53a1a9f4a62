"""Tie the words of a question to the people, organizations and events of the store."""

import re
import sqlite3
from dataclasses import dataclass, replace

from tekstanalyse import lexicon
from tekstanalyse.ask.asking import Kind
from tekstanalyse.ask.event_nouns import is_event_noun, is_plain
from tekstanalyse.ask.events import EventMatch, find_events, suggest_events
from tekstanalyse.ask.holders import at_events, find_holders, is_title
from tekstanalyse.ask.names import Found, find_name, suggest_names
from tekstanalyse.ask.occasions import with_parts
from tekstanalyse.ask.question import Question
from tekstanalyse.ask.terms import terms
from tekstanalyse.ask.topics import is_spoken_of

_NOBODY = Found(text="")
_AND = re.compile(r"\s+og\s+|\s*,\s*")
_MAY_NAME_EVENTS: dict[Kind, Kind] = {
    "when": "was_where", "where": "was_where", "events": "was_where", "spoke_where": "spoke_where",
    "was_where": "was_where",
}  # fmt: skip
"""Kinds whose first words may name a person or an event, and what they ask if it is a person."""
_OF_WORDS: frozenset[Kind] = frozenset({"said", "spoke_of"})
"""Kinds that ask for what somebody said."""
_OF_SOMEBODY: frozenset[Kind] = frozenset({"spoke_where", "was_where", "arranged"})
"""Kinds that ask for all events of somebody, where no event is described."""
_WITHOUT_PERSON: dict[Kind, Kind] = {"spoke_where": "events", "was_where": "events"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Linked:
    """A question with what its words stand for."""

    question: Question
    people: Found = _NOBODY
    others: Found = _NOBODY
    """The second of two people who are asked for together."""
    organizations: Found = _NOBODY
    described: str = ""
    """Words behind «om» that no event is called by, where they may describe one: «debatten om skolen»."""
    events: EventMatch | None = None
    """None where the question names no event and no date."""
    missing: str = ""
    """Words that should have named somebody or something, and did not."""
    missing_kind: str = ""
    suggestions: tuple[str, ...] = ()


def link(store: sqlite3.Connection, question: Question) -> Linked:
    """Find what the question names; nothing is guessed where a name is not known."""
    question = _with_known_organization(store, _with_person_among_nouns(store, question))
    if question.kind == "who_is":
        return _link_somebody(store, question)
    if question.kind == "represented":
        return _link_organization(store, question)
    if question.kind == "arranged":
        return _link_organizer(store, question)
    if question.kind in ("spoke_with", "was_with"):
        return _link_company(store, question)
    return _link_person(store, question) if question.person else _with_organization_and_events(store, question)


def _with_organization_and_events(store: sqlite3.Connection, question: Question) -> Linked:
    return _with_events(store, Linked(question=question, organizations=_named_organization(store, question)))


def _link_person(store: sqlite3.Connection, question: Question) -> Linked:
    organizations = _named_organization(store, question)
    people, question = _find_person(store, question)
    if not people.named or people.misspelt:
        speaker = find_name(store, "organization", question.person, exact=bool(people.named))
        if question.kind in _OF_WORDS and speaker.named:
            organizations, people = speaker, _NOBODY
    if not people.named and not organizations.named:
        return _missing(store, question, "person", question.person)
    return _with_events(store, Linked(question=question, people=people, organizations=organizations))


def _find_person(store: sqlite3.Connection, question: Question) -> tuple[Found, Question]:
    """Return whom the question names, by name or by title, and the question without what the title needed."""
    found = find_name(store, "person", question.person, exact=True)
    if not found.named and is_title(question.person):
        found, question = _find_holder(store, question)
    if not found.named:
        found = find_name(store, "person", _without_title(question.person), exact=True)
    return (found if found.named else _misspelt(store, question.person)), question


def _misspelt(store: sqlite3.Connection, words: str) -> Found:
    found = find_name(store, "person", words)
    name = _without_title(words)
    return found if found.named or name == words else find_name(store, "person", name)


def _without_title(words: str) -> str:
    """Return what stands behind a title: «Skarpaas» of «statssekretær Skarpaas».

    >>> _without_title("daglig leder Liv Dale"), _without_title("rektor dale")
    ('Liv Dale', 'dale')
    """
    name = words.split()
    while len(name) > 1 and name[0].islower() and (not words.islower() or name[0] in lexicon.words("person-titles")):
        name = name[1:]
    return " ".join(name)


def _find_holder(store: sqlite3.Connection, question: Question) -> tuple[Found, Question]:
    """Return who has the title that stands where a name should: at a place, in an organization, or at an event."""
    of_event = any(is_event_noun(word) for word in question.event.split())
    around = f"{question.organization} {'' if of_event else question.event}".strip()
    if around:
        near = find_holders(store, question.person, around)
        if near.named:
            return near, replace(question, organization="", event=question.event if of_event else "")
    holders = find_holders(store, question.person)
    if question.event and holders.named:
        events = find_events(store, question.event, question.period).ids
        return at_events(store, holders, with_parts(store, events)), question
    return (holders if not around else _NOBODY), question


def _with_person_among_nouns(store: sqlite3.Connection, question: Question) -> Question:
    """Part «arrangementer Kari Li» into noun and person; what is no person names the event."""
    words = question.person.split()
    nouns = [word for word in words if is_event_noun(word)]
    if question.kind not in _MAY_NAME_EVENTS or (question.kind in _WITHOUT_PERSON and not nouns and words):
        return question
    name = " ".join(word for word in words if not is_event_noun(word))
    if name and find_name(store, "person", name, exact=not nouns or question.kind == "events").named:
        return replace(
            question, kind=_MAY_NAME_EVENTS[question.kind], person=name,
            event=" ".join([*nouns, question.event]).strip(),
        )  # fmt: skip
    named = " ".join(filter(None, (question.person, question.event, question.topic)))
    kind = _WITHOUT_PERSON.get(question.kind, question.kind)
    return replace(question, kind=kind, person="", event=named, topic="")


def _with_known_organization(store: sqlite3.Connection, question: Question) -> Question:
    """Let words behind «fra» that are no organization name the event."""
    if not question.organization or find_name(store, "organization", question.organization, exact=True).named:
        return question
    if is_title(question.person):
        return question
    return replace(question, organization="", event=f"{question.organization} {question.event}".strip())


def _named_organization(store: sqlite3.Connection, question: Question) -> Found:
    return find_name(store, "organization", question.organization, exact=True) if question.organization else _NOBODY


def _link_somebody(store: sqlite3.Connection, question: Question) -> Linked:
    asked = question.person or question.event
    exact = find_name(store, "person", asked, exact=True)
    if exact.named:
        return Linked(question=question, people=exact)
    for organization, title in ((question.organization or question.event, question.person), (asked, "")):
        found = find_name(store, "organization", organization, exact=True) if organization else _NOBODY
        if found.named:
            represented = replace(
                question, kind="represented", person="", topic=title, event="", organization=organization
            )
            return Linked(question=represented, organizations=found)
    holders = _find_holder(store, question)[0] if is_title(question.person) else _NOBODY
    people = holders if holders.named else find_name(store, "person", asked)
    return Linked(question=question, people=people) if people.named else _missing(store, question, "person", asked)


def _link_organization(store: sqlite3.Connection, question: Question) -> Linked:
    name = question.person or question.organization or question.event
    event = question.event if name != question.event else ""
    found = find_name(store, "organization", name)
    if not found.named:
        return _missing(store, question, "organization", name)
    return _with_events(store, Linked(question=replace(question, event=event), organizations=found))


def _link_organizer(store: sqlite3.Connection, question: Question) -> Linked:
    """Find who organized the events that are asked for; without anybody, the words name the events themselves."""
    words = question.person.split()
    name = question.organization or " ".join(word for word in words if not is_event_noun(word))
    event = " ".join([*(word for word in words if is_event_noun(word)), question.event]).strip()
    arranged = replace(question, person="", organization=name, event=event, topic="")
    for exact in (True, False):
        for kind in ("organization", "person"):
            found = find_name(store, kind, name, exact=exact) if name else _NOBODY
            if found.named:
                of_people = kind == "person"
                linked = Linked(
                    question=arranged, people=found if of_people else _NOBODY,
                    organizations=_NOBODY if of_people else found,
                )  # fmt: skip
                return _with_events(store, linked)
    every = " ".join(filter(None, (question.person, question.organization, question.event, question.topic)))
    return _with_events(
        store, Linked(question=replace(question, kind="events", person="", organization="", event=every, topic=""))
    )


def _link_company(store: sqlite3.Connection, question: Question) -> Linked:
    names = [question.person]
    if not find_name(store, "person", question.person, exact=True).named:
        names = [name for name in _AND.split(question.person) if name]
    found = []
    for name in names[:2]:
        people, question = _find_person(store, replace(question, person=name))
        if not people.named:
            return _missing(store, question, "person", name)
        found.append(people)
    if not found:
        return _missing(store, question, "person", question.person)
    question = replace(question, person=" og ".join(names[:2]))
    return _with_events(store, Linked(question=question, people=found[0], others=found[1] if found[1:] else _NOBODY))


def _with_events(store: sqlite3.Connection, linked: Linked) -> Linked:
    question = linked.question
    if not question.event and (question.period is None or question.kind in _OF_WORDS):
        return linked
    if question.kind in _OF_SOMEBODY and question.period is None and not terms(store, question.event):
        return replace(linked, question=replace(question, event=""))
    every = question.kind in ("events", "arranged")
    match = find_events(store, question.event, question.period, all_that_fit=every)
    if match.ids:
        return _with_topic_behind(store, replace(linked, events=match))
    if _is_topic(store, question):
        return replace(linked, question=replace(question, topic=f"{question.topic} {question.event}".strip(), event=""))
    return replace(_missing(store, question, "event", question.event), events=match)


def _with_topic_behind(store: sqlite3.Connection, linked: Linked) -> Linked:
    """Take the topic from behind the event: «på Vestkonferansen om strøm»; it may describe the event after a noun."""
    question = linked.question
    topic = {term.word for term in terms(store, question.described)}
    if not topic or linked.events is None or not topic <= set(linked.events.loose):
        return linked
    before, _, after = question.event.partition(f"{question.described}")
    event = before.rsplit(maxsplit=1)[0]
    if question.kind not in _OF_WORDS and is_plain(event.split()[-1]):
        return replace(linked, described=question.described)
    named = replace(
        question, event=f"{event} {after.strip()}".strip(), topic=f"{question.topic} {question.described}".strip()
    )
    events = find_events(store, named.event, question.period)
    return replace(linked, question=named, events=events) if events.ids else linked


def _is_topic(store: sqlite3.Connection, question: Question) -> bool:
    """Tell whether words that name no event are what was spoken of: «om å bo på landet», «foredraget «Tvang»»."""
    if any(is_event_noun(word) for word in question.event.split()):
        return False
    return bool(question.topic) or (question.kind == "spoke" and is_spoken_of(store, question.event))


def _missing(store: sqlite3.Connection, question: Question, kind: str, words: str) -> Linked:
    names = suggest_events(store, words) if kind == "event" else suggest_names(store, kind, words)
    return Linked(question=question, missing=words, missing_kind=kind, suggestions=tuple(names))
