"""Pack what the file carries as rows of values, which the script of the page unpacks.

People, organizations, events and places stand in one list, and all else points at them by number; so do claims at
articles. Offsets are UTF-16 units, as a browser counts.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any

from tekstanalyse.publish.report.selection import Selection, Span
from tekstanalyse.publish.report.texts import Text, size
from tekstanalyse.records import Article, Event, Organization, Person, Place, Rejected

Table = dict[str, Any]

_PROVEN = ("article", "start", "end")
_POINTERS = {"person", "organization", "event", "speaker", "place", "parent"}
_FIELDS = {
    "parts": ("person", "event", "role", "status", "title", "organization", "topic", "confidence", "rule", *_PROVEN),
    "statements": (*_PROVEN, "kind", "speaker", "speaker_text", "event", "confidence", "rule", "no_speaker"),
    "affiliations": ("person", "organization", "title", "confidence", "rule", *_PROVEN),
    "titles": ("title", "organization", "first", "last", *_PROVEN),
}
_OF_ENTITIES = (
    "id", "name", "mentions", "aliases", "type", "date", "date_from", "date_to", "place", "parent",
    "organizers",
)  # fmt: skip
_OF_ARTICLES = (
    "id", "title", "published", "source", "language", "path", "duplicate_of", "is_barren", "is_whole", "pieces",
)  # fmt: skip
_OF_TIES = ("same_event", "same_sentence", "same_article", "role", "first", "last", "articles")
_FEW_WORDS = {"type", "role", "status", "rule", "kind", "no_speaker"}
_TOLD_BY_EVIDENCE = {"first", "last", "articles"}
_OF_DECISIONS = ("kind", "left", "right", "same", "rule", "score")


class Packing:
    """The numbers that entities and articles have in the file."""

    def __init__(self, selection: Selection) -> None:
        self._selection, self._kept = selection, selection.analysis
        kept = self._kept
        self._entities: list[Person | Organization | Event | Place] = [
            *kept.people, *kept.organizations, *kept.events, *kept.places,
        ]  # fmt: skip
        self._number = {one.id: number for number, one in enumerate(chain(self._entities))}
        self._place = {article.id: number for number, article in enumerate(kept.articles)}
        self._texts = {article.id: Text(article.text) for article in kept.articles}
        self._cited = selection.cited()

    def tables(self, barren: Iterable[Article], rejected: Iterable[Rejected], whole: set[str]) -> dict[str, Table]:
        """Return each table as the names of its fields and its rows; `whole` are the articles with all their text."""
        kept, barren_ids = self._kept, {article.id for article in barren}
        return {
            "entities": _table(_OF_ENTITIES, map(self._entity, self._entities)),
            "articles": _table(_OF_ARTICLES, (self._article(one, barren_ids, whole) for one in kept.articles)),
            "titles": _table(("person", *_FIELDS["titles"]), self._titles()),
            "parts": self._claims("parts", kept.participations),
            "statements": self._claims("statements", kept.statements),
            "affiliations": self._claims("affiliations", kept.affiliations),
            "ties": _table(("source", "target", "type", "weight", "evidence", *_OF_TIES), self._ties()),
            "decisions": _table(_OF_DECISIONS, (_values(one, _OF_DECISIONS) for one in kept.decisions)),
            "rejected": _table(("path", "reason"), ([one.path, one.reason] for one in rejected)),
        }

    def whole_texts(self, room: int) -> set[str]:
        """Return the articles whose whole text has room in so many bytes, those that are cited most first."""
        whole = set()
        for article in sorted(self._kept.articles, key=lambda one: (-len(self._cited.get(one.id, ())), one.id)):
            more = size(article.text) - sum(size(text) for _, text in self._excerpts(article))
            if more <= room:
                whole.add(article.id)
                room -= more
        return whole

    def _excerpts(self, article: Article) -> list[tuple[int, str]]:
        return self._texts[article.id].around(self._cited.get(article.id, ()))

    def _entity(self, one: Person | Organization | Event | Place) -> list[Any]:
        return [self._value(one, field) for field in _OF_ENTITIES]

    def _value(self, one: object, field: str) -> Any:
        value = getattr(one, field, None)
        if field == "mentions":
            return self._spans((span.article, span.start, span.end) for span in value or ())
        if field == "organizers":
            return None if value is None else [self._number[id_] for id_ in value if id_ in self._number]
        if field in _POINTERS:
            return self._number.get(value or "")
        return value

    def _article(self, article: Article, barren: set[str], whole: set[str]) -> list[Any]:
        is_whole = article.id in whole
        pieces = [(0, article.text)] if is_whole else self._excerpts(article)
        return [
            article.id, article.title, article.published, article.source, article.language, article.path,
            self._place.get(article.duplicate_of or ""), article.id in barren, is_whole, pieces,
        ]  # fmt: skip

    def _claims(self, name: str, claims: Iterable[object]) -> Table:
        return _table(_FIELDS[name], (self._claim(name, claim) for claim in claims))

    def _claim(self, name: str, claim: Any) -> list[Any]:
        proof = getattr(claim, "evidence", claim)
        place = dict(zip(_PROVEN, self._span((proof.article, proof.start, proof.end)), strict=True))
        return [place[field] if field in place else self._value(claim, field) for field in _FIELDS[name]]

    def _titles(self) -> Iterator[list[Any]]:
        for person in self._kept.people:
            for held in person.titles:
                yield [self._number[person.id], *self._claim("titles", held)]

    def _ties(self) -> Iterator[list[Any]]:
        for tie in self._selection.ties:
            ends = [self._number[tie.source], self._number[tie.target]]
            told = _TOLD_BY_EVIDENCE if tie.has_all_evidence else ()
            values = [None if name in told else tie.attributes.get(name) for name in _OF_TIES]
            yield [*ends, tie.type, tie.attributes["weight"], self._spans(tie.evidence), *values]

    def _spans(self, spans: Iterable[Span]) -> list[int]:
        """Return article, start, end, article, start, end ..."""
        return list(chain.from_iterable(map(self._span, spans)))

    def _span(self, span: Span) -> list[int]:
        article, start, end = span
        text = self._texts[article]
        return [self._place[article], text.at(start), text.at(end)]


def _table(fields: Sequence[str], rows: Iterable[list[Any]]) -> Table:
    """Return rows with what is None at their ends left out, and numbers for words that come again and again."""
    packed = list(rows)
    words: dict[str, list[str]] = {}
    for at, field in enumerate(fields):
        if field in _FEW_WORDS:
            words[field] = sorted({row[at] for row in packed if row[at] is not None})
            numbers = {word: number for number, word in enumerate(words[field])}
            for row in packed:
                row[at] = numbers.get(row[at])
    for row in packed:
        while row[-1] is None:
            row.pop()
    return {"fields": fields, "words": words, "rows": packed}


def _values(one: object, fields: Iterable[str]) -> list[Any]:
    return [getattr(one, field) for field in fields]
