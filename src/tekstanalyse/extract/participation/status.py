"""See whether what a sentence says has happened, is to come, was called off, or was prevented."""

import re
from collections.abc import Iterator
from itertools import pairwise

from spacy.tokens import Token

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.participation.absence import is_away
from tekstanalyse.extract.participation.announced import is_announced
from tekstanalyse.extract.participation.outlook import is_ahead, is_set_ahead
from tekstanalyse.extract.participation.pictured import is_series
from tekstanalyse.extract.participation.scene import Scene
from tekstanalyse.records import Status

_ASKED = frozenset({"bedt", "bedne", "invitert"})
_COMING = _ASKED | frozenset({"skal", "vil", "kommer", "kjem", "planlegger", "planlegg"})
_CALLED_OFF = frozenset({"avlyst", "avlyste", "avlyses", "avlysast", "innstilt", "avlyser"})
_THANKS = frozenset({"takk", "takker", "takkar"})
"""Words that say, in no past tense, that something has been."""
_NOT = frozenset({"ikke", "ikkje"})
_NO = frozenset({"ingen", "inga"})
"""Words before the noun for a talk that nobody gave («holdt ingen tale»)."""
_CLAUSES = frozenset({"mens", "medan", "men", "som", "fordi", "så", "ettersom", "sidan", "siden", "der"})
_CLAIMS = frozenset("at : « om som kvifor hvorfor kva hva korleis hvordan kven hvem når kvar hvor".split())  # noqa: SIM905
"""Words with which what was said or asked begins."""
_LOOKS_TO = re.compile(
    r"(?:i (?:over)?mor(?:gen|gon)|i kveld|til (?:uka|uken|veka|våren|sommeren|sommaren|høsten|hausten|vinteren)"
    r"|neste (?:uke|veke|helg|måned|månad|år|gang|gong|møte))\b",
    re.IGNORECASE,
)
"""How a sentence begins, in the present tense, that tells of what is to come."""
_SILENCE = frozenset({"skjul", "stol"})
"""Words for what one who speaks out does not do."""


def status_of(scene: Scene, person: str, trigger: Token) -> Status | None:
    """Return the status of what a trigger says of a person; None when the sentence denies it («tok ikke ordet»)."""
    if is_away(scene, person):
        return "absent"
    lower = [token.lower_ for token in scene.tokens()]
    if _CALLED_OFF & set(lower) or scene.event.called_off or _is_called_off(scene):
        return "cancelled"
    if "skulle" in lower[: trigger.i - scene.sent.start + 1]:
        return "absent" if "men" in lower else "planned"
    if _is_denied(scene, trigger):
        return None
    if _THANKS & set(lower[: trigger.i - scene.sent.start + 1]):
        return "held"
    if (listed := _status_in_list(scene)) is not None:
        return listed
    if _is_ahead(scene, trigger) or scene.event.turn == "later":
        return "planned"
    return _status_ahead(scene) if _is_to_come(scene) else "held"


def _status_in_list(scene: Scene) -> Status | None:
    """Return the status that a list by years, or by days, gives to what it tells of one of its events."""
    if scene.event.listed == "series" and not scene.doc.user_data.get("published") and not _is_told(scene):
        return "planned"
    if scene.event.listed == "archive":
        return "planned" if is_ahead(scene.doc, scene.event) else "held"
    return None


def _is_told(scene: Scene) -> bool:
    """Tell whether a line of the list in which the event stands says in the past tense what was."""
    text = text_of(scene.doc)
    starts = [text.rfind("\n", 0, e.mentions[0].start_char) + 1 for e in scene.events if e.listed == "series"]
    lines = [range(start, text.find("\n", start) % (len(text) + 1)) for start in starts]
    told = (t for t in scene.doc if is_finite(t) and any(t.idx in line for line in lines))
    return any("Past" in token.morph.get("Tense", []) for token in told)


def _is_to_come(scene: Scene) -> bool:
    """Tell whether the article announces the event, or the whole of which it is a part."""
    if is_series(scene.doc):
        return False
    whole = scene.event if scene.event.parent is None else scene.events[scene.event.parent]
    return scene.event.turn is None and (
        is_announced(whole) or all(is_ahead(scene.doc, e) for e in (scene.event, whole))
    )


def _status_ahead(scene: Scene) -> Status | None:
    """Return the status of what is said of an event to come: what is told of it in the past tense was at another."""
    finite = [token.morph for token in _outside_titles(scene) if is_finite(token)]
    if any("Past" in morph.get("Tense", []) for morph in finite):
        return None
    return "planned" if not finite or any(morph.get("Tense", morph.get("Mood", [])) for morph in finite) else "held"


