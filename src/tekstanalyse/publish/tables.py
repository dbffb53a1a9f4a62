"""Write the records as JSON files: a document for what is named, a line per record for what is claimed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import Any

import msgspec
import networkx as nx

from tekstanalyse.atomic import UnreadableError, replacing
from tekstanalyse.encoding import encode, encode_line
from tekstanalyse.records import (
    Affiliation,
    Analysis,
    Article,
    Decision,
    Event,
    Organization,
    Participation,
    Person,
    Place,
    Rejected,
    Statement,
)


@dataclass(frozen=True)
class Table:
    """A file of records of one type; `.jsonl` has one record a line, `.json` has them all in a list."""

    file: str
    record: type[msgspec.Struct]
    records: Callable[[Analysis], Sequence[msgspec.Struct]]


TABLES = (
    Table("articles.jsonl", Article, attrgetter("articles")),
    Table("people.json", Person, attrgetter("people")),
    Table("organizations.json", Organization, attrgetter("organizations")),
    Table("places.json", Place, attrgetter("places")),
    Table("events.json", Event, attrgetter("events")),
    Table("participations.jsonl", Participation, attrgetter("participations")),
    Table("statements.jsonl", Statement, attrgetter("statements")),
    Table("affiliations.jsonl", Affiliation, attrgetter("affiliations")),
    Table("decisions.jsonl", Decision, attrgetter("decisions")),
)

QUARANTINE = "quarantine.jsonl"


def write(analysis: Analysis, network: nx.MultiGraph, folder: Path) -> None:
    """Write every table of the analysis."""
    for table in TABLES:
        write_records(table.records(analysis), table.record, folder / table.file)


def write_quarantine(rejected: Sequence[Rejected], folder: Path) -> None:
    """Write what could not be read, and why; the file is empty where everything could."""
    write_records(rejected, Rejected, folder / QUARANTINE)


def write_records(records: Sequence[msgspec.Struct], record: type[msgspec.Struct], path: Path) -> None:
    """Write the records sorted, by id where they have one, and read them back.

    Raises:
        UnreadableError: when another number of records is read than was written.
    """
    ordered = sorted(records, key=_order)
    with replacing(path) as partial:
        if path.suffix == ".jsonl":
            partial.write_bytes(b"".join(map(encode_line, ordered)))
        else:
            partial.write_bytes(encode(ordered))
        if len(read_records(partial, record, lines=path.suffix == ".jsonl")) != len(ordered):
            raise UnreadableError(f"{path.name}: not all of the {len(ordered)} records can be read back")


def read_records(path: Path, record: type[msgspec.Struct], *, lines: bool) -> list[Any]:
    """Read a table and check the type of every field.

    Raises:
        msgspec.ValidationError: when a field has another type.
    """
    if lines:
        return msgspec.json.Decoder(record).decode_lines(path.read_bytes())
    return msgspec.json.decode(path.read_bytes(), type=list[record])  # type: ignore[valid-type]


def _order(record: msgspec.Struct) -> tuple[str, bytes]:
    return getattr(record, "id", ""), encode_line(record)
