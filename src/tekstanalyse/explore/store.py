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
    """Open the store for reading, with the collation `norsk`."""
    with open_store(output) as store:
        store.create_collation("norsk", _compared)
        yield store


def _compared(left: str, right: str) -> int:
    first, second = alphabetical(left), alphabetical(right)
    return (first > second) - (first < second)


def alphabetical(name: str) -> str:
    """Return what a name is sorted by.

    >>> sorted(["Åse", "Ærlig", "Zakarias", "øst"], key=alphabetical)
    ['Zakarias', 'Ærlig', 'øst', 'Åse']
    """
    return name.casefold().translate(_LAST_LETTERS)
