"""Define what a format hands over: an article as the file has it, before any cleaning."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

from msgspec import Struct


class RawArticle(Struct, frozen=True, kw_only=True):
    """An article as it stands in a file; lines are paragraphs or headings, blank lines may stand between them."""

    text: str
    title: str | None = None
    published: str | None = None
    """A date as the file writes it, or None."""
    source: str | None = None
    record: str | None = None
    """What tells the article from others in the same file; None where the file is one article."""
    bylines: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    """Lines of the text that the file itself marks as these."""


class BadRecord(Struct, frozen=True, kw_only=True):
    """One of many articles in a file that could not be read; the others can."""

    record: str
    reason: str


class Unreadable(Exception):  # noqa: N818 (it says what the file is)
    """Say why a file gives no article, in words a user understands."""


Reader: TypeAlias = Callable[[Path], Iterator[RawArticle | BadRecord]]
"""How a format reads a file; it may raise `Unreadable`."""
