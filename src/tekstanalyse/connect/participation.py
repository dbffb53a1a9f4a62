"""Tie people to the events they spoke at, took part in or organized.

Cancelled and absent participations make no edge, and neither does a mere mention. A planned one does, and says so in
`status`: an edge is `held` as soon as one article reports that it took place.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from tekstanalyse.connect.edges import Edge, EdgeType
from tekstanalyse.connect.evidence import Sources, count_articles
from tekstanalyse.records import SPEAKING_ROLES, Participation, Role, Status

SHOWN_STATUSES: frozenset[Status] = frozenset({"held", "planned"})
"""Statuses that make an edge."""

TYPE_OF_ROLE: Mapping[Role, EdgeType] = {
    **dict.fromkeys(SPEAKING_ROLES, "spoke_at"),
    "performer": "took_part_in",
    "participant": "took_part_in",
    "organizer": "organized",
}
"""The edge that a role makes; `mentioned` makes none."""


def is_shown(participation: Participation) -> bool:
    """Tell whether the participation makes an edge."""
    return participation.role in TYPE_OF_ROLE and participation.status in SHOWN_STATUSES


def participation_edges(participations: Iterable[Participation], sources: Sources) -> Iterator[Edge]:
    """Yield one edge per person, event and type; its weight is the number of distinct articles."""
    shown = sorted(filter(is_shown, participations), key=_ends_and_type)
    for (person, event, type_), group in groupby(shown, key=_ends_and_type):
        claims = [claim for claim in group if sources.cite([claim.evidence])]
        if claims:
            yield _edge(person, event, type_, claims, sources)


def _ends_and_type(claim: Participation) -> tuple[str, str, EdgeType]:
    return claim.person, claim.event, TYPE_OF_ROLE[claim.role]


def _edge(person: str, event: str, type_: EdgeType, claims: Sequence[Participation], sources: Sources) -> Edge:
    citations = sources.cite(claim.evidence for claim in claims)
    return Edge(
        source=person,
        target=event,
        type=type_,
        weight=count_articles(citations),
        citations=citations,
        attributes={
            "confidence": max(claim.confidence for claim in claims),
            "role": "|".join(sorted({claim.role for claim in claims})),
            "status": "held" if any(claim.status == "held" for claim in claims) else "planned",
        },
    )
