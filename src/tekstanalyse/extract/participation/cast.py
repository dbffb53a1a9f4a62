"""A sentence or caption says what people were at the event: «Rettleiarar på samlinga var …», «innledere var …»."""

import re
from collections.abc import Iterator

from spacy.tokens import Span, Token

from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.inflection import is_title, stem_of
from tekstanalyse.extract.participation.lines import rows
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.lexicon import entries
from tekstanalyse.records import Role

_THOSE = ("ne", "ane")
"""Ends of nouns for those who were something there: the definite plural."""
_OF_EVENT = frozenset("kveldens dagens årets formiddagens ettermiddagens helgas helgens festens møtets".split())  # noqa: SIM905
"""Genitives by which one who speaks is named as that of this event."""
_OF_OCCASION = tuple(
    "hovedtal hovudtal hovedinn hovudinn hovedfor hovudfor hovudføre gjestetal gjesteinn festtal åpningstal "  # noqa: SIM905
    "opningstal minnetal jubileumstal dagstal avslutningstal".split()
)
"""Beginnings of nouns for one who speaks on an occasion, which nobody is called but there."""
_OF_THEN = frozenset("tidligere tidlegare forrige førre fjorårets neste kommende kommande påtroppende".split())  # noqa: SIM905
"""Words by which one who speaks is named as that of another."""
_ROLES: dict[str, Role] = {"moderator:": "moderator", "speaker:": "speaker", "panelist:": "panelist", "host:": "host"}
_SPEAKS = frozenset({"taler", "talar", "vert"})
"""Nouns that are verbs too."""
_NO_SPEAKER = re.compile(r"\w*(?:for|be|om)tal[ae]r")
_AT = frozenset({"på", "under", "ved", "i", "for", "til"})
_ENDS = frozenset({"som", "mens", "medan", "men"})
"""Words with which another clause begins."""
_SERIES = ("serien", "rekka", "rekken")
"""Ends of words for a row of events, of which the one reported is only one («Første foreleser i serien var Lia»)."""
_LONGEST = 10
"""Tokens between what people were and that they were it."""


def find_cast(scene: Scene) -> Iterator[Part]:
    """Yield the names after «… på samlinga var», by what the noun before says they were."""
    yield from _called(scene)
    for token in scene.tokens():
        role = role_of(token)
        verb = _verb_after(scene, token) if role is not None else None
        if role is not None and verb is not None:
            told = next(
                (t.i for t in scene.tokens() if t.i > verb.i and (is_finite(t) or t.lower_ in _ENDS)), scene.sent.end
            )
            yield from (Part(s.kb_id_, role, token, "cast") for s in scene.people() if verb.i < s.start < told)
            return
        if role is not None and _is_predicate(token):
            yield from (Part(person, role, token, "cast") for person in scene.subject_of(token))


def _is_predicate(noun: Token) -> bool:
    """Tell whether somebody was it at this event («Lia var kveldens hovedtaler», «Lia var ordstyrer»)."""
    was = any(child.dep_ == "cop" and child.lower_ == "var" for child in noun.children)
    before = noun.nbor(-1).lower_ if noun.i > noun.sent.start else ""
    after = noun.nbor().lower_ if noun.i + 1 < noun.sent.end else ""
    return was and before in _OF_EVENT | {"var"} and after != "for"


def _called(scene: Scene) -> Iterator[Part]:
    """Yield those named right after what they all were («foredragsholderne Hege Lia og Jon Moe»)."""
    for row in rows(scene):
        before = scene.doc[row.people[0].start - 1] if row.people[0].start > scene.sent.start else None
        noun = _noun_before(row.people[0]) if before is not None else None
        if noun is not None and (role := role_of(noun)) is not None:
            yield from (Part(span.kb_id_, role, noun, "cast") for span in row.people)


def _noun_before(span: Span) -> Token | None:
    """Return the noun right before a name, or before its titles («kveldens foreleser, professor Hege Lia»)."""
    doc, first = span.doc, span.start - 1
    if doc[first].lower_.endswith(_THOSE):
        return doc[first]
    while first > span.sent.start and (is_title(doc[first].text) or doc[first].text == ","):
        if role_of(doc[first]) is not None:
            break
        first -= 1
    of_event = first > span.sent.start and doc[first - 1].lower_ in _OF_EVENT
    of_occasion = doc[first].lower_.startswith(_OF_OCCASION) and doc[first + 1].text != ","
    return doc[first] if of_event or of_occasion else None


def find_called(scene: Scene) -> Iterator[Part]:
    """Yield those of a sentence whose title is that of one who leads the event or speaks there."""
    for title in scene.doc.spans["titles"]:
        role = role_of(title[-1]) if title[0].lower_ not in _OF_THEN else None
        if role is not None and scene.sent.start <= title.start < scene.sent.end:
            yield Part(title.kb_id_, role, title[-1], "cast")


def role_of(token: Token) -> Role | None:
    """Return the role of those who are called so at an event."""
    stem = stem_of(token.text, "event-roles")
    speaks = token.pos_ in {"VERB", "AUX"} and token.lower_ in _SPEAKS
    if (
        stem is None
        or speaks
        or _NO_SPEAKER.fullmatch(token.lower_)
        or (token.i > token.sent.start and token.nbor(-1).lower_ in _OF_THEN)
    ):
        return None
    kind = next(entry[0] for entry in entries("event-roles") if stem in entry[1:])
    return _ROLES[kind]


def _verb_after(scene: Scene, noun: Token) -> Token | None:
    """Return «var» or «er» after the noun, right behind it or behind the event it goes with."""
    for token in scene.doc[noun.i + 1 : min(noun.i + _LONGEST, scene.sent.end)]:
        if token.lower_ in {"var", "er"}:
            placed = scene.doc[noun.i + 1 : token.i]
            if len(placed) and placed[-1].lower_.endswith(_SERIES):
                return None
            return token if not len(placed) or placed[0].lower_ in _AT else None
        if token.is_punct:
            return None
    return None
