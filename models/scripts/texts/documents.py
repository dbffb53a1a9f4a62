"""Put sentences together to documents, with spaces or line breaks between them, and make them spaCy Docs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from random import Random

from spacy.tokens import Doc
from spacy.vocab import Vocab
from treebank import Sentence, Word

LINE_BREAKS = ("\n", "\n\n")
BREAK_AFTER_SENTENCE = 0.25
BREAK_AFTER_HEADING = 0.7
LENGTHS = (1, 4, 10, 10, 16)
"""How many sentences a document holds; short ones keep the pipeline from leaning on what follows."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Some sentences and what stands after each of them: a space or line breaks."""

    sentences: tuple[Sentence, ...]
    separators: tuple[str, ...]


def passages(
    sentences: Iterable[Sentence], random: Random, *, after_heading: float = BREAK_AFTER_HEADING
) -> Iterator[Passage]:
    """Cut sentences of the same source to passages of varied length, with varied paragraphs.

    `after_heading` is how likely a line ends with a heading; else a space joins it to what follows.
    """
    for _, group in groupby(sentences, key=lambda sentence: sentence.source):
        rest = list(group)
        while rest:
            size = random.choice(LENGTHS)
            part, rest = rest[:size], rest[size:]
            line_break = random.choice(LINE_BREAKS)
            yield Passage(tuple(part), tuple(_separator(s, line_break, random, after_heading) for s in part))


def plain_passages(sentences: Sequence[Sentence], size: int = 10) -> Iterator[Passage]:
    """Cut sentences to passages of one size with single spaces between them, as `spacy convert -n` does."""
    for start in range(0, len(sentences), size):
        part = tuple(sentences[start : start + size])
        yield Passage(part, (" ",) * len(part))


def _separator(sentence: Sentence, line_break: str, random: Random, after_heading: float) -> str:
    breaks = after_heading if sentence.heading else BREAK_AFTER_SENTENCE
    return line_break if random.random() < breaks else " "


def to_doc(passage: Passage, vocab: Vocab) -> Doc:
    """Make a document of a passage; the tag of each word is the written form of its sentence."""
    words: list[Word] = []
    tags: list[str] = []
    for sentence, separator in zip(passage.sentences, passage.separators, strict=True):
        offset = len(words)
        placed = [_placed(word, index, offset) for index, word in enumerate(sentence.words)]
        placed[-1] = replace(placed[-1], space=separator == " ")
        words.extend(placed)
        if separator != " ":
            words.append(_line_break(separator, len(words) - 1))
        tags += [sentence.written] * (len(words) - offset)
    return Doc(
        vocab,
        words=[word.form for word in words],
        spaces=[word.space for word in words],
        tags=tags,
        pos=[word.tag for word in words],
        morphs=[word.feats for word in words],
        lemmas=[word.lemma for word in words],
        heads=[word.head for word in words],
        deps=[word.relation for word in words],
        ents=[word.name for word in words],
    )


def _placed(word: Word, index: int, offset: int) -> Word:
    """Count the head from the start of the document, the root's head being itself, as spaCy does."""
    return replace(word, head=offset + (word.head - 1 if word.head else index))


def _line_break(separator: str, previous: int) -> Word:
    return Word(separator, separator, "SPACE", "", previous, "dep", space=False)
