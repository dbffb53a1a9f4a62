"""Choose what one file can carry: everything of a small corpus, what most is claimed of in a large one."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any, TypeVar

import networkx as nx
from msgspec import structs

from tekstanalyse.records import (
    Affiliation,
    Analysis,
    Article,
    Event,
    Organization,
    Participation,
    Person,
    Place,
    Statement,
)

Claim = Participation | Statement | Affiliation
Span = tuple[str, int, int]
"""Article, start and end, in characters."""
Entity = TypeVar("Entity", Person, Organization, Event, Place)


@dataclass(frozen=True, kw_only=True)
class Limits:
    """The most of each that the file holds."""

    entities: int = 6_000
    """People, organizations and events together; places come with their events."""
    claims: int = 30_000
    """Participations, statements and affiliations together."""
    ties: int = 24_000
    articles: int = 4_000
    """Beyond those that are cited."""
    mentions: int = 100
    """Of each entity."""
    evidence: int = 8
    """Of each tie."""
    decisions: int = 1_000

    @property
    def is_least(self) -> bool:
        """Tell whether nothing more can be left out."""
        return self.entities == 1

    def lowered(self) -> "Limits":
        """Return lower limits: first few mentions and little evidence of each, then half as much of everything."""
        if self.mentions > _FEW_MENTIONS:
            return replace(self, mentions=_FEW_MENTIONS, evidence=_LITTLE_EVIDENCE)
        return Limits(**{name: max(1, getattr(self, name) // 2) for name in self.__dataclass_fields__})


_FEW_MENTIONS, _LITTLE_EVIDENCE = 20, 2


@dataclass(frozen=True, kw_only=True)
class Tie:
    """An edge of the network, with the evidence that there is room for."""

    source: str
    target: str
    type: str
    attributes: Mapping[str, Any]
    evidence: Sequence[Span]
    has_all_evidence: bool


@dataclass(frozen=True, kw_only=True)
class Selection:
    """What the file carries, and how much of each it does not."""

    analysis: Analysis
    ties: Sequence[Tie]
    left_out: Mapping[str, int]

    def cited(self) -> dict[str, list[tuple[int, int]]]:
        """Return the spans that prove something, by article."""
        spans: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for article, start, end in chain(_evidence(self.analysis), *(tie.evidence for tie in self.ties)):
            spans[article].append((start, end))
        return spans


def select(analysis: Analysis, network: nx.MultiGraph, limits: Limits) -> Selection:
    """Return the people, organizations and events of which most is claimed, and all that is said of them."""
    kept = _best_known(analysis, limits)
    ties, further_ties = _strongest(network, {one.id for one in _entities(kept)}, limits)
    cited = {span[0] for span in chain(_evidence(kept), *(tie.evidence for tie in ties))}
    articles = _articles(analysis.articles, cited, limits.articles)
    known = {article.id for article in articles}
    kept = structs.replace(
        kept,
        articles=articles,
        people=_with_mentions_in(kept.people, known, limits.mentions),
        organizations=_with_mentions_in(kept.organizations, known, limits.mentions),
        places=_with_mentions_in(kept.places, known, limits.mentions),
        events=_with_mentions_in(kept.events, known, limits.mentions),
        decisions=tuple(sorted(analysis.decisions, key=lambda one: one.score)[: limits.decisions]),
    )
    return Selection(analysis=kept, ties=ties, left_out=_left_out(analysis, kept) | {"ties": further_ties})


def _best_known(analysis: Analysis, limits: Limits) -> Analysis:
    weight = Counter(chain.from_iterable(map(_about, _claims(analysis))))
    ranked = sorted(_entities(analysis), key=lambda one: (-weight[one.id], -len(one.mentions), one.id))
    kept = {one.id for one in ranked[: limits.entities]}
    claims = [claim for claim in _claims(analysis) if kept.issuperset(_about(claim))]
    claims.sort(key=lambda claim: -max((weight[one] for one in _about(claim)), default=0))
    among = {id(claim) for claim in claims[: limits.claims]}
    events = tuple(one for one in analysis.events if one.id in kept)
    places = {event.place for event in events}
    return Analysis(
        people=tuple(one for one in analysis.people if one.id in kept),
        organizations=tuple(one for one in analysis.organizations if one.id in kept),
        places=tuple(place for place in analysis.places if place.id in places),
        events=events,
        participations=tuple(one for one in analysis.participations if id(one) in among),
        statements=tuple(one for one in analysis.statements if id(one) in among),
        affiliations=tuple(one for one in analysis.affiliations if id(one) in among),
    )


def _strongest(network: nx.MultiGraph, kept: set[str], limits: Limits) -> tuple[list[Tie], int]:
    """Return the strongest ties between those kept, and how many more the network has; ties to places are not shown."""
    shown = [
        (source, target, type_, edge)
        for source, target, type_, edge in network.edges(keys=True, data=True)
        if "place" not in (network.nodes[source]["type"], network.nodes[target]["type"])
    ]
    among = [edge for edge in shown if edge[0] in kept and edge[1] in kept]
    among.sort(key=lambda edge: (-edge[3]["weight"], edge[2] == "co_occurs_with", *edge[:3]))
    ties = [_tie(*edge, limits.evidence) for edge in among[: limits.ties]]
    return ties, len(shown) - len(ties)


def _tie(source: str, target: str, type_: str, edge: Mapping[str, Any], most: int) -> Tie:
    citations = [_span(citation) for citation in edge.get("evidence", "").split("|") if citation]
    return Tie(
        source=source, target=target, type=type_, attributes=edge, evidence=citations[:most],
        has_all_evidence=len(citations) <= most,
    )  # fmt: skip


def _span(citation: str) -> Span:
    """Read `article:start-end`."""
    article, _, span = citation.rpartition(":")
    start, _, end = span.partition("-")
    return article, int(start), int(end)


def _articles(articles: Sequence[Article], cited: set[str], further: int) -> tuple[Article, ...]:
    """Return the articles that are cited and some more, in their order; a copy never without what it is a copy of."""
    others = [article.id for article in articles if article.id not in cited and article.duplicate_of is None]
    known = cited.union(others[:further])
    copies = [article.id for article in articles if article.duplicate_of in known and article.id not in known]
    known.update(copies[:further])
    return tuple(article for article in articles if article.id in known)


def _with_mentions_in(entities: Iterable[Entity], articles: set[str], most: int) -> tuple[Entity, ...]:
    return tuple(
        structs.replace(one, mentions=tuple(span for span in one.mentions if span.article in articles)[:most])
        for one in entities
    )


def _left_out(analysis: Analysis, kept: Analysis) -> dict[str, int]:
    names = ("people", "organizations", "events", "participations", "statements", "affiliations", "articles")
    left = {name: len(getattr(analysis, name)) - len(getattr(kept, name)) for name in names}
    known = {one.id for one in _entities(kept)}
    mentions = sum(len(one.mentions) for one in _entities(analysis) if one.id in known)
    return left | {"mentions": mentions - sum(len(one.mentions) for one in _entities(kept))}


def _entities(analysis: Analysis) -> list[Person | Organization | Event]:
    return [*analysis.people, *analysis.organizations, *analysis.events]


def _claims(analysis: Analysis) -> Iterator[Claim]:
    return chain(analysis.participations, analysis.statements, analysis.affiliations)


def _about(claim: Claim) -> list[str]:
    """Return whom and what a claim is about; a statement need not be anybody's."""
    if isinstance(claim, Participation):
        return [claim.person, claim.event]
    if isinstance(claim, Affiliation):
        return [claim.person, claim.organization]
    return [claim.speaker] if claim.speaker else []


def _evidence(analysis: Analysis) -> Iterator[Span]:
    """Yield every span that proves a claim or a title."""
    for statement in analysis.statements:
        yield statement.article, statement.start, statement.end
    claims: chain[Participation | Affiliation] = chain(analysis.participations, analysis.affiliations)
    titles = chain.from_iterable(person.titles for person in analysis.people)
    for one in chain[Any](claims, titles):
        yield one.evidence.article, one.evidence.start, one.evidence.end
