"""Somebody opened the event or welcomed to it: «åpnet dagen», «ønsket velkommen», «helsa velkomen»."""

from collections.abc import Iterator

from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.participation.scene import Part, Scene

_OPEN = frozenset({"åpnet", "åpna", "opna", "åpner", "opnar", "innledet", "innleia"})
_WELCOME = frozenset({"velkommen", "velkomen", "velkomne"})
_WISH = frozenset(
    {
        "ønsket",
        "ønsker",
        "ønske",
        "ønska",
        "ønskte",
        "ønskja",
        "ønskjer",
        "ønskje",
        "ynskja",
        "ynskte",
        "ynskje",
        "helsa",
        "helste",
        "hilste",
        "bød",
        "bydde",
        "baud",
        "ba",
    }
)


def find_opening(scene: Scene) -> Iterator[Part]:
    """Yield who opened (a speaker) and who welcomed (a host)."""
    lower = [token.lower_ for token in scene.tokens()]
    for token in scene.tokens():
        if token.lower_ in _WISH and _WELCOME & set(lower):
            yield from (Part(p, "host", token, "welcome") for p in scene.subject_of(token))
        elif token.lower_ in _OPEN and _opens_event(scene, token.i):
            yield from (Part(p, "speaker", token, "opening") for p in scene.subject_of(token))


def _opens_event(scene: Scene, i: int) -> bool:
    """Tell whether what is opened is an event, or nothing is said to be («åpnet friskt med å snakke om»)."""
    opened = [child for child in scene.doc[i].children if child.dep_ == "nsubj:pass"]
    for token in [*opened, *scene.doc[i + 1 : min(i + 7, scene.sent.end)]]:
        if stem_of(token.text, "event-nouns") is not None or token.lower_ in {"dagen", "kvelden", "møtet", "ballet"}:
            return True
        if any(span.start <= token.i < span.end for span in scene.doc.spans["events"]):
            return True
        if token.lower_ == "med":
            return True
    return False
