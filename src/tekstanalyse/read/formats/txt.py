"""Read plain text."""

from collections.abc import Iterator
from pathlib import Path

from tekstanalyse.read.encoding import decode
from tekstanalyse.read.formats._registry import reads
from tekstanalyse.read.raw import RawArticle
from tekstanalyse.read.wrapping import unwrap


@reads("txt", "text")
def read(path: Path) -> Iterator[RawArticle]:
    """Read a file as one article; lines broken at a fixed width are put together to paragraphs again."""
    yield RawArticle(text=unwrap(decode(path.read_bytes())))
