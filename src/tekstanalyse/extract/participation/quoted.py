"""Somebody is quoted in the past tense in the report of an event: «– Vi er klare, sa Hege Lia.»

The weakest sign of all: it counts only for those of whom the report says nothing surer. What is reported without a
quote counts where its line names the event.
"""

from collections.abc import Iterator, Sequence

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.elsewhere import said_elsewhere
from tekstanalyse.extract.participation.said_at import is_placed_off
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.speech import Speech

_PAST = frozenset(
    {"sa", "uttalte", "fortalte", "fortalde", "repliserte", "erklærte", "meinte", "mente", "svarte", "spurte", "spurde"}
)
_REPLIED = frozenset({"repliserte", "replikerte", "parerte", "kontra", "innvendte"})
"""Verbs that say that others spoke too."""
_MEETINGS = frozenset(
    "møte debatt folkemøte årsmøte landsmøte allmøte stormøte samtale høring konferanse".split()  # noqa: SIM905
)


def find_quoted(scene: Scene, speech: Sequence[Speech]) -> Iterator[Part]:
    """Yield the sources of speech that the sentence names in the past tense, unless it was said elsewhere."""
    kinds = {"direct", "indirect", "mixed"} if scene.near else {"direct"}
    yield from (part for said in speech if said.kind in kinds for part in _said(scene, said, _PAST))


def find_reply(scene: Scene, speech: Sequence[Speech]) -> Iterator[Part]:
    """Yield who replied to others, in an article that names one meeting."""
    if scene.event.type in _MEETINGS:
        yield from (part for said in speech if said.kind == "direct" for part in _said(scene, said, _REPLIED))


def _said(scene: Scene, said: Speech, verbs: frozenset[str]) -> Iterator[Part]:
    if said.cue is None or said.source is None:
        return
    cue = next((token for token in scene.sent if token.idx == said.cue[0]), None)
    if cue is None or cue.lower_ not in verbs or is_placed_off(scene, cue.i):
        return
    if not said_elsewhere(text_of(scene.doc)[cue.idx : scene.sent.end_char]):
        yield from (Part(person, "speaker", cue, "quoted") for person in said.source.people)
