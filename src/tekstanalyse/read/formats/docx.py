"""Read Word documents."""

import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from zipfile import BadZipFile, ZipFile

import mammoth
from lxml import etree

from tekstanalyse.read.formats._registry import reads
from tekstanalyse.read.markup import text_of_html
from tekstanalyse.read.raw import RawArticle, Unreadable

_CORE = "docProps/core.xml"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_CREATED = "{http://purl.org/dc/terms/}created"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_DAMAGED = "the document is damaged: it is no whole Word file"
_MOST_UNPACKED = 500_000_000
_NO_TITLE = re.compile(r"(?i)(?:word[ -])?document\d*|dokument\d*|uten tittel|utan tittel|untitled|.*\.docx?")


@reads("docx")
def read(path: Path) -> Iterator[RawArticle]:
    """Read a document as one article, with inserted text and text boxes, without deleted text, headers and footers.

    The title and the date on which the document was made come from its properties, where it has them.
    """
    title, created = _properties(path)
    with path.open("rb") as file:
        try:
            text = text_of_html(mammoth.convert_to_html(file).value)
        except Exception:  # noqa: BLE001 (unpacking and parsing raise whatever they meet)
            raise Unreadable(_DAMAGED) from None
    yield RawArticle(text=text, title=title, published=created)


def _properties(path: Path) -> tuple[str | None, str | None]:
    try:
        with ZipFile(path) as archive:
            if sum(part.file_size for part in archive.infolist()) > _MOST_UNPACKED:
                raise Unreadable("the document is too big when it is unpacked")
            core = archive.read(_CORE) if _CORE in archive.namelist() else b"<none/>"
    except (BadZipFile, zlib.error, NotImplementedError):
        raise Unreadable(_why_no_archive(path)) from None
    properties = etree.fromstring(core, etree.XMLParser(resolve_entities=False, no_network=True))
    title = (properties.findtext(_TITLE) or "").strip()
    return (None if _NO_TITLE.fullmatch(title) else title or None), properties.findtext(_CREATED)


def _why_no_archive(path: Path) -> str:
    with path.open("rb") as file:
        if file.read(4) == _OLD_OFFICE:
            return "the document is encrypted, or of Word before 2007; save it again as .docx"
    return _DAMAGED
