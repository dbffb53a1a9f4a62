"""Collect all that an article says around its names: every mention of a name, and what stands beside it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from math import log1p
from typing import NamedTuple

from spacy.tokens import Doc, Span, Token

from tekstanalyse.parse.spelling import Spelling

PERSON, UNNOTICED, DERIVED, PROPER = "PER", "none", "DRV", "PROPN"
KINDS = frozenset({PERSON, "ORG", "GPE", "LOC", "PROD", "EVT", UNNOTICED})
"""Kinds of names that are read, a place and its government (`GPE_LOC`, `GPE_ORG`) as one kind."""
CAPITAL = re.compile(r"(?:[^\W\d_]{1,4}['’-])?[^\W\d_]")
"""A first letter, or that behind a particle: «Moe», «al-Amin», «d'Arc»."""
NAME = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")
EDGES, LONGEST = (-5, -3, -1, 0, 1, 3, 5), 4
IS_SURELY_WORD = -3.0
"""Log-odds below which letters are a common word's where a sentence begins."""

Form = tuple[str, ...]


class Mention(NamedTuple):
    """A name, or a word with a capital that no name was seen in (`UNNOTICED`)."""

    start: int
    end: int
    kind: str


class Article:
    """The names of an article, read together."""

    def __init__(self, doc: Doc, spelling: Spelling) -> None:
        self.doc = doc
        self.spelling = spelling
        self.words = [token.text for token in doc]
        self.all = frozenset(self.words)
        self.small = frozenset(filter(str.islower, self.words))
        written = ((token, word) for token, word in zip(doc, self.words, strict=True) if is_capitalised(word))
        self.capitalised = [token for token, word in written if not (word.islower() or word.isupper())]
        """The words with a capital that are not in capitals throughout."""

    def mentions(self) -> list[Mention]:
        """Return all names, and other words with a capital that may be one, in their order."""
        kinds = ((name, kind_of(name)) for name in self.doc.ents)
        seen = [Mention(name.start, name.end, kind) for name, kind in kinds if kind in KINDS]
        halves = {word.text for name in self.doc.ents if len(name) > 1 for word in (name[0], name[-1])}
        outside = (token for token in self.capitalised if token.ent_iob_ == "O" and self._may_be_name(token, halves))
        return sorted([*seen, *(Mention(token.i, token.i + 1, UNNOTICED) for token in outside)])

    def _may_be_name(self, token: Token, halves: Collection[str]) -> bool:
        if token.lower_ in self.small and token.text not in halves:
            return False
        return token.pos_ == PROPER or not begins(token) or self.spelling(token.text) >= IS_SURELY_WORD

    def form(self, mention: Mention) -> Form:
        """Return the words of a name, the last without its genitive where the text has it without too."""
        *first, last = self.words[mention.start : mention.end]
        return (*first, last[:-1] if last.endswith("s") and last[:-1] in self.all else last)

    def names(self) -> Iterator[tuple[Sequence[Mention], Mapping[str, float]]]:
        """Yield the mentions of each name, and a number for each thing that stands around them or around its kin."""
        found_here = self.mentions()
        kinds = {i: one.kind for one in found_here for i in range(one.start, one.end)}
        mentions: dict[Form, list[Mention]] = defaultdict(list)
        around: dict[Form, Counter[str]] = defaultdict(Counter)
        sharing: dict[str, list[Form]] = defaultdict(list)
        for one in found_here:
            form = self.form(one)
            mentions[form].append(one)
            around[form].update(dict.fromkeys(surroundings(self.doc, one, kinds), 1))
            for word in (form[0], form[-1]):
                sharing[word].append(form)
        for form, found in mentions.items():
            others = [other for other in dict.fromkeys(sharing[form[0]] + sharing[form[-1]]) if other != form]
            counted = around[form] + Counter(f for other in others for f in relation(form, other, mentions[other]))
            counted.update({f"kin {feature}": n for other in others for feature, n in around[other].items()})
            shares = Counter(feature for one in found for feature in looks(self.doc, one))
            features = {feature: log1p(count) for feature, count in counted.items()}
            features |= {feature: count / len(found) for feature, count in shares.items()}
            yield found, features | dict.fromkeys(self._letters(found[0]), 1.0)

    def _letters(self, mention: Mention) -> Iterator[str]:
        """Yield how the words of a name are spelled."""
        words = self.words[mention.start : mention.end]
        if likely := [sum(map(self.spelling(word).__ge__, EDGES)) for word in words if is_capital(word)]:
            yield from (f"first {likely[0]}", f"last {likely[-1]}", f"least {min(likely)}")
        told = {"capitals": words[-1].isupper(), "small": any(word[0].islower() for word in words)}
        told["word"] = len(words) == 1 and words[0].lower() in self.small
        yield from (feature for feature, is_so in told.items() if is_so)


