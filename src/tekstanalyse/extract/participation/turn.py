"""Somebody had a turn: «nestemann ut var Hege Lia», «duket for Hege Lia», «på talelista», «blant dem som tok ordet»."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Token

from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.participation.chairing import chairs
from tekstanalyse.extract.participation.handing import find_handed_on
from tekstanalyse.extract.participation.heard import heard
from tekstanalyse.extract.participation.lines import rows
from tekstanalyse.extract.participation.mounting import find_on_stage
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.participation.telling import tells

_CAME = frozenset({"duket", "duka", "klart", "tid"})
_LISTS = frozenset({"talelista", "talelisten", "talerlista", "talerlisten", "talarlista"})
_NEXT = frozenset(
    {"nestemann", "først", "fyrst", "neste", "sist", "sistemann", "førstemann", "fyrstemann", "andremann"}
)
_STAGE = frozenset(
    {
        "scenen",
        "scena",
        "talerstolen",
        "talarstolen",
        "podiet",
        "ilden",
        "elden",
        "programmet",
        "mølla",
        "banen",
        "bana",
    }
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
_IS = frozenset({"var", "er"})
_COMING = frozenset({"skal", "vil", "kjem", "kommer"})
_REACH = 5
"""Words between a word for the stage and what makes it a turn."""
_MANY = frozenset("mange flere fleire noen nokre andre alle mye mykje det".split())  # noqa: SIM905
"""Words with which a sentence begins that tells of many who spoke."""
_AMONG = frozenset({"blant", "mellom"})


def find_turn(scene: Scene) -> Iterator[Part]:
    """Yield the names after «nestemann ut var» and its like, and those joined by «delte scenen med»."""
    tokens = list(scene.tokens())
    yield from find_on_stage(scene)
    yield from find_handed_on(scene)
    yield from _in_order(scene, tokens)
    yield from heard(scene, tokens)
    yield from _among_speakers(scene, tokens)
    yield from _many_of_them(scene, tokens)
    yield from _returned(scene, tokens)
    yield from _thanked(scene, tokens)
    for first, second, third in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if first.lower_ == "var" and second.lower_ == "det" and third.lower_ not in {"ikke", "ikkje"}:
            yield from (Part(person, "speaker", first, "turn") for person in _whose_turn(scene, third.i))
    listed = next((token for token in tokens if token.lower_ in _LISTS), None)
    if listed is not None and not any(chairs(token) for token in tokens if token.i < listed.i):
        behind = [span for span in scene.people() if span.start > listed.i]
        yield from (Part(span.kb_id_, "speaker", listed, "turn") for span in behind)


def _in_order(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield who was first or next: «Sist ut var Lia», «Først på talerstolen var Lia», «Lia var førstemann ut»."""
    order = next((token for token in tokens if token.lower_ in _NEXT), None)
    if order is None:
        return
    near = [token for token in tokens if order.i < token.i <= order.i + _REACH]
    out = near[:1] and near[0].lower_ in {"ut", "ute"}
    verb = next((token for token in near if token.lower_ in {*_IS, "sto", "stod"}), None)
    if verb is not None and (out or any(token.lower_ in _STAGE for token in near if token.i < verb.i)):
        after = [span for span in scene.people() if span.start > verb.i]
        to_come = verb.lower_ == "er" and any(token.lower_ in _COMING for token in tokens)
        yield from (Part(span.kb_id_, "speaker", verb, "turn", planned=to_come) for span in after[:1])
    elif order.lower_.endswith("mann") and order.i > order.sent.start and order.nbor(-1).lower_ in _IS:
        yield from (Part(person, "speaker", order, "turn") for person in scene.subject_of(order))


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


def _many_of_them(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield who is named as one of many who spoke («Mange tok ordet, blant dem Hege Lia og Jon Moe»)."""
    among = next((token for token in tokens if token.lower_ in _AMONG and token.i > scene.sent.start), None)
    if among is None or scene.sent[0].lower_ not in _MANY:
        return
    lead = [token for token in tokens if token.i < among.i]
    spoke = any(tells(token) for token in lead) or any(
        token.lower_ in {"ordet", "innlegg", "spørsmål"} for token in lead
    )
    behind = [row for row in rows(scene) if row.people[0].start > among.i]
    if spoke and not any(span.end <= among.i for span in scene.people()):
        yield from (Part(span.kb_id_, "speaker", among, "turn") for row in behind[:1] for span in row.people)
