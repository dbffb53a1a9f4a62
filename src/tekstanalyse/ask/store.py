"""Open the published store for reading."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

FILE_NAME = "tekst.sqlite"
SCHEMA_VERSION = "2"


class StoreError(Exception):
    """There is no store to ask, or it is not one of ours; the message is a line for the user."""


@contextmanager
def open_store(output: Path) -> Iterator[sqlite3.Connection]:
    """Open the store of an output folder, or the file itself; it cannot be written through this connection."""
    path = output / FILE_NAME if output.is_dir() else output
    if not path.is_file():
        raise StoreError(f"no {FILE_NAME} in {output}")
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as store:
        store.row_factory = sqlite3.Row
        _check(store, path)
        yield store


def _check(store: sqlite3.Connection, path: Path) -> None:
    try:
        row = store.execute("SELECT value FROM meta WHERE key = 'schema_version'").fetchone()
    except sqlite3.DatabaseError:
        raise StoreError(f"{path} is not a store of this program") from None
    if row is None or row["value"] != SCHEMA_VERSION:
        raise StoreError(f"{path} has another schema version than {SCHEMA_VERSION}: run the pipeline again")


def find_output(outputs: Path) -> Path:
    """Return the folder of the latest finished run that has a store."""
    finished = [path.parent for path in sorted(outputs.glob(f"*/{FILE_NAME}"))]
    if not finished:
        raise StoreError(f"no output with {FILE_NAME} in {outputs}: run the pipeline first, or give --output")
    return max(finished, key=_finished_at)


def _finished_at(folder: Path) -> tuple[bool, float]:
    account = folder / "run.json"
    return account.exists(), (account if account.exists() else folder / FILE_NAME).stat().st_mtime


def many(values: Iterable[str | int]) -> str:
    """Return values for `IN (SELECT value FROM json_each(?))`."""
    return json.dumps(list(values))
