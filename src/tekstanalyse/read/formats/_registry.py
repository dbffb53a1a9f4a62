"""Hold the readers by file suffix."""

from collections.abc import Callable

import catalogue

from tekstanalyse.read.raw import Reader

readers = catalogue.create("tekstanalyse", "readers", entry_points=True)


def reads(*suffixes: str) -> Callable[[Reader], Reader]:
    """Register a function as the reader for file suffixes, written without the dot."""

    def register(reader: Reader) -> Reader:
        for suffix in suffixes:
            readers.register(suffix, func=reader)
        return reader

    return register
