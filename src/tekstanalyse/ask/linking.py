"""Tie the words of a question to the people, organizations and events of the store."""

import sqlite3
from dataclasses import dataclass, replace

from tekstanalyse.ask.event_nouns import is_event_noun
from tekstanalyse.ask.events import EventMatch, find_events, suggest_events
from tekstanalyse.ask.names import Found, find_name, suggest_names
from tekstanalyse.ask.question import Question
from tekstanalyse.ask.terms import terms
from tekstanalyse.ask.topics import rows_about

_NOBODY = Found(text="")
_MAY_BE_OF_A_PERSON = frozenset({"when", "where", "events"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Linked:
    """A question with what its words stand for."""

    question: Question
    people: Found = _NOBODY
    organizations: Found = _NOBODY
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
    people, organizations = _NOBODY, _named_organization(store, question)
    if question.person:
        people = find_name(store, "person", question.person)
        if not people.named or people.misspelt:
            speaker = find_name(store, "organization", question.person, exact=not people.named)
            organizations = speaker if question.kind == "said" and speaker.named else organizations
            people = _NOBODY if speaker.named and question.kind == "said" else people
        if not people.named and not organizations.named:
            return _missing(store, question, "person", question.person)
    return _with_events(store, Linked(question=question, people=people, organizations=organizations))


def _with_person_among_nouns(store: sqlite3.Connection, question: Question) -> Question:
    """Part «arrangementer Kari Li» into noun and person; what is no person names the event."""
    if question.kind not in _MAY_BE_OF_A_PERSON:
        return question
    words = question.person.split()
    nouns = [word for word in words if is_event_noun(word)]
    name = " ".join(word for word in words if not is_event_noun(word))
    if name and find_name(store, "person", name, exact=True).named:
        return replace(question, kind="spoke_where", person=name, event=" ".join([*nouns, question.event]).strip())
    named = " ".join(filter(None, (question.person, question.event, question.topic)))
    return replace(question, person="", event=named, topic="")


def _with_known_organization(store: sqlite3.Connection, question: Question) -> Question:
    """Let words behind «fra» that are no organization name the event."""
    if not question.organization or find_name(store, "organization", question.organization, exact=True).named:
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
    people = find_name(store, "person", asked)
    return Linked(question=question, people=people) if people.named else _missing(store, question, "person", asked)


def _link_organization(store: sqlite3.Connection, question: Question) -> Linked:
    name = question.person or question.organization or question.event
    event = question.event if name != question.event else ""
    found = find_name(store, "organization", name)
    if not found.named:
        return _missing(store, question, "organization", name)
    return _with_events(store, Linked(question=replace(question, event=event), organizations=found))


def _with_events(store: sqlite3.Connection, linked: Linked) -> Linked:
    question = linked.question
    if not question.event and (question.period is None or question.kind == "said"):
        return linked
    if question.kind == "spoke_where" and question.period is None and not terms(store, question.event):
        return replace(linked, question=replace(question, event=""))
    match = find_events(store, question.event, question.period, all_that_fit=question.kind == "events")
    if match.ids:
        return replace(linked, events=match)
    if _is_topic(store, question):
        return replace(linked, question=replace(question, topic=f"{question.topic} {question.event}".strip(), event=""))
    return replace(_missing(store, question, "event", question.event), events=match)


def _is_topic(store: sqlite3.Connection, question: Question) -> bool:
    """Tell whether words that name no event are what was spoken of: «om å bo på landet», «foredraget «Tvang»»."""
    if any(is_event_noun(word) for word in question.event.split()):
        return False
    topical = question.kind == "spoke" and bool(rows_about(store, "participation_search", question.event))
    return bool(question.topic) or topical


def _missing(store: sqlite3.Connection, question: Question, kind: str, words: str) -> Linked:
    names = suggest_events(store, words) if kind == "event" else suggest_names(store, kind, words)
    return Linked(question=question, missing=words, missing_kind=kind, suggestions=tuple(names))
