"""Read what a run has published, and say which article belongs to which annotations."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct

from tekstanalyse.records import Article, Event, Organization, Participation, Person, Statement
from tekstanalyse.score.gold import GoldArticle

T = TypeVar("T")


class Published(Struct, frozen=True):
    """The published records that are measured."""

    articles: tuple[Article, ...] = ()
    people: tuple[Person, ...] = ()
    organizations: tuple[Organization, ...] = ()
    events: tuple[Event, ...] = ()
    participations: tuple[Participation, ...] = ()
    statements: tuple[Statement, ...] = ()


class Case(Struct, frozen=True):
    """An annotated article and the id of the published one; None where the run has no such article."""

    gold: GoldArticle
    article: str | None
    copy: bool = False
    """Whether the run takes it for a copy of another annotated article; a copy counts once, in its original."""


Named = Person | Organization | Event


def load_published(folder: Path) -> Published:
    """Read the published files of a run; raises `FileNotFoundError` where one is missing."""
    return Published(
        articles=_lines(folder / "articles.jsonl", Article),
        people=_array(folder / "people.json", Person),
        organizations=_array(folder / "organizations.json", Organization),
        events=_array(folder / "events.json", Event),
        participations=_lines(folder / "participations.jsonl", Participation),
        statements=_lines(folder / "statements.jsonl", Statement),
    )


def match_articles(gold: Iterable[GoldArticle], articles: Sequence[Article]) -> tuple[Case, ...]:
    """Pair each annotated article with the published one of the same path, seen from any folder above the corpus."""
    by_path = {article.path: article for article in articles}
    found = [(annotated, _find(annotated.doc, by_path)) for annotated in gold]
    known = {article.id for _, article in found if article}
    return tuple(
        Case(annotated, article.id, article.duplicate_of in known) if article else Case(annotated, None)
        for annotated, article in found
    )


def mentions_in(named: Iterable[Named]) -> Mapping[str, Mapping[str, set[str]]]:
    """Index mentions as article -> id -> the distinct strings that stand for it in the article."""
    index: defaultdict[str, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for entity in named:
        for mention in entity.mentions:
            index[mention.article][entity.id].add(mention.text)
    return index


def names_of(*groups: Iterable[Named]) -> dict[str, str]:
    """Give the name of each entity by its id."""
    return {entity.id: entity.name for group in groups for entity in group}


def _find(doc: str, by_path: Mapping[str, Article]) -> Article | None:
    if doc in by_path:
        return by_path[doc]
    return next((by_path[path] for path in sorted(by_path) if path.endswith("/" + doc)), None)


def _array(path: Path, kind: type[T]) -> tuple[T, ...]:
    return tuple(msgspec.json.decode(path.read_bytes(), type=list[kind]))  # type: ignore[valid-type]


def _lines(path: Path, kind: type[T]) -> tuple[T, ...]:
    return tuple(msgspec.json.Decoder(kind).decode_lines(path.read_bytes()))
