"""Publish an analysis: every format, the report, and at last the account of the run."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import networkx as nx

from tekstanalyse.publish import report, tables
from tekstanalyse.publish.formats import formats
from tekstanalyse.publish.run import FILE as RUN_FILE
from tekstanalyse.publish.run import write as write_run
from tekstanalyse.records import Analysis, Rejected


def publish(
    analysis: Analysis,
    network: nx.MultiGraph,
    rejected: Sequence[Rejected],
    run: Mapping[str, Any],
    folder: Path,
) -> None:
    """Write every file into the folder; `run.json` is removed first and written last."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / RUN_FILE).unlink(missing_ok=True)
    for write in formats().values():
        write(analysis, network, folder)
    tables.write_quarantine(rejected, folder)
    report.write(analysis, network, rejected, run, folder)
    write_run(run, analysis, rejected, folder)
