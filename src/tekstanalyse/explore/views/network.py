"""Show the network: who is tied to whom and what, as a picture and as a table, and the evidence for one tie."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, get_args

from tekstanalyse.explore.addresses import entity_address, tie_address
from tekstanalyse.explore.dates import written_period
from tekstanalyse.explore.table import Column, Table, Value, all_rows
from tekstanalyse.explore.view import View, Visit
from tekstanalyse.explore.views.columns import SURROUNDED
from tekstanalyse.records import Role

KINDS = ("person", "organization", "event")
TIES = ("spoke_at", "took_part_in", "organized", "affiliated_with", "co_occurs_with")
ROLES = tuple(role for role in get_args(Role) if role != "mentioned")
MOST_TIES = 1000
"""Ties in the picture, the strongest first; the table has them all."""

_LONGEST_LABEL = 44
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


@dataclass
class _Conditions:
    """Conditions of a query with the values they take."""

    sql: list[str] = field(default_factory=list)
    values: list[Value] = field(default_factory=list)

    def add(self, condition: str, *values: Value) -> None:
        self.sql.append(condition)
        self.values.extend(values)


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
        select=f"""
            SELECT n.source, s.label AS source_name, n.target, t.label AS target_name, n.type AS tie, n.type,
                s.type AS source_kind, t.type AS target_kind, n.weight,
                json_extract(n.attributes, '$.role') AS role, json_extract(n.attributes, '$.status') AS status,
                json_extract(n.attributes, '$.articles') AS articles,
                coalesce(v.date_from, json_extract(n.attributes, '$.first')) AS first,
                coalesce(v.date_to, json_extract(n.attributes, '$.last')) AS last
            FROM edges n JOIN nodes s ON s.id = n.source JOIN nodes t ON t.id = n.target
                LEFT JOIN events v ON v.id IN (n.source, n.target)
            WHERE {" AND ".join(where.sql)}
        """,
        parameters=where.values,
        order="weight DESC, source, target, tie",
    )


def _conditions(choice: Choice) -> _Conditions:
    where = _Conditions()
    where.add("n.weight >= ?", choice.weight)
    where.add("n.type IN (SELECT value FROM json_each(?))", json.dumps(choice.ties))
    for end in ("s", "t"):
        where.add(f"{end}.type IN (SELECT value FROM json_each(?))", json.dumps(choice.kinds))
    if choice.role:
        where.add("'|' || json_extract(n.attributes, '$.role') || '|' LIKE ?", f"%|{choice.role}|%")
    if choice.first:
        where.add("last >= ?", choice.first)
    if choice.last:
        where.add("first <= ?", f"{choice.last}~")
    if choice.around:
        for end in ("n.source", "n.target"):
            where.add(
                f"{end} IN (SELECT target FROM edges WHERE source = ? AND type IN (SELECT value FROM json_each(?)) "
                "UNION ALL SELECT source FROM edges WHERE target = ? AND type IN (SELECT value FROM json_each(?)) "
                "UNION ALL SELECT ?)",
                choice.around, json.dumps(choice.ties), choice.around, json.dumps(choice.ties), choice.around,
            )  # fmt: skip
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
                "id": id_, "label": _label(name), "kind": kind, "ties": degrees[id_], "href": entity_address(id_),
                "centre": id_ == choice.around,
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
