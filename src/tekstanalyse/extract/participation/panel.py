"""Somebody sat in a panel or talk: «Panelet bestod av», «I panelet satt», «var også med i samtalen»."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Token

from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.syntax import subjects
from tekstanalyse.lexicon import words

_SITTING = frozenset(
    "bestod besto består satt sat sitter sit deltok deltek møttes møttest".split()  # noqa: SIM905
)
_PANEL = frozenset(
    {
        "panelet",
        "panel",
        "panelsamtalen",
        "paneldebatten",
        "sofasamtalen",
        "samtalen",
        "sofaen",
        "debattpanelet",
        "studio",
    }
)


_TALKS = ("samtalen", "debatten", "ordskiftet", "diskusjonen", "praten")
_LEAD = 5
"""Words in which a sentence comes to the verb that goes before the names."""
_FOUND = frozenset("fant fann finn finner så såg møtte hadde".split())  # noqa: SIM905
"""Verbs by which those in a panel are named whom somebody saw there («I sofaen fant vi Lia og Moe»)."""
_TOOK = frozenset({"tok", "tatt", "teke"})
_SAT_DOWN = frozenset({"benket", "benka", "satte", "sette"})
_SEATS = frozenset("stol stolen stolene stolane sofaen podiet scenen scena bordet panelet".split())  # noqa: SIM905
_SEATED = 8
"""Words within which a sentence says where those took place who are to be heard."""
_STAGED = frozenset({"debatt", "samtale", "høring", "bokbad"})
"""Types of which those who take part are heard."""


def _is_on_bench(scene: Scene) -> bool:
    """Tell whether a sentence goes on from the benches of those who listen («… bort på benken. Der satt Lia»)."""
    before = scene.doc[max(scene.sent.start - _SEATED, 0) : scene.sent.start]
    return scene.sent[0].lower_ == "der" and any(token.lower_.startswith("benk") for token in before)


def find_panel(scene: Scene) -> Iterator[Part]:
    """Yield who a sentence says sat in a panel or took part in a talk."""
    yield from _gathered(scene)
    yield from _represented(scene)
    yield from _took_seats(scene)
    yield from _joined(scene)
    panel = next((token for token in scene.tokens() if token.lower_ in _PANEL), None)
    if panel is None and scene.event.type not in _STAGED:
        return
    for verb in scene.tokens():
        present = verb.lower_ in {"var", "er"} and (_is_joining(verb) or _is_said_of_panel(verb, panel))
        present = present or (verb.lower_ in _FOUND and _is_said_of_panel(verb, panel))
        sits = verb.lower_ in _SITTING or (verb.lower_ == "møtte" and scene.event.type == "høring")
        if present or (sits and (panel is not None or not (_is_audience(verb) or _is_on_bench(scene)))):
            yield from (Part(person, "panelist", verb, "panel") for person in _seated(scene, verb, panel))


def _is_said_of_panel(verb: Token, panel: Token | None) -> bool:
    """Tell whether the panel is the place that comes first: «Med i sofaen var», «I panelet var»."""
    return panel is not None and panel.i < verb.i and verb.sent[0].lower_ in {"i", "med", "på"}


def _is_audience(verb: Token) -> bool:
    """Tell whether somebody only sat among those who listened («satt i salen»)."""
    seats = (token for token in verb.sent if token.lower_ in words("audience-seats"))
    return any(_sits_there(verb, seat) for seat in seats)


def _sits_there(verb: Token, seat: Token) -> bool:
    """Tell whether the seats are where one sat, and not from where something came («applaus fra salen»)."""
    between = [token.lower_ for token in verb.doc[seat.i + 1 : verb.i]]
    return seat.i == seat.sent.start or seat.nbor(-1).lower_ not in {"fra", "frå", "til"} or "der" in between


def _is_joining(verb: Token) -> bool:
    """Tell «var med i samtalen» from any other «var»."""
    return any(token.lower_ == "med" for token in verb.doc[verb.i + 1 : min(verb.i + 4, verb.sent.end)])


def _seated(scene: Scene, verb: Token, panel: Token | None) -> Sequence[str]:
    """Return the subject of the verb; after «i panelet satt» and «panelet bestod av», everybody named behind it."""
    if panel is not None and panel.i > verb.i:
        before = [span for span in scene.people() if span.end <= verb.i]
        beside = [span.kb_id_ for span in scene.people() if span.start > panel.i] if _goes_on_with(panel) else []
        return [*(scene.subject_of(verb) or [span.kb_id_ for span in before]), *beside]
    if panel is not None and _is_said_of_somebody(verb):
        return ()
    if panel is None and subjects(verb) and not scene.subject_of(verb):
        return ()
    between = [s for s in scene.people() if s.end <= verb.i and (panel is None or s.start > panel.i)]
    behind = [span for span in scene.people() if span.start > verb.i]
    return [span.kb_id_ for span in between or behind]


def _goes_on_with(panel: Token) -> bool:
    """Tell whether those beside whom one sat are named next («satt i panelet sammen med Lia og Moe»)."""
    after = [token.lower_ for token in panel.doc[panel.i + 1 : min(panel.i + 3, panel.sent.end)]]
    return after[:1] == ["med"] or (after[:1] in (["sammen"], ["saman"], ["ilag"]) and after[1:] == ["med"])


def _is_said_of_somebody(verb: Token) -> bool:
    """Tell whether the verb is said of a name and not of the panel («hørt av Hege Lia, som satt i salen»)."""
    return verb.dep_ == "acl:relcl" and verb.head.ent_type_ == "PER"


def _gathered(scene: Scene) -> Iterator[Part]:
    """Yield the people whom a debate brought together («’Ny kyst?’ samlet Hege Lia og Jon Moe»)."""
    if scene.event.type not in {"debatt", "samtale"}:
        return
    for token in scene.tokens():
        if token.lower_ in {"samlet", "samla"} or (
            token.lower_ in {"møte", "møta"} and token.i > 0 and token.nbor(-1).lower_ in {"fikk", "fekk"}
        ):
            for span in scene.people():
                if span.start > token.i:
                    yield Part(span.kb_id_, "panelist", token, "gathered")
            return


def _represented(scene: Scene) -> Iterator[Part]:
    """Yield who stood for a group in a talk («Ungdommen var representert ved Hege Lia»)."""
    if scene.event.type not in _STAGED:
        return
    for token in scene.tokens():
        if token.lower_ == "representert" and token.i + 1 < scene.sent.end and token.nbor().lower_ in {"ved", "av"}:
            behind = [span for span in scene.people() if span.start > token.i]
            yield from (Part(span.kb_id_, "panelist", token, "panel") for span in behind[:1])


def _took_seats(scene: Scene) -> Iterator[Part]:
    """Yield who took the chairs of those who are heard («tok plass i hver sin stol»)."""
    for verb, place in pairwise(scene.tokens()):
        near = scene.doc[max(verb.i - _SEATED, scene.sent.start) : min(verb.i + _SEATED, scene.sent.end)]
        seat = verb.lower_ in _TOOK and place.lower_ == "plass"
        seat = seat or (verb.lower_ in _SAT_DOWN and place.lower_ == "seg")
        if seat and any(token.lower_ in _SEATS for token in near) and not _is_audience(verb):
            listed = next((token.i for token in scene.tokens() if token.text == ":" and token.i > verb.i), None)
            named = [s.kb_id_ for s in scene.people() if listed is not None and s.start > listed]
            yield from (Part(person, "panelist", verb, "panel") for person in (*scene.subject_of(verb), *named))


def _joined(scene: Scene) -> Iterator[Part]:
    """Yield who was in it too («Med i debatten var også Hege Lia og Jon Moe»)."""
    lead = [token.lower_ for token in scene.sent[:_LEAD]]
    verb = next((token for token in scene.sent[:_LEAD] if token.lower_ == "var"), None)
    talk = any(word.endswith(_TALKS) for word in lead)
    if verb is not None and lead[:1] == ["med"] and lead[1:2] in (["i"], ["på"]) and talk:
        yield from (Part(span.kb_id_, "panelist", verb, "panel") for span in scene.people() if span.start > verb.i)
