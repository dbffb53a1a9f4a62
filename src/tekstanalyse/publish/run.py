"""Write `run.json`, the last file: a folder that has it is complete."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from tekstanalyse.atomic import replacing
from tekstanalyse.encoding import encode
from tekstanalyse.publish.figures import figures
from tekstanalyse.records import Analysis, Rejected

FILE = "run.json"
SCHEMA_VERSION = 1
"""Of all published files; raised when a field is removed, renamed or given another meaning."""


class RunFile(msgspec.Struct, frozen=True, kw_only=True):
    """What was run and how it went; the runner adds versions, every setting, and seconds per stage."""

    schema_version: int
    counts: dict[str, int | dict[str, int]]
    """How many of each; `quarantined` is the number of files in `quarantine.jsonl`."""
    unresolved: dict[str, int | dict[str, int]]
    """Statements without a speaker, also by reason, events without a date, articles in which nothing was found."""


def write(run: Mapping[str, Any], analysis: Analysis, rejected: Sequence[Rejected], folder: Path) -> None:
    """Write what the runner knows of the run, with the figures of the analysis added to it."""
    found = figures(analysis)
    content = {
        "schema_version": SCHEMA_VERSION,
        **run,
        "counts": {**run.get("counts", {}), **found["counts"], "quarantined": len(rejected)},
        "unresolved": {**run.get("unresolved", {}), **found["unresolved"]},
    }
    with replacing(folder / FILE) as partial:
        partial.write_bytes(encode(content))
        msgspec.json.decode(partial.read_bytes(), type=RunFile)
