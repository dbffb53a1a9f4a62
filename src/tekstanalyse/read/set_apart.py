"""Keep the captions and bylines of a web page, which the search for its article would leave out.

Each is made a plain paragraph at its place. Whether it belongs to the article is then judged as of any paragraph: in a
menu, a list of other articles or a footer it goes with them.
"""

from collections.abc import Iterator
from typing import Any

from lxml import html
from msgspec import Struct

from tekstanalyse.read.markup import text_of_tree

_LONGEST_BYLINE = 150
_LONGEST_CAPTION = 600
_ELSEWHERE = ("nav", "aside", "footer", "a", "li")
_BYLINES = "//*[contains(@class, 'byline')]"
_CAPTIONS = "//figcaption"


class SetApart(Struct, frozen=True, kw_only=True):
    """The lines that a page marks as bylines and as captions."""

    bylines: tuple[str, ...]
    captions: tuple[str, ...]


def keep_set_apart(page: Any) -> SetApart:
    """Make each byline and caption of a parsed page a paragraph, in place, and return what they say.

    A caption goes below its picture. What is a link as a whole, or lies in one, leads to another article and is left
    alone; so is a byline so long that it must be something else.
    """
    captions = tuple(_paragraphs(page, _CAPTIONS, _LONGEST_CAPTION))
    return SetApart(bylines=tuple(_paragraphs(page, _BYLINES, _LONGEST_BYLINE)), captions=captions)


def _paragraphs(page: Any, path: str, longest: int) -> Iterator[str]:
    for element in page.xpath(path):
        text = _on_one_line(element)
        if 0 < len(text) <= longest and _belongs(element, page):
            _put_paragraph_after(next(element.iterancestors("figure"), element), text)
            element.drop_tree()
            yield text


def _put_paragraph_after(place: Any, text: str) -> None:
    paragraph = html.Element("p")
    paragraph.text, paragraph.tail, place.tail = text, place.tail, None
    place.addnext(paragraph)


def _on_one_line(element: Any) -> str:
    return ", ".join(line.strip(" ,") for line in text_of_tree(element).split("\n") if line)


def _belongs(element: Any, page: Any) -> bool:
    """Tell whether an element can be a part of the article, and is not gone with one that it was in."""
    around = list(element.iterancestors())
    return page in around and not any(ancestor.tag in _ELSEWHERE for ancestor in around)
