"""Find an occasion by what is said of occasions alone, whatever it is called: «Fiskefredag gikk av stabelen»."""

from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.events.nouns import type_of
from tekstanalyse.extract.syntax import SUBJECTS
from tekstanalyse.lexicon import words

_NAMED_ONLY = "="
"""Stands before phrases that are said of much else than occasions."""
_SMALL = frozenset({"DET", "ADJ", "NUM", "PRON"})


def held_spans(doc: Doc, kind: str) -> Iterator[Span]:
    """Yield the subject of each such phrase, where no noun says that it is an event."""
    people, places = (
        {i for span in doc.spans[key] for i in range(span.start, span.end)} for key in ("people", "places")
    )
    for token in doc:
        for phrase, named_only in _phrases().get(token.lower_, ()):
            said = tuple(t.lower_ for t in doc[token.i : token.i + len(phrase)]) == phrase
            subject = _subject(token, len(phrase)) if said else None
            taken = people | places if named_only else people
            if subject is not None and subject.root.i not in taken and type_of(subject[-1]) is None:
                if subject.text[0].isupper() and _is_name(subject):
                    yield Span(doc, subject.start, subject.end, label=kind, kb_id=subject.text)
                elif not named_only and subject.root.pos_ == "NOUN":
                    yield Span(doc, subject.start, subject.end, label=kind)
                break


@lru_cache(maxsize=1)
def _phrases() -> dict[str, list[tuple[tuple[str, ...], bool]]]:
    """Return the phrases by their first word, with whether they are said of names only."""
    found: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
    for entry in sorted(words("held-phrases")):
        phrase = tuple(entry.removeprefix(_NAMED_ONLY).split("_"))
        found.setdefault(phrase[0], []).append((phrase, entry.startswith(_NAMED_ONLY)))
    return found


def _subject(first: Token, length: int) -> Span | None:
    """Return the subject of a phrase, from its first word that is no article to its noun."""
    heads = [first, first.head, *first.doc[first.i : first.i + length]]
    found = (child for head in heads for child in head.children if child.dep_ in SUBJECTS and child.i < first.i)
    noun = next(found, None)
    if noun is None or noun.pos_ not in {"NOUN", "PROPN"}:
        return None
    start = next((t.i for t in noun.doc[noun.left_edge.i : noun.i + 1] if t.pos_ not in _SMALL), noun.i)
    doc: Doc = first.doc
    return doc[start : noun.i + 1]


def _is_name(subject: Span) -> bool:
    """Tell whether it has its capital as a name: inside a sentence, or of a word that the text always writes so."""
    if not subject[0].is_sent_start:
        return True
    return subject[0].pos_ == "PROPN" and all(t.text != subject[0].lower_ for t in subject.doc)
