"""Read JSON lines: one article a line."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from tekstanalyse.read.encoding import decode
from tekstanalyse.read.fields import article_of, tell_apart
from tekstanalyse.read.formats._registry import reads
from tekstanalyse.read.raw import BadRecord, RawArticle


@reads("jsonl", "ndjson")
def read(path: Path) -> Iterator[RawArticle | BadRecord]:
    """Read an article of each line: its `text`, and where they stand `id`, `title`, `published` and `source`.

    `date` and `url` are other names for the last two, and so are the Norwegian words (`fields.py`). A line that is no
    such record is a `BadRecord`; blank lines are passed over.
    """
    yield from tell_apart(_records(decode(path.read_bytes()).split("\n")))


def _records(lines: Iterable[str]) -> Iterator[RawArticle | BadRecord]:
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _record(line, f"line {number}")


def _record(line: str, place: str) -> RawArticle | BadRecord:
    try:
        fields = msgspec.json.decode(line)
    except msgspec.DecodeError as error:
        return BadRecord(record=place, reason=f"the line is no JSON: {error}")
    except RecursionError:
        return BadRecord(record=place, reason="the line is nested too deeply to be an article")
    if not isinstance(fields, dict):
        return BadRecord(record=place, reason="the line is no JSON object")
    return article_of(fields, place)
