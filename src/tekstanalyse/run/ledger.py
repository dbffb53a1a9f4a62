"""Keep what is done, by key, so that it is never done again.

Every batch of results is one transaction: a process killed at any point loses only the batches it had in hand.
"""

import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self, TypeVar

import msgspec

VERSION = 1
GENERATIONS = 2
"""Results that the last run did not use, but the one before it did, are kept: a change taken back costs nothing."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS result (
    key BLOB PRIMARY KEY, stage TEXT NOT NULL, failed INTEGER NOT NULL, used INTEGER NOT NULL, value BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS note (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
"""
_AT_ONCE = 500
_Value = TypeVar("_Value")


class Entry(NamedTuple):
    """A result, or the reason why there is none."""

    value: bytes
    failed: bool = False

    @classmethod
    def failure(cls, reason: str) -> "Entry":
        """Return an entry that says why there is no result."""
        return cls(reason.encode("utf-8", "backslashreplace"), failed=True)

    @property
    def reason(self) -> str:
        """Why there is no result."""
        return self.value.decode()


class Ledger:
    """A table of results in one SQLite file; a file that is damaged or of another version is begun anew."""

    def __init__(self, path: Path) -> None:
        try:
            self._connection = _open(path)
        except sqlite3.OperationalError:
            raise  # nothing is wrong with the file
        except sqlite3.DatabaseError:
            for suffix in ("", "-wal", "-shm"):
                Path(f"{path}{suffix}").unlink(missing_ok=True)
            self._connection = _open(path)

    @classmethod
    def to_read(cls, path: Path) -> Self:
        """Open a ledger that is there, for reading alone."""
        ledger = cls.__new__(cls)
        ledger._connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        return ledger

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._connection.close()

    def __getitem__(self, key: bytes) -> Entry:
        row = self._connection.execute("SELECT value, failed FROM result WHERE key = ?", (key,)).fetchone()
        if row is None:
            raise KeyError(key.hex())
        return Entry(zlib.decompress(row[0]), bool(row[1]))

    def has(self, keys: Iterable[bytes]) -> set[bytes]:
        """Return those of the keys that have an entry, failures among them."""
        return {key for key, _ in self._select("key, failed", keys)}

    def failures(self, keys: Iterable[bytes]) -> dict[bytes, str]:
        """Return the reason for each of the keys whose entry is a failure."""
        return {key: self[key].reason for key, failed in self._select("key, failed", keys) if failed}

    def add(self, stage: str, entries: Iterable[tuple[bytes, Entry]]) -> None:
        """Write the entries in one transaction."""
        rows = [(key, stage, entry.failed, self._run, zlib.compress(entry.value, 1)) for key, entry in entries]
        with self._connection:
            self._connection.executemany("INSERT OR REPLACE INTO result VALUES (?, ?, ?, ?, ?)", rows)

    def forget_failures(self) -> None:
        """Forget what could not be made, so that it is tried again."""
        with self._connection:
            self._connection.execute("DELETE FROM result WHERE failed")

    def close_run(self, used: Iterable[bytes]) -> None:
        """Forget what neither this run nor the one before it used."""
        with self._connection:
            marked = [(self._run, key) for key in used]
            self._connection.executemany("UPDATE result SET used = ? WHERE key = ?", marked)
            self._connection.execute("DELETE FROM result WHERE used <= ?", (self._run - GENERATIONS,))
        self.note("run", self._run)

    def note(self, name: str, value: object) -> None:
        """Write down a small value under a name."""
        with self._connection:
            self._connection.execute("INSERT OR REPLACE INTO note VALUES (?, ?)", (name, msgspec.json.encode(value)))

    def noted(self, name: str, kind: type[_Value]) -> _Value | None:
        """Return the value written down under the name, or None."""
        row = self._connection.execute("SELECT value FROM note WHERE name = ?", (name,)).fetchone()
        return None if row is None else msgspec.json.decode(row[0], type=kind)

    @property
    def _run(self) -> int:
        return (self.noted("run", int) or 0) + 1

    def _select(self, columns: str, keys: Iterable[bytes]) -> Iterator[tuple[bytes, int]]:
        wanted = list(keys)
        for start in range(0, len(wanted), _AT_ONCE):
            some: Sequence[bytes] = wanted[start : start + _AT_ONCE]
            marks = ",".join("?" * len(some))
            yield from self._connection.execute(f"SELECT {columns} FROM result WHERE key IN ({marks})", some)


def _open(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        if connection.execute("PRAGMA user_version").fetchone() not in ((0,), (VERSION,)):
            raise sqlite3.DatabaseError("written by another version")
        connection.executescript(_SCHEMA)
        connection.execute(f"PRAGMA user_version = {VERSION}")
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection
