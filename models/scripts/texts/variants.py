"""Vary how a sentence is written, so that a pipeline meets what newspapers, web pages and scans do to it.

Every variant keeps the words, their heads and their names in step; a random generator is always handed in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from random import Random

from treebank import Sentence, Word

QUOTES = frozenset('«»"“”„')
QUOTE_STYLES = (("«", "»"), ('"', '"'), ("“", "”"), ("”", "”"), ("„", "“"))
DASHES = ("–", "–", "—", "-")
FINAL_STOPS = frozenset(".|")

Variant = Callable[[Sentence, Random], Sentence]


def vary_quotes(sentence: Sentence, random: Random) -> Sentence:
    """Write all quotation marks of a sentence in one style; a pair opens and closes in turn."""
    opening, closing = random.choice(QUOTE_STYLES)
    words, open_now = [], False
    for word in sentence.words:
        if word.form in QUOTES:
            open_now = word.form == "«" or (word.form != "»" and not open_now)
            word = replace(word, form=opening if open_now else closing)
        words.append(word)
    return replace(sentence, words=tuple(words))


def vary_dash(sentence: Sentence, random: Random) -> Sentence:
    """Write the dash that opens a line of dialogue as another dash, now and then glued to the first word."""
    first = sentence.words[0]
    if first.form not in DASHES or len(sentence) < 2:
        return sentence
    form = random.choice(DASHES)
    glued = random.random() < 0.25 and sentence.words[1].form[:1].isupper()
    return replace(sentence, words=(replace(first, form=form, space=not glued), *sentence.words[1:]))


def drop_final_stop(sentence: Sentence, _random: Random) -> Sentence:
    """Leave out the full stop, as headings, captions and list items do."""
    last = sentence.words[-1]
    position = len(sentence)
    if len(sentence) < 2 or last.form not in FINAL_STOPS or any(w.head == position for w in sentence.words):
        return sentence
    return replace(sentence, words=sentence.words[:-1], heading=True)


def capitals(sentence: Sentence, _random: Random) -> Sentence:
    """Write a sentence in capitals; lemmas that cannot be read off the form are left open."""
    words = tuple(replace(word, form=word.form.upper(), lemma="") for word in sentence.words)
    return replace(sentence, words=words)


def small_letters(sentence: Sentence, _random: Random) -> Sentence:
    """Write a sentence without capitals."""
    return replace(sentence, words=tuple(replace(word, form=word.form.lower()) for word in sentence.words))


def add_dialogue_dash(sentence: Sentence, random: Random) -> Sentence:
    """Put a dialogue dash before a full sentence that has none."""
    first = sentence.words[0]
    if not first.form[:1].isalpha() or sentence.heading:
        return sentence
    root = next((i for i, word in enumerate(sentence.words, 1) if word.head == 0), 1)
    dash = Word("-", "-", "PUNCT", "", root + 1, "punct")
    moved = (replace(word, head=word.head + 1 if word.head else 0) for word in sentence.words)
    return vary_dash(replace(sentence, words=(dash, *moved)), random)


@dataclass(frozen=True, slots=True)
class PeopleSwap:
    """A variant that gives people other names, so that context is learned and not who is in the news."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    chance: float = 0.5

    @classmethod
    def gather(cls, sentences: Iterable[Sentence]) -> PeopleSwap:
        """Collect the first and the following words of people's names."""
        found: dict[str, list[str]] = {"B-PER": [], "I-PER": []}
        for sentence in sentences:
            for word in sentence.words:
                if _plain_name(word):
                    found[word.name].append(word.form)
        return cls(tuple(found["B-PER"]), tuple(found["I-PER"]))

    def __call__(self, sentence: Sentence, random: Random) -> Sentence:
        """Replace the words of some names; genitives and initials stay."""
        words = (
            self._swap(word, random) if _plain_name(word) and random.random() < self.chance else word
            for word in sentence.words
        )
        return replace(sentence, words=tuple(words))

    def _swap(self, word: Word, random: Random) -> Word:
        form = random.choice(self.given if word.name == "B-PER" else self.family)
        return replace(word, form=form, lemma=form)


def _plain_name(word: Word) -> bool:
    return (
        word.name in ("B-PER", "I-PER")
        and word.tag == "PROPN"
        and word.form.istitle()
        and word.lemma == word.form
        and len(word.form) > 2
    )


CHANCES: Sequence[tuple[float, Variant]] = (
    (0.5, vary_quotes),
    (0.7, vary_dash),
    (0.04, add_dialogue_dash),
    (0.05, drop_final_stop),
    (0.02, capitals),
    (0.02, small_letters),
)
"""How likely each variant is for one sentence; they are tried in this order."""


def vary(sentence: Sentence, random: Random) -> Sentence:
    """Apply each variant with its own chance."""
    for chance, variant in CHANCES:
        if random.random() < chance:
            sentence = variant(sentence, random)
    if sentence.heading and random.random() < 0.05:
        sentence = capitals(sentence, random)
    return sentence
