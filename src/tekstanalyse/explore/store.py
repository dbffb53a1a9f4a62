"""Open the published store so that names sort as Norwegians expect."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tekstanalyse.ask.store import open_store

_LAST_LETTERS = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}"})
"""Characters that follow z, in the order of the alphabet."""


@contextmanager
def opened(output: Path) -> Iterator[sqlite3.Connection]:
    """Open the store for reading, with the function `norsk` that gives what a name is sorted by."""
    with open_store(output) as store:
        store.create_function("norsk", 1, _key, deterministic=True)
        yield store


def _key(name: object) -> str | None:
    return None if name is None else alphabetical(str(name))


def alphabetical(name: str) -> str:
    """Return what a name is sorted by.

    >>> sorted(["Åse", "Ærlig", "Zakarias", "øst"], key=alphabetical)
    ['Zakarias', 'Ærlig', 'øst', 'Åse']
    """
    return name.casefold().translate(_LAST_LETTERS)
