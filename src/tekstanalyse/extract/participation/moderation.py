"""Somebody led the event or a talk in it: «Debatten ble ledet av», «ordstyrer var», «styrte ordet»."""

from collections.abc import Iterator

from spacy.tokens import Token

from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.participation.scene import Part, Scene

_LED = frozenset({"ledet", "leda", "leia", "leidde", "ledes", "leier", "leder", "styrte"})

_BETWEEN = frozenset(
    {"var", "er", ":", ",", "som", "for", "dagen", "ble", "vart", "valgt", "vald", "til", "på", "under", "i"}
)


def find_moderation(scene: Scene) -> Iterator[Part]:
    """Yield who led what is an event or a talk, and who bears a title of one who does."""
    for token in scene.tokens():
        if token.lower_ in _LED and token.pos_ in {"VERB", "AUX", "ADJ"} and _leads_event(token):
            yield from (Part(p, "moderator", token, "led") for p in scene.subject_of(token))
        elif stem_of(token.text, "moderation") is not None and not _conducts(scene, token):
            yield from (Part(p, "moderator", token, "moderator-title") for p in _bearers(scene, token))


def _conducts(scene: Scene, title: Token) -> bool:
    """Tell whether the «dirigent» stands before an orchestra, not a meeting."""
    return scene.event.type in {"konsert", "gudstjeneste", "festival"} and title.lower_.endswith(
        ("dirigent", "dirigenten")
    )


def _leads_event(verb: Token) -> bool:
    near = verb.doc[max(verb.sent.start, verb.i - 8) : min(verb.sent.end, verb.i + 5)]
    spoken = {"ordet", "samtalen", "samtale", "sofasamtalen", "panelet", "dagen", "kvelden"}
    return any(t.lower_ in spoken or stem_of(t.text, "event-nouns") is not None for t in near)


def _bearers(scene: Scene, title: Token) -> Iterator[str]:
    """Yield the name right after the title or after «var», and the one before «som» or «er» it."""
    for span in scene.people():
        between = scene.doc[title.i + 1 : span.start] if span.start > title.i else scene.doc[span.end : title.i]
        if len(between) <= 4 and all(t.lower_ in _BETWEEN or stem_of(t.text, "event-nouns") for t in between):
            yield span.kb_id_
            return
