"""Write everything that was found to one SQLite file with full-text search: what `query` and `explore` read."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import Any

import networkx as nx

from tekstanalyse.atomic import replacing
from tekstanalyse.folding import fold
from tekstanalyse.publish.sqlite_figures import fill_figures
from tekstanalyse.publish.sqlite_search import fill_search
from tekstanalyse.records import Analysis, Passage
from tekstanalyse.surroundings import sentences_around

FILE_NAME = "tekst.sqlite"
SCHEMA_VERSION = "2"

_SCHEMA = Path(__file__).with_name("sqlite_schema.sql")
_SETTINGS = "PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"

Row = tuple[Any, ...]


class StoreError(ValueError):
    """The analysis does not hold together, or the file that was written is damaged."""


def write(analysis: Analysis, network: nx.MultiGraph, folder: Path) -> None:
    """Write `tekst.sqlite`; the same input gives the same bytes.

    The file is written beside, verified and renamed, so a reader never sees half of it. Raise StoreError where a claim
    points at an article, person, event or organization that the analysis does not hold.
    """
    with replacing(folder / FILE_NAME) as beside, closing(sqlite3.connect(beside, isolation_level=None)) as connection:
        _build(connection, analysis, network)


def _build(connection: sqlite3.Connection, analysis: Analysis, network: nx.MultiGraph) -> None:
    connection.executescript(_SETTINGS)
    connection.executescript(_SCHEMA.read_text(encoding="utf-8"))
    connection.execute("BEGIN")
    for table, rows in _tables(analysis, network):
        _insert(connection, table, rows)
    fill_search(connection, analysis)
    fill_figures(connection)
    connection.execute("COMMIT")
    connection.execute("VACUUM")
    _verify(connection)


def _insert(connection: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    rows = iter(rows)
    first = next(rows, None)
    if first is not None:
        places = ", ".join("?" * len(first))
        connection.executemany(f"INSERT INTO {table} VALUES ({places})", chain([first], rows))


def _verify(connection: sqlite3.Connection) -> None:
    dangling = connection.execute("PRAGMA foreign_key_check").fetchone()
    if dangling is not None:
        raise StoreError(f"row {dangling[1]} of {dangling[0]} points at a row that {dangling[2]} lacks")
    verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
    if verdict != "ok":
        raise StoreError(f"{FILE_NAME}: {verdict}")


def _tables(analysis: Analysis, network: nx.MultiGraph) -> Iterator[tuple[str, Iterable[Row]]]:
    yield "meta", [("schema_version", SCHEMA_VERSION)]
    yield "articles", _articles(analysis)
    yield "people", ((person.id, person.name) for person in analysis.people)
    yield "organizations", ((organization.id, organization.name) for organization in analysis.organizations)
    yield "places", ((place.id, place.name) for place in analysis.places)
    yield "events", _events(analysis)
    yield "event_organizers", _event_organizers(analysis)
    yield "aliases", _aliases(analysis)
    yield "name_words", sorted({row for alias in _aliases(analysis) for row in _name_words(alias)})
    evidence = _Evidence(analysis)
    yield "mentions", _mentions(analysis, evidence)
    yield "person_titles", _person_titles(analysis, evidence)
    yield "participations", _participations(analysis, evidence)
    yield "statements", _statements(analysis, evidence)
    yield "affiliations", _affiliations(analysis, evidence)
    yield "decisions", ((d.kind, d.left, d.right, int(d.same), d.rule, d.score) for d in analysis.decisions)
    yield "nodes", _nodes(network)
    yield "edges", _edges(network)


class _Evidence:
    """Gives a passage as columns: article, start, end, text, context."""

    def __init__(self, analysis: Analysis) -> None:
        self._texts = {article.id: article.text for article in analysis.articles}

    def columns(self, passage: Passage) -> Row:
        return *location(passage), self.context(passage.article, passage.start, passage.end)

    def context(self, article: str, start: int, end: int) -> str:
        return sentences_around(self._texts.get(article, ""), start, end)


def location(passage: Passage) -> Row:
    """Return article, start, end and text of a passage."""
    return passage.article, passage.start, passage.end, passage.text


def _articles(analysis: Analysis) -> Iterator[Row]:
    for number, article in enumerate(analysis.articles, 1):
        yield (
            number, article.id, article.path, article.title, article.language, article.published, article.source,
            article.sha256, article.text, article.duplicate_of,
        )  # fmt: skip


def _events(analysis: Analysis) -> Iterator[Row]:
    for number, event in enumerate(analysis.events, 1):
        yield (
            number, event.id, event.name, event.type, event.date, event.date_from, event.date_to, event.place,
            event.parent,
        )  # fmt: skip


def _event_organizers(analysis: Analysis) -> Iterator[Row]:
    for event in analysis.events:
        for position, organizer in enumerate(event.organizers):
            yield event.id, position, organizer


def _aliases(analysis: Analysis) -> Iterator[Row]:
    for kind, entities in (
        ("person", analysis.people), ("organization", analysis.organizations), ("place", analysis.places),
    ):  # fmt: skip
        for entity in entities:
            for position, name in enumerate(dict.fromkeys((entity.name, *entity.aliases))):
                yield entity.id, kind, position, name, fold(name)


def _name_words(alias: Row) -> Iterator[Row]:
    entity, kind, _, _, folded = alias
    return ((kind, word, entity) for word in folded.split())


def _mentions(analysis: Analysis, evidence: _Evidence) -> Iterator[Row]:
    for kind, entities in (
        ("person", analysis.people), ("organization", analysis.organizations), ("place", analysis.places),
    ):  # fmt: skip
        for entity in entities:
            for mention in entity.mentions:
                yield entity.id, kind, *location(mention), None
    for event in analysis.events:
        for mention in event.mentions:
            yield event.id, "event", *evidence.columns(mention)


def _person_titles(analysis: Analysis, evidence: _Evidence) -> Iterator[Row]:
    titles = ((person, held) for person in analysis.people for held in person.titles)
    for number, (person, held) in enumerate(titles, 1):
        columns = evidence.columns(held.evidence)
        yield number, person.id, held.title, held.organization, held.first, held.last, *columns


def _participations(analysis: Analysis, evidence: _Evidence) -> Iterator[Row]:
    for number, claim in enumerate(analysis.participations, 1):
        yield (
            number, claim.person, claim.event, claim.role, claim.status, claim.title, claim.organization, claim.topic,
            claim.confidence, claim.rule, *evidence.columns(claim.evidence),
        )  # fmt: skip


def _statements(analysis: Analysis, evidence: _Evidence) -> Iterator[Row]:
    for number, said in enumerate(analysis.statements, 1):
        yield (
            number, said.id, said.article, said.start, said.end, said.text, said.kind, said.cue, said.speaker,
            said.speaker_text, said.no_speaker, said.event, said.confidence, said.rule,
            evidence.context(said.article, said.start, said.end),
        )  # fmt: skip


def _affiliations(analysis: Analysis, evidence: _Evidence) -> Iterator[Row]:
    for claim in analysis.affiliations:
        yield (
            claim.person, claim.organization, claim.title, claim.confidence, claim.rule,
            *evidence.columns(claim.evidence),
        )  # fmt: skip


def _nodes(network: nx.MultiGraph) -> Iterator[Row]:
    for node, attributes in sorted(network.nodes(data=True)):
        yield node, attributes.get("type"), attributes.get("label"), _json(attributes)


def _edges(network: nx.MultiGraph) -> Iterator[Row]:
    rows = (
        (source, target, attributes.get("type", key), attributes.get("weight"), _json(attributes))
        for source, target, key, attributes in network.edges(keys=True, data=True)
    )
    return iter(sorted(rows, key=lambda row: (row[0], row[1], str(row[2]), row[4])))


def _json(attributes: dict[str, Any]) -> str:
    return json.dumps(attributes, ensure_ascii=False, sort_keys=True, allow_nan=False)
