"""Read Markdown with or without front matter."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from tekstanalyse.read.encoding import decode
from tekstanalyse.read.fields import value
from tekstanalyse.read.formats._registry import reads
from tekstanalyse.read.markup import text_of_html
from tekstanalyse.read.raw import RawArticle

_FRONT_MATTER = re.compile(r"\s*(---|\+\+\+)[ \t]*\r?\n(.*?)\r?\n\1[ \t]*(?:\r?\n|$)", re.DOTALL)
_FIELD = re.compile(r"^(\w+)[ \t]*[:=][ \t]*(.+?)[ \t]*$", re.MULTILINE)
_TURN = ("–", "—", "-")


@reads("md", "markdown")
def read(path: Path) -> Iterator[RawArticle]:
    """Read a file as one article; title, date and source come from YAML or TOML front matter, where there is one.

    A list item written with a hyphen that ends like a sentence is a turn of speech and keeps its hyphen.
    """
    text = decode(path.read_bytes())
    front = _FRONT_MATTER.match(text)
    fields = dict(_fields(front[2])) if front else {}
    yield RawArticle(
        text=_plain(text[front.end() :] if front else text),
        title=value(fields, "title"),
        published=value(fields, "published"),
        source=value(fields, "source"),
    )


def _fields(front_matter: str) -> Iterator[tuple[str, str]]:
    for name, written in _FIELD.findall(front_matter):
        yield name, written.strip("\"'")


def _plain(markdown: str) -> str:
    parser = MarkdownIt("commonmark").enable("table")
    tokens = parser.parse(markdown)
    _keep_turns(tokens)
    return text_of_html(str(parser.renderer.render(tokens, parser.options, {})))


def _keep_turns(tokens: Sequence[Token]) -> None:
    """Mark each list item with the sign it was written with, and keep the line breaks before turns of speech."""
    for token in tokens:
        if token.type == "list_item_open":
            token.attrSet("data-mark", token.markup)
        children = token.children or []
        for line_end, after in pairwise(children):
            if line_end.type == "softbreak" and after.content.startswith(_TURN):
                line_end.type, line_end.tag = "hardbreak", "br"
