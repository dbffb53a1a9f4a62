"""Lay a card out for the terminal: readable from 40 columns on, and without colour."""

from collections.abc import Iterator

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tekstanalyse.ask.reply import Evidence
from tekstanalyse.explore.words import Language, number
from tekstanalyse.show.card import Card, Line, Section
from tekstanalyse.show.words import joined
from tekstanalyse.terminal import visible

WIDEST = 100
_LONGEST_NAME, _LONGEST_TEXT = 200, 400
_BESIDE = 56
"""Columns from which what stands before a line has a column of its own."""
_WIDTH_BEFORE = 18


def console_for(width: int) -> Console:
    """Return where cards are written: no wider than is good to read, and taking nothing in a text for markup."""
    return Console(width=min(width, WIDEST), highlight=False, markup=False, emoji=False, soft_wrap=False)


def laid_out(card: Card, language: Language, *, most: int | None = 8, width: int = WIDEST) -> Group:
    """Return the card; no more than `most` lines a section, and one sentence as evidence for each."""
    parts: list[RenderableType] = [_text(card.name, "bold", most=_LONGEST_NAME)]
    parts += [_text(fact) for fact in card.facts if fact]
    for section in card.sections:
        if section.lines:
            parts += ["", _text(section.heading, "bold underline"), *_lines(section, language, most, width)]
    return Group(*parts)


def _lines(section: Section, language: Language, most: int | None, width: int) -> Iterator[RenderableType]:
    in_columns = width >= _BESIDE and any(line.before for line in section.lines)
    for line in section.lines[:most]:
        yield _beside(line, language) if in_columns else _below(line, language)
    left = len(section.lines) - len(section.lines[:most])
    if left:
        yield Padding(_text(f"+ {left}  (--all)", "dim"), (0, 0, 0, 2))


def _beside(line: Line, language: Language) -> RenderableType:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(width=_WIDTH_BEFORE, overflow="fold")
    table.add_column(overflow="fold")
    table.add_row(_text(line.before, "cyan"), Group(*_content(line, language)))
    return Padding(table, (0, 0, 0, 2))


def _below(line: Line, language: Language) -> RenderableType:
    before = [_text(line.before, "cyan")] if line.before else []
    return Padding(Group(*before, *_content(line, language)), (0, 0, 0, 2))


def _content(line: Line, language: Language) -> Iterator[RenderableType]:
    said = _text(line.text)
    sure = f"({number(line.confidence, language)})" if line.confidence is not None else ""
    note = joined(visible(line.note), sure, by=" ")
    yield Text.assemble(said, (f" – {note}" if line.note else f" {note}", "dim")) if note else said
    for passage in line.evidence[:1]:
        yield from _evidence(passage, line.text)


def _evidence(passage: Evidence, said: str) -> Iterator[RenderableType]:
    if passage.context.strip(" .–«»") != said.strip(" .–«»"):
        yield Padding(_text(passage.context, "italic"), (0, 0, 0, 2))
    yield Padding(_text(f"– {joined(passage.title, passage.published, passage.source, by=', ')}", "dim"), (0, 0, 0, 2))


def _text(text: str, style: str = "", *, most: int = _LONGEST_TEXT) -> Text:
    """Return text of unknown origin on one line that wraps, without anything that moves a cursor."""
    shown = visible(text)
    cut = shown if len(shown) <= most else f"{shown[: most - 1]}…"
    return Text(cut, style=style, overflow="fold")
