"""Names of places, organizations and works from all over the world, to deal out in training text.

People have names nobody has heard; were the others' not as strange, every unheard-of name would be taken for a person.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

OWN = Path(__file__).with_name("named.toml")

Forms = tuple[str, ...]


def read_named() -> Mapping[str, tuple[Forms, ...]]:
    """Return the names of each kind (`GPE`, `LOC`, `ORG`, `PROD`, `EVT`), each as its words."""
    lists: Mapping[str, Mapping[str, list[str]]] = tomllib.loads(OWN.read_text(encoding="utf-8"))
    return {kind: tuple(dict.fromkeys(_forms(parts))) for kind, parts in lists.items()}


def _forms(parts: Mapping[str, list[str]]) -> Iterator[Forms]:
    for names in parts.values():
        yield from (tuple(name.split()) for name in names)
