"""The floor was handed on: «overlot ordet til Hege Lia», «så tok Lia over», «fikk ordet», «hadde siste økt»."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Span, Token

from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.participation.music import PLAYED
from tekstanalyse.extract.participation.scene import Part, Scene, may_be_title
from tekstanalyse.records import Role

_GAVE = frozenset(
    "ga gav overlot overlet overlét overlatt overlate overlete sendte rakte slapp leverte lånte".split()  # noqa: SIM905
)
_TURNS = frozenset(
    "turen tura ordet oppgaven oppgåva oppdraget stafettpinnen mikrofonen rollen rolla æren æra ballen scenen scena "  # noqa: SIM905
    "avslutningen avslutninga åpningen opninga spørsmålet utfordringen utfordringa plassen".split()
)
"""What passes from one who speaks to the next."""
_TURN_CAME = frozenset(
    "kom kommet kome komen gikk gjekk var falt fall tilfalt overlatt gitt sendt videre vidare havnet hamna "  # noqa: SIM905
    "rettet retta".split()
)
_LET = frozenset({"slapp", "slepp", "slepte", "sleppte"})
_THEN = frozenset({"så", "deretter", "etterpå", "dernest", "siden", "sidan", "etter", "da", "då"})
_HAD_FLOOR = frozenset({"fikk", "fekk", "hadde", "tok", "ba", "bad"})
_GOT = frozenset({"fikk", "fekk", "hadde"})
_GIVEN = frozenset(
    "ordet svaret mikrofonen scenen scena golvet gulvet talerstolen talarstolen podiet staffetten stafetten "  # noqa: SIM905
    "stafettpinnen mikken klubba klubben møteklubba roret".split()
)
_CHAIR = frozenset({"klubba", "klubben", "møteklubba", "roret"})
"""What passes to one who is to lead."""
_REACH = 5
"""Words between a word for the stage and what makes it a turn."""
_FAR = 8
"""Words between a verb and the stage or the floor, which a name may stand between."""
_SLOTS = ("økt", "økta", "økten", "bolk", "bolken", "sesjon", "sesjonen", "posten", "timen", "halvtimen", "ordet")
"""Ends of words for a part of an event that one person has."""
_FILLED = frozenset({"hadde", "fikk", "fekk", "sto", "stod", "tok", "heldt", "holdt"})
_LEAD = 6
"""Words in which a sentence comes to the verb that goes before a name."""


def find_handed_on(scene: Scene) -> Iterator[Part]:
    """Yield to whom the floor or a part of the programme was given."""
    tokens = list(scene.tokens())
    yield from _passed_on(scene, tokens)
    yield from _took_over(scene, tokens)
    yield from _given_floor(scene, tokens)
    yield from _given_minutes(scene, tokens)
    yield from _filled(scene, tokens)


def _passed_on(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield to whom the word or the turn came: «overlot ordet til Lia», «var turen kommet til Lia»."""
    for word in tokens:
        before = {token.lower_ for token in tokens if word.i - _REACH <= token.i < word.i}
        after = [token for token in tokens if word.i < token.i <= word.i + _REACH]
        gave = next((token for token in tokens if abs(token.i - word.i) <= _REACH and token.lower_ in _GAVE), None)
        given = word.lower_ in _GIVEN and gave is not None
        came = word.lower_ in _TURNS and not _TURN_CAME.isdisjoint(before | {token.lower_ for token in after})
        to = next((token for token in after if token.lower_ == "til"), None)
        if to is not None and (given or came):
            behind = [span for span in scene.people() if span.start > to.i]
            near = [span for span in behind[:1] if span.start - to.i <= _FAR and not _is_apart(scene, to, span)]
            role: Role = "moderator" if word.lower_ in _CHAIR else "speaker"
            yield from (Part(span.kb_id_, role, word, "turn") for span in (*near, *scene.row_behind(near)))
            if gave is not None and near and word.lower_ == "ordet":
                yield from (Part(person, "speaker", gave, "act") for person in scene.subject_of(gave))


