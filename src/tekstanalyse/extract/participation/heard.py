"""Somebody was heard or met by those who came: «vi fikk høre Hege Lia», «kom for å høre», «fekk elevane møte»."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Span, Token

from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.participation.lines import rows
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.lexicon import words

_HEAR = frozenset({"høre", "høyre"})
_GOT = frozenset({"fikk", "fekk"})
_SAT = frozenset({"satt", "sat", "sto", "stod"})
_VOICED = frozenset("kom lød lydde ropte ropa smalt hørtes høyrdest repliserte het heitte".split())  # noqa: SIM905
"""Verbs by which words come from a place in the hall."""
_REACH = 5
"""Words between the verb and the first name."""


def heard(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield those whom people got or came to hear or to meet."""
    yield from _came_to_hear(scene, tokens)
    yield from _met(scene, tokens)
    yield from _called_out(scene)
    for verb in tokens:
        if verb.lower_ in _HEAR and any(other.lower_ in _GOT for other in tokens if other.i < verb.i):
            yield from _heard(scene, verb)


def _heard(scene: Scene, verb: Token) -> Iterator[Part]:
    """Yield whom people got to hear («fikk høre Hege Lia», «fikk vi høre fra rektor Lia ved skolen og elev Moe»)."""
    by = verb.i + 1 < scene.sent.end and verb.nbor().lower_ in {"fra", "frå"}
    people = [span for span in scene.people() if span.start > verb.i]
    if people and people[0].start <= verb.i + (_REACH if by else 1):
        told = next(
            (t.i for t in scene.tokens() if t.i > verb.i and (is_finite(t) or t.lower_ == "som")), scene.sent.end
        )
        heard = (span for span in people if span.start < told and not _is_another_s(span, verb))
        yield from (Part(span.kb_id_, "speaker", verb, "turn") for span in heard)


def _is_another_s(person: Span, verb: Token) -> bool:
    """Tell whether somebody only says whose another one is («Hege Lia, barnebarn av fangen Jon Moe»)."""
    for token in reversed(person.doc[verb.i + 1 : person.start]):
        if token.text == "," or token.pos_ == "CCONJ":
            return False
        if token.pos_ == "ADP" and token.lower_ not in {"fra", "frå"}:
            return True
    return False


def _came_to_hear(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield whom people came to hear («Femti kom for å høre Hege Lia»)."""
    for first, second, third in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if (first.lower_, second.lower_) == ("for", "å") and third.lower_ in _HEAR:
            behind = [row for row in rows(scene) if third.i < row.people[0].start <= third.i + _REACH]
            people = [span for row in behind[:1] for span in row.people]
            yield from (Part(span.kb_id_, "speaker", third, "turn") for span in people)


def _called_out(scene: Scene) -> Iterator[Part]:
    """Yield who sat where words came from («– Aldri, ropte noen ved vinduet. Der satt Hege Lia»)."""
    there = [token.lower_ for token in scene.sent[:2]]
    before = scene.doc[scene.sent.start - 1].sent if scene.sent.start else scene.sent
    said = [token.lower_ for token in before]
    came = any(a in {"fra", "frå"} and not words("audience-seats").isdisjoint(said[i:]) for i, a in enumerate(said))
    if there[:1] == ["der"] and there[1:] and there[1] in _SAT and came and not _VOICED.isdisjoint(said):
        yield from (Part(span.kb_id_, "speaker", scene.sent[1], "turn") for span in scene.people()[:1])


def _met(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield whom those who listened were let to meet («fekk elevane møte Hege Lia og Jon Moe»)."""
    for verb in tokens:
        got = [token for token in tokens if verb.i - _REACH <= token.i < verb.i and token.lower_ in _GOT]
        if verb.lower_ in {"møte", "møta"} and verb.pos_ == "VERB" and got:
            behind = [row for row in rows(scene) if verb.i < row.people[0].start <= verb.i + _REACH]
            yield from (Part(span.kb_id_, "guest", verb, "turn") for row in behind[:1] for span in row.people)
