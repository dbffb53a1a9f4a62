"""Somebody is quoted in the past tense in the report of an event: «– Vi er klare, sa Hege Lia.»

The weakest sign of all: it counts only for those of whom the report says nothing surer.
"""

from collections.abc import Iterator, Sequence

from tekstanalyse.extract.elsewhere import said_elsewhere
from tekstanalyse.extract.participation.said_at import is_placed_off
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.speech import Speech

_PAST = frozenset(
    {"sa", "uttalte", "fortalte", "fortalde", "repliserte", "erklærte", "meinte", "mente", "svarte", "spurte", "spurde"}
)


def find_quoted(scene: Scene, speech: Sequence[Speech]) -> Iterator[Part]:
    """Yield the sources of direct speech that the sentence names in the past tense, unless it was said elsewhere."""
    if said_elsewhere(scene.sent.text):
        return
    for said in speech:
        if said.cue is None or said.source is None or said.kind != "direct":
            continue
        cue = next((token for token in scene.sent if token.idx == said.cue[0]), None)
        if cue is not None and cue.lower_ in _PAST and not is_placed_off(scene, cue.i):
            yield from (Part(person, "speaker", cue, "quoted") for person in said.source.people)
