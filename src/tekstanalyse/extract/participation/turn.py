"""Somebody had a turn on the stage: «nestemann ut var Hege Lia», «overlot ordet til Hege Lia», «på talelista»."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Span, Token

from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.participation.heard import heard
from tekstanalyse.extract.participation.lines import rows
from tekstanalyse.extract.participation.opening import is_musician
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.syntax import subjects

_CAME = frozenset({"duket", "duka", "klart", "tid"})
_LISTS = frozenset({"talelista", "talelisten", "talerlista", "talerlisten", "talarlista"})
_NEXT = frozenset(
    {"nestemann", "først", "fyrst", "neste", "sist", "sistemann", "førstemann", "fyrstemann", "andremann"}
)
_STAGE = frozenset({"scenen", "scena", "talerstolen", "talarstolen", "podiet", "ilden", "elden", "programmet"})
_ROSTRUM = frozenset({"talerstolen", "talarstolen", "podiet", "scenen", "scena", "mikrofonen"})
_SHARED = frozenset({"scene", "scenen", "scena", "podium", "podiet", "talerstol", "talarstol", "sofa", "sofaen"})
_PLAYED = frozenset({"konsert", "forestilling", "premiere"})
"""Types of events on whose stage people play."""
_MOUNTED = frozenset(
    {"inntok", "entret", "entra", "besteg", "gikk", "gjekk", "steg", "sto", "stod", "var", "kom", "overtok"}
)
_GAVE = frozenset({"ga", "gav", "overlot", "overlet", "overlét", "sendte", "rakte", "slapp"})
_TURNS = frozenset(
    "turen tura ordet oppgaven oppgåva oppdraget stafettpinnen mikrofonen rollen rolla æren æra ballen scenen scena "  # noqa: SIM905
    "avslutningen avslutninga åpningen opninga spørsmålet utfordringen utfordringa plassen".split()
)
"""What passes from one who speaks to the next."""
_TURN_CAME = frozenset(
    "kom kommet kome komen gikk gjekk var falt fall tilfalt overlatt gitt sendt videre vidare havnet hamna "  # noqa: SIM905
    "rettet retta".split()
)
_THOSE = frozenset({"de", "dei", "dem", "deim", "alle", "andre", "den", "noen", "nokre"})
_SPOKE = frozenset(
    {
        "talte",
        "tala",
        "snakket",
        "snakka",
        "innledet",
        "innleia",
        "spurte",
        "spurde",
        "bidro",
        "bidrog",
        "holdt",
        "heldt",
    }
)
_NOT = frozenset({"ikke", "ikkje"})
_BACK = frozenset({"tilbake", "attende"})
_LET = frozenset({"slapp", "slepp", "slepte", "sleppte"})
_THEN = frozenset({"så", "deretter", "etterpå", "dernest", "siden", "sidan", "etter", "da", "då"})
_IS = frozenset({"var", "er"})
_HAD_FLOOR = frozenset({"fikk", "fekk", "hadde", "tok", "ba", "bad"})
_GOT = frozenset({"fikk", "fekk", "hadde"})
_REACH = 5
"""Words between a word for the stage and what makes it a turn."""
_FAR = 8
"""Words between a verb and the stage or the floor, which a name may stand between."""


def find_turn(scene: Scene) -> Iterator[Part]:
    """Yield the names after «nestemann ut var» and its like, and those joined by «delte scenen med»."""
    tokens = list(scene.tokens())
    yield from _shared(scene, tokens)
    yield from _shared_by_both(scene, tokens)
    yield from _in_order(scene, tokens)
    yield from _passed_on(scene, tokens)
    yield from _brought(scene, tokens)
    yield from heard(scene, tokens)
    yield from _took_over(scene, tokens)
    yield from _among_speakers(scene, tokens)
    yield from _returned(scene, tokens)
    yield from _mounted(scene, tokens)
    yield from _given_floor(scene, tokens)
    yield from _thanked(scene, tokens)
    for first, second, third in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if first.lower_ == "var" and second.lower_ == "det" and third.lower_ not in {"ikke", "ikkje"}:
            yield from (Part(person, "speaker", first, "turn") for person in _whose_turn(scene, third.i))
    listed = next((token for token in tokens if token.lower_ in _LISTS), None)
    if listed is not None:
        behind = [span for span in scene.people() if span.start > listed.i]
        yield from (Part(span.kb_id_, "speaker", listed, "turn") for span in behind)


def _shared(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield both of those of whom one «delte scenen med» the other."""
    for first, second, third in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if (
            first.lower_ in {"delte", "delt", "delar"}
            and second.lower_ in {"scenen", "scena"}
            and third.lower_ == "med"
        ):
            after = [span for span in scene.people() if span.start > third.i]
            yield from (Part(span.kb_id_, "speaker", third, "turn") for span in after[:1])
            yield from (Part(person, "speaker", first, "turn") for person in scene.subject_of(first))