def _is_denied(scene: Scene, trigger: Token) -> bool:
    """Tell whether «ikke» stands beside the trigger, or the talk is one that was not given."""
    near = (token for token in scene.tokens() if -3 <= token.i - trigger.i <= 3)
    denied = (
        token.lower_ in _NOT
        and not (_is_in_claim(trigger, token) or _is_said_before(trigger, token) or _is_litotes(token))
        for token in near
        if trigger.text != ":"
    )
    return (
        any(denied)
        or _is_spared(trigger)
        or any(_is_no_talk(token) and _is_beside(trigger, token) for token in scene.tokens())
    )


def _is_spared(trigger: Token) -> bool:
    """Tell whether somebody did not have to do it («slapp å holde tale»)."""
    before = [token.lower_ for token in trigger.doc[max(trigger.sent.start, trigger.i - 4) : trigger.i]]
    return any(pair in {("slapp", "å"), ("slepp", "å")} for pair in pairwise(before))


def _is_beside(trigger: Token, token: Token) -> bool:
    """Tell whether no other clause begins between two words."""
    first, last = sorted((trigger.i, token.i))
    return _CLAUSES.isdisjoint(between.lower_ for between in trigger.doc[first + 1 : last])


def _is_no_talk(token: Token) -> bool:
    """Tell whether a word says that no talk was given («holdt ingen tale»)."""
    talk = token.i > 0 and stem_of(token.text, "talk-nouns") is not None
    return talk and token.nbor(-1).lower_ in _NO


def _is_litotes(negation: Token) -> bool:
    """Tell whether what is denied is silence («la ikke skjul på at», «stakk ikkje under stol at»)."""
    after = negation.doc[negation.i + 1 : min(negation.i + 4, negation.sent.end)]
    return any(token.lower_ in _SILENCE for token in after)


def _is_in_claim(trigger: Token, token: Token) -> bool:
    """Tell whether a word stands in what was said, and not in that it was («understreket at lærlinger ikke …»)."""
    return any(other.lower_ in _CLAIMS for other in trigger.doc[trigger.i + 1 : max(token.i, trigger.i + 1)])


def _is_said_before(trigger: Token, token: Token) -> bool:
    """Tell whether a word ends what was said, and who said it follows («Det holder ikke lenger, innvendte Lia»)."""
    return any(between.text in {",", "?", "!", "»"} for between in trigger.doc[token.i + 1 : trigger.i])


def _is_ahead(scene: Scene, trigger: Token) -> bool:
    """Tell whether the words before the trigger look ahead; a verb in the past tense tells what has been, whatever
    is said of what is to come («På spørsmål om hvem som skal betale, svarte Lia»).
    """
    told = is_finite(trigger) and "Past" in trigger.morph.get("Tense", [])
    before = {token.lower_ for token in _outside_titles(scene) if token.i <= trigger.i and token.pos_ != "NOUN"}
    coming = _COMING & before if not told else _ASKED & before if "men" in before else frozenset()
    return bool(coming) or is_set_ahead(scene) or _is_on_day_to_come(scene)


def _is_on_day_to_come(scene: Scene) -> bool:
    """Tell whether a sentence begins with a day to come («I morgon er det …»), or one that it says what will be on
    («Tirsdag 5. mars blir det omvisning …»)."""
    verb = next((token for token in scene.tokens() if is_finite(token)), None)
    if verb is not None and "Past" not in verb.morph.get("Tense", []) and _LOOKS_TO.match(scene.sent.text):
        return True
    exact = (d for d in scene.doc.spans["dates"] if d.sent == scene.sent and len(d.kb_id_) >= len("XXXX-10-08"))
    return verb is not None and verb.lower_ in {"blir", "vert"} and any(day.start < verb.i for day in exact)


def _is_called_off(scene: Scene) -> bool:
    """Tell whether the headline says that the event is called off, which it says of no other year's."""
    if scene.event.turn is not None:
        return False
    headline = text_of(scene.doc).partition("\n")[0].lower()
    return any(word in _CALLED_OFF for word in headline.split())


def _outside_titles(scene: Scene) -> Iterator[Token]:
    """Yield the tokens but those of titles between marks («Kåseri: «Da torsken ble borte», ved Lia»)."""
    inside = False
    for token in scene.tokens():
        inside = token.text == "«" or (inside and token.text != "»")
        if not inside:
            yield token
