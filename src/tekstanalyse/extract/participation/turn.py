"""Somebody had a turn on the stage: «nestemann ut var Hege Lia», «først ut var», «delte scenen med», «overtok»."""

from collections.abc import Iterator

from tekstanalyse.extract.participation.scene import Part, Scene

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
        if shared:
            yield from (Part(person, "speaker", first, "turn") for person in scene.subject_of(first))
