"""Read saved web pages: the article without the page around it."""

import re
from collections.abc import Iterator
from pathlib import Path

from trafilatura import bare_extraction
from trafilatura.settings import Document

from tekstanalyse.read.encoding import decode
from tekstanalyse.read.formats._registry import reads
from tekstanalyse.read.markup import text_of_tree
from tekstanalyse.read.raw import RawArticle, Unreadable

_CHARSET = re.compile(rb"<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_WHERE_THE_CHARSET_STANDS = 2048
_DATES_IN_METADATA = {"extensive_search": False, "original_date": True}


@reads("html", "htm", "xhtml")
def read(path: Path) -> Iterator[RawArticle]:
    """Read the article of a page, with the title, date and address of its metadata (Open Graph, JSON-LD).

    Dates in the text are not taken for the publication date.
    """
    page = _article(_markup(path.read_bytes()))
    if page is None or page.body is None:
        raise Unreadable("no article was found on the page")
    yield RawArticle(
        text=text_of_tree(page.body),
        title=page.title,
        published=page.date,
        source=page.url or page.sitename,
    )


def _article(markup: str) -> Document | None:
    found = bare_extraction(
        markup, include_comments=False, with_metadata=True, date_extraction_params=_DATES_IN_METADATA
    )
    return found if isinstance(found, Document) else None


def _markup(raw: bytes) -> str:
    declared = _CHARSET.search(raw[:_WHERE_THE_CHARSET_STANDS])
    text = decode(raw, declared[1].decode("ascii") if declared else None)
    return _XML_DECLARATION.sub("", text)
