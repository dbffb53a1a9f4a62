"""Answer each question in the simplest way that could work, to have something to stand the figures beside.

Names and event nouns come from patterns over the text. The other baselines stand on the mentions and events the run
has published, so that what they lack is the rule and not the recognition.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from msgspec.structs import replace

from tekstanalyse.records import Article, Event, Organization, Participation, Passage, Person, Statement
from tekstanalyse.score.published import Published
from tekstanalyse.score.similarity import bare

_CAPITAL = "A-ZÆØÅÄÖÉÁÜČŠŽ"
_NAMES = re.compile(rf"\b[{_CAPITAL}][\w’'-]*(?:[ \u00a0](?:von |van |de )?[{_CAPITAL}][\w’'-]*)*")
_SENTENCE_START = re.compile(r"(?:^|[.!?:–—«\"\n-])\s*$")
_EVENT = re.compile(
    r"\b\w*(konferanse|seminar|møte|debatt|webinar|festival|konsert|kongress|foredrag|kurs|samling|workshop|kamp)"
    r"(?:n|en|et|a|ar|er|ene|ane)?\b",
    re.IGNORECASE,
)
_DASH_TURN = re.compile(r"^[–—-]\s+(.+?)(?=[,.!?]\s+(?:sier|seier|sa|meiner|mener|forteller|fortel)\b|$)", re.MULTILINE)
_QUOTE = re.compile(r"[«“\"]([^«»“”\"]{15,})[»”\"]")


def mentions_baseline(published: Published) -> Published:
    """Take capitalised words in a row for people, and single ones within a sentence for organizations."""
    people: list[Person] = []
    organizations: list[Organization] = []
    for article in published.articles:
        passages = list(_passages(article, _NAMES))
        surnames = {word for passage in passages if " " in passage.text for word in passage.text.split()}
        for passage in passages:
            if " " in passage.text or bare(passage.text) in surnames:
                people.append(Person(id=passage.text, name=passage.text, mentions=(passage,)))
            elif not _SENTENCE_START.search(article.text[: passage.start]):
                organizations.append(Organization(id=passage.text, name=passage.text, mentions=(passage,)))
    return replace(published, people=tuple(people), organizations=tuple(organizations))


def identity_baseline(published: Published) -> Published:
    """Join equal names, and a single name to the only longer name in its article that holds it."""
    return replace(
        published,
        people=tuple(Person(id=name, name=name, mentions=own) for name, own in _by_name(published.people)),
        organizations=tuple(
            Organization(id=name, name=name, mentions=own) for name, own in _by_name(published.organizations)
        ),
    )


def _by_name(named: Iterable[Person | Organization]) -> list[tuple[str, tuple[Passage, ...]]]:
    mentions = [mention for entity in named for mention in entity.mentions]
    full = defaultdict(set)
    for mention in mentions:
        if " " in mention.text:
            full[mention.article].add(bare(mention.text))
    groups = defaultdict(list)
    for mention in mentions:
        name = bare(mention.text)
        bearers = [bearer for bearer in full[mention.article] if name in bearer.split()]
        groups[bearers[0] if len(bearers) == 1 else name].append(mention)
    return [(name, tuple(group)) for name, group in sorted(groups.items())]


def events_baseline(published: Published) -> Published:
    """Take every noun for an event, and equal nouns of an article for one event."""
    events = defaultdict(list)
    for article in published.articles:
        for match in _EVENT.finditer(article.text):
            events[article.id, match[1].lower()].append(_passage(article, match))
    return replace(
        published,
        events=tuple(
            Event(id=f"{article}/{noun}", name=noun, type=noun, mentions=tuple(group))
            for (article, noun), group in sorted(events.items())
        ),
    )


def spoke_at_baseline(published: Published) -> Published:
    """Let everybody in an article have spoken at every event in it."""
    people, events = _by_article(published.people), _by_article(published.events)
    return replace(
        published,
        participations=tuple(
            Participation(
                person=person,
                event=event,
                role="speaker",
                status="held",
                confidence=0,
                rule="baseline",
                evidence=Passage(article=article, start=0, end=0, text=""),
            )
            for article in sorted(people)
            for person, event in product(sorted(people[article]), sorted(events[article]))
        ),
    )


def statements_baseline(published: Published) -> Published:
    """Take dash lines and quotation marks for statements, and give each to the nearest name."""
    names = defaultdict(list)
    for person in published.people:
        for mention in person.mentions:
            names[mention.article].append((mention, person.id))
    statements = [
        Statement(
            id=f"{passage.article}/{passage.start}",
            article=passage.article,
            start=passage.start,
            end=passage.end,
            text=passage.text,
            kind="direct",
            speaker=_nearest(passage, names[passage.article]),
            confidence=0,
            rule="baseline",
        )
        for article in published.articles
        for passage in _quotes(article)
    ]
    return replace(published, statements=tuple(statements))


def _quotes(article: Article) -> Iterator[Passage]:
    turns = [_passage(article, match, 1) for match in _DASH_TURN.finditer(article.text)]
    yield from turns
    for match in _QUOTE.finditer(article.text):
        if not any(turn.start <= match.start() < turn.end for turn in turns):
            yield _passage(article, match, 1)


def _nearest(passage: Passage, names: Sequence[tuple[Passage, str]]) -> str | None:
    outside = [(name, person) for name, person in names if name.end <= passage.start or name.start >= passage.end]
    distances = [(max(name.start - passage.end, passage.start - name.end), person) for name, person in outside]
    return min(distances)[1] if distances else None


def _by_article(entities: Iterable[Person | Event]) -> defaultdict[str, set[str]]:
    ids = defaultdict(set)
    for entity in entities:
        for mention in entity.mentions:
            ids[mention.article].add(entity.id)
    return ids


def _passages(article: Article, pattern: re.Pattern[str]) -> Iterator[Passage]:
    return (_passage(article, match) for match in pattern.finditer(article.text))


def _passage(article: Article, match: re.Match[str], group: int = 0) -> Passage:
    return Passage(article=article.id, start=match.start(group), end=match.end(group), text=match[group])
