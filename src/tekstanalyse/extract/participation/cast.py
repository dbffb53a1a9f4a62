"""A sentence or caption says what people were at the event: «Rettleiarar på samlinga var …», «innledere var …»."""

from collections.abc import Iterator

from spacy.tokens import Token

from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.participation.lines import rows
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.lexicon import entries
from tekstanalyse.records import Role

_THOSE = ("ne", "ane")
"""Ends of nouns for those who were something there: the definite plural."""
_AT = frozenset({"på", "under", "ved", "i", "for", "til"})
_LONGEST = 10
"""Tokens between what people were and that they were it."""


def find_cast(scene: Scene) -> Iterator[Part]:
    """Yield the names after «… på samlinga var», by what the noun before says they were."""
    yield from _called(scene)
    for token in scene.tokens():
        role = role_of(token)
        verb = _verb_after(scene, token) if role is not None else None
        if role is not None and verb is not None:
            yield from (Part(s.kb_id_, role, token, "cast") for s in scene.people() if s.start > verb.i)
            return


def _called(scene: Scene) -> Iterator[Part]:
    """Yield those named right after what they all were («foredragsholderne Hege Lia og Jon Moe»)."""
    for row in rows(scene):
        before = scene.doc[row.people[0].start - 1] if row.people[0].start > scene.sent.start else None
        if before is not None and before.lower_.endswith(_THOSE) and (role := role_of(before)) is not None:
            yield from (Part(span.kb_id_, role, before, "cast") for span in row.people)


def find_called(scene: Scene) -> Iterator[Part]:
    """Yield those of a sentence whose title is that of one who leads the event or speaks there."""
    for title in scene.doc.spans["titles"]:
        role = role_of(title[-1])
        if role is not None and scene.sent.start <= title.start < scene.sent.end:
            yield Part(title.kb_id_, role, title[-1], "cast")


def role_of(token: Token) -> Role | None:
    """Return the role of those who are called so at an event."""
    stem = stem_of(token.text, "event-roles")
    if stem is None:
        return None
    kind = next(entry[0] for entry in entries("event-roles") if stem in entry[1:])
    return "moderator" if kind == "moderator:" else "speaker"


def _verb_after(scene: Scene, noun: Token) -> Token | None:
    """Return «var» or «er» after the noun, right behind it or behind the event it goes with."""
    for token in scene.doc[noun.i + 1 : min(noun.i + _LONGEST, scene.sent.end)]:
        if token.lower_ in {"var", "er"}:
            placed = scene.doc[noun.i + 1 : token.i]
            return token if not len(placed) or placed[0].lower_ in _AT else None
        if token.is_punct:
            return None
    return None
