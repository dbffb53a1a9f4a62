"""Somebody opened or closed the event or welcomed to it: «åpnet dagen», «ønsket velkommen», «avslutta seminaret»."""

from collections.abc import Iterator
from itertools import pairwise

from spacy.tokens import Token

from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.participation.music import is_musician
from tekstanalyse.extract.participation.scene import Part, Scene, may_be_title
from tekstanalyse.extract.syntax import agent
from tekstanalyse.records import Role

_OPEN = frozenset({"åpnet", "åpna", "opna", "åpner", "opnar", "innledet", "innleia"})
_START = frozenset({"sparket", "sparka", "satte", "satt", "sette", "sett", "dro", "drog", "dratt", "blåste", "ringte"})
_CLOSE = frozenset({"avsluttet", "avslutta", "lukket", "lukka"})
_WELCOME = frozenset({"velkommen", "velkomen", "velkomne", "møtt"})
_GOOD = frozenset(("god", time) for time in ("morgen", "morgon", "kveld", "dag", "ettermiddag"))
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
        "helse",
        "hilse",
        "helste",
        "hilste",
        "bød",
        "bydde",
        "baud",
        "ba",
        "bad",
    }
)


_HOSTS = frozenset({"vert", "vertinne", "vertskap"})


_SESSIONS = ("økt", "økta", "økten", "sesjon", "sesjonen", "bolken")
"""Ends of words for the parts of an event."""


_DOORS = frozenset({"dørene", "dørane", "døra", "døren", "portene", "portane"})
"""What those open whose house it is, without a word."""
_LANGUAGES = frozenset(
    "norsk nynorsk bokmål samisk nordsamisk sørsamisk lulesamisk kvensk svensk engelsk tegnspråk teiknspråk".split()  # noqa: SIM905
)


_NEAR = 6
"""Words behind a verb in which it has whom one takes in, or the name of who opened."""


_RECEIVED = frozenset({"imot", "mot"})
_COMERS = frozenset(
    "gjestene gjestane publikum deltakerne deltakarane deltagerne tilhørerne tilhøyrarane medlemmene medlemene "  # noqa: SIM905
    "oss alle folk folket forsamlingen forsamlinga festdeltakerne besøkende elevene elevane".split()
)
"""Whom one welcomes who takes in those that come."""
_DOORSTEP = frozenset(
    "trappa trappen trappene døra døren inngangen inngangsdøra kaia kaien tunet porten gården garden".split()  # noqa: SIM905
)
_TABLE = frozenset({"bords", "dekket", "dekka", "gilde", "fest"})
_BADE = frozenset({"bød", "baud", "ba", "bad", "bydde", "inviterte"})
_ALSO_HOSTS = frozenset({"vertspar", "husvert", "kveldsvert"})


def find_opening(scene: Scene) -> Iterator[Part]:
    """Yield who opened (a speaker) and who welcomed (a host)."""
    lower = [token.lower_ for token in scene.tokens()]
    for token in scene.tokens():
        if token.lower_ in _WISH and (_WELCOME & set(lower) or _GOOD & set(pairwise(lower))):
            yield from (Part(p, "host", token, "welcome") for p in (*scene.subject_of(token), *_together(scene, token)))
        elif _opens_or_closes(scene, token):
            yield from (Part(p, _role(scene, p), token, "opening") for p in scene.subject_of(token))
        elif _receives(scene, token) or (token.lower_ in _HOSTS | _ALSO_HOSTS and _is_host_of(scene, token)):
            yield from (Part(p, "host", token, "welcome") for p in scene.subject_of(token))


def _together(scene: Scene, verb: Token) -> list[str]:
    """Return who welcomed beside another («ønsket velkommen sammen med Hege Lia»)."""
    after = scene.doc[verb.i + 1 : min(verb.i + 5, scene.sent.end)]
    beside = next((token for token in after if token.lower_ in {"sammen", "saman", "ilag"}), None)
    if beside is None or beside.i + 1 >= scene.sent.end or beside.nbor().lower_ != "med":
        return []
    return [span.kb_id_ for span in scene.people() if beside.i < span.start <= beside.i + 5][:1]


