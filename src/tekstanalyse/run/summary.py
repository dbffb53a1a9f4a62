"""Tell in a few lines how a run went."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from tekstanalyse.run.runner import Report
from tekstanalyse.terminal import visible

SHOWN = 5
"""Records in quarantine that are named one by one."""


def summary(report: Report, folder: Path) -> Iterator[str]:
    """Yield the lines."""
    _, (made, total), *_ = [*report.tallies.values(), (0, report.articles)]  # parsing is what follows reading
    if not report.changed and not any(tally.made for tally in report.tallies.values()):
        yield f"nothing changed: {made} of {total} articles parsed, {report.seconds:.1f} seconds"
    else:
        yield f"parsed {made} of {total} articles, {total - made} known from before, {report.seconds:.1f} seconds"
    yield from _found(folder / "run.json")
    yield from _set_aside(report)
    yield f"outputs    {folder}{'' if report.changed else ' (as they were)'}"


def _found(account: Path) -> Iterator[str]:
    if not account.exists():
        return
    figures = msgspec.json.decode(account.read_bytes())
    counts, unresolved = figures["counts"], figures["unresolved"]
    languages = ", ".join(f"{count} {name}" for name, count in counts["articles_by_language"].items())
    yield f"articles   {counts['articles']} ({languages}), {counts['copies']} copies"
    yield f"found      {_numbers(counts, 'people', 'organizations', 'places', 'events')}"
    yield f"claims     {_numbers(counts, 'participations', 'statements', 'affiliations')}"
    yield from _left_out(counts.get("left_out", {}))
    totals = {name: count for name, count in unresolved.items() if isinstance(count, int)}
    yield f"open       {', '.join(f'{count} {name}' for name, count in totals.items()).replace('_', ' ')}"


def _left_out(counts: dict[str, int]) -> Iterator[str]:
    if any(counts.values()):
        yield f"left out   {_numbers(counts, *counts)}, as less likely to be right"


def _numbers(counts: dict[str, Any], *names: str) -> str:
    return ", ".join(f"{counts[name]} {name}" for name in names)


def _set_aside(report: Report) -> Iterator[str]:
    if report.rejected:
        yield f"set aside  {len(report.rejected)}, with reasons in quarantine.jsonl"
    for rejected in report.rejected[:SHOWN]:
        yield f"           {visible(rejected.path)}: {visible(rejected.reason)}"
