"""Publish exactly what the annotations say, as a run without errors would."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from tekstanalyse.records import (
    Article,
    Event,
    Organization,
    Participation,
    Passage,
    Person,
    Statement,
)
from tekstanalyse.score.gold import GoldArticle, person_key
from tekstanalyse.score.published import Published


def article_of(doc: str, text: str = "") -> Article:
    return Article(id=f"article:{doc}", path=doc, title="", language="nb", sha256="", text=text)


def passage(article: GoldArticle, text: str = "", start: int = 0) -> Passage:
    return Passage(article=f"article:{article.doc}", start=start, end=start + len(text), text=text)


def perfect(articles: Sequence[GoldArticle]) -> Published:
    return Published(
        articles=tuple(article_of(article.doc) for article in articles),
        people=tuple(_people(articles)),
        organizations=tuple(_organizations(articles)),
        events=tuple(_events(articles)),
        participations=tuple(part for article in articles for part in _participations(article)),
        statements=tuple(statement for article in articles for statement in _statements(article)),
    )


def _person_id(article: GoldArticle, person: str) -> str:
    return "person:" + "/".join(next(person_key(article, one) for one in article.persons if one.id == person))


def _people(articles: Iterable[GoldArticle]) -> Iterable[Person]:
    mentions, names = defaultdict(list), {}
    for article in articles:
        for person in article.persons:
            key = _person_id(article, person.id)
            names[key] = person.name
            mentions[key] += [passage(article, string) for string in person.mentions]
    return [Person(id=key, name=names[key], mentions=tuple(own)) for key, own in mentions.items()]


def _organizations(articles: Iterable[GoldArticle]) -> Iterable[Organization]:
    return [
        Organization(
            id=f"organization:{article.doc}/{one.id}",
            name=one.name,
            mentions=tuple(passage(article, string) for string in one.mentions),
        )
        for article in articles
        for one in article.organizations
    ]


def _events(articles: Iterable[GoldArticle]) -> Iterable[Event]:
    mentions, events = defaultdict(list), {}
    for article in articles:
        for event in article.events:
            events[event.id] = event
            mentions[event.id] += [passage(article, string) for string in event.mentions]
    return [
        Event(id=key, name=event.name or key, type="", parent=event.parent, mentions=tuple(mentions[key]))
        for key, event in events.items()
    ]


def _participations(article: GoldArticle) -> Iterable[Participation]:
    return [
        Participation(
            person=_person_id(article, part.person),
            event=part.event,
            role=part.role,  # type: ignore[arg-type]
            status="planned" if part.planned else "held",
            confidence=1,
            rule="annotation",
            evidence=passage(article),
        )
        for part in article.participation
        if part.person in {person.id for person in article.persons}
    ]


def _statements(article: GoldArticle) -> Iterable[Statement]:
    people, organizations = {one.id for one in article.persons}, {one.id for one in article.organizations}
    seen: dict[tuple[str, str | None], int] = defaultdict(int)
    places: dict[tuple[str, int], int] = {}
    for statement in article.statements:
        for speaker in (statement.speaker, *statement.co_speakers):
            nth = seen[statement.text, speaker]
            seen[statement.text, speaker] += 1
            start = places.setdefault((statement.text, nth), 1000 * len(places))
            identity = None
            if speaker in people:
                identity = _person_id(article, speaker)
            elif speaker in organizations:
                identity = f"organization:{article.doc}/{speaker}"
            yield Statement(
                id=f"{article.doc}/{len(seen)}/{nth}",
                article=f"article:{article.doc}",
                start=start,
                end=start + len(statement.text),
                text=statement.text,
                kind=statement.kind,  # type: ignore[arg-type]
                speaker=identity,
                confidence=1,
                rule="annotation",
            )
