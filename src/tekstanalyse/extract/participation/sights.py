"""Collect what is seen of somebody at an event: the words around each mention, and what the rules make of the person.

For `likely.py`, which weighs it all together where no rule says that the person had the floor.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from spacy.tokens import Span, Token

from tekstanalyse.extract.events import Event
from tekstanalyse.extract.inflection import is_title
from tekstanalyse.extract.participation.scene import Scene
from tekstanalyse.lexicon import words

_LISTS = (
    *("speech-verbs", "telling-verbs", "claim-verbs", "request-verbs", "attribution-verbs", "belief-verbs"),
    *("silent-acts", "unspoken-verbs", "organize-verbs", "ceremony-verbs", "told-participles"),
)
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

    parts: Mapping[str, Collection[str]]
    """A person's roles and how they stand («participant held»)."""
    said: Mapping[str, tuple[int, int]]
    """How many direct and other statements a person has."""
    speakers: Collection[str]
    """Who was heard."""
    absent: Collection[str]


def features(event: Event, sights: Collection[Sight], known: Known) -> frozenset[str]:
    """Return all that is seen of a person at an event."""
    found = {feature for sight in sights for feature in _of_sight(sight, known)}
    return frozenset(found.union(_of_person(next(iter(sights)).span.kb_id_, known), _of_article(event, sights, known)))


def _of_person(person: str, known: Known) -> Iterator[str]:
    direct, other = known.said.get(person, (0, 0))
    yield from (f"direct={min(direct, 3)}", f"indirect={min(other, 3)}")
    if person not in known.speakers:
        yield "unheard"
        yield from (f"part={part}" for part in known.parts.get(person, ()))
    if person in known.absent:
        yield "absent"


def _of_article(event: Event, sights: Collection[Sight], known: Known) -> Iterator[str]:
    yield from (f"mentions={min(len(sights), 4)}", f"speakers={min(len(known.speakers), 5)}", f"type={event.type}")


def _of_sight(sight: Sight, known: Known) -> Iterator[str]:
    scene, span = sight.scene, sight.span
    yield "explicit" if scene.explicit else "near" if scene.near else "far"
    people = {other.kb_id_ for other in scene.people()}
    yield f"people={min(len(people), 4)}"
    if not people.isdisjoint({*known.speakers} - {span.kb_id_}):
        yield "beside a speaker"
    yield from (f"zone={zone.label_}" for zone in scene.doc.spans["zones"] if zone.start <= span.start < zone.end)
    yield from _around(scene.sent, span)
    yield from _in_tree(span)


def _around(sent: Span, span: Span) -> Iterator[str]:
    """Yield the words before and after a name in its sentence."""
    doc = sent.doc
    before, after = (
        doc[max(sent.start, span.start - _NEAR) : span.start],
        doc[span.end : min(sent.end, span.end + _NEAR)],
    )
    yield f"before={before[-1].lower_ if len(before) else ''}"
    yield f"before that={before[-2].lower_ if len(before) > 1 else ''}"
    yield f"after={after[0].lower_ if len(after) else ''}"
    if len(before) and is_title(before[-1].text):
        yield "title"
    if span.start - sent.start <= _FIRST:
        yield "first"
    yield from (f"near before={token.lemma_.lower()}" for token in before if token.pos_ in _TELLING)
    yield from (f"near after={token.lemma_.lower()}" for token in after if token.pos_ in _TELLING)
    yield from (f"sentence={token.lemma_.lower()}" for token in sent if token.pos_ in {"NOUN", "VERB"})


def _in_tree(span: Span) -> Iterator[str]:
    """Yield the relation of a name, and the verb it hangs on, with what else hangs there."""
    root = span.root
    yield from (f"relation={root.dep_}", f"head={root.dep_} {root.head.pos_}")
    verb = verb_over(root)
    if verb is None:
        return
    lemma = verb.lemma_.lower()
    yield from (f"verb={lemma}", f"verb={root.dep_} {lemma}", f"tense={''.join(verb.morph.get('Tense', []))}")
    yield from (f"list={name}" for name in _LISTS if verb.lower_ in words(name))
    for child in verb.children:
        if child.dep_ in _PARTICLES:
            yield f"particle={child.lower_}"
        if child.dep_ in _OBJECTS:
            yield f"{child.dep_}={child.lemma_.lower()}"
        if child.dep_ in {"aux:pass", "ccomp"} or child.lower_ in _NOT:
            yield "not" if child.lower_ in _NOT else child.dep_
    if verb.dep_ == "ROOT":
        yield "main verb"


def verb_over(token: Token) -> Token | None:
    """Return the verb that a word hangs on, straight or over a few others; None without one."""
    above = token.head
    for _ in range(_UP):
        if above.pos_ in _VERBS:
            return above
        above = above.head
    return above if above.pos_ in _VERBS else None
