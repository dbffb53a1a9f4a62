"""Read saved web pages: the article without the page around it."""

import re
from collections.abc import Iterator
from pathlib import Path

from trafilatura import bare_extraction, extract_metadata, load_html
from trafilatura.settings import Document

from tekstanalyse.read.encoding import decode
from tekstanalyse.read.formats._registry import reads
from tekstanalyse.read.markup import text_of_tree
from tekstanalyse.read.raw import RawArticle, Unreadable
from tekstanalyse.read.set_apart import keep_set_apart

_CHARSET = re.compile(rb"<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_WHERE_THE_CHARSET_STANDS = 2048
_DATES_IN_METADATA = {"extensive_search": False, "original_date": True}


@reads("html", "htm", "xhtml")
def read(path: Path) -> Iterator[RawArticle]:
    """Read the article of a page, with the title, date and address of its metadata (Open Graph, JSON-LD).

    Dates in the text are not taken for the publication date.
    """
    markup = _markup(path.read_bytes())
    page = load_html(markup)
    if page is None:
        raise Unreadable("the file is no web page")
    metadata = extract_metadata(markup, date_config=_DATES_IN_METADATA)
    set_apart = keep_set_apart(page)
    article = bare_extraction(page, include_comments=False)
    if not isinstance(article, Document) or article.body is None:
        raise Unreadable("no article was found on the page")
    yield RawArticle(
        text=text_of_tree(article.body),
        title=metadata.title,
        published=metadata.date,
        source=metadata.url or metadata.sitename,
        bylines=set_apart.bylines,
        captions=set_apart.captions,
    )


def _markup(raw: bytes) -> str:
    declared = _CHARSET.search(raw[:_WHERE_THE_CHARSET_STANDS])
    text = decode(raw, declared[1].decode("ascii") if declared else None)
    return _XML_DECLARATION.sub("", text)