def _shared_by_both(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield those of whom the sentence says that they shared the stage («Lia og Moe delte scene»)."""
    for verb, noun in pairwise(tokens):
        if verb.lower_ in {"delte", "delt"} and noun.lower_ in _SHARED and scene.event.type not in _PLAYED:
            people = scene.subject_of(verb)
            yield from (Part(person, "speaker", verb, "turn") for person in people if len(people) > 1)


def _brought(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield whom somebody had on the stage («Med seg på scenen hadde hun Hege Lia»)."""
    lower = [token.lower_ for token in tokens]
    if lower[:2] == ["med", "seg"] and not _STAGE.isdisjoint(lower[2:5]) and "hadde" in lower[3:6]:
        yield from (Part(span.kb_id_, "speaker", tokens[0], "turn") for span in scene.people())


def _in_order(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield who was first or next: «Sist ut var Lia», «Først på talerstolen var Lia», «Lia var førstemann ut»."""
    order = next((token for token in tokens if token.lower_ in _NEXT), None)
    if order is None:
        return
    near = [token for token in tokens if order.i < token.i <= order.i + _REACH]
    out = near[:1] and near[0].lower_ == "ut"
    verb = next((token for token in near if token.lower_ in {*_IS, "sto", "stod"}), None)
    if verb is not None and (out or any(token.lower_ in _STAGE for token in near if token.i < verb.i)):
        after = [span for span in scene.people() if span.start > verb.i]
        yield from (Part(span.kb_id_, "speaker", verb, "turn") for span in after[:1])
    elif order.lower_.endswith("mann") and order.i > order.sent.start and order.nbor(-1).lower_ in _IS:
        yield from (Part(person, "speaker", order, "turn") for person in scene.subject_of(order))


def _passed_on(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield to whom the word or the turn came: «overlot ordet til Lia», «var turen kommet til Lia»."""
    for word in tokens:
        before = {token.lower_ for token in tokens if word.i - _REACH <= token.i < word.i}
        after = [token for token in tokens if word.i < token.i <= word.i + _REACH]
        given = word.lower_ == "ordet" and not _GAVE.isdisjoint(before)
        came = word.lower_ in _TURNS and not _TURN_CAME.isdisjoint(before | {token.lower_ for token in after})
        to = next((token for token in after if token.lower_ == "til"), None)
        if to is not None and (given or came):
            behind = [span for span in scene.people() if span.start > to.i]
            near = [span for span in behind[:1] if span.start - to.i <= _FAR and not _has_verb(scene, to, span)]
            yield from (Part(span.kb_id_, "speaker", word, "turn") for span in near)


def _took_over(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield who took over from the one before, or was let in by them («Så tok Hege Lia over», «slapp til Jon Moe»)."""
    for verb in tokens:
        behind = next((span for span in scene.people() if verb.i < span.start <= verb.i + _FAR), None)
        if behind is None or _has_verb(scene, verb, behind) or scene.event.type in _PLAYED:
            continue
        before, after = scene.doc[verb.i + 1 : behind.start], scene.doc[behind.end : scene.sent.end]
        let = verb.lower_ in _LET and before[:1].text.lower() == "til"
        over = next((token for token in after if token.lower_ == "over" and token.head == verb), None)
        took = verb.lower_ == "tok" and scene.sent[0].lower_ in _THEN and over is not None
        if let or (took and over is not None and _ends_clause(over)):
            yield Part(behind.kb_id_, "speaker", verb, "turn")


def _among_speakers(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield those who are named as of them that spoke («Blant dem som tok ordet, var Hege Lia og Jon Moe»)."""
    lead = next((t for t in tokens if t.lower_ == "som" and t.i - scene.sent.start <= _REACH), None)
    copula = next((t for t in tokens if lead is not None and t.i > lead.i and t.lower_ in _IS), None)
    if lead is None or copula is None or scene.doc[lead.i - 1].lower_ not in _THOSE:
        return
    clause = {token.lower_ for token in scene.doc[lead.i : copula.i]}
    if _NOT.isdisjoint(clause) and ("ordet" in clause or not clause.isdisjoint(_SPOKE)):
        behind = [row for row in rows(scene) if row.people[0].start > copula.i]
        yield from (Part(span.kb_id_, "speaker", copula, "turn") for row in behind for span in row.people)


def _returned(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield who was back another year, alone or with others («Lia og Moe var tilbake sammen med Vik»)."""
    for verb, back in pairwise(tokens):
        if verb.lower_ == "var" and back.lower_ in _BACK and (scene.event.listed or scene.event.edtf):
            beside = [token.lower_ for token in scene.doc[back.i + 1 : min(back.i + 3, scene.sent.end)]]
            others = scene.people() if beside in (["sammen", "med"], ["saman", "med"]) else ()
            joined = [span.kb_id_ for span in others if span.start > back.i]
            yield from (Part(person, "speaker", verb, "act") for person in (*scene.subject_of(back), *joined))


def _ends_clause(word: Token) -> bool:
    return word.i + 1 >= word.sent.end or word.nbor().pos_ in {"PUNCT", "CCONJ", "SPACE"}


def _has_verb(scene: Scene, to: Token, span: Span) -> bool:
    return any(is_finite(token) for token in scene.doc[to.i + 1 : span.start])


def _mounted(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield who went up to speak: «Lia inntok talerstolen», «På podiet sto Lia»."""
    rostrum = next((token for token in tokens if token.lower_ in _ROSTRUM), None)
    if rostrum is None or (rostrum.lower_.startswith("scen") and scene.event.type in _PLAYED):
        return
    for verb in tokens:
        if verb.lower_ not in _MOUNTED or abs(verb.i - rostrum.i) > _FAR or verb.pos_ not in {"VERB", "AUX"}:
            continue
        behind = [span.kb_id_ for span in scene.people() if verb.i < span.start][:1] if rostrum.i < verb.i else []
        people = [] if _is_of_music(scene) else scene.subject_of(verb) or ([] if subjects(verb) else behind)
        yield from (Part(person, "speaker", verb, "turn") for person in people)


def _is_of_music(scene: Scene) -> bool:
    """Tell whether it is musicians of whom the sentence tells."""
    before = (scene.doc[span.start - 1].text for span in scene.people() if span.start > scene.sent.start)
    return any(map(is_musician, before))


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


def _thanked(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield who is thanked for a talk («Takk til Hege Lia for et flott foredrag»)."""
    for first, second in pairwise(tokens):
        if first.lower_ == "takk" and second.lower_ == "til":
            talk = next((t for t in tokens if t.i > second.i and stem_of(t.text, "talk-nouns") is not None), None)
            behind = [span for span in scene.people() if talk is not None and second.i < span.start < talk.i]
            yield from (Part(span.kb_id_, "speaker", first, "turn") for span in behind)


def _whose_turn(scene: Scene, start: int) -> Iterator[str]:
    """Yield the first name after «var det» where it is its turn, or the hall is ready for it («var det duket for»)."""
    doc = scene.doc
    for span in [span for span in scene.people() if span.start >= start][:1]:
        after = [token.lower_ for token in doc[span.end : min(span.end + 2, scene.sent.end)]]
        before = [token.lower_ for token in doc[start : span.start]]
        owned = span.text.endswith("s") and after[:1] == ["tur"]
        came = before[:1] and before[0] in _CAME and "for" in before[:3] and "med" not in before
        if owned or after == ["sin", "tur"] or came:
            yield span.kb_id_
