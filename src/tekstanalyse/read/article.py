"""Make an article of what a format hands over: clean it, leave out the page around it, mark its zones."""

import re
from collections.abc import Sequence
from hashlib import sha256

from tekstanalyse.read.clean import clean, clean_line
from tekstanalyse.read.dates import publication_date
from tekstanalyse.read.furniture import remove_furniture
from tekstanalyse.read.language import language_of
from tekstanalyse.read.names import article_id
from tekstanalyse.read.published import published_at_top
from tekstanalyse.read.raw import RawArticle, Unreadable
from tekstanalyse.read.repeats import print_once
from tekstanalyse.read.zones import Line, find_zones, is_dateline, lines_of, title_line
from tekstanalyse.records import Article, ZoneKind

_LONGEST_TITLE = 100
_LEAST_READABLE = 0.7
_MOST_CONTROLS = 0.02
_LEAST_WORDS = 2
_WORD = re.compile(r"\b[^\W\d_]{2,}\b")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")
_SIGNS = re.compile(r"[^\w\s]+|_+")
_FIRST_SENTENCE = re.compile(r".+?[.!?](?=\s|$)|.+")


def article(raw: RawArticle, path: str) -> Article:
    """Return the article at a path of the corpus.

    A title that metadata gives and the text lacks is put on top of the text. Where there is no title at all, the first
    sentence stands for it in `Article.title` and no zone is marked.

    Raises:
        Unreadable: when no text is left.
    """
    text, published = remove_furniture(_checked(raw.text))
    if not text:
        raise Unreadable("no text was found besides menus and links")
    text, printed_twice = print_once(text)
    lines = lines_of(text)
    given = _title(raw)
    title = title_line(lines, given, printed_twice=printed_twice)
    if given and title is None:
        text = f"{given}\n\n{text}"
        title = lines_of(text)[0]
    return Article(
        id=article_id(path),
        path=path,
        title=title.text if title else _first_sentence(lines),
        language=language_of(text),
        published=publication_date(raw.published) or published or published_at_top(lines),
        source=clean_line(raw.source or "") or None,
        sha256=sha256(text.encode()).hexdigest(),
        text=text,
        zones=find_zones(text, title, _marked(raw)),
    )


def _checked(written: str) -> str:
    """Return a text cleaned.

    Raises:
        Unreadable: when it is no text: bytes of something else that were taken for letters.
    """
    text = clean(written)
    if not text:
        raise Unreadable("no text was found")
    if len(_CONTROLS.findall(written)) > _MOST_CONTROLS * len(written):
        raise Unreadable("the file is no text: it is full of control characters")
    if len(_SIGNS.sub("", text)) < _LEAST_READABLE * len(text):
        raise Unreadable("the file is no text: most of its characters are neither letters nor figures")
    if len(_WORD.findall(text)) < _LEAST_WORDS:
        raise Unreadable("no text was found, at most a word")
    return text


def _marked(raw: RawArticle) -> dict[str, ZoneKind]:
    """Return the lines that the format itself marks, as they stand in the cleaned text."""
    kinds: tuple[tuple[ZoneKind, tuple[str, ...]], ...] = (("byline", raw.bylines), ("caption", raw.captions))
    return {clean_line(line): kind for kind, lines in kinds for line in lines}


def _title(raw: RawArticle) -> str | None:
    """Return the title that metadata gives, where it is one and not the kind of article («Pressemelding»)."""
    lines = lines_of(clean_line(raw.title or ""))
    return next((line.text for line in lines if not is_dateline(line)), None)


def _first_sentence(lines: Sequence[Line]) -> str:
    text = next((line for line in lines if not is_dateline(line)), lines[0]).text
    match = _FIRST_SENTENCE.match(text)
    sentence = match[0] if match else text
    if len(sentence) <= _LONGEST_TITLE:
        return sentence
    return sentence[:_LONGEST_TITLE].rsplit(" ", 1)[0] + " …"
