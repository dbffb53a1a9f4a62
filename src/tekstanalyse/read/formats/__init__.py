"""Read files, one format a file: each defines `read(path)` and registers it under the suffixes that it reads.

A new format is one new file here. A package of its own registers its reader in the entry point group
`tekstanalyse_readers`, under the suffix without the dot.
"""

from importlib import import_module
from pkgutil import iter_modules

from tekstanalyse.read.formats._registry import readers, reads
from tekstanalyse.read.raw import Reader, Unreadable

__all__ = ["MANY_ARTICLES", "reader_for", "reads"]

MANY_ARTICLES = frozenset({".jsonl", ".ndjson", ".csv", ".tsv"})
"""Suffixes of formats with many articles in a file."""

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")


def reader_for(suffix: str) -> Reader:
    """Return the reader for a file suffix (".txt", in any case).

    Raises:
        Unreadable: when no reader is registered for it.
    """
    name = suffix.lower().removeprefix(".")
    if name not in readers:
        known = ", ".join(sorted(f".{known}" for known in readers.get_all()))
        raise Unreadable(f"the format {suffix or 'without a suffix'} is not read; formats that are: {known}")
    reader: Reader = readers.get(name)
    return reader
