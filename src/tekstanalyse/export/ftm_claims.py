"""Make FollowTheMoney entities of claims: parts in events, ties to organizations, and statements."""

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import groupby

from tekstanalyse.export.choice import Choice
from tekstanalyse.export.claims import affiliations, participations, statements
from tekstanalyse.export.entity import Entity, claim_id, entity_id, id_of

_PARTS = """
    SELECT x.*, e.date, e.date_from, e.date_to FROM participations x
    JOIN events e ON e.id = x.event JOIN articles a ON a.id = x.article WHERE {where}
    ORDER BY x.person, x.event, x.role, x.status, x.confidence DESC, x.number
"""
_MEMBERSHIPS = """
    SELECT x.*, a.published FROM affiliations x JOIN articles a ON a.id = x.article WHERE {where}
    ORDER BY x.person, x.organization, x.title IS NULL, x.title, a.published, x.article, x.start
"""
_NOTES = """
    SELECT x.*, coalesce(n.name, x.speaker_text) AS speaker_name FROM statements x
    JOIN articles a ON a.id = x.article LEFT JOIN events e ON e.id = x.event LEFT JOIN entities n ON n.id = x.speaker
    WHERE {where} AND x.speaker IS NOT NULL ORDER BY x.id
"""


def parts(store: sqlite3.Connection, choice: Choice) -> Iterator[Entity]:
    """Yield an UnknownLink for each person, event, role and status; parts of a whole are linked likewise."""
    wanted = participations(choice)
    rows = store.execute(_PARTS.format(where=wanted.where), wanted.values)
    for key, claims in groupby(rows, key=lambda row: (row["person"], row["event"], row["role"], row["status"])):
        person, event, role, status = key
        link = Entity(claim_id("participation", *key), "UnknownLink")
        link.add("subject", id_of(person)).add("object", id_of(event)).add("role", role).add("status", status)
        for row in _with_proof(link, claims):
            link.dates(row["date"], row["date_from"], row["date_to"]).words("description", row["topic"])
        yield link
    for row in store.execute("SELECT id, parent FROM events WHERE parent IS NOT NULL ORDER BY id"):
        link = Entity(claim_id("part", row["id"], row["parent"]), "UnknownLink")
        yield link.add("subject", id_of(row["id"])).add("object", id_of(row["parent"])).add("role", "part of")


def memberships(store: sqlite3.Connection, choice: Choice) -> Iterator[Entity]:
    """Yield a Membership for each person, organization and title; its date is the first on which it was told of."""
    wanted = affiliations(choice)
    rows = store.execute(_MEMBERSHIPS.format(where=wanted.where), wanted.values)
    for key, claims in groupby(rows, key=lambda row: (row["person"], row["organization"], row["title"])):
        person, organization, title = key
        link = Entity(claim_id("affiliation", *key), "Membership")
        link.add("member", id_of(person)).add("organization", id_of(organization)).words("role", title)
        days = [row["published"] for row in _with_proof(link, claims) if row["published"]]
        yield link.day("date", min(days, default=None))


def notes(store: sqlite3.Connection, choice: Choice) -> Iterator[Entity]:
    """Yield a Note for each statement whose speaker is known."""
    wanted = statements(choice)
    for row in store.execute(_NOTES.format(where=wanted.where), wanted.values):
        note = Entity(entity_id("statement", row["id"]), "Note")
        note.name(f"{row['speaker_name']}: {row['text'][:120]}")
        note.add("entity", [id_of(row["speaker"]), *([id_of(row["event"])] if row["event"] else [])])
        note.text("description", row["text"]).text("summary", row["context"]).add("keywords", row["kind"])
        yield note.add("proof", entity_id("article", row["article"]))


def _with_proof(link: Entity, claims: Iterable[sqlite3.Row]) -> list[sqlite3.Row]:
    """Add the articles and sentences behind a link, and return the claims."""
    rows = list(claims)
    for row in rows:
        link.add("proof", entity_id("article", row["article"])).text("summary", row["context"])
    return rows
