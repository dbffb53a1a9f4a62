"""Collect what is seen of somebody at an event: where each mention stands, and the words around it.

For `likely.py`, which weighs it all together where no rule says that the person had the floor.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.events import Event
from tekstanalyse.extract.inflection import is_title
from tekstanalyse.extract.participation.scene import Scene
from tekstanalyse.lexicon import words

_LISTS = (
    *("speech-verbs", "telling-verbs", "claim-verbs", "request-verbs", "attribution-verbs", "belief-verbs"),
    *("citing-verbs", "announcing-verbs", "speaking-infinitives", "statement-frames", "phrase-verbs", "state-verbs"),
    *("gesture-verbs", "giving-verbs", "given-participles", "told-participles", "silent-acts", "unspoken-verbs"),
    *("organize-verbs", "ceremony-verbs", "serving-verbs", "consuming-verbs", "sitting-verbs", "business-verbs"),
    *("election-verbs", "election-words", "moderation", "chairing", "event-roles", "person-titles", "human-nouns"),
    *("relation-nouns", "musicians", "music-nouns", "audience-nouns", "audience-seats", "caption-postures"),
    *("speaking-nouns", "talk-nouns", "account-nouns", "report-nouns", "point-nouns", "session-nouns", "book-nouns"),
    *("hall-words", "occasion-words", "event-nouns", "event-nouns-general"),
)
"""Word lists by which the words near a name are told apart."""
_STEM = 5
"""Letters that are kept of a word."""
_BESIDE = 3
"""Words on either side of a name that are looked at by their place."""
_VERBS = frozenset({"VERB", "AUX"})
_TELLING = frozenset({"NOUN", "VERB", "ADP"})
"""Parts of speech of the words near a name that are looked at."""
_PARTICLES = frozenset({"compound:prt", "advmod"})
_OBJECTS = frozenset({"obj", "obl"})
_NOT = frozenset({"ikke", "ikkje", "aldri"})
_NEAR, _UP, _FIRST = 6, 4, 2
"""Words on either side of a name, steps up the tree to a verb, and words before a name that begins the sentence."""


@dataclass(frozen=True)
class Sight:
    """One mention of a person, and the sentence it stands in, set at an event."""

    scene: Scene
    span: Span


@dataclass(frozen=True)
class Known:
    """What the rules say of the people of an article."""

    said: Mapping[str, tuple[int, int]]
    """How many direct and other statements a person has."""
    speakers: Collection[str]
    """Who was heard."""
    absent: Collection[str]
    present: Collection[tuple[str, int]]
    """Who is said to have been there, with where the sentence begins that says so, and no more."""
    set_apart: Collection[tuple[str, int]]
    """Who is to come to an event, by its number, or plays there."""


def features(event: Event, sights: Collection[Sight], known: Known) -> frozenset[str]:
    """Return all that is seen of a person at an event."""
    found = {feature for sight in sights for feature in _of_sight(sight)}
    direct, other = known.said.get(next(iter(sights)).span.kb_id_, (0, 0))
    told = {f"direct={min(direct, 3)}", f"indirect={min(other, 3)}", f"mentions={min(len(sights), 4)}"}
    return frozenset(found | told | {f"type={event.type}"})


def _of_sight(sight: Sight) -> Iterator[str]:
    scene, span = sight.scene, sight.span
    yield "explicit" if scene.explicit else "near" if scene.near else "far"
    yield f"people={min(len({other.kb_id_ for other in scene.people()}), 4)}"
    yield f"tenth={10 * span.start // len(scene.doc)}"
    yield from (f"zone={zone.label_}" for zone in scene.doc.spans["zones"] if zone.start <= span.start < zone.end)
    yield from (f"sentence={_stem(token)}" for token in scene.sent if token.pos_ in {"NOUN", "VERB"})
    yield from _beside(scene.doc, span)
    yield from _around(scene.sent, span)
    yield from _in_tree(span)


def _beside(doc: Doc, span: Span) -> Iterator[str]:
    """Yield the words next to a name, and what part of speech they are."""
    for token in doc[max(0, span.start - _BESIDE) : span.end + _BESIDE]:
        place = min(token.i - span.start, 0) or max(token.i - span.end + 1, 0)
        if place:
            yield from (f"part of speech {place}={token.pos_}", f"word {place}={token.lower_}")


def _around(sent: Span, span: Span) -> Iterator[str]:
    """Yield the words before and after a name in its sentence, and the word lists that they stand in."""
    before = sent.doc[max(sent.start, span.start - _NEAR) : span.start]
    after = sent.doc[span.end : min(sent.end, span.end + _NEAR)]
    if len(before) and is_title(before[-1].text):
        yield "title"
    if span.start - sent.start <= _FIRST:
        yield "first"
    for side, near in (("before", before), ("after", after)):
        yield from (f"{side}={_stem(token)}" for token in near if token.pos_ in _TELLING)
        yield from (f"list {side}={name}" for token in near for name in _lists().get(token.lower_, ()))


def _in_tree(span: Span) -> Iterator[str]:
    """Yield the relation of a name, and the verb it hangs on, with what else hangs there."""
    root = span.root
    yield from (f"relation={root.dep_}", f"head={root.dep_} {root.head.pos_}")
    verb = verb_over(root)
    if verb is None:
        return
    yield from (f"verb={root.dep_} {_stem(verb)}", f"tense={''.join(verb.morph.get('Tense', []))}")
    yield from (f"list={name}" for name in _lists().get(verb.lower_, ()))
    for child in verb.children:
        if child.dep_ in _PARTICLES:
            yield f"particle={child.lower_}"
        if child.dep_ in _OBJECTS:
            yield f"{child.dep_}={_stem(child)}"
        if child.dep_ in {"aux:pass", "ccomp"} or child.lower_ in _NOT:
            yield "not" if child.lower_ in _NOT else child.dep_
    if verb.dep_ == "ROOT":
        yield "main verb"


def _stem(token: Token) -> str:
    """Return the first letters of a word, which bokmål and nynorsk often share."""
    return (token.lemma_ or token.lower_).lower()[:_STEM]


@lru_cache(maxsize=1)
def _lists() -> Mapping[str, Collection[str]]:
    """Return the lists that each word of them stands in."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for name in _LISTS:
        for word in words(name):
            found[word].append(name)
    return found


def verb_over(token: Token) -> Token | None:
    """Return the verb that a word hangs on, straight or over a few others; None without one."""
    above = token.head
    for _ in range(_UP):
        if above.pos_ in _VERBS:
            return above
        above = above.head
    return above if above.pos_ in _VERBS else None
