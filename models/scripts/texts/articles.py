"""Put the official dev sentences together to the articles they come from, since names agree over a whole article.

The treebank's files of a hundred sentences hold several articles, or a part of one. NARC, which annotates coreference
in most of them, has an article a file: its sentences tell where one ends. Sentences that NARC does not have are cut
where a file ends, and at headings: an article nearly always begins with one (53 of the 58 that NARC has the beginning
of).
"""

from __future__ import annotations

import tarfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import accumulate, groupby
from pathlib import Path, PurePosixPath

from treebank import Sentence, without_heading_mark

from texts.documents import Passage

FEWEST = 10
"""Sentences before a heading that may begin another article; within an article, headings stand closer."""
CHANCE = 2
"""Sentences in a row that stand in another article by chance: «Ja.» does."""

Known = Mapping[str, frozenset[str]]


def read_articles(narc: Path) -> Known:
    """Return the articles of NARC by each of their sentences, written without spaces."""
    found: dict[str, set[str]] = defaultdict(set)
    with tarfile.open(narc) as files:
        for member in files:
            content = files.extractfile(member) if member.name.endswith(".txt") else None
            for line in content or ():
                found["".join(line.decode("utf-8").split())].add(PurePosixPath(member.name).stem)
    return {letters: frozenset(articles) for letters, articles in found.items()}


def article_passages(official: Sequence[Sentence], treebank: Sequence[Sentence], known: Known) -> Iterator[Passage]:
    """Yield the official sentences article by article; a heading stands on a line of its own, as in newspapers."""
    placed = _placed(official, treebank, articles(treebank, known))
    for _, group in groupby(placed, key=lambda sentence: sentence.source):
        found = tuple(group)
        yield Passage(found, tuple("\n" if sentence.heading else " " for sentence in found))


def articles(sentences: Sequence[Sentence], known: Known) -> list[str]:
    """Return the name of each sentence's article; those that NARC does not have are named after their file.

    NARC leaves out the last sentence of its articles: what follows one without being in another is that sentence.
    """
    named = _bridged([known.get(_letters(sentence), frozenset()) for sentence in sentences])
    ended = [name or last for name, last in zip(named, ["", *named[:-1]], strict=True)]
    return [name or cut for name, cut in zip(ended, _cut(sentences, ended), strict=True)]


def _bridged(candidates: Sequence[frozenset[str]]) -> list[str]:
    """Choose an article for each sentence: that of its neighbours where it stands in several, or between two of one."""
    sure = _in_a_row([next(iter(names)) if len(names) == 1 else "" for names in candidates])
    before = list(accumulate(sure, _latest))
    after = list(accumulate(reversed(sure), _latest))[::-1]
    return [
        name or (first if first == last or first in names else last if last in names else "")
        for name, names, first, last in zip(sure, candidates, before, after, strict=True)
    ]


def _in_a_row(names: Sequence[str]) -> list[str]:
    """Return the names, those empty that stand so few times in a row that it is chance; gaps count for nothing."""
    places = [place for place, name in enumerate(names) if name]
    kept = [""] * len(names)
    for name, group in groupby(places, key=names.__getitem__):
        run = list(group)
        if len(run) > CHANCE:
            for place in run:
                kept[place] = name
    return kept


def _latest(before: str, name: str) -> str:
    return name or before


def _cut(sentences: Sequence[Sentence], named: Sequence[str]) -> Iterator[str]:
    """Yield a name for each sentence's article as files and headings tell it."""
    number = size = 0
    source = ""
    for sentence, name in zip(sentences, named, strict=True):
        heading = without_heading_mark(sentence).heading
        if name or sentence.source != source or (heading and size >= FEWEST):
            number, size = number + 1, 0
        size += 1
        source = sentence.source
        yield f"{source}#{number}"


def _placed(official: Sequence[Sentence], treebank: Sequence[Sentence], names: Sequence[str]) -> Iterator[Sentence]:
    """Yield the official sentences with the article and the heading mark of the treebank's; a few stand in one only."""
    marked = [without_heading_mark(sentence) for sentence in treebank]
    matcher = SequenceMatcher(None, list(map(_letters, official)), list(map(_letters, marked)), autojunk=False)
    pairs = {a + k: b + k for a, b, size in matcher.get_matching_blocks() for k in range(size)}
    place = 0
    for position, sentence in enumerate(official):
        place = pairs.get(position, place)
        yield replace(sentence, source=names[place], heading=position in pairs and marked[place].heading)


def _letters(sentence: Sentence) -> str:
    return "".join(word.form for word in sentence.words)
