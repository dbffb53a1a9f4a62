"""Tell how likely a word is to name an occasion, by all that is seen of it and around it: where the rules see none.

A logistic model: the sum of the weights of a word's features, through the logistic function. The weights stand in
`likely.json`, learned from annotated articles by `models/likely/train.py`.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from spacy.tokens import Doc, Token

from tekstanalyse.extract.confidence import probability
from tekstanalyse.extract.events.concrete import is_concrete
from tekstanalyse.extract.events.event import Event
from tekstanalyse.extract.events.nouns import type_of
from tekstanalyse.extract.events.stems import noun_ending

LIKELY = 0.75
"""The probability from which a word that no rule takes for an occasion is one (`models/likely/README.md`)."""
BY_WEIGHTS = "weights"
"""The id of a span that no rule found."""
_WEIGHTS = Path(__file__).with_name("likely.json")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SUFFIXES = (3, 4, 5)
_ROOT = 5
"""Letters that words share which speak of the same thing («seminar», «seminaret»)."""
_LEAD, _START = 300, 600
"""Characters from the beginning."""
_DAY = len("2020-10-08")
_FRONT = frozenset({"DET", "ADJ", "NUM", "PRON"})
_SMALL = frozenset({"ADP", "SCONJ", "PUNCT", "AUX", "CCONJ"})
_PRIZES = ("prisen", "prisene", "prisane", "pris", "stipendet", "stipendiet", "medaljen", "pokalen", "statuetten")
"""Ends of words for what is given on an occasion, and is none."""
_NO_NAME = frozenset({"PRON", "DET", "ADP", "AUX", "SCONJ", "CCONJ"})


class Occasions:
    """The words of a text, and how likely each is to name an occasion."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self._roots = Counter(token.lower_[:_ROOT] for token in doc)
        self._people = {person.text for person in doc.spans["people"]}
        bylines = [zone for zone in doc.spans["zones"] if zone.label_ == "byline"]
        self._taken = {i for span in [*doc.spans["people"], *bylines] for i in range(span.start, span.end)}
        self._places = {span.start for span in doc.spans["places"]}
        self._organizations = _within(doc, "organizations")
        self._in_places = _within(doc, "places")

    def words(self) -> Iterator[Token]:
        """Yield the nouns, and what has a capital, outside bylines and people's names."""
        for token in self.doc:
            is_written_so = token.text[0].isupper() and len(token) > _SUFFIXES[0] and token.pos_ not in _NO_NAME
            can_be = token.i not in self._taken and not token.lower_.endswith(_PRIZES)
            if can_be and token.text[0].isalpha() and (token.pos_ == "NOUN" or is_written_so):
                yield token

    def probability(self, token: Token) -> float:
        """Return how likely a word is to name an occasion, and not a kind of occasion or anything else."""
        return probability(dict.fromkeys(self.features(token), 1.0), _weights())

    def features(self, token: Token) -> Iterator[str]:
        """Yield what is seen of a word, of the words beside it, of its sentence and of its article."""
        start = _start(token)
        yield "prior"
        yield from _form(token, start)
        yield from _beside(token, start)
        yield from self._near(token)
        yield f"again={min(self._roots[token.lower_[:_ROOT]] - 1, 3)}"
        yield f"people={min(len(self._people), 8) // 2}"

    def _near(self, token: Token) -> Iterator[str]:
        """Yield which dates, places and organizations are near, and where in the article it stands."""
        i, sent = token.i, token.sent
        dates = [date for date in self.doc.spans["dates"] if sent.start <= date.start < sent.end]
        told = {
            "date": bool(dates),
            "day": any(len(date.kb_id_) >= _DAY for date in dates),
            "date near": any(0 <= date.start - i < 4 or 0 <= i - date.end < 3 for date in dates),
            "place": any(place in self._places for place in range(i + 1, i + 5)),
            "organization": any(place in self._organizations for place in range(i + 1, i + 5)),
            "organization before": any(place in self._organizations for place in range(i - 3, i)),
            "is organization": i in self._organizations,
            "is place": i in self._in_places,
            "lead": token.idx < _LEAD,
            "start": token.idx < _START,
        }
        yield from (feature for feature, is_so in told.items() if is_so)


def likely_events(doc: Doc, events: Iterable[Event]) -> Iterator[Event]:
    """Yield the events that a word is likely to name, whatever the rules say."""
    occasions = Occasions(doc)
    for event in events:
        if any(occasions.probability(span.root) >= LIKELY for span in event.mentions):
            yield event


def is_by_weights(event: Event) -> bool:
    """Tell whether no rule found a mention of the event."""
    return all(span.id_ == BY_WEIGHTS for span in event.mentions)


def _within(doc: Doc, layer: str) -> frozenset[int]:
    return frozenset(i for span in doc.spans[layer] for i in range(span.start, span.end))


def _start(token: Token) -> int:
    """Return where the noun phrase begins, by the parts of speech before the noun."""
    start = token.i
    while start > token.sent.start:
        before = token.doc[start - 1]
        if before.pos_ not in _FRONT and not (before.pos_ in {"NOUN", "PROPN"} and before.lower_.endswith("s")):
            break
        start -= 1
    return start


def _form(token: Token, start: int) -> Iterator[str]:
    """Yield what the word itself shows."""
    kind = type_of(token)
    yield f"type={kind}"
    if kind is not None and is_concrete(token, start):
        yield "concrete"
    yield f"ending={noun_ending(token.text)}"
    if token.text[0].isupper() and not token.is_sent_start:
        yield "capital"
    yield f"entity={token.ent_type_}"
    yield from (f"suffix={token.lower_[-size:]}" for size in _SUFFIXES)


def _beside(token: Token, start: int) -> Iterator[str]:
    """Yield the words in front of it in its phrase, the one behind it, and the one it hangs on."""
    front = [other.lower_ for other in token.doc[start : token.i]][:3]
    yield f"words in front={len(front)}"
    yield from ("owner" if word.endswith("s") else f"front={word}" for word in front)
    after = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    yield f"after={'' if after is None else after.lower_ if after.pos_ in _SMALL else after.pos_}"
    if after is not None and _YEAR.fullmatch(after.text):
        yield "year"
    head = token.head
    yield f"head={head.lemma_ if head.pos_ in {'VERB', 'AUX'} else head.pos_}"
    yield f"head's relation={head.dep_}"
    if "Tense=Past" in head.morph:
        yield "past"


@lru_cache(maxsize=1)
def _weights() -> Mapping[str, float]:
    weights: dict[str, float] = json.loads(_WEIGHTS.read_text(encoding="utf-8"))
    return weights
