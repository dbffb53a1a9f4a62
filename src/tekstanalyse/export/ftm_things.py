"""Make FollowTheMoney entities of articles, people, organizations and events."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator

from tekstanalyse.export.choice import Choice
from tekstanalyse.export.claims import participations
from tekstanalyse.export.entity import Entity, claim_id, entity_id, id_of, language

_INVOLVED = """
    SELECT DISTINCT x.event, x.person FROM participations x
    JOIN events e ON e.id = x.event JOIN articles a ON a.id = x.article
    WHERE {where} AND x.status = 'held' AND x.role <> 'mentioned' ORDER BY x.event, x.person
"""
_EVENTS = """
    SELECT e.*, p.name AS place_name FROM events e LEFT JOIN places p ON p.id = e.place ORDER BY e.id
"""
_MENTIONS = """
    SELECT entity, kind, article, group_concat(text, '\n') AS names
    FROM (SELECT DISTINCT entity, kind, article, text FROM mentions
          WHERE kind IN ('person', 'organization') ORDER BY entity, article, text)
    GROUP BY entity, kind, article ORDER BY entity, article
"""


def articles(store: sqlite3.Connection) -> Iterator[Entity]:
    """Yield an Article for each, copies too: they are documents like others."""
    for row in store.execute("SELECT * FROM articles ORDER BY id"):
        entity = Entity(entity_id("article", row["id"]), "Article")
        entity.name(row["title"] or row["path"]).words("title", row["title"]).words("fileName", row["path"])
        entity.day("publishedAt", row["published"]).words("publisher", row["source"])
        yield entity.add("language", language(row["language"])).text("bodyText", row["text"])


def people(store: sqlite3.Connection) -> Iterator[Entity]:
    """Yield a Person for each, with other names and every title as position."""
    titles = _by_entity(store.execute("SELECT DISTINCT person, title FROM person_titles ORDER BY person, rowid"))
    for entity in _named(store, "people", "person", "Person"):
        yield _with_words(entity, "position", titles[entity.id])


def organizations(store: sqlite3.Connection) -> Iterator[Entity]:
    """Yield an Organization for each, with other names."""
    yield from _named(store, "organizations", "organization", "Organization")


def events(store: sqlite3.Connection, choice: Choice) -> Iterator[Entity]:
    """Yield an Event for each, with those who took part as `involved`; planned, cancelled and absent ones are not."""
    wanted = participations(choice)
    involved = _by_entity(store.execute(_INVOLVED.format(where=wanted.where), wanted.values))
    organizers = _by_entity(store.execute("SELECT event, organizer FROM event_organizers ORDER BY event, position"))
    proofs = _by_entity(
        store.execute("SELECT DISTINCT entity, article FROM mentions WHERE kind = 'event' ORDER BY entity, article")
    )
    for row in store.execute(_EVENTS):
        entity = Entity(id_of(row["id"]), "Event")
        entity.name(row["name"]).words("keywords", row["type"]).words("location", row["place_name"])
        entity.dates(row["date"], row["date_from"], row["date_to"])
        entity.add("organizer", map(id_of, organizers[entity.id])).add("involved", map(id_of, involved[entity.id]))
        yield entity.add("proof", (entity_id("article", article) for article in proofs[entity.id]))


def mentions(store: sqlite3.Connection) -> Iterator[Entity]:
    """Yield a Mention for each person and organization in each article, with the names that stand there."""
    for row in store.execute(_MENTIONS):
        entity = Entity(claim_id("mention", row["entity"], row["article"]), "Mention")
        entity.add("document", entity_id("article", row["article"])).add("resolved", id_of(row["entity"]))
        for name in row["names"].split("\n"):
            entity.name(name)
        yield entity.add("detectedSchema", row["kind"].capitalize())


def _named(store: sqlite3.Connection, table: str, kind: str, schema: str) -> Iterator[Entity]:
    aliases = _by_entity(
        store.execute("SELECT entity, name FROM aliases WHERE kind = ? AND position > 0 ORDER BY position", (kind,))
    )
    for row in store.execute(f"SELECT id, name FROM {table} ORDER BY id"):
        entity = Entity(id_of(row["id"]), schema).name(row["name"])
        yield entity.aliases(aliases[entity.id])


def _with_words(entity: Entity, name: str, values: Iterable[str]) -> Entity:
    for value in values:
        entity.words(name, value)
    return entity


def _by_entity(rows: Iterable[sqlite3.Row]) -> defaultdict[str, list[str]]:
    """Return the second column by the id of the entity in the first."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for entity, value in rows:
        found[id_of(entity)].append(value)
    return found