def kind_of(name: Span) -> str:
    """Return what a name is taken for; words for what has to do with somebody end in a noun («Lia-utvalget»).

    So two capitals («Biret-Máret») are no such word, and nothing is known of them.
    """
    kind = name.label_.partition("_")[0]
    last = name[-1].text.rpartition("-")[2]
    return UNNOTICED if kind == DERIVED and last[:1].isupper() else kind


def relation(form: Form, other: Form, mentions: Iterable[Mention]) -> Iterator[str]:
    """Yield what names are that share a word with one, longer or shorter ones."""
    length = "longer" if len(other) > len(form) else "shorter" if len(other) < len(form) else "as long"
    word = "first" if form[0] == other[0] else "last" if form[-1] == other[-1] else "other"
    yield from (f"{length} {word} {mention.kind}" for mention in mentions)


def looks(doc: Doc, mention: Mention) -> Iterator[str]:
    """Yield what one mention is taken for, how many words it has, and their tags."""
    start, end, kind = mention
    yield from (f"kind {kind}", f"length {min(end - start, LONGEST)}")
    yield f"tags {doc[start].pos_} {doc[end - 1].pos_} {'begins' if begins(doc[start]) else 'inside'}"


def surroundings(doc: Doc, mention: Mention, kinds: Mapping[int, str]) -> Iterator[str]:
    """Yield what stands around one mention: words, their tags, names, and its place in the tree."""
    start, end, _ = mention
    before, after = near(doc, start - 1), near(doc, end)
    yield from (f"before {before}", f"after {after}", f"tag before {tag(doc, start - 1)}", f"tag after {tag(doc, end)}")
    yield f"tags before {tag(doc, start - 2)} {tag(doc, start - 1)}"
    yield f"tags after {tag(doc, end)} {tag(doc, end + 1)}"
    yield from (f"name before {kinds.get(start - 1, '')}", f"name after {kinds.get(end, '')}")
    ways = (("and", after, end + 1), ("and before", before, start - 2))
    yield from (f"{way} {kinds.get(place, '')}" for way, word, place in ways if word == "og")
    root = doc[start:end].root
    yield f"relation {root.dep_}"
    if root.head is not root:
        yield from (f"head {root.dep_} {root.head.lower_}", f"head tag {root.dep_} {root.head.pos_}")
    for child in (child for child in root.children if not start <= child.i < end):
        yield from (f"child {child.dep_}", f"child word {child.dep_} {child.lower_}")


def near(doc: Doc, place: int) -> str:
    """Return the word in a place in small letters, a number by its length."""
    if (token := doc[place] if 0 <= place < len(doc) else None) is None:
        return "<none>"
    return "<line>" if token.is_space else f"<{min(len(token), 3)} digits>" if token.like_num else token.lower_


def tag(doc: Doc, place: int) -> str:
    return doc[place].pos_ if 0 <= place < len(doc) else "<none>"


def begins(word: Token) -> bool:
    return word.i == 0 or bool(word.is_sent_start) or not word.nbor(-1).text[-1].isalnum()


def is_capital(word: str) -> bool:
    """Tell whether a word begins with a capital, or has one behind a particle («al-Amin»)."""
    return word[0].isupper() or bool((found := CAPITAL.match(word)) and found[0][-1].isupper())


def is_capitalised(word: str) -> bool:
    """Tell whether a word is written as names are: in letters, one of them a capital at least."""
    return len(word) > 1 and is_capital(word) and bool(NAME.fullmatch(word))


def joined(spans: Iterable[Span]) -> list[Span]:
    """Return the names, two parts of one person's that nothing but a space is between as one."""
    whole: list[Span] = []
    for span in spans:
        last = whole[-1] if whole else span
        if last.label_ == span.label_ == PERSON and last.end == span.start and last[-1].whitespace_:
            whole[-1] = Span(span.doc, last.start, span.end, PERSON)
        else:
            whole.append(span)
    return whole
