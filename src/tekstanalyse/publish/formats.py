"""Find the formats: ours, and those that other packages add by an entry point.

A format is a function `write(analysis, network, folder)`. Ours are modules of this package; one of another package is
named in the entry-point group `tekstanalyse_formats`.
"""

from collections.abc import Callable
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path

import networkx as nx

from tekstanalyse.records import Analysis

Write = Callable[[Analysis, nx.MultiGraph, Path], None]

BUILT_IN = ("tables", "network_json", "graphml", "gexf", "sqlite")
GROUP = "tekstanalyse_formats"


def formats() -> dict[str, Write]:
    """Return the writer of every format by name, ours first; a name of ours cannot be taken."""
    ours: dict[str, Write] = {name: import_module(f"{__package__}.{name}").write for name in BUILT_IN}
    added = sorted(entry_points(group=GROUP), key=lambda entry: entry.name)
    return ours | {entry.name: entry.load() for entry in added if entry.name not in ours}
