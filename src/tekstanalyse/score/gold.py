"""Read articles that a person has annotated by hand.

One JSON file per article; only the fields that are scored are declared here, others are left unread.
"""

from collections.abc import Iterable
from pathlib import Path

import msgspec
from msgspec import Struct


class GoldPerson(Struct, frozen=True):
    """A person in one article, with every distinct string that names her."""

    id: str
    name: str
    mentions: tuple[str, ...] = ()


class GoldOrganization(Struct, frozen=True):
    """An organization in one article, with every distinct string that names it."""

    id: str
    name: str
    mentions: tuple[str, ...] = ()


class GoldEvent(Struct, frozen=True):
    """An event in one article; the same id in two articles is the same event."""

    id: str
    name: str | None = None
    mentions: tuple[str, ...] = ()
    date: str | None = None
    """As the article has it, or as EDTF."""
    parent: str | None = None
    uncertain: bool = False


class GoldParticipation(Struct, frozen=True):
    """A person's part in an event: the role, the roles that are right as well, and whether it was only announced."""

    person: str
    event: str
    role: str
    alt_roles: tuple[str, ...] = ()
    planned: bool = False
    uncertain: bool = False


class GoldNotSpeaker(Struct, frozen=True):
    """A person who must not come out as a speaker at an event."""

    person: str
    event: str


class GoldStatement(Struct, frozen=True):
    """Words with a source: the id of a person or organization, `@role: words`, `@journalist` or `@unknown`."""

    text: str
    kind: str
    speaker: str | None = None
    co_speakers: tuple[str, ...] = ()
    uncertain: bool = False


class GoldArticle(Struct, frozen=True):
    """The annotations of one article; `doc` is its path within the corpus."""

    doc: str
    persons: tuple[GoldPerson, ...] = ()
    organizations: tuple[GoldOrganization, ...] = ()
    events: tuple[GoldEvent, ...] = ()
    participation: tuple[GoldParticipation, ...] = ()
    statements: tuple[GoldStatement, ...] = ()
    not_speakers: tuple[GoldNotSpeaker, ...] = ()
    ignore: tuple[str, ...] = ()
    corpus_wide: bool = True
    """Whether a name or event id means the same in the other articles of its folder."""


def load_gold(folder: Path) -> tuple[GoldArticle, ...]:
    """Read every annotated article under a folder, in the order of their paths.

    JSON files without a `doc` are no annotations of an article and are passed over. Raises `FileNotFoundError`
    where there is none and `ValueError` naming the file that could not be read.
    """
    by_folder: dict[Path, list[GoldArticle]] = {}
    for path in sorted(folder.rglob("*.json")):
        if article := _read(path):
            by_folder.setdefault(path.parent, []).append(article)
    if not by_folder:
        raise FileNotFoundError(f"no annotated articles (*.json) under {folder}")
    return tuple(article for articles in by_folder.values() for article in mark_scope(articles))


def mark_scope(articles: list[GoldArticle]) -> list[GoldArticle]:
    """Set whether identity holds across the articles of one folder or only within each.

    Event ids that carry the name of their article (`article/e1`) show that identity was annotated within the article.
    """
    within = any("/" in event.id for article in articles for event in article.events)
    return [msgspec.structs.replace(article, corpus_wide=not within) for article in articles]


def person_key(article: GoldArticle, entity: GoldPerson | GoldOrganization) -> tuple[str, str]:
    """Give what identifies a person: the name where identity holds across articles, else the id within the article.

    An organization is identified in the same way.
    """
    return ("", entity.name) if article.corpus_wide else (article.doc, entity.id)


def corpus_of(folder: Path, articles: Iterable[GoldArticle]) -> Path:
    """Find the folder that holds the annotated articles: the one with the annotations, or the one above it.

    Raises `FileNotFoundError` where neither holds all of them.
    """
    files = {article.doc.partition("#")[0] for article in articles}
    for corpus in (folder, folder.resolve().parent):
        if all((corpus / file).is_file() for file in files):
            return corpus
    raise FileNotFoundError(f"the articles annotated in {folder} are neither there nor in the folder above it")


def _read(path: Path) -> GoldArticle | None:
    """Read one file; None where it is about no single article."""
    try:
        content = msgspec.json.decode(path.read_bytes())
        return msgspec.convert(content, GoldArticle) if isinstance(content, dict) and "doc" in content else None
    except msgspec.MsgspecError as error:
        raise ValueError(f"{path}: {error}") from error
