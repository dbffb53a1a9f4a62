"""Write what was found as FollowTheMoney entities, one a line, for Aleph and OpenAleph.

People, organizations, events and articles are entities of those names. A part in an event is an `UnknownLink` with role
and status: FollowTheMoney has no kind of link for it, and `involved` of an event names only those who were there. A tie
to an organization is a `Membership`, what somebody said a `Note` on the speaker. Each points to the articles that prove
it, with the sentences as its summary.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO

from tekstanalyse.atomic import UnreadableError, replacing
from tekstanalyse.encoding import encode_line
from tekstanalyse.export.choice import Choice
from tekstanalyse.export.entity import Entity
from tekstanalyse.export.ftm_claims import memberships, notes, parts
from tekstanalyse.export.ftm_things import articles, events, mentions, organizations, people


def write_followthemoney(
    store: sqlite3.Connection, choice: Choice, path: Path, advance: Callable[[int], None] = lambda done: None
) -> int:
    """Write every entity in a fixed order, read the file back, and return how many there are."""
    with replacing(path) as partial:
        with partial.open("wb") as file:
            count = sum(1 for _ in _written(_entities(store, choice), file, advance))
        with partial.open("rb") as file:
            read = sum(1 for _ in file)
        if read != count:
            raise UnreadableError(f"{path.name}: {read} lines are read back of {count}")
    return count


def _written(entities: Iterable[Entity], file: IO[bytes], advance: Callable[[int], None]) -> Iterator[Entity]:
    for entity in entities:
        file.write(encode_line(entity.as_object()))
        advance(1)
        yield entity


def _entities(store: sqlite3.Connection, choice: Choice) -> Iterator[Entity]:
    yield from articles(store)
    yield from people(store)
    yield from organizations(store)
    yield from events(store, choice)
    yield from mentions(store)
    yield from parts(store, choice)
    yield from memberships(store, choice)
    yield from notes(store, choice)
