"""Turn a tree of HTML, or of the like elements that trafilatura makes of it, into lines of text.

Blocks become paragraphs with a blank line between them, list items lines that begin with a bullet, table rows lines
with commas between their cells. A dash is never used as a bullet: in Norwegian it opens a turn of speech.
"""

import re
from collections.abc import Iterator
from typing import Any

from lxml import html

_PARAGRAPHS = {"p", "div", "section", "article", "header", "main", "pre", "dl", "dt", "dd", "figure", "figcaption"}
_QUOTES = {"blockquote", "quote"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6", "head"}
_LISTS_AND_TABLES = {"ul", "ol", "list", "table"}
_BLOCKS = _PARAGRAPHS | _QUOTES | _HEADINGS | _LISTS_AND_TABLES
_ITEMS = {"li", "item"}
_ROWS = {"tr", "row"}
_CELLS = {"td", "th", "cell"}
_BREAKS = {"br", "lb"}
_SILENT = {"script", "style", "template", "noscript", "svg", "title", "meta", "link"}
_BLANKS = re.compile(r"[ \t\r\n]+")
_AROUND_BREAK = re.compile(r" *\n *")
_MANY_BREAKS = re.compile(r"\n{3,}")
_BREAK = "\x1e"
_SENTENCE_END = re.compile(r"[.!?][»”\"]?$")


def text_of_html(markup: str) -> str:
    """Return the text of an HTML document or fragment, everything that a reader would see and nothing else."""
    return text_of_tree(html.document_fromstring(markup).find("body")) if markup.strip() else ""


def text_of_tree(tree: Any) -> str:
    """Return the text of an element and all below it."""
    text = "".join(_pieces(tree)).replace(_BREAK, "\n")
    return _MANY_BREAKS.sub("\n\n", _AROUND_BREAK.sub("\n", text)).strip("\n ")


def _pieces(element: Any) -> Iterator[str]:
    if not isinstance(element.tag, str) or element.tag in _SILENT:
        return
    if element.tag in _BREAKS:
        yield _BREAK
    elif element.tag in _ITEMS:
        yield from _item(element)
    elif element.tag in _ROWS:
        yield _BREAK + ", ".join(_cells(element))
    else:
        gap = _BREAK * 2 if element.tag in _BLOCKS else ""
        yield gap
        yield from _inside(element)
        yield gap


def _inside(element: Any) -> Iterator[str]:
    yield _BLANKS.sub(" ", element.text or "")
    for child in element:
        yield from _pieces(child)
        yield _BLANKS.sub(" ", child.tail or "")


def _item(element: Any) -> Iterator[str]:
    text = "".join(_inside(element)).strip(_BREAK + " ")
    mark = "- " if _is_turn(text, element.get("data-mark")) else "• "
    yield f"{_BREAK}{mark}{text}" if text else ""


def _is_turn(text: str, mark: str | None) -> bool:
    """Tell a turn of speech («- Vi må møtes, sier hun.») from a list item where both are written with a hyphen."""
    return mark == "-" and bool(_SENTENCE_END.search(text))


def _cells(row: Any) -> Iterator[str]:
    for cell in row:
        text = " ".join("".join(_inside(cell)).replace(_BREAK, " ").split())
        if cell.tag in _CELLS and text:
            yield text
