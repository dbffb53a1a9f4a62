"""Somebody had a turn on the stage: «nestemann ut var Hege Lia», «så var det Hege Lia sin tur», «på talelista»."""

from collections.abc import Iterator

from tekstanalyse.extract.participation.scene import Part, Scene

_CAME = frozenset({"duket", "duka", "klart", "tid"})
_LISTS = frozenset({"talelista", "talelisten", "talerlista", "talerlisten", "talarlista"})
_NEXT = frozenset({"nestemann", "først", "fyrst", "neste", "sist", "sistemann"})


def find_turn(scene: Scene) -> Iterator[Part]:
    """Yield the names after «nestemann ut var» and its like, and those joined by «delte scenen med»."""
    tokens = list(scene.tokens())
    for first, second, third in zip(tokens, tokens[1:], tokens[2:], strict=False):
        out = first.lower_ in _NEXT and second.lower_ == "ut" and third.lower_ in {"var", "er"}
        shared = (
            first.lower_ in {"delte", "delt", "delar"}
            and second.lower_ in {"scenen", "scena"}
            and third.lower_ == "med"
        )
        if out or shared:
            after = [span for span in scene.people() if span.start > third.i]
            yield from (Part(span.kb_id_, "speaker", third, "turn") for span in after[:1])
        if first.lower_ in {"høre", "høyre"} and any(t.lower_ in {"fikk", "fekk"} for t in tokens if t.i < first.i):
            heard = [span for span in scene.people() if span.start == first.i + 1]
            yield from (Part(span.kb_id_, "speaker", first, "turn") for span in heard)
        if first.lower_ == "var" and second.lower_ == "det" and third.lower_ not in {"ikke", "ikkje"}:
            yield from (Part(person, "speaker", first, "turn") for person in _whose_turn(scene, third.i))
        if shared:
            yield from (Part(person, "speaker", first, "turn") for person in scene.subject_of(first))
    listed = next((token for token in tokens if token.lower_ in _LISTS), None)
    if listed is not None:
        behind = [span for span in scene.people() if span.start > listed.i]
        yield from (Part(span.kb_id_, "speaker", listed, "turn") for span in behind)


def _whose_turn(scene: Scene, start: int) -> Iterator[str]:
    """Yield the first name after «var det» where it is its turn, or the hall is ready for it («var det duket for»)."""
    doc = scene.doc
    for span in [span for span in scene.people() if span.start >= start][:1]:
        after = [token.lower_ for token in doc[span.end : min(span.end + 2, scene.sent.end)]]
        before = [token.lower_ for token in doc[start : span.start]]
        if after == ["sin", "tur"] or (before[:1] and before[0] in _CAME and "for" in before[:3]):
            yield span.kb_id_
