"""Say when nodes and ties are there, for programs that show a network through time.

An event is there when it took place, and so is a tie to it. A tie that has no dated event is there on the days on which
its articles were published. Everything else is there when its ties are.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

import networkx as nx

from tekstanalyse.export.ties import cited_article
from tekstanalyse.periods import bounds

Period = tuple[str, str]


def add_times(network: nx.MultiGraph, published: Mapping[str, str]) -> None:
    """Set `when` on every node and tie of which a time is known: periods of ISO days, `a|b/c`, none touching another.

    A tie that has `when` keeps it.
    """
    at_nodes: dict[str, list[Period]] = {node: _of_event(data) for node, data in network.nodes(data=True)}
    for left, right, attributes in network.edges(data=True):
        known = _read(attributes["when"]) if "when" in attributes else []
        happened = known or [*_of_event(network.nodes[left]), *_of_event(network.nodes[right])]
        periods = happened or _of_articles(attributes.get("evidence", ""), published)
        for node in (left, right):
            at_nodes[node] += periods
        _set(attributes, periods)
    for node, periods in at_nodes.items():
        _set(network.nodes[node], periods or _of_mentions(network.nodes[node]))


def merged(periods: Iterable[Period]) -> list[Period]:
    """Return the periods in order, those that overlap or touch as one.

    >>> merged([("2024-03-12", "2024-03-12"), ("2024-01-01", "2024-01-31"), ("2024-02-01", "2024-02-02")])
    [('2024-01-01', '2024-02-02'), ('2024-03-12', '2024-03-12')]
    """
    found: list[Period] = []
    for begins, ends in sorted(periods):
        if found and begins <= _day_after(found[-1][1]):
            found[-1] = (found[-1][0], max(found[-1][1], ends))
        else:
            found.append((begins, ends))
    return found


def written(periods: Iterable[Period]) -> str:
    """Return the periods as they stand in `when`."""
    return "|".join(begins if begins == ends else f"{begins}/{ends}" for begins, ends in merged(periods))


def _set(attributes: dict[str, Any], periods: list[Period]) -> None:
    if periods:
        attributes["when"] = written(periods)


def _read(when: str) -> list[Period]:
    return [period for edtf in when.split("|") if (period := bounds(edtf))]


def _of_event(attributes: Mapping[str, Any]) -> list[Period]:
    begins = attributes.get("date_from")
    return [(begins, attributes.get("date_to") or begins)] if begins else []


def _of_articles(evidence: str, published: Mapping[str, str]) -> list[Period]:
    days = {published.get(cited_article(citation), "") for citation in evidence.split("|")}
    return [period for day in sorted(days) if (period := bounds(day))]


def _of_mentions(attributes: Mapping[str, Any]) -> list[Period]:
    return [period for name in ("first", "last") if (period := bounds(attributes.get(name, "")))]


def _day_after(day: str) -> str:
    try:
        return (date.fromisoformat(day) + timedelta(days=1)).isoformat()
    except OverflowError:
        return day