def _opens_or_closes(scene: Scene, token: Token) -> bool:
    if token.lower_ in _START and _starts(scene, token.i):
        return True
    if token.lower_ in _OPEN:
        return _opens_event(scene, token.i)
    return token.lower_ in _CLOSE and _closes_event(scene, token.i)


def _starts(scene: Scene, i: int) -> bool:
    """Tell whether somebody «sparket i gang» the event."""
    return [token.lower_ for token in scene.doc[i + 1 : min(i + 3, scene.sent.end)]] == ["i", "gang"]


def _closes_event(scene: Scene, i: int) -> bool:
    """Tell whether an event is what is closed, by somebody («seminaret ble avsluttet av Lia», «avsluttet dagen»)."""
    object_ = scene.doc[i + 1 : min(i + 4, scene.sent.end)]
    passive = agent(scene.doc[i]) is not None
    return passive or any(_is_event(scene, token) for token in object_)


def _is_event(scene: Scene, token: Token) -> bool:
    if stem_of(token.text, "event-nouns") is not None or token.lower_ in {"dagen", "kvelden", "møtet", "ballet"}:
        return True
    if token.pos_ == "NOUN" and token.lower_.endswith(_SESSIONS):
        return True
    told = (span for event in scene.events if event.turn is not None for span in event.mentions)
    return any(span.start <= token.i < span.end for span in (*scene.doc.spans["events"], *told))


def _in_language(scene: Scene, i: int) -> bool:
    """Tell whether nothing but a language follows («åpnet på samisk»): it is the event that is opened."""
    after = [token.lower_ for token in scene.doc[i + 1 : min(i + 3, scene.sent.end)]]
    return len(after) > 1 and after[0] == "på" and after[1] in _LANGUAGES


def _opens_event(scene: Scene, i: int) -> bool:
    """Tell whether what is opened is an event, or nothing is said to be («åpnet friskt med å snakke om»)."""
    opened = [child for child in scene.doc[i].children if child.dep_ == "nsubj:pass"]
    if _in_language(scene, i):
        return True
    behind = scene.doc[i + 1 : min(i + 7, scene.sent.end)]
    if behind and behind[0].lower_ in _DOORS:
        return False
    if scene.sent.start < i <= scene.sent.start + 2 and _is_event(scene, scene.doc[i - 1]) and _is_by_name(scene, i):
        return True
    return any(_is_event(scene, token) or token.lower_ == "med" for token in [*opened, *behind])


def _is_by_name(scene: Scene, i: int) -> bool:
    """Tell whether a name and its titles follow the verb at once («Ballet åpnet rektor Hege Lia»)."""
    behind = next((span for span in scene.people() if i < span.start <= i + _NEAR), None)
    return behind is not None and all(map(may_be_title, scene.doc[i + 1 : behind.start]))


def _role(scene: Scene, person: str) -> Role:
    """Return what one who opens an event is: a musician plays («åpnet av fiolinist Hege Lia»), others speak."""
    before = [scene.doc[span.start - 1].lower_ for span in scene.people() if span.kb_id_ == person and span.start]
    return "performer" if any(map(is_musician, before)) else "speaker"


def _receives(scene: Scene, verb: Token) -> bool:
    """Tell whether those who came were taken in, or asked to the table («tok imot gjestene», «bød til bords»)."""
    after = [token.lower_ for token in scene.doc[verb.i + 1 : min(verb.i + _NEAR, scene.sent.end)]]
    if verb.lower_ in _BADE:
        asked = any(pair[0] == "til" and pair[1] in _TABLE for pair in pairwise(after))
        return asked or ("inn" in after[:2] and not _COMERS.isdisjoint(after))
    if verb.lower_ != "tok" or _RECEIVED.isdisjoint(after):
        return False
    return not _COMERS.isdisjoint(after) or any(
        place in {"på", "i", "ved"} and at in _DOORSTEP for place, at in pairwise(after)
    )


def _is_host_of(scene: Scene, noun: Token) -> bool:
    """Tell whether somebody was «vert for» the event itself."""
    is_predicate = any(child.dep_ == "cop" for child in noun.children)
    after = scene.doc[noun.i + 1 : min(noun.i + 4, scene.sent.end)]
    if len(after) < 2:
        return is_predicate
    return is_predicate and after[0].lower_ == "for" and any(_is_event(scene, t) for t in after)
