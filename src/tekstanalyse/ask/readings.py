"""List what an ambiguous question may ask, each reading with the option that chooses it."""

import sqlite3

from tekstanalyse.ask.linking import Linked
from tekstanalyse.ask.occasions import in_order, occasions
from tekstanalyse.ask.reply import Reading

_MOST = 10


def readings(store: sqlite3.Connection, linked: Linked) -> tuple[Reading, ...]:
    """Return the people, organizations and events that words of the question may stand for, where there are several."""
    found: list[Reading] = []
    for option, names in (
        ("person", linked.people), ("person", linked.others), ("organization", linked.organizations),
    ):  # fmt: skip
        if len(names.named) > 1:
            found += [
                Reading(words=names.text, option=option, id=named.id, name=named.name) for named in names.named[:_MOST]
            ]
    return tuple(found + _of_events(store, linked))


def _of_events(store: sqlite3.Connection, linked: Linked) -> list[Reading]:
    if linked.events is None or len(linked.events.ids) < 2 or not names_one_event(linked):
        return []
    first = in_order(store, linked.events.ids)[:_MOST]
    return [
        Reading(words=linked.question.event, option="event", id=id_, name=event.name)
        for id_, event in occasions(store, first).items()
    ]


def names_one_event(linked: Linked) -> bool:
    """Tell whether the question asks about an event, rather than for a list of events."""
    lists = linked.question.kind in ("events", "arranged", "spoke_where", "was_where", "spoke_with", "was_with")
    return bool(linked.question.event) and not lists
