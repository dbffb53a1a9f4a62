"""Show the network: who is tied to whom and what, as a picture and as a table, and the evidence for one tie."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from tekstanalyse.explore.addresses import entity_address, tie_address
from tekstanalyse.explore.dates import without_date, written_period
from tekstanalyse.explore.table import Column, Table, all_rows
from tekstanalyse.explore.view import View, Visit
from tekstanalyse.explore.views.columns import SURROUNDED
from tekstanalyse.explore.views.conditions import Conditions
from tekstanalyse.explore.views.participations import ROLES

KINDS = ("person", "organization", "event")
TIES = ("spoke_at", "took_part_in", "organized", "affiliated_with", "co_occurs_with")
MOST_TIES = 1000
"""Ties in the picture, the strongest first; the table has them all."""

MOST_NEAR = 150
"""Neighbours of a node whose ties to one another are shown, those with the strongest ties to it."""

_LONGEST_LABEL = 80
_DENSE = frozenset({"co_occurs_with"})
"""Ties that are left out of the picture until they are asked for: there are too many to see anything."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Choice:
    """Which ties are shown."""

    kinds: tuple[str, ...]
    ties: tuple[str, ...]
    role: str = ""
    first: str = ""
    last: str = ""
    weight: int = 1
    around: str = ""


def chosen(visit: Visit) -> Choice:
    """Read from the address which ties are wanted; what it does not say, or says wrongly, is left open."""
    around, weight, query = visit.asked("around"), visit.asked("weight"), visit.query
    ties = tuple(tie for tie in TIES if tie in query.getlist("tie"))
    return Choice(
        kinds=tuple(kind for kind in KINDS if kind in query.getlist("kind")) or KINDS,
        ties=ties or (TIES if around else tuple(tie for tie in TIES if tie not in _DENSE)),
        role=visit.asked("role") if visit.asked("role") in ROLES else "",
        first=visit.asked("from"),
        last=visit.asked("to"),
        weight=int(weight) if weight.isdecimal() and 0 < len(weight) < 6 else 1,
        around=around,
    )


def network(visit: Visit) -> View:
    """Show the network, or the part of it that the filters leave."""
    choice = chosen(visit)
    around = visit.rows("SELECT id, name FROM entities WHERE id = ?", choice.around)
    values = {
        "choice": choice,
        "kinds": KINDS,
        "ties": TIES,
        "roles": ROLES,
        "around": around[0] if around else None,
        "most": MOST_TIES,
        "graph": f"/network/graph.json?{visit.query}" if visit.query else "/network/graph.json",
    }
    return View(
        template="network.html.j2", title=visit.word("network"), section="network", values=values,
        tables=(_ties(choice),), is_list=True,
    )  # fmt: skip


def _ties(choice: Choice) -> Table:
    where = _conditions(choice)
    return Table(
        name="ties",
        columns=(
            Column(key="source", kind="entity"),
            Column(key="tie"),
            Column(key="target", kind="entity"),
            Column(key="weight", kind="number"),
            Column(key="seen", kind="period"),
            Column(key="evidence", kind="tie"),
        ),
        select=f"SELECT *, type AS tie FROM ties {where.where}",
        parameters=where.values,
        order="weight DESC, source, target, type",
    )


_NEAR = f"""
    (SELECT id FROM (SELECT CASE source WHEN ? THEN target ELSE source END AS id, weight FROM ties
    WHERE (source = ? OR target = ?) AND type IN (SELECT value FROM json_each(?))
    ORDER BY weight DESC, id LIMIT {MOST_NEAR}))
"""


def _conditions(choice: Choice) -> Conditions:
    where = Conditions()
    if choice.weight > 1:
        where.add("weight >= ?", choice.weight)
    where.is_one_of("type", choice.ties)
    if choice.kinds != KINDS:
        where.is_one_of("source_kind", choice.kinds)
        where.is_one_of("target_kind", choice.kinds)
    if choice.role:
        where.add("'|' || role || '|' LIKE ?", f"%|{choice.role}|%")
    where.overlaps("first", "last", choice.first, choice.last)
    if choice.around:
        around, ties = choice.around, json.dumps(choice.ties)
        near = (around, around, around, ties)
        where.add(
            f"(source = ? OR target = ? OR source IN {_NEAR} AND target IN {_NEAR})", around, around, *near, *near
        )
    return where


def graph(visit: Visit) -> dict[str, Any]:
    """Return the strongest ties and the nodes they tie, for the picture."""
    choice = chosen(visit)
    table = _ties(choice)
    rows = all_rows(visit.store, table).fetchmany(MOST_TIES)
    degrees = Counter(end for row in rows for end in (row["source"], row["target"]))
    return {
        "nodes": [
            {
                "id": id_, "name": _label(name), "label": _label(without_date(name)), "kind": kind,
                "ties": degrees[id_], "href": entity_address(id_), "centre": id_ == choice.around,
            }
            for id_, (name, kind) in sorted(_ends(rows).items())
        ],
        "ties": [_tie(visit, row) for row in rows],
    }  # fmt: skip


def _ends(rows: Iterable[sqlite3.Row]) -> dict[str, tuple[str, str]]:
    return {row[end]: (row[f"{end}_name"] or "", row[f"{end}_kind"]) for row in rows for end in ("source", "target")}


def _label(name: str) -> str:
    """Return a name short enough for a picture, without characters that turn the reading order."""
    shown = "".join(character for character in name if character.isprintable())
    return shown if len(shown) <= _LONGEST_LABEL else f"{shown[: _LONGEST_LABEL - 1]}…"


def _tie(visit: Visit, row: sqlite3.Row) -> dict[str, Any]:
    return {
        "source": row["source"],
        "target": row["target"],
        "type": row["type"],
        "words": visit.word(f"tie_{row['type']}"),
        "weight": row["weight"],
        "seen": written_period(row["first"], row["last"], visit.language),
        "href": tie_address(row["source"], row["target"], row["type"]),
    }


def tie(visit: Visit) -> View:
    """Show the evidence for one tie: every place in every article that it was made from."""
    ends = visit.asked("source"), visit.asked("target"), visit.asked("type")
    found = visit.row(
        "SELECT n.*, s.label AS source_name, t.label AS target_name FROM edges n "
        "JOIN nodes s ON s.id = n.source JOIN nodes t ON t.id = n.target "
        "WHERE n.source = ? AND n.target = ? AND n.type = ?",
        *ends,
    )
    attributes = json.loads(found["attributes"])
    values = {"found": found, "attributes": attributes, "network": {"around": found["source"]}}
    title = f"{found['source_name']} – {found['target_name']}"
    table = _evidence(attributes.get("evidence", ""))
    return View(template="tie.html.j2", title=title, section="network", values=values, tables=(table,))


def _evidence(citations: str) -> Table:
    return Table(
        name="evidence_of_tie",
        columns=(Column(key="article", kind="article"), Column(key="evidence", kind="proof")),
        select=f"""
            SELECT {SURROUNDED}
            FROM (SELECT json_extract(value, '$[0]') AS article, json_extract(value, '$[1]') AS start,
                    json_extract(value, '$[2]') AS end FROM json_each(?)) x JOIN articles a ON a.id = x.article
        """,
        parameters=(json.dumps(list(_spans(citations))),),
        order="published, article, start",
    )


def _spans(citations: str) -> Iterator[tuple[str, int, int]]:
    """Read `article:start-end`, separated by `|`."""
    for citation in filter(None, citations.split("|")):
        article, _, span = citation.rpartition(":")
        start, _, end = span.partition("-")
        yield article, int(start), int(end)
