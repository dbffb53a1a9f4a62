"""Tie people to their organizations."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from tekstanalyse.connect.edges import Attribute, Edge
from tekstanalyse.connect.evidence import Sources, count_articles
from tekstanalyse.records import Affiliation


def affiliation_edges(affiliations: Iterable[Affiliation], sources: Sources) -> Iterator[Edge]:
    """Yield one edge per person and organization, with every title held there; its weight counts distinct articles."""
    for (person, organization), group in groupby(sorted(affiliations, key=_ends), key=_ends):
        claims = [claim for claim in group if sources.cite([claim.evidence])]
        if not claims:
            continue
        citations = sources.cite(claim.evidence for claim in claims)
        attributes: dict[str, Attribute] = {"confidence": max(claim.confidence for claim in claims)}
        if titles := sorted({claim.title for claim in claims if claim.title}):
            attributes["title"] = "|".join(titles)
        yield Edge(
            source=person,
            target=organization,
            type="affiliated_with",
            weight=count_articles(citations),
            citations=citations,
            attributes=attributes,
        )


def _ends(claim: Affiliation) -> tuple[str, str]:
    return claim.person, claim.organization
