"""Somebody was a guest in a podcast or programme: «var med i podkasten», «gjest i», «med X i studio»."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Span, Token

from tekstanalyse.extract.layer import spans
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.syntax import agent, subject

_MEDIA = frozenset({"podkast"})


_TALK = frozenset(
    "snakker snakkar snakket snakka prater pratar pratet prata samtaler samtalar samtalte samtala".split()  # noqa: SIM905
)
_TITLED = 5
"""Words between «med» and the name of a guest."""
_ASKED = frozenset({"bokbadet", "bokbada", "utspurt", "utspurd", "utspørt"})
_INTERVIEWED = frozenset({"intervjuet", "intervjua", "intervjudd"})
_OF_BOOKS = frozenset({"lansering", "forfatterkveld", "bokbad", "samtale", "festival"})
_STAGE = frozenset({"scenen", "scena", "podiet", "sofaen"})
_GUESTS = frozenset({"gjest", "gjester", "gjesten", "gjestene", "gjestar", "gjestane"})


def find_guest(scene: Scene) -> Iterator[Part]:
    """Yield the people that a sentence naming a podcast says were in it."""
    tokens = list(scene.tokens())
    yield from _presented(scene, tokens)
    yield from _interviewed(scene, tokens)
    yield from _visiting(scene, tokens)
    if scene.event.type not in _MEDIA or not scene.explicit:
        return
    yield from _talking(scene, tokens)
    for token in tokens:
        taking_part = token.lower_ in {"gjest", "gjesten", "gjester"} or (
            token.lower_ == "med"
            and token.i > scene.sent.start
            and token.i + 1 < scene.sent.end
            and token.nbor().lower_ in {"i", "på"}
        )
        if taking_part:
            before = [span for span in scene.people() if span.start < token.i]
            after = [span for span in _announced(scene) if span.start > token.i]
            guests = after if token.lower_ == "gjester" else before[-1:]
            yield from (Part(span.kb_id_, "guest", token, "guest") for span in guests)
            return


def _presented(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield the name after «kveldens gjest var»."""
    for guest, verb in pairwise(tokens):
        said = {guest.lower_, verb.lower_}
        if not _is_one_of_many(guest) and said & _GUESTS and said & {"var", "er"}:
            yield from (Part(s.kb_id_, "guest", guest, "guest") for s in scene.people() if s.start > verb.i)
        elif guest.is_sent_start and guest.lower_ in _GUESTS and verb.lower_ in {"på", "ved", "under"}:
            yield from (Part(p, "guest", guest, "guest") for p in _named_after_event(scene, verb.i + 1))


def _is_one_of_many(guest: Token) -> bool:
    """Tell whether it is said of whom there were many («blant gjestene var Lia», «eldste gjest var Lia»)."""
    return guest.i > guest.sent.start and guest.nbor(-1).lower_ in {"blant", "mellom", "eldste", "yngste"}


def _named_after_event(scene: Scene, start: int) -> Iterator[str]:
    """Yield the names right after the event and «var» («Gjest på møtet var Lia»)."""
    event = next((span for span in scene.event.mentions if span.start == start), None)
    if event is not None and event.end < scene.sent.end and scene.doc[event.end].lower_ in {"var", "er"}:
        yield from (span.kb_id_ for span in scene.people() if span.start > event.end)


def _talking(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield who talks with a guest in a podcast («I episoden snakker Lia med Moe om søvn»)."""
    talk = next((token for token in tokens if token.lower_ in _TALK), None)
    by = next((token for token in tokens if talk is not None and token.i > talk.i and token.lower_ == "med"), None)
    if talk is None or by is None:
        return
    guests = [span for span in scene.people() if by.i < span.start <= by.i + _TITLED]
    yield from (Part(span.kb_id_, "guest", talk, "guest") for span in guests[:1])
    yield from (Part(person, "host", talk, "guest") for person in scene.subject_of(talk) if guests)


def _interviewed(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield who was talked with about books on a stage, and by whom («Lia ble bokbadet av Moe»)."""
    for verb in tokens:
        if verb.lower_ in _ASKED or (verb.lower_ in _INTERVIEWED and _is_on_stage(scene)):
            asked, asking = scene.named_by(subject(verb)), scene.named_by(agent(verb))
            yield from (Part(person, "moderator", verb, "guest") for person in asking)
            yield from (Part(person, "guest", verb, "guest") for person in asked)


def _is_on_stage(scene: Scene) -> bool:
    """Tell whether an interview is one before an audience."""
    return scene.event.type in _OF_BOOKS or any(token.lower_ in _STAGE for token in scene.tokens())


def _announced(scene: Scene) -> list[Span]:
    """Return the names in the sentence, and in the next one when this ends in a colon («to gjester: …»)."""
    named = scene.people()
    if scene.sent.text.rstrip().endswith(":") and scene.sent.end < len(scene.doc):
        following = scene.doc[scene.sent.end].sent
        named += [
            span for span in spans(scene.doc, "people") if span.start >= following.start and span.end <= following.end
        ]
    return named


def _visiting(scene: Scene, tokens: Sequence[Token]) -> Iterator[Part]:
    """Yield who has visitors in a podcast, and the visitors («programleder Lia har besøk av Moe»)."""
    visit = next((token for token in tokens if token.lower_ in {"besøk", "selskap"}), None)
    if scene.event.type not in _MEDIA or visit is None or visit.i + 1 >= scene.sent.end:
        return
    if visit.nbor().lower_ in {"av", "frå", "fra"}:
        before = [span for span in scene.people() if span.end <= visit.i]
        after = [span for span in _announced(scene) if span.start > visit.i]
        yield from (Part(span.kb_id_, "host", visit, "guest") for span in before[-1:])
        yield from (Part(span.kb_id_, "guest", visit, "guest") for span in after)
