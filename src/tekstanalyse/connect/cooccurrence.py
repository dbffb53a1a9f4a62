"""Tie people who are named together: at the same event, in the same sentence, in the same article.

The three are counted apart. Bylines are left out, since who writes about an event has not met everyone there.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations, pairwise

from tekstanalyse.connect.edges import Edge
from tekstanalyse.connect.evidence import Citation, Sources
from tekstanalyse.connect.nearness import nearest
from tekstanalyse.connect.npmi import npmi
from tekstanalyse.connect.participation import is_shown
from tekstanalyse.connect.sentence import ends_between
from tekstanalyse.records import Analysis, Article, Participation, Person

Sentences = dict[int, list[Citation]]
"""The mentions of one person in one article, by the number of the sentence."""


@dataclass
class _Meeting:
    """What is known of one pair while articles and events are read."""

    events: set[str] = field(default_factory=set)
    articles: set[str] = field(default_factory=set)
    sentences: int = 0
    citations: set[Citation] = field(default_factory=set)


def cooccurrence_edges(analysis: Analysis, sources: Sources) -> Iterator[Edge]:
    """Yield one edge per pair of people; its weight is the sum of the events, sentences and articles they share."""
    meetings: defaultdict[tuple[str, str], _Meeting] = defaultdict(_Meeting)
    named = _named_people(analysis.people, sources)
    for article, people in named.items():
        _meet_in_article(article, people, meetings)
    for event, participants in _participants(analysis.participations, sources).items():
        _meet_at_event(event, participants, meetings)
    articles_of = _count_articles_of(named)
    for (left, right), meeting in sorted(meetings.items()):
        score = npmi(len(meeting.articles), articles_of[left], articles_of[right], len(sources.originals))
        yield _edge(left, right, meeting, score)


def _named_people(people: Iterable[Person], sources: Sources) -> dict[str, dict[str, Sentences]]:
    mentions: defaultdict[str, list[tuple[Citation, str]]] = defaultdict(list)
    for person in people:
        for citation in sources.cite(person.mentions):
            article = sources.originals.get(citation.article)
            if article is not None and not _in_byline(citation, article):
                mentions[citation.article].append((citation, person.id))
    return {
        article: _number_sentences(sources.originals[article].text, sorted(found))
        for article, found in sorted(mentions.items())
    }


def _in_byline(citation: Citation, article: Article) -> bool:
    bylines = (zone for zone in article.zones if zone.kind == "byline")
    return any(zone.start <= citation.start < zone.end for zone in bylines)


def _number_sentences(text: str, mentions: list[tuple[Citation, str]]) -> dict[str, Sentences]:
    people: defaultdict[str, Sentences] = defaultdict(dict)
    first = mentions[0]
    people[first[1]][0] = [first[0]]
    number = 0
    for (before, _), (mention, person) in pairwise(mentions):
        number += ends_between(text, before.end, mention.start)
        people[person].setdefault(number, []).append(mention)
    return people


def _meet_in_article(
    article: str, people: Mapping[str, Sentences], meetings: Mapping[tuple[str, str], _Meeting]
) -> None:
    for left, right in combinations(sorted(people), 2):
        meeting = meetings[left, right]
        meeting.articles.add(article)
        shared = people[left].keys() & people[right].keys()
        meeting.sentences += len(shared)
        meeting.citations.update(nearest(people[left][number], people[right][number]) for number in shared)
        if not shared:
            meeting.citations.add(nearest(_all(people[left]), _all(people[right])))


def _all(sentences: Sentences) -> list[Citation]:
    return [mention for mentions in sentences.values() for mention in mentions]


def _participants(participations: Iterable[Participation], sources: Sources) -> dict[str, dict[str, set[Citation]]]:
    events: defaultdict[str, defaultdict[str, set[Citation]]] = defaultdict(lambda: defaultdict(set))
    for claim in filter(is_shown, participations):
        for citation in sources.cite([claim.evidence]):
            events[claim.event][claim.person].add(citation)
    return {event: dict(people) for event, people in events.items()}


def _meet_at_event(
    event: str, participants: Mapping[str, set[Citation]], meetings: Mapping[tuple[str, str], _Meeting]
) -> None:
    for left, right in combinations(sorted(participants), 2):
        meeting = meetings[left, right]
        meeting.events.add(event)
        meeting.citations |= participants[left] | participants[right]


def _count_articles_of(named: Mapping[str, Mapping[str, Sentences]]) -> defaultdict[str, int]:
    counts: defaultdict[str, int] = defaultdict(int)
    for people in named.values():
        for person in people:
            counts[person] += 1
    return counts


def _edge(left: str, right: str, meeting: _Meeting, score: float) -> Edge:
    citations = tuple(sorted(meeting.citations))
    counts = {
        "same_event": len(meeting.events),
        "same_sentence": meeting.sentences,
        "same_article": len(meeting.articles),
    }
    return Edge(
        source=left,
        target=right,
        type="co_occurs_with",
        weight=sum(counts.values()),
        citations=citations,
        attributes={**counts, "npmi": round(score, 6)},
    )
