"""Somebody led the event or a talk in it: «Debatten ble ledet av», «ordstyrer var», «styrte ordet»."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from tekstanalyse.extract.events import Event
from tekstanalyse.extract.inflection import ending_of, is_title, stem_of
from tekstanalyse.extract.participation.chairing import chairs
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.participation.told import behind_by
from tekstanalyse.lexicon import entries

_LEADING = frozenset({"ledelse", "leiing", "leiding"})
_GIVEN = frozenset(
    "valgt vald valde valgte utpekt utpeikt satt sett bedt beden spurt spurd hentet henta leid leigd fått fikk fekk "  # noqa: SIM905
    "hadde tok påtok tatt teke påtatt påteke".split()
)
"""Verbs of which one who came to lead is the subject, before «til å», «i oppgave å», «ansvaret for å»."""
_BRIEF = 10
"""Words of a sentence that says no more than who was elected."""
_APART = 6
"""Words between a title and the name of its bearer."""
_BETWEEN = frozenset(
    "var er : , ( som for ble blei vart valgt vald valde utpekt utpeikt fungerte virket verka opptrådte opptredde "  # noqa: SIM905
    "hadde de dei vi me fått hentet henta leid leigd inn til på under i "
    "tilbake attende att igjen nå no også òg stilte vår vårt våre egen eigen eige eget".split()
)
"""Words, with nouns and adjectives, that may stand between a title and the name of its bearer."""


_PLAYING = (
    "kor",
    "koret",
    "korets",
    "korps",
    "korpset",
    "korpsets",
    "orkester",
    "orkesteret",
    "orkesterets",
    "musikklag",
    "musikklaget",
    "musikklagets",
)
"""Ends of words for those who have a conductor; «kor» by itself is also a question in nynorsk."""


def find_moderation(scene: Scene) -> Iterator[Part]:
    """Yield who led what is an event or a talk, and who bears a title of one who does."""
    yield from _elected(scene)
    for token in scene.tokens():
        if chairs(token):
            people = scene.subject_of(token) or behind_by(scene, token) or _given_to_lead(scene, token)
            yield from (Part(p, "moderator", token, "led") for p in people)
        elif token.lower_ in _LEADING and _is_under(scene, token):
            behind = [span for span in scene.people() if span.start > token.i]
            yield from (Part(span.kb_id_, "moderator", token, "led") for span in behind[:1])
        elif scene.near and stem_of(token.text, "moderation") is not None and not _conducts(scene, token):
            yield from (Part(p, "moderator", token, "moderator-title") for p in _bearers(scene, token))


def _given_to_lead(scene: Scene, verb: Token) -> tuple[str, ...]:
    """Return who was chosen or got to do what an infinitive says («Hege Lia ble valgt til å lede møtet»)."""
    to = verb.i > scene.sent.start and verb.nbor(-1).lower_ == "å"
    before = [token for token in scene.tokens() if verb.i - _APART <= token.i < verb.i and token.lower_ in _GIVEN]
    return scene.subject_of(before[-1]) if to and before else ()


def _elected(scene: Scene) -> Iterator[Part]:
    """Yield who was elected where the item before is to elect a chair («Val av møteleiar. Hege Lia vart vald»)."""
    sent = scene.sent
    before = scene.doc[sent.start - 1].sent if sent.start else sent
    titled = any(stem_of(token.text, "moderation") is not None for token in before)
    item = before[0].lower_.startswith("val") or any(token.lower_.startswith("val") for token in before[:4])
    chosen = next((token for token in scene.tokens() if token.lower_ in {"valgt", "vald", "valde", "valgte"}), None)
    brief = len(list(scene.tokens())) <= _BRIEF and not any(token.lower_ == "til" for token in scene.tokens())
    if titled and item and brief and chosen is not None and len(scene.people()) == 1:
        yield from (Part(span.kb_id_, "moderator", chosen, "moderator-title") for span in scene.people())


def _is_under(scene: Scene, token: Token) -> bool:
    """Tell whether it is the event that was «under ledelse av» somebody, not a choir or a firm."""
    doc, i = token.doc, token.i
    under = i > 1 and doc[i - 1].lower_ == "under" and i + 1 < scene.sent.end and doc[i + 1].lower_ == "av"
    return under and any(span.end in {i - 1, i - 2} for event in scene.events for span in event.mentions)


def find_leader(scene: Scene) -> Iterator[Part]:
    """Yield who bears the title of one who leads far from any word for the event («Konferansier Lia mente»).

    They led the only event of the article that such a one leads; where it could be two, nobody is known to have led it.
    """
    for token in scene.tokens() if not scene.near else ():
        title = stem_of(token.text, "moderation")
        leads = title is not None and not _is_former(token) and not _conducts(scene, token)
        event = _led_event(scene, title) if title is not None and leads else None
        if event is not None:
            yield from (Part(p, "moderator", token, "leader", event=event) for p in _bearers(scene, token))


def _led_event(scene: Scene, title: str) -> Event | None:
    """Return the only event that fits a title, by the first line of the list of which there is any."""
    for _, *kinds in (entry for entry in entries("moderation-kinds") if entry[0] == f"{title}:"):
        fitting = [event for event in scene.events if event.type in kinds and event.turn is None]
        fitting = [event for event in fitting if event.parent is None or event.type != "utdeling"] or fitting
        fitting = [event for event in fitting if event.mentions[0].start < scene.sent.end] or fitting
        if fitting:
            return fitting[0] if len(fitting) == 1 else None
    return None


def _is_former(title: Token) -> bool:
    return title.i > 0 and title.nbor(-1).lower_ in {"tidligere", "tidlegare"}


def _conducts(scene: Scene, title: Token) -> bool:
    """Tell whether the «dirigent» stands before a choir or an orchestra («korets dirigent»), not a meeting."""
    if not title.lower_.endswith(("dirigent", "dirigenten")):
        return False
    playing = any(len(token) > len("kor") and token.lower_.endswith(_PLAYING) for token in scene.doc)
    return playing or scene.event.type in {"konsert", "gudstjeneste", "festival"}


def _bearers(scene: Scene, title: Token) -> Iterator[str]:
    """Yield who bears a title: the name before or behind it, and those in a row behind one in the plural."""
    for span in scene.people():
        between = scene.doc[title.i + 1 : span.start] if span.start > title.i else scene.doc[span.end : title.i]
        if len(between) <= _APART and all(map(_may_stand_between, between)):
            yield from _row_from(scene, span) if span.start > title.i and _is_plural(title) else (span.kb_id_,)
            return


def _row_from(scene: Scene, first: Span) -> Iterator[str]:
    """Yield a name, and those that «og» and commas join to it behind it."""
    yield first.kb_id_
    last = first
    for span in (span for span in scene.people() if span.start > first.start):
        if {token.lower_ for token in scene.doc[last.end : span.start]} - {",", "og"}:
            return
        yield span.kb_id_
        last = span


def _is_plural(title: Token) -> bool:
    return ending_of(title.text, "moderation") in {"e", "er", "ar", "ne", "ene", "ane"}


def _may_stand_between(token: Token) -> bool:
    """Tell whether a word may stand between a title and its bearer: a noun, an adjective, a small word."""
    if token.lower_ in _BETWEEN or is_title(token.text):
        return True
    return token.is_alpha and token.is_lower and token.pos_ in {"NOUN", "ADJ", "ADV", "DET"}
