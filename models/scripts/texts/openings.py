"""Put names where newspapers put them and the treebank seldom does: first in a sentence, and before a colon.

An unheard-of name is mostly missed there, since a capital says nothing at the start. A pronoun or a definite noun that
is the whole subject makes way for a name of the kind it stands for, and now and then somebody is given the word
(«Ane:»).
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from treebank import Sentence, Word

from texts.variants import NameSwap, capitals
from texts.world import WorldSwap

LISTS = Path(__file__).with_name("stand_ins.toml")
SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
STANDS_IN = 0.5
GIVEN_THE_WORD = 0.06
HEADING_IN_CAPITALS = 0.3
PLACE_FIRST = 0.25
"""The share of openings with a colon that name a place, as telegrams do."""
LENGTHS = {"PER": (1, 1, 1, 2, 2), "ORG": (1, 1, 2), "GPE": (1,), "LOC": (1,), "PROD": (1, 2)}
"""How many words a name has."""
SHORT_NAMES = 0.25
"""The share of people whose name is of one syllable: many of them are words too («An», «Du», «To»)."""


def read_kinds() -> Mapping[str, str]:
    """Return the kind of name (`PER`) by the word it may stand for."""
    lists: Mapping[str, list[str]] = tomllib.loads(LISTS.read_text(encoding="utf-8"))
    return {word: kind for kind, words in lists.items() for word in words}


@dataclass(frozen=True, slots=True)
class Openings:
    """Names of all kinds to put in; a person's comes from the treebank or from all over the world."""

    names: NameSwap
    world: WorldSwap
    short: WorldSwap
    kinds: Mapping[str, str]

    @classmethod
    def of(cls, names: NameSwap, world: WorldSwap) -> Openings:
        """Take the names from the two variants that rename."""
        return cls(names, world, world.short(), read_kinds())

    def __call__(self, sentences: Iterable[Sentence], random: Random) -> Iterator[Sentence]:
        """Yield the sentences with names put in and before them, and more of the headings in capitals."""
        for sentence in sentences:
            if sentence.heading and random.random() < HEADING_IN_CAPITALS:
                yield capitals(sentence, random)
                continue
            if not sentence.heading and random.random() < GIVEN_THE_WORD:
                yield self.opening(sentence, random)
            yield self.with_names(sentence, random)

    def opening(self, sentence: Sentence, random: Random) -> Sentence:
        """Return a name and a colon, which the treebank has for a sentence of its own."""
        name = self.name("GPE" if random.random() < PLACE_FIRST else "PER", random)
        colon = Word(":", ":", "PUNCT", "", 1, "punct")
        made = replace(sentence, words=(*with_heads(name, 0, 0, "root"), colon))
        return capitals(made, random) if random.random() < HEADING_IN_CAPITALS else made

    def with_names(self, sentence: Sentence, random: Random) -> Sentence:
        """Put names for some of the words that are a whole subject."""
        for place in reversed(range(len(sentence))):
            kind = self.kinds.get(sentence.words[place].form.lower())
            if kind and is_whole_subject(sentence, place) and random.random() < STANDS_IN:
                sentence = put(sentence, place, self.name(kind, random))
        return sentence

    def name(self, kind: str, random: Random) -> tuple[Word, ...]:
        """Draw a name of a kind."""
        length = random.choice(LENGTHS[kind])
        label = "GPE_LOC" if kind == "GPE" else kind
        empty = (Word("", "", "PROPN", "", 0, "", f"{'I' if index else 'B'}-{label}") for index in range(length))
        drawn = Sentence(tuple(self.names.other(tuple(empty), random)))
        swap = self.short if random.random() < SHORT_NAMES else self.world
        return swap(drawn, random).words


def is_whole_subject(sentence: Sentence, place: int) -> bool:
    """Tell whether a word is a subject and has no word to itself."""
    word = sentence.words[place]
    return word.relation in SUBJECTS and word.name == "O" and all(other.head != place + 1 for other in sentence.words)


def put(sentence: Sentence, place: int, name: tuple[Word, ...]) -> Sentence:
    """Put a name in a word's place; the heads of all words stay what they were."""
    gone = sentence.words[place]
    more = len(name) - 1

    def head(old: int) -> int:
        return old + more if old > place + 1 else old

    words = [replace(word, head=head(word.head)) for word in sentence.words]
    placed = with_heads(name, place, head(gone.head), gone.relation)
    placed[-1] = replace(placed[-1], space=gone.space)
    return replace(sentence, words=(*words[:place], *placed, *words[place + 1 :]))


def with_heads(name: tuple[Word, ...], place: int, head: int, relation: str) -> list[Word]:
    """Hang the first word of a name on a head, and the others on the first."""
    first, *others = name
    flat = (replace(word, head=place + 1, relation="flat:name") for word in others)
    return [replace(first, head=head, relation=relation), *flat]
