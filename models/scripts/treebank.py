"""Read and write the treebank's sentences, in its own scheme (CoNLL) and in Universal Dependencies (CoNLL-U)."""

from __future__ import annotations

import lzma
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

HEADING_END = "|"
"""The treebank closes a heading, which has no full stop of its own, with this token."""


@dataclass(frozen=True, slots=True)
class Word:
    """One token: `head` counts from 1 and 0 is the root; `name` is IOB (`B-PER`); `space` says if one follows."""

    form: str
    lemma: str
    tag: str
    feats: str
    head: int
    relation: str
    name: str = "O"
    space: bool = True


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, the file it came from, whether it is a heading, and its written form (`nb`, `nn`)."""

    words: tuple[Word, ...]
    source: str = ""
    heading: bool = False
    written: str = ""

    def __len__(self) -> int:
        return len(self.words)


def read_sentences(path: Path) -> Iterator[Sentence]:
    """Yield the sentences of an xz-packed CoNLL or CoNLL-U file, in order."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        yield from parse_sentences(lines)


def parse_sentences(lines: Iterable[str]) -> Iterator[Sentence]:
    """Yield the sentences of CoNLL lines; words of several tokens (`1-2`) and empty nodes are passed over."""
    words: list[Word] = []
    source = ""
    for line in lines:
        line = line.rstrip("\n")
        if line.startswith("# source"):
            source = line.partition("=")[2].strip()
        elif line[:1].isdigit():
            fields = line.split("\t")
            if fields[0].isdigit():
                words.append(parse_word(fields))
        elif not line and words:
            yield Sentence(tuple(words), source)
            words = []
    if words:
        yield Sentence(tuple(words), source)


def parse_word(fields: list[str]) -> Word:
    """Read one line's ten columns; an `_` stands for an empty one.

    The treebank writes the lemma of a mark with a dollar before it (`$.`); the dollar is left out.
    """
    lemma = fields[2].removeprefix("$") or fields[2]
    feats = "" if fields[5] == "_" else fields[5]
    misc = dict(part.partition("=")[::2] for part in fields[9].split("|"))
    space = misc.get("SpaceAfter") != "No"
    return Word(fields[1], lemma, fields[3], feats, int(fields[6]), fields[7], misc.get("name", "O"), space)


def without_heading_mark(sentence: Sentence) -> Sentence:
    """Drop the mark that closes a heading, and say that the sentence is one."""
    if len(sentence) < 2 or sentence.words[-1].form != HEADING_END:
        return sentence
    return replace(sentence, words=sentence.words[:-1], heading=True)
