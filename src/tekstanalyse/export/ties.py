"""Leave of a tie what the choice leaves of the claims and articles behind it."""

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from tekstanalyse.export.choice import Choice
from tekstanalyse.export.claims import affiliations, participations
from tekstanalyse.periods import bounds

Attributes = dict[str, Any]

_OF_PARTICIPATION = frozenset({"spoke_at", "took_part_in", "organized"})
_OF_THE_WHOLE_CORPUS = frozenset({"same_event", "same_sentence", "same_article", "npmi"})
"""Attributes that would no longer be true of a part of the evidence."""

_PARTICIPATIONS = """
    SELECT x.person AS source, x.event AS target, x.role, x.status, NULL AS title, x.confidence,
           x.article || ':' || x.start || '-' || x.end AS citation
    FROM participations x JOIN articles a ON a.id = x.article JOIN events e ON e.id = x.event WHERE {where}
"""
_AFFILIATIONS = """
    SELECT x.person AS source, x.organization AS target, NULL AS role, NULL AS status, x.title, x.confidence,
           x.article || ':' || x.start || '-' || x.end AS citation
    FROM affiliations x JOIN articles a ON a.id = x.article WHERE {where}
"""


def cited_article(citation: str) -> str:
    """Return the article of a citation `article:start-end`.

    >>> cited_article("avis:2024-3:10-42")
    'avis:2024-3'
    """
    return citation.rpartition(":")[0]


class Ties:
    """The claims that are left, and the articles of the period."""

    def __init__(self, store: sqlite3.Connection, choice: Choice) -> None:
        self._choice = choice
        self._claims: dict[frozenset[str], list[sqlite3.Row]] = defaultdict(list)
        for query, wanted in (
            (_PARTICIPATIONS, participations(choice)), (_AFFILIATIONS, affiliations(choice)),
        ):  # fmt: skip
            for row in store.execute(query.format(where=wanted.where), wanted.values):
                self._claims[frozenset((row["source"], row["target"]))].append(row)
        self._published: dict[str, str] = dict(store.execute("SELECT id, published FROM articles").fetchall())
        self._events = {row[0]: (row[1], row[2]) for row in store.execute("SELECT id, date_from, date_to FROM events")}

    def left_of(self, source: str, target: str, attributes: Attributes) -> Attributes | None:
        """Return what a tie still says, or None where nothing is left of it."""
        if not {"roles", "statuses", "first", "last", "min_confidence"} & self._choice.made:
            return attributes
        claims = self._claims.get(frozenset((source, target)), [])
        if attributes["type"] in _OF_PARTICIPATION and "confidence" in attributes:  # else the event itself gives it
            return self._of_claims(claims, attributes, of_role=True)
        if attributes["type"] == "affiliated_with":
            return self._of_claims(claims, attributes, of_role=False)
        if attributes["type"] == "organized" and not self._is_organizer():
            return None
        return self._of_articles(source, target, attributes)

    def _is_organizer(self) -> bool:
        return not self._choice.roles or "organizer" in self._choice.roles

    def _of_claims(self, claims: Iterable[sqlite3.Row], attributes: Attributes, *, of_role: bool) -> Attributes | None:
        roles, cited = set(attributes.get("role", "").split("|")), set(attributes["evidence"].split("|"))
        left = [row for row in claims if row["citation"] in cited and (not of_role or row["role"] in roles)]
        if not left:
            return None
        changed = self._cited({row["citation"] for row in left}, attributes)
        changed["confidence"] = max(row["confidence"] for row in left)
        if of_role:
            changed["role"] = "|".join(sorted({row["role"] for row in left}))
            changed["status"] = "held" if any(row["status"] == "held" for row in left) else "planned"
        elif titles := sorted({row["title"] for row in left if row["title"]}):
            changed["title"] = "|".join(titles)
        return changed

    def _of_articles(self, source: str, target: str, attributes: Attributes) -> Attributes | None:
        if not self._choice.has_period:
            return attributes
        dated = next((days for end in (source, target) if (days := self._events.get(end)) and days[0]), None)
        if dated:
            return attributes if self._overlaps(*dated) else None
        citations = set(attributes["evidence"].split("|"))
        left = {citation for citation in citations if self._is_of_period(cited_article(citation))}
        if not left:
            return None
        return attributes if left == citations else self._cited(left, attributes)

    def _is_of_period(self, article: str) -> bool:
        days = bounds(self._published.get(article) or "")
        return days is not None and self._overlaps(*days)

    def _overlaps(self, begins: str, ends: str | None) -> bool:
        first, last = self._choice.first, self._choice.last
        return (first is None or (ends or begins) >= first) and (last is None or begins <= last)

    def _cited(self, citations: Collection[str], attributes: Mapping[str, Any]) -> Attributes:
        """Return the attributes with evidence, weight and dates of these citations; the weight counts articles."""
        articles = {cited_article(citation) for citation in citations}
        known = sorted(day for article in articles if (day := self._published.get(article)))
        kept = {name: value for name, value in attributes.items() if name not in {"first", "last", "title"}}
        dates = {"first": known[0], "last": known[-1]} if known else {}
        changed = {"weight": len(articles), "articles": len(articles), "evidence": _listed(citations)}
        partial = len(citations) < len(attributes["evidence"].split("|"))
        dropped = _OF_THE_WHOLE_CORPUS if partial else frozenset()
        return {name: value for name, value in {**kept, **dates, **changed}.items() if name not in dropped}


def _listed(citations: Iterable[str]) -> str:
    def place(citation: str) -> tuple[str, list[int]]:
        article, _, span = citation.rpartition(":")
        return article, [int(number) for number in span.split("-")]

    return "|".join(sorted(citations, key=place))
