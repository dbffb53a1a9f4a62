"""Let one run at a time write to an output folder.

The lock is SQLite's own, held by the operating system: it goes when the process goes, however that ends, and so is
never stale. The file with the process id beside it is for people to read, and tells the next run how this one ended.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path


class BusyError(RuntimeError):
    """Another run holds the folder."""


@contextmanager
def hold(folder: Path) -> Iterator[bool]:
    """Hold the folder until the block ends; yield whether the run before this one was killed.

    Raises:
        BusyError: another run holds it.
    """
    holder = folder / "run.pid"
    with closing(sqlite3.connect(folder / "lock.sqlite", timeout=0, isolation_level=None)) as connection:
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            raise BusyError(f"another run (process {_read(holder)}) is writing to {folder.parent}") from error
        killed = holder.exists()
        holder.write_text(f"{os.getpid()}\n", encoding="ascii")
        try:
            yield killed
        finally:
            holder.unlink(missing_ok=True)


def _read(holder: Path) -> str:
    try:
        return holder.read_text(encoding="ascii").strip()
    except OSError:
        return "unknown"
