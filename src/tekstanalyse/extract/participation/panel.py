"""Somebody sat in a panel or talk: «Panelet bestod av», «I panelet satt», «var også med i samtalen»."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Token

from tekstanalyse.extract.participation.lines import rows
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.syntax import agent, subject, subjects
from tekstanalyse.lexicon import words
from tekstanalyse.records import Role

_SITTING = frozenset(
    "bestod besto består satt sat sitter sit deltok deltek møttes møttest møtte".split()  # noqa: SIM905
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


_STAGED = frozenset({"debatt", "samtale", "høring", "bokbad"})
"""Types of which those who take part are heard."""
_MEETING = "møte"
"""End of the types at which one who joins another does so in words."""


_TALKS = ("samtale", "samtalen", "duell", "duellen", "ordskifte", "debatt", "prat")
_TITLED = 4
"""Words between «mellom» and the names."""
_QUESTIONED = frozenset({"grillet", "grilla", "intervjuet", "intervjua", "utfordret", "utfordra"})


def find_panel(scene: Scene) -> Iterator[Part]:
    """Yield who a sentence says sat in a panel or took part in a talk."""
    yield from _gathered(scene)
    yield from _kept_company(scene)
    yield from _represented(scene)
    yield from _grilled(scene)
    yield from _conversing(scene)
    panel = next((token for token in scene.tokens() if token.lower_ in _PANEL), None)
    if panel is None and scene.event.type not in _STAGED:
        return
    for verb in scene.tokens():
        present = verb.lower_ in {"var", "er"} and (_is_joining(verb) or _is_said_of_panel(verb, panel))
        if present or (verb.lower_ in _SITTING and (panel is not None or not _is_audience(verb))):
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


def _kept_company(scene: Scene) -> Iterator[Part]:
    """Yield who was joined on the stage or the floor, and by whom («Lia fikk selskap av Moe», «fekk følgje av Moe»)."""
    if not (scene.event.type in _STAGED or scene.event.type.endswith(_MEETING)):
        return
    role: Role = "panelist" if scene.event.type in _STAGED else "speaker"
    for token in scene.tokens():
        by = token.i + 1 < scene.sent.end and token.nbor().lower_ in {"av", "med"}
        verb = next((t for t in scene.tokens() if t.i < token.i and t.lower_ in {"fikk", "fekk"}), None)
        if token.lower_ in {"selskap", "følge", "følgje"} and by and verb is not None:
            joining = [span.kb_id_ for span in scene.people() if span.start > token.i]
            yield from (Part(p, role, token, "panel") for p in (*scene.subject_of(verb), *joining))


def _conversing(scene: Scene) -> Iterator[Part]:
    """Yield who talked with each other («samtale mellom Hege Lia og Jon Moe»)."""
    for noun, preposition in pairwise(scene.tokens()):
        if not noun.lower_.endswith(_TALKS) or preposition.lower_ != "mellom":
            continue
        behind = [row for row in rows(scene) if preposition.i < row.people[0].start <= preposition.i + _TITLED]
        people = [span.kb_id_ for row in behind[:1] for span in row.people]
        if len(people) > 1:
            yield from (Part(person, "panelist", noun, "panel") for person in people)


def _represented(scene: Scene) -> Iterator[Part]:
    """Yield who stood for a group in a talk («Ungdommen var representert ved Hege Lia»)."""
    if scene.event.type not in _STAGED:
        return
    for token in scene.tokens():
        if token.lower_ == "representert" and token.i + 1 < scene.sent.end and token.nbor().lower_ in {"ved", "av"}:
            behind = [span for span in scene.people() if span.start > token.i]
            yield from (Part(span.kb_id_, "panelist", token, "panel") for span in behind[:1])


def _is_of_other_year(verb: Token, scene: Scene) -> bool:
    """Tell whether what follows gives a year that is not the event's («intervjuet av Lia i 1964»)."""
    years = (token.text for token in scene.doc[verb.i : scene.sent.end] if token.like_num and len(token) == len("1964"))
    return any(year not in (scene.event.edtf or "") for year in years)


def _grilled(scene: Scene) -> Iterator[Part]:
    """Yield who had to answer in a debate, and who asked («Lia og Moe ble grillet av Vik i en debatt»)."""
    for verb in scene.tokens():
        asked = verb.lower_ in _QUESTIONED and not _is_of_other_year(verb, scene)
        asking = scene.named_by(agent(verb)) if asked else ()
        if asking and scene.event.type not in _STAGED:
            yield from (Part(person, "speaker", verb, "panel") for person in asking)
        elif asking:
            yield from (Part(person, "moderator", verb, "led") for person in asking)
            yield from (Part(person, "panelist", verb, "panel") for person in scene.named_by(subject(verb)))
