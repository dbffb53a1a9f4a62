"""Publish an analysis: every format, the report, and at last the account of the run."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import networkx as nx

from tekstanalyse.publish import report, run, tables
from tekstanalyse.publish.formats import formats
from tekstanalyse.records import Analysis, Rejected


def publish(
    analysis: Analysis,
    network: nx.MultiGraph,
    rejected: Sequence[Rejected],
    run_account: Mapping[str, Any],
    folder: Path,
) -> None:
    """Write every file into the folder; `run.json` is removed first and written last."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / run.FILE).unlink(missing_ok=True)
    for write in formats().values():
        write(analysis, network, folder)
    tables.write_quarantine(rejected, folder)
    report.write(analysis, network, rejected, run_account, folder)
    run.write(run_account, analysis, rejected, folder)
