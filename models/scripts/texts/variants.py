"""Vary how a sentence is written, so that a pipeline meets what newspapers, web pages and scans do to it.

Every variant keeps the words, their heads and their names in step; a random generator is always handed in.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

from treebank import Sentence, Word

QUOTES = frozenset('«»"“”„')
QUOTE_STYLES = (("«", "»"), ('"', '"'), ("“", "”"), ("”", "”"), ("„", "“"))
DASHES = ("–", "–", "—", "-")
FINAL_STOPS = frozenset(".|")

Variant = Callable[[Sentence, Random], Sentence]
Forms = tuple[str, ...]

PERSON = "PER"
LISTED = 0.5
"""How likely another name comes from the lists of names rather than from the sentences."""
NO_NAMES: Mapping[str, tuple[Forms, ...]] = {}


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
class NameSwap:
    """A variant that gives people, places and organizations other names, so that context is learned.

    People get given and family names from anywhere, each word on its own; other names are replaced as a whole by one
    of the same kind and number of words, half of the time from the lists of `texts.named`, now and then by a blend of
    two that nobody has seen before: else every unknown word would be taken for a person. A place may stand for a
    government: both draw from one pool.
    """

    people: Mapping[str, Forms]
    others: Mapping[tuple[str, int], tuple[Forms, ...]]
    listed: Mapping[tuple[str, int], tuple[Forms, ...]]
    chance: float = 0.5
    blended: float = 0.4

    @classmethod
    def gather(cls, sentences: Iterable[Sentence], named: Mapping[str, Iterable[Forms]] = NO_NAMES) -> NameSwap:
        """Collect the names of sentences; `named` are further ones by their kind."""
        people: dict[str, list[str]] = {"B": [], "I": []}
        others: dict[tuple[str, int], list[Forms]] = defaultdict(list)
        listed: dict[tuple[str, int], list[Forms]] = defaultdict(list)
        for sentence in sentences:
            for start, end in _names(sentence):
                name = sentence.words[start:end]
                others[_kind(name[0]), len(name)].append(tuple(word.form for word in name))
                if _kind(name[0]) == PERSON:
                    for word in name:
                        people[word.name[0]].append(word.form)
        for kind, names in named.items():
            for forms in names:
                listed[kind, len(forms)].append(forms)
        return cls(
            {place: tuple(forms) for place, forms in people.items()},
            {key: tuple(names) for key, names in others.items()},
            {key: tuple(names) for key, names in listed.items()},
        )

    def __call__(self, sentence: Sentence, random: Random) -> Sentence:
        """Replace some names; genitives, initials and names with common nouns in them stay."""
        words = list(sentence.words)
        for start, end in _names(sentence):
            if random.random() < self.chance:
                words[start:end] = self.other(sentence.words[start:end], random)
        return replace(sentence, words=tuple(words))

    def other(self, name: Sequence[Word], random: Random) -> list[Word]:
        """Return another name of the same kind and number of words."""
        if _kind(name[0]) == PERSON:
            forms = tuple(random.choice(self.people[word.name[0]]) for word in name)
        else:
            forms = self._drawn(_kind(name[0]), len(name), random)
            if random.random() < self.blended:
                forms = tuple(map(blend, forms, self._drawn(_kind(name[0]), len(name), random)))
        return [replace(word, form=form, lemma=form) for word, form in zip(name, forms, strict=True)]

    def _drawn(self, kind: str, length: int, random: Random) -> Forms:
        listed, own = self.listed.get((kind, length), ()), self.others.get((kind, length), ())
        return random.choice(listed if listed and (not own or random.random() < LISTED) else own)


def _names(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield start and end of the names that can be swapped."""
    start = 0
    for position in range(1, len(sentence) + 1):
        if position == len(sentence) or not sentence.words[position].name.startswith("I-"):
            if all(map(_plain, sentence.words[start:position])):
                yield start, position
            start = position


def blend(first: str, second: str) -> str:
    """Make up a name of the first half of one and the last half of another.

    >>> blend("Ragnhild", "Torstein")
    'Ragntein'
    """
    return first[: (len(first) + 1) // 2] + second[len(second) // 2 :]


def _kind(word: Word) -> str:
    return "GPE" if "GPE" in word.name else word.name[2:]


def _plain(word: Word) -> bool:
    return (
        word.name != "O"
        and word.tag == "PROPN"
        and word.form[:1].isupper()
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
