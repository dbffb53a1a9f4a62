"""Somebody led the event or a talk in it: «Debatten ble ledet av», «ordstyrer var», «styrte ordet»."""

from collections.abc import Iterator

from spacy.tokens import Token

from tekstanalyse.extract.events import Event
from tekstanalyse.extract.inflection import is_title, stem_of
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.participation.told import behind_by
from tekstanalyse.extract.syntax import agent
from tekstanalyse.lexicon import entries

_LED = frozenset(
    {
        "ledet",
        "leda",
        "leia",
        "leidd",
        "leidde",
        "ledes",
        "leier",
        "leder",
        "styrte",
        "styrt",
        "styrde",
        "loset",
        "losa",
        "loste",
        "geleidet",
        "geleida",
        "moderert",
        "bundet",
        "bunde",
        "modererte",
    }
)

_HELD = frozenset({"holdt", "heldt", "haldt", "haldne", "halde"})
_TOOK = frozenset({"tok", "overtok"})
_CHAIR = frozenset(
    {"klubba", "klubben", "ordstyrerklubba", "møteleiinga", "møteledelsen", "ordstyrerrollen", "ordstyrarrolla"}
)
_REINS = frozenset({"trådene", "trådane", "tøylene", "tøylane"})
_SPOKEN = frozenset({"spørsmålene", "spørsmåla", "debattantene", "debattantane", "panelet", "praten", "talelista"})
_LEADING = frozenset({"ledelse", "leiing", "leiding"})
_BRIEF = 10
"""Words of a sentence that says no more than who was elected."""
_BETWEEN = frozenset(
    "var er : , som for dagen kvelden møtet debatten samtalen ble vart valgt vald til på under i".split()  # noqa: SIM905
)


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
        if _leads(scene, token):
            people = scene.subject_of(token) or behind_by(scene, token)
            yield from (Part(p, "moderator", token, "led") for p in people)
        elif token.lower_ in _LEADING and _is_under(scene, token):
            behind = [span for span in scene.people() if span.start > token.i]
            yield from (Part(span.kb_id_, "moderator", token, "led") for span in behind[:1])
        elif scene.near and stem_of(token.text, "moderation") is not None and not _conducts(scene, token):
            yield from (Part(p, "moderator", token, "moderator-title") for p in _bearers(scene, token))


def _elected(scene: Scene) -> Iterator[Part]:
    """Yield who was elected where the item before is to elect a chair («Val av møteleiar. Hege Lia vart vald»)."""
    sent = scene.sent
    before = scene.doc[sent.start - 1].sent if sent.start else sent
    titled = any(stem_of(token.text, "moderation") is not None for token in before)
    item = before[0].lower_.startswith("val") or any(token.lower_.startswith("val") for token in before[:4])
    chosen = next((token for token in scene.tokens() if token.lower_ in {"valgt", "vald", "valde", "valgte"}), None)
    if titled and item and chosen is not None and len(scene.people()) == 1 and len(list(scene.tokens())) <= _BRIEF:
        yield from (Part(span.kb_id_, "moderator", chosen, "moderator-title") for span in scene.people())


def _leads(scene: Scene, verb: Token) -> bool:
    by = verb.pos_ in {"VERB", "AUX", "ADJ"} or agent(verb) is not None
    led = verb.lower_ in _LED and by and _leads_event(verb)
    return led or (verb.lower_ in _HELD and _holds_the_reins(scene, verb)) or _takes_the_chair(verb)


def _takes_the_chair(verb: Token) -> bool:
    """Tell whether somebody took the gavel («tok over klubba»)."""
    after = {token.lower_ for token in verb.doc[verb.i + 1 : min(verb.i + 8, verb.sent.end)]}
    return verb.lower_ in _TOOK and not _CHAIR.isdisjoint(after)


def _holds_the_reins(scene: Scene, verb: Token) -> bool:
    """Tell whether somebody held a debate or its questions together («holdt styr på debatten», «heldt i trådane»)."""
    after = [token.lower_ for token in scene.doc[verb.i + 1 : min(verb.i + 4, scene.sent.end)]]
    spoken = any(token.lower_ in _SPOKEN or _names_event(token) for token in scene.tokens())
    reins = after[:1] == ["i"] and not _REINS.isdisjoint(after)
    reins = reins or (agent(verb) is not None and any(token.lower_ in _REINS for token in scene.tokens()))
    reins = reins or (after[:1] == ["i"] and any(word in {"mikrofonen", "klubba"} for word in after))
    return reins or (after[:2] == ["styr", "på"] and spoken)


def _names_event(token: Token) -> bool:
    return stem_of(token.text, "event-nouns") is not None


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
        event = _led_event(scene, title) if title is not None and not _is_former(token) else None
        if event is not None:
            yield from (Part(p, "moderator", token, "leader", event=event) for p in _bearers(scene, token))


def _led_event(scene: Scene, title: str) -> Event | None:
    """Return the only event that fits a title, by the first line of the list of which there is any."""
    for _, *kinds in (entry for entry in entries("moderation-kinds") if entry[0] == f"{title}:"):
        fitting = [event for event in scene.events if event.type in kinds and event.turn is None]
        fitting = [event for event in fitting if event.parent is None or event.type != "utdeling"] or fitting
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


def _leads_event(verb: Token) -> bool:
    near = verb.doc[max(verb.sent.start, verb.i - 8) : min(verb.sent.end, verb.i + 5)]
    spoken = {"ordet", "samtalen", "samtale", "sofasamtalen", "panelet", "dagen", "kvelden", "praten", "økta", "økten"}
    spoken |= {
        "sendingen",
        "sendinga",
        "ordskiftet",
        "spørjerunden",
        "spørsmålsrunden",
        "seansen",
        "talerlista",
        "talerlisten",
        "talelista",
        "talarlista",
        "klubba",
        "trådene",
        "trådane",
        "regien",
        "utspørringen",
        "diskusjonen",
    }
    return any(t.lower_ in spoken or stem_of(t.text, "event-nouns") is not None for t in near)


def _bearers(scene: Scene, title: Token) -> Iterator[str]:
    """Yield the name right after the title or after «var», and the one before «som» or «er» it."""
    for span in scene.people():
        between = scene.doc[title.i + 1 : span.start] if span.start > title.i else scene.doc[span.end : title.i]
        if len(between) <= 4 and all(_may_stand_between(t) for t in between):
            yield span.kb_id_
            return


def _may_stand_between(token: Token) -> bool:
    """Tell whether a word may stand between a title and its bearer: another title, an event, a small word."""
    return token.lower_ in _BETWEEN or stem_of(token.text, "event-nouns") is not None or is_title(token.text)