def _took_over(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield who took over from the one before, or was let in by them («Så tok Hege Lia over», «slapp til Jon Moe»)."""
    for verb in tokens:
        behind = next((span for span in scene.people() if verb.i < span.start <= verb.i + _FAR), None)
        if behind is None or _has_verb(scene, verb, behind) or scene.event.type in PLAYED:
            continue
        before, after = scene.doc[verb.i + 1 : behind.start], scene.doc[behind.end : scene.sent.end]
        let = verb.lower_ in _LET and before[:1].text.lower() == "til"
        over = next((token for token in after if token.lower_ == "over" and token.head == verb), None)
        took = verb.lower_ == "tok" and scene.sent[0].lower_ in _THEN and over is not None
        if let or (took and over is not None and _ends_clause(over)):
            yield Part(behind.kb_id_, "speaker", verb, "turn")


def _ends_clause(word: Token) -> bool:
    return word.i + 1 >= word.sent.end or word.nbor().pos_ in {"PUNCT", "CCONJ", "SPACE"}


def _is_apart(scene: Scene, to: Token, span: Span) -> bool:
    """Tell whether a verb or a colon parts a name from «til» («turen kommet til skigruppa: Hege Lia sang»)."""
    return _has_verb(scene, to, span) or any(token.text == ":" for token in scene.doc[to.i + 1 : span.start])


def _has_verb(scene: Scene, to: Token, span: Span) -> bool:
    return any(is_finite(token) for token in scene.doc[to.i + 1 : span.start])


def _given_floor(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield who got or had the floor, or was asked: «fikk ordet», «hadde ordet», «fekk spørsmål om»."""
    for verb in tokens:
        after = {token.lower_ for token in tokens if verb.i < token.i <= verb.i + _FAR}
        asked = "spørsmål" in after and not after.isdisjoint({"om", "fra", "frå"})
        if verb.lower_ in _GOT and ("ordet" in after or asked):
            yield from (Part(person, "speaker", verb, "turn") for person in scene.subject_of(verb))
        if verb.lower_ in _HAD_FLOOR:
            yield from (Part(span.kb_id_, "speaker", verb, "turn") for span in _between_floor(scene, verb))
        if verb.lower_ in _GOT and asked:
            asking = next((t for t in tokens if t.lower_ in {"fra", "frå"} and verb.i < t.i <= verb.i + _FAR), None)
            behind = [span for span in scene.people() if asking is not None and _is_in_row(asking, span)]
            yield from (Part(span.kb_id_, "speaker", verb, "turn") for span in behind)


def _is_in_row(asking: Token, span: Span) -> bool:
    """Tell whether no verb parts a name from «frå» before it («spørsmål frå Hege Lia frå Sula og Jon Moe»)."""
    return span.start > asking.i and not any(is_finite(t) for t in span.doc[asking.i + 1 : span.start])


def _between_floor(scene: Scene, verb: Token) -> Sequence[Span]:
    """Return the names between such a verb and «ordet» («Så hadde Hege Lia (Sp), Jon Moe og Kari Vik ordet»)."""
    floor = next((token for token in scene.tokens() if token.i > verb.i and token.lower_ == "ordet"), None)
    others = [t for t in scene.doc[verb.i + 1 : floor.i] if t.pos_ in {"VERB", "AUX"}] if floor is not None else []
    return [span for span in scene.people() if floor is not None and not others and verb.i < span.start < floor.i]


def _given_minutes(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield who had some minutes to speak («hadde FAU-leder Hege Lia fått ti minutter», «fekk fem minutt kvar»)."""
    if scene.event.type in {"kamp", *PLAYED}:
        return
    for count, unit in pairwise(tokens):
        timed = count.pos_ == "NUM" and unit.lower_ in {"minutter", "minutt"}
        got = next((t for t in reversed(tokens) if count.i - 3 <= t.i < count.i and t.lower_ in _GOT | {"fått"}), None)
        if timed and got is not None:
            yield from (Part(person, "speaker", got, "turn") for person in scene.subject_of(got))


def _filled(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield who had a part of the programme that the sentence begins with («Siste økt hadde rektor Hege Lia»)."""
    verb = next((token for token in tokens if is_finite(token)), None)
    if verb is None or not 0 < verb.i - scene.sent.start <= _LEAD:
        return
    slot = next((token for token in scene.doc[scene.sent.start : verb.i] if token.lower_.endswith(_SLOTS)), None)
    name = next((span for span in scene.people() if verb.i < span.start <= verb.i + _REACH), None)
    if slot is None or name is None:
        return
    between = [token for token in scene.doc[verb.i + 1 : name.start] if token.lower_ != "det"]
    after = scene.doc[name.end].lower_ if name.end < scene.sent.end else ""
    cleft = verb.lower_ == "var" and after == "som"
    if (cleft or verb.lower_ in _FILLED) and all(map(may_be_title, between)):
        yield Part(name.kb_id_, "speaker", verb, "turn")
