"""Make the names of one article agree: the last component of the shipped pipeline, which reads the whole text.

A name finder sees four words on either side. This looks further: a word that is part of somebody's full name here is a
person there too, and what most mentions of a name are taken for, the others are.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

PERSON = "PER"
PROPER = "PROPN"
COMMON = frozenset(
    {"ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PRON", "PUNCT", "SCONJ", "VERB"}
)
"""Parts of speech that no word of a person's name has at either end of it."""
FULL_NAME = 2
"""Votes of a full name for its first and its last word standing alone: such a name is seldom misread."""
SHORTEST = 3
"""Letters of a word that may be found again by itself."""

Form = tuple[str, ...]
Votes = Mapping[Form, Counter[str]]


@Language.component("name_agreement", requires=["token.pos", "doc.ents"], assigns=["doc.ents"])
def agree(doc: Doc) -> Doc:
    """Correct `doc.ents` in the light of the whole text; only people gain or lose by it.

    Titles and verbs read into a person's name are cut off («Konsul Ane Moe» is «Ane Moe»), a name that is mostly
    something else's becomes that, and a word outside all names that is somebody's elsewhere becomes a person.
    """
    words = {token.text for token in doc}
    names = [name for ent in doc.ents for name in _trimmed(ent)]
    votes = _votes(names, words)
    agreed = [Span(doc, name.start, name.end, _label(name, votes[_form(name, words)])) for name in names]
    doc.set_ents([*agreed, *_unnoticed(doc, agreed, votes, words)])
    return doc


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


def _form(name: Sequence[Token] | Span, words: Iterable[str]) -> Form:
    """Return the words of a name, the last without its genitive where the text has it without too."""
    *first, last = (token.text for token in name)
    return (*first, last[:-1] if last.endswith("s") and last[:-1] in words else last)


def _votes(names: Iterable[Span], words: Iterable[str]) -> Votes:
    """Count for each name what it was taken for; a full name speaks for its first and last word."""
    votes: dict[Form, Counter[str]] = defaultdict(Counter)
    for name in names:
        form = _form(name, words)
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
    kind = max(kinds, key=kinds.__getitem__)
    if PERSON not in (kind, own) or kinds[kind] <= kinds[own]:
        return name.label_
    return max((label for label in labels if _kind(label) == kind), key=labels.__getitem__)


def _kind(label: str) -> str:
    """Return the label, the same for a place and its government (`GPE_LOC`, `GPE_ORG`)."""
    return label.partition("_")[0]


def _unnoticed(doc: Doc, names: Iterable[Span], votes: Votes, words: Iterable[str]) -> Iterator[Span]:
    """Yield the words outside all names that look like names and are mostly a person's in this text."""
    noticed = {token.i for name in names for token in name}
    capitalised = {token.text for token in doc if _is_capitalised(token)}
    for token in doc:
        if token.i in noticed or len(token) < SHORTEST or not token.text[0].isupper():
            continue
        if token.pos_ != PROPER and token.text not in capitalised:
            continue
        labels = votes.get(_form([token], words))
        if labels and max(labels, key=labels.__getitem__) == PERSON:
            yield Span(doc, token.i, token.i + 1, PERSON)


def _is_capitalised(token: Token) -> bool:
    """Tell whether a word has its capital for itself: it follows a word in small letters in the same sentence."""
    if token.is_sent_start or token.i == 0 or not token.text[0].isupper():
        return False
    before = token.nbor(-1)
    return before.is_alpha and before.is_lower
