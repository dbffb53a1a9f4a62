"""Somebody was a guest in a podcast or programme: «var med i podkasten», «gjest i», «med X i studio»."""

from collections.abc import Iterator

from tekstanalyse.extract.participation.scene import Part, Scene

_MEDIA = frozenset({"podkast"})


def find_guest(scene: Scene) -> Iterator[Part]:
    """Yield the people that a sentence naming a podcast says were in it."""
    if scene.event.type not in _MEDIA or not scene.explicit:
        return
    tokens = list(scene.tokens())
    for token in tokens:
        taking_part = token.lower_ in {"gjest", "gjesten", "gjester"} or (
            token.lower_ == "med"
            and token.i > scene.sent.start
            and token.i + 1 < scene.sent.end
            and token.nbor().lower_ in {"i", "på"}
        )
        if taking_part:
            for span in [span for span in scene.people() if span.start < token.i][-1:]:
                yield Part(span.kb_id_, "guest", token, "guest", 0.92)
            return
