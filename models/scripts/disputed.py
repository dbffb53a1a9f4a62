"""Find the words of the official dev trees whose part of speech is another in the treebank they were made from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path

from convert import FORMS, training_sentences
from treebank import Word, read_sentences

WINDOW = 400
"""How many words are compared at a time: the two versions differ in a few words only."""


def disputed(treebank: Path, code: str) -> frozenset[int]:
    """Return the places, from 0, of official dev words whose converted part of speech is another than the official.

    In the nynorsk trees these are names with a gender, tagged NOUN, and `verte` beside a participle, tagged VERB. A
    word that stands in one version only is not disputed.
    """
    official = [w for s in read_sentences(treebank / f"ud-{FORMS[code]}-dev.conllu.xz") for w in s.words]
    converted = [w for s in training_sentences(treebank / f"ndt-{FORMS[code]}-dev.conll.xz", code) for w in s.words]
    pairs = aligned([w.form for w in official], [w.form for w in converted])
    return frozenset(i for i, j in pairs if not same_part_of_speech(official[i], converted[j]))


def same_part_of_speech(first: Word, second: Word) -> bool:
    return first.tag == second.tag


def aligned(first: Sequence[str], second: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the places of words that are the same in both, in order.

    >>> list(aligned(["Ho", "ler", "|"], ["Ho", "ler", "godt"]))
    [(0, 0), (1, 1)]
    """
    at, other = 0, 0
    while at < len(first) and other < len(second):
        matcher = SequenceMatcher(None, first[at : at + WINDOW], second[other : other + WINDOW], autojunk=False)
        blocks = [block for block in matcher.get_matching_blocks() if block.size]
        if not blocks:
            return
        for block in blocks:
            yield from ((at + block.a + k, other + block.b + k) for k in range(block.size))
        at, other = at + blocks[-1].a + blocks[-1].size, other + blocks[-1].b + blocks[-1].size
