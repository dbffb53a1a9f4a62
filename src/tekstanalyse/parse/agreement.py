"""Make the names of one article agree: the last component of the shipped pipeline, which reads the whole text.

A name finder sees four words on either side. This looks further: a word that is part of somebody's full name here is a
person there too; what most mentions of a name are taken for, the others are; and a capital that only the start of a
sentence gave is none.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from tekstanalyse.parse.around import joined

PERSON = "PER"
ORGANIZATION = "ORG"
SPREAD = frozenset({ORGANIZATION, "GPE", "LOC", "PROD", "EVT"})
"""Kinds of names that are looked for once more; adjectives made of names (`DRV`) are not."""
PROPER = "PROPN"
DEFINITE = "Definite=Def"
COMMON = frozenset(
    {"ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PRON", "PUNCT", "SCONJ", "VERB"}
)
"""Parts of speech that no word of a person's name has at either end of it."""
FULL_NAME = 2
"""Votes of a full name for its first and its last word standing alone: such a name is seldom misread."""
SHORTEST = 3
"""Letters of a word that may be found again by itself as a person."""

Form = tuple[str, ...]
Votes = Mapping[Form, Counter[str]]


@Language.component("article_names", requires=["token.pos", "doc.ents"], assigns=["doc.ents"])
def agree(doc: Doc) -> Doc:
    """Correct `doc.ents` in the light of the whole text.

    Titles and verbs read into a person's name are cut off («Konsul Ane Moe» is «Ane Moe»), two names read as one are
    parted, and a common word that begins a sentence is no person and no organization. A name that is mostly something
    else's becomes that, where a person is gained or lost by it. Words outside all names become names where they are
    names elsewhere in the text.
    """
    words = Words.of(doc)
    names = [name for ent in doc.ents for name in _trimmed(ent) if not words.are_common(name)]
    names = _parted(names, words)
    votes = _votes(names, words)
    agreed = [Span(doc, name.start, name.end, _label(name, votes[words.form(name)])) for name in names]
    agreed += _people_unnoticed(doc, agreed, votes, words)
    doc.set_ents(joined(sorted([*agreed, *_others_unnoticed(doc, agreed, words)])))
    return doc


class Words(NamedTuple):
    """The words of a text: all of them, those in small letters, and those with a capital for themselves."""

    all: frozenset[str]
    small: frozenset[str]
    capitalised: frozenset[str]

    @classmethod
    def of(cls, doc: Doc) -> Words:
        """Collect them."""
        words = [token.text for token in doc]
        small = frozenset(filter(str.islower, words))
        capitals = (token for token, word in zip(doc, words, strict=True) if word[0].isupper())
        return cls(frozenset(words), small, frozenset(token.text for token in capitals if _is_capitalised(token)))

    def form(self, name: Sequence[Token] | Span) -> Form:
        """Return the words of a name, the last without its genitive where the text has it without too."""
        *first, last = (token.text for token in name)
        return (*first, last[:-1] if last.endswith("s") and last[:-1] in self.all else last)

    def are_common(self, name: Span) -> bool:
        """Tell whether a person or an organization is a common word with the capital of a sentence's first.

        The text has it in small letters too, or its tag says so; that is too little of a definite noun, which many
        offices are called by («Sjøtilsynet»).
        """
        word = name[0]
        if len(name) > 1 or name.label_ not in (PERSON, ORGANIZATION) or not (word.is_title and _begins(word)):
            return False
        is_tagged_so = _is_common(word) and DEFINITE not in word.morph
        return word.text not in self.capitalised and (is_tagged_so or word.lower_ in self.small)


def _begins(word: Token) -> bool:
    """Tell whether a word begins a sentence, a line or what is in quotes."""
    return word.i == 0 or bool(word.is_sent_start) or not word.nbor(-1).text[-1].isalnum()


def _is_capitalised(token: Token) -> bool:
    """Tell whether a word with a capital has it for itself: it follows one in small letters in the same sentence."""
    if token.is_sent_start or token.i == 0:
        return False
    before = token.nbor(-1)
    return before.is_alpha and before.is_lower


def _trimmed(name: Span) -> Iterator[Span]:
    """Yield a person without the common words around the name, and nothing where no more than a letter is left."""
    if name.label_ != PERSON:
        yield name
        return
    start, end = name.start, name.end
    while start < end and _is_common(name.doc[start]):
        start += 1
    while end > start and _is_common(name.doc[end - 1]):
        end -= 1
    if start < end and len(name.doc[start:end].text) > 1:
        yield Span(name.doc, start, end, PERSON)


