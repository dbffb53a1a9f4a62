"""Read PDF files that have text."""

import re
from collections.abc import Iterator
from ctypes import byref, c_double
from pathlib import Path
from typing import Any

import pypdfium2
from pypdfium2 import raw as pdfium

from tekstanalyse.read.formats._registry import reads
from tekstanalyse.read.layout import HYPHEN, PrintedLine, paragraphs
from tekstanalyse.read.raw import RawArticle, Unreadable

_HYPHEN_IN_PDFIUM = "\x02"
_LINE_END = "\r\n"
_NO_TITLE = re.compile(r"(?i:microsoft word|untitled|uten navn|dokument\d*|presentasjon\d*|.*\.\w{2,5}$)")


@reads("pdf")
def read(path: Path) -> Iterator[RawArticle]:
    """Read a document as one article; running heads and page numbers are left out, broken words are joined.

    The date a PDF carries is that of the file, not of the article, and is not read.

    Raises:
        Unreadable: when the file needs a password, is damaged, or is a scan without text.
    """
    document = _opened(path)
    try:
        pages = [list(_lines(page.get_textpage())) for page in document]
        title = str(document.get_metadata_dict().get("Title") or "").strip()
    except pypdfium2.PdfiumError:
        raise Unreadable("the PDF is damaged") from None
    finally:
        document.close()
    if not any(pages):
        raise Unreadable("the PDF has pictures of text and no text (a scan): it needs optical character recognition")
    yield RawArticle(text=paragraphs(pages), title=None if _NO_TITLE.match(title) else title or None)


def _opened(path: Path) -> Any:
    try:
        return pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD:
            raise Unreadable("the PDF is encrypted: it opens only with a password") from None
        raise Unreadable("the PDF is damaged") from None


def _lines(page: Any) -> Iterator[PrintedLine]:
    """Yield the lines of a page; a word broken at the end of a line makes one line of two."""
    characters = [chr(pdfium.FPDFText_GetUnicode(page, index)) for index in range(page.count_chars())]
    start = 0
    for end in [*(i for i, character in enumerate(characters) if character in _LINE_END), len(characters)]:
        text = "".join(characters[start:end]).replace(_HYPHEN_IN_PDFIUM, HYPHEN)
        visible = [index for index in range(start, end) if not characters[index].isspace()]
        if visible:
            yield _printed(page, text.strip(), visible)
        start = end + 1


def _printed(page: Any, text: str, visible: list[int]) -> PrintedLine:
    first, last = visible[0], visible[-1]
    left, baseline = _origin(page, first)
    return PrintedLine(
        text=text,
        left=left,
        right=_right_edge(page, last),
        baseline=baseline,
        last_baseline=_origin(page, last)[1],
        size=pdfium.FPDFText_GetFontSize(page, first) or 1.0,
    )


def _origin(page: Any, index: int) -> tuple[float, float]:
    """Return where a character begins on its baseline."""
    x, y = c_double(), c_double()
    pdfium.FPDFText_GetCharOrigin(page, index, byref(x), byref(y))
    return x.value, y.value


def _right_edge(page: Any, index: int) -> float:
    left, right, bottom, top = (c_double() for _ in range(4))
    pdfium.FPDFText_GetCharBox(page, index, byref(left), byref(right), byref(bottom), byref(top))
    return right.value
