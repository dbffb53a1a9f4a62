"""Make a copy of a network that every graph format can hold and every graph program can read.

Attributes that are None, NaN or infinite are dropped; truth values become "true" and "false", lists "a|b", dates ISO
strings; characters that XML cannot hold are removed; every attribute has one type; every edge has an id of its own.
"""

import json
import re
import sys
from collections.abc import Hashable, Iterable, Mapping, MutableSet
from datetime import date
from math import isfinite
from numbers import Integral, Real
from typing import Any

import networkx as nx

Plain = str | int | float

_NOT_XML = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_RESERVED = frozenset({"id", "key", "source", "target", "start", "end"})
_LARGEST = 2**63 - 1


def export_copy(network: nx.MultiGraph) -> nx.MultiGraph:
    """Return a network of strings and numbers: edges keep their key and get a distinct `id`, attributes are sorted."""
    ids = _distinct_ids(network)
    copy = nx.MultiGraph(**_plain_table([network.graph])[0])
    _copy_nodes(network, copy, ids)
    _copy_edges(network, copy, ids)
    return copy


def _copy_nodes(network: nx.MultiGraph, copy: nx.MultiGraph, ids: Mapping[Hashable, str]) -> None:
    table = _plain_table(data for _, data in network.nodes(data=True))
    for node, attributes in zip(ids.values(), table, strict=True):
        copy.add_node(node)
        copy.nodes[node].update(attributes)


def _copy_edges(network: nx.MultiGraph, copy: nx.MultiGraph, ids: Mapping[Hashable, str]) -> None:
    table = _plain_table(data for _, _, data in network.edges(data=True))
    taken: set[str] = set()
    for (source, target, wanted), attributes in zip(network.edges(keys=True), table, strict=True):
        left, right = ids[source], ids[target]
        key = _distinct(xml_text(str(wanted)), set(copy.get_edge_data(left, right, default={})))
        copy.add_edge(left, right, key=key)
        id_ = _distinct(f"{key}.{left}.{right}", taken)
        copy.edges[left, right, key].update(attributes, id=id_)


def xml_text(text: str) -> str:
    """Remove the characters that XML 1.0 cannot hold.

    >>> xml_text("Å\\x00se <Li>")
    'Åse <Li>'
    """
    return _NOT_XML.sub("", text)


def _distinct_ids(network: nx.Graph) -> dict[Hashable, str]:
    taken: set[str] = set()
    return {node: _distinct(xml_text(str(node)), taken) for node in network}


def _distinct(wanted: str, taken: MutableSet[str]) -> str:
    wanted = wanted.strip() or "_"
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    taken.add(name)
    return name


def _plain_table(rows: Iterable[Mapping[Any, Any]]) -> list[dict[str, Plain]]:
    """Return the rows with plain values, one type to a column."""
    table = [_plain_row(row) for row in rows]
    types: dict[str, set[type]] = {}
    for row in table:
        for name, value in row.items():
            types.setdefault(name, set()).add(type(value))
    column = {name: _common_type(found) for name, found in types.items()}
    return [{name: column[name](value) for name, value in sorted(row.items())} for row in table]


def _common_type(types: set[type]) -> type[str] | type[int] | type[float]:
    if str in types:
        return str
    return float if float in types else int


def _plain_row(row: Mapping[Any, Any]) -> dict[str, Plain]:
    plain = ((_attribute_name(name), _plain_value(value)) for name, value in row.items())
    return {name: value for name, value in plain if value is not None}


def _attribute_name(name: object) -> str:
    text = xml_text(str(name)).strip() or "_"
    return f"{text}_" if text in _RESERVED else text


def _plain_value(value: object) -> Plain | None:
    match value:
        case None:
            return None
        case bool():
            return "true" if value else "false"
        case Integral():
            return int(value) if abs(int(value)) <= _LARGEST else str(int(value))
        case Real():
            return _plain_float(float(value))
    return xml_text(_as_text(value))


def _plain_float(value: float) -> float | None:
    """Drop what is no number, and round to zero what is so small that igraph refuses the file."""
    if not isfinite(value):
        return None
    return value if abs(value) >= sys.float_info.min else 0.0


def _as_text(value: object) -> str:
    match value:
        case date():
            return value.isoformat()
        case list() | tuple():
            return "|".join(map(str, value))
        case set() | frozenset():
            return "|".join(sorted(map(str, value)))
        case dict():
            return json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)
    return str(value)