def _is_common(token: Token) -> bool:
    """Tell whether a word is no name; in capitals throughout, nothing but the tag tells, and that is too little."""
    in_capitals = token.is_upper and len(token) >= SHORTEST
    return token.pos_ in COMMON and not in_capitals


def _parted(names: Sequence[Span], words: Words) -> list[Span]:
    """Return the names, those of a person and something else parted that stand apart elsewhere («Moe Nordposten»)."""
    known: dict[Form, Counter[str]] = defaultdict(Counter)
    for name in names:
        known[words.form(name)][name.label_] += 1
    return [part for name in names for part in _parts(name, known, words)]


def _parts(name: Span, known: Votes, words: Words) -> Sequence[Span]:
    if name.label_ in (PERSON, ORGANIZATION):
        for place in range(name.start + 1, name.end):
            parts = name.doc[name.start : place], name.doc[place : name.end]
            labels = [_commonest(known.get(words.form(part))) for part in parts]
            if all(labels) and PERSON in labels and labels[0] != labels[1] and not _is_full_name(name, parts, labels):
                return [Span(name.doc, part.start, part.end, label) for part, label in zip(parts, labels, strict=True)]
    return [name]


def _is_full_name(name: Span, parts: Sequence[Span], labels: Sequence[str]) -> bool:
    """Tell whether a person's name may be a given name and a surname that something else has too."""
    return name.label_ == PERSON and len(parts[labels.index(PERSON)]) == 1


def _commonest(labels: Counter[str] | None) -> str:
    return max(labels, key=labels.__getitem__) if labels else ""


def _votes(names: Iterable[Span], words: Words) -> Votes:
    """Count for each name what it was taken for; a full name speaks for its first and last word."""
    votes: dict[Form, Counter[str]] = defaultdict(Counter)
    for name in names:
        form = words.form(name)
        votes[form][name.label_] += 1
        if name.label_ == PERSON and len(form) > 1:
            votes[form[:1]][PERSON] += FULL_NAME
            votes[form[-1:]][PERSON] += FULL_NAME
    return votes


def _label(name: Span, labels: Counter[str]) -> str:
    """Return the commonest label of a name where that makes or unmakes a person, else the one it has."""
    kinds: Counter[str] = Counter()
    for label, count in labels.items():
        kinds[_kind(label)] += count
    own = _kind(name.label_)
    kind = _commonest(kinds)
    if PERSON not in (kind, own) or kinds[kind] <= kinds[own]:
        return name.label_
    return max((label for label in labels if _kind(label) == kind), key=labels.__getitem__)


def _kind(label: str) -> str:
    """Return the label, the same for a place and its government (`GPE_LOC`, `GPE_ORG`)."""
    return label.partition("_")[0]


def _people_unnoticed(doc: Doc, names: Iterable[Span], votes: Votes, words: Words) -> Iterator[Span]:
    """Yield the words outside all names that look like names and are mostly a person's in this text."""
    noticed = {token.i for name in names for token in name}
    for token in doc:
        if token.i in noticed or len(token) < SHORTEST or not token.text[0].isupper():
            continue
        if token.pos_ != PROPER and token.text not in words.capitalised:
            continue
        if _commonest(votes.get(words.form([token]))) == PERSON:
            yield Span(doc, token.i, token.i + 1, PERSON)


def _others_unnoticed(doc: Doc, names: Sequence[Span], words: Words) -> Iterator[Span]:
    """Yield what is written like a name of one kind only, and is outside all names."""
    noticed = {token.i for name in names for token in name}
    known: dict[Form, Counter[str]] = defaultdict(Counter)
    for name in names:
        known[words.form(name)][name.label_] += 1
    sure = {
        form: labels for form, labels in known.items() if len(kinds := set(map(_kind, labels))) == 1 and kinds <= SPREAD
    }
    longest = max(map(len, sure), default=0)
    for token in (token for token in doc if token.text[0].isupper()):
        for end in range(min(token.i + longest, len(doc)), token.i, -1):
            span = doc[token.i : end]
            labels = sure.get(words.form(span))
            if labels and noticed.isdisjoint(range(token.i, end)) and _looks_like_name(span, words):
                noticed.update(range(token.i, end))
                yield Span(doc, token.i, end, _commonest(labels))


def _looks_like_name(span: Span, words: Words) -> bool:
    """Tell whether words that begin with a capital are written as a name, not only as a sentence begins."""
    word = span[0]
    if len(span) > 1 or (len(word) > 1 and word.text[:2].isupper()):
        return True
    return not _begins(word) and (word.pos_ == PROPER or word.text in words.capitalised)
