"""Make a network of one kind of nodes or of two: people, and the events at which they met."""

from collections import defaultdict
from itertools import combinations
from typing import Any

import networkx as nx

from tekstanalyse.export.ties import cited_article

SHARED = "shares_events_with"
"""The type of the ties between people who were at the same events."""

_AT_EVENTS = frozenset({"spoke_at", "took_part_in", "organized"})


def two_modes(network: nx.MultiGraph) -> nx.MultiGraph:
    """Return the people and events alone with the ties between them; `bipartite` is 0 for people, 1 for events."""
    two = nx.MultiGraph(**network.graph)
    for node, attributes in network.nodes(data=True):
        if attributes["type"] in ("person", "event"):
            two.add_node(node, **attributes, bipartite=int(attributes["type"] == "event"))
    for left, right, key, attributes in network.edges(keys=True, data=True):
        if attributes["type"] in _AT_EVENTS and {_type(network, left), _type(network, right)} == {"person", "event"}:
            two.add_edge(left, right, key=key, **attributes)
    return two


def shared_events(network: nx.MultiGraph) -> nx.MultiGraph:
    """Return the people alone, tied where they were at the same events; the weight is the number of these events.

    `newman` weighs each event by how few people it had, as 1 / (people - 1), so that one with a crowd ties them less.

    Reference: Newman, M. E. J. (2001). Scientific collaboration networks. II. Physical Review E 64, 016132.
    """
    one = nx.MultiGraph(**network.graph)
    one.add_nodes_from((node, dict(data)) for node, data in network.nodes(data=True) if data["type"] == "person")
    meetings: defaultdict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for event, people in _people_at(network).items():
        for left, right in combinations(sorted(people), 2):
            meetings[left, right].append(_meeting(event, people[left], people[right], len(people)))
    for (left, right), shared in sorted(meetings.items()):
        one.add_edge(left, right, key=SHARED, **_tie(shared))
    return one


def _type(network: nx.MultiGraph, node: str) -> str:
    return str(network.nodes[node]["type"])


def _people_at(network: nx.MultiGraph) -> dict[str, dict[str, list[dict[str, Any]]]]:
    """Return for each event its people with their ties to it."""
    people: defaultdict[str, defaultdict[str, list[dict[str, Any]]]] = defaultdict(lambda: defaultdict(list))
    for left, right, attributes in two_modes(network).edges(data=True):
        event, person = (left, right) if _type(network, left) == "event" else (right, left)
        date = network.nodes[event].get("date_from")
        dated = {"happened": f"{date}/{network.nodes[event].get('date_to') or date}"} if date else {}
        people[event][person].append({**attributes, **dated})
    return {event: dict(sorted(people[event].items())) for event in sorted(people)}


def _meeting(event: str, left: list[dict[str, Any]], right: list[dict[str, Any]], size: int) -> dict[str, Any]:
    sides = (left, right)
    return {
        "event": event,
        "newman": 1 / (size - 1),
        "confidence": min(max(tie.get("confidence", 1.0) for tie in side) for side in sides),
        "held": all(any(tie.get("status", "held") == "held" for tie in side) for side in sides),
        "evidence": {citation for side in sides for tie in side for citation in tie["evidence"].split("|")},
        "days": {tie[name] for side in sides for tie in side for name in ("first", "last") if name in tie},
        "happened": left[0].get("happened"),
    }


def _tie(shared: list[dict[str, Any]]) -> dict[str, Any]:
    evidence = sorted(set().union(*(meeting["evidence"] for meeting in shared)))
    days = sorted(set().union(*(meeting["days"] for meeting in shared)))
    happened = sorted({meeting["happened"] for meeting in shared if meeting["happened"]})
    return {
        "type": SHARED,
        "weight": len(shared),
        "newman": round(sum(meeting["newman"] for meeting in shared), 6),
        "events": "|".join(meeting["event"] for meeting in shared),
        "articles": len({cited_article(citation) for citation in evidence}),
        "confidence": max(meeting["confidence"] for meeting in shared),
        "status": "held" if any(meeting["held"] for meeting in shared) else "planned",
        "evidence": "|".join(evidence),
        **({"first": days[0], "last": days[-1]} if days else {}),
        **({"when": "|".join(happened)} if len(happened) == len({m["event"] for m in shared}) else {}),
    }
