"""Cite the text behind an edge, and count and date the articles that the text stands in."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from tekstanalyse.records import Article, Passage


class Citation(NamedTuple):
    """A span of an article, without its text."""

    article: str
    start: int
    end: int


class Sources:
    """The articles that count: copies are left out, so that what is printed twice is said once."""

    def __init__(self, articles: Iterable[Article]) -> None:
        articles = tuple(articles)
        self._copies = {article.id for article in articles if article.duplicate_of is not None}
        self.originals: Mapping[str, Article] = {
            article.id: article for article in articles if article.id not in self._copies
        }

    def cite(self, passages: Iterable[Passage]) -> tuple[Citation, ...]:
        """Return the distinct spans of the passages, sorted, those in copies left out."""
        citations = (Citation(passage.article, passage.start, passage.end) for passage in passages)
        return tuple(sorted({citation for citation in citations if citation.article not in self._copies}))

    def dates(self, citations: Iterable[Citation]) -> dict[str, str]:
        """Return the `first` and `last` publication date of the cited articles; neither where no date is known."""
        cited = {citation.article for citation in citations}
        known = sorted(article.published for id_ in cited if (article := self.originals.get(id_)) and article.published)
        return {"first": known[0], "last": known[-1]} if known else {}


def count_articles(citations: Iterable[Citation]) -> int:
    """Count the distinct articles that are cited."""
    return len({citation.article for citation in citations})


def list_evidence(citations: Iterable[Citation]) -> str:
    """Write every citation as `article:start-end`, separated by `|`; nothing is cut off.

    >>> list_evidence([Citation("avis-1", 10, 42), Citation("avis-2", 0, 9)])
    'avis-1:10-42|avis-2:0-9'
    """
    return "|".join(f"{article}:{start}-{end}" for article, start, end in citations)
