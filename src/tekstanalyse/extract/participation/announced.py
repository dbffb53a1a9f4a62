"""Somebody will talk at an event that the article announces: «Lia vil fortelle om torsken», «Lia kjem og snakkar»."""

import re
from collections.abc import Iterator

from spacy.tokens import Span, Token

from tekstanalyse.extract.events import Event
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.participation.outlook import is_ahead, is_set_ahead
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.syntax import subject
from tekstanalyse.lexicon import entries

_AHEAD = frozenset({"skal", "vil", "kommer", "kjem"})
_GIVE = frozenset({"holde", "halde", "gi", "gje", "holder", "held", "gir", "gjev"})
_COMES = frozenset({"kommer", "kjem"})
_LOOKS_AHEAD = frozenset(
    "skal blir vert inviterer inviterar arrangerer arrangerar holdes haldast arrangeres arrangerast kommer kjem "  # noqa: SIM905
    "skipar byr kaller kallar".split()
)
_ANOTHER_YEAR = re.compile(
    r"\b(?:i fjor|(?:forrige|førre|siste?) (?:gang|gong|år)|(?:tidligere|tidlegare) år)\b", re.IGNORECASE
)
_NOT_AHEAD = re.compile(
    r"\b(?:(?:hvert|kvart) år|(?:blir|vert|vil bli|skal bli|kommer til å bli|kjem til å bli) (?:\w+ ){0,2}?"
    r"(?:glemt|gløymt|gløymd|husket|huska|hugsa|stående|ståande))\b",
    re.IGNORECASE,
)
"""What is done each year, or will be remembered, says nothing of an event to come («Hvert år inviterer laget»)."""
_GIVEN = frozenset("webinar kurs seminar foredrag temakveld forfatterkveld bokbad workshop forelesning".split())  # noqa: SIM905
"""Types that somebody gives: to be held with a person is to be held by them."""
_MEETS = frozenset({"møter", "møtes", "møtest"})
_THEN = frozenset(
    {
        "da",
        "då",
        "der",
        "dit",
        "seinare",
        "senere",
        "først",
        "fyrst",
        "så",
        "deretter",
        "etterpå",
        "sist",
        "til",
        "før",
        "etter",
        "her",
    }
)
"""Words by which a programme goes on to who is next."""
_REACH = 8
"""Words between «skal» and what somebody is to do."""
_ABOUT = 3
"""Words after a verb in which «om» says what the talk is to be about."""


def find_announced(scene: Scene) -> Iterator[Part]:
    """Yield who a sentence close to the name of an event to come says will tell of something there."""
    ahead = is_ahead(scene.doc, scene.event) or is_set_ahead(scene)
    if not (ahead or ((scene.near or _is_all_ahead(scene)) and is_announced(scene.event))):
        return
    yield from _with_whom(scene)
    for verb in scene.tokens():
        people = _who(scene, verb) if _tells(verb) else _coming(scene, verb)
        yield from (Part(person, "speaker", verb, "announced", _topic(verb), planned=True) for person in people)


def _with_whom(scene: Scene) -> Iterator[Part]:
    """Yield with whom an event to come is («Neste webinar er med Hege Lia», «inviterer til kurs med Jon Moe»)."""
    mentions = [span for span in scene.event.mentions if span.sent == scene.sent]
    if not mentions or scene.event.type not in _GIVEN:
        return
    near = (token for token in scene.tokens() if 0 <= token.i - mentions[0].end <= _REACH)
    by = next((token for token in near if token.lower_ == "med"), None)
    behind = [span for span in scene.people() if by is not None and by.i < span.start <= by.i + _ABOUT]
    yield from (Part(span.kb_id_, "speaker", span[0], "announced", planned=True) for span in behind[:1])


def _is_all_ahead(scene: Scene) -> bool:
    """Tell whether the article is on the event, which its title names, and tells of nothing that has been."""
    titles = [zone for zone in scene.doc.spans["zones"] if zone.label_ == "title"]
    titled = any(zone.start <= span.start < zone.end for zone in titles for span in scene.event.mentions)
    return titled and not any(_looks_back(sent) for sent in scene.doc.sents)


def is_announced(event: Event) -> bool:
    """Tell whether what is said of the event looks ahead, in every sentence that names it with a verb.

    What is said of another year's («Da konferansen ble holdt i fjor») tells nothing of this one.
    """
    sentences = [span.sent for span in event.mentions if not _NOT_AHEAD.search(span.sent.text)]
    ahead = any(token.lower_ in _LOOKS_AHEAD for sent in sentences for token in sent)
    return ahead and not any(_looks_back(sent) and not _ANOTHER_YEAR.search(sent.text) for sent in sentences)


def _looks_back(sent: Span) -> bool:
    return any("Past" in token.morph.get("Tense", []) for token in sent)


def _tells(verb: Token) -> bool:
    """Tell whether a verb says that somebody will speak: «fortelle om», «holde tale», «deler erfaringer»."""
    if verb.pos_ not in {"VERB", "AUX"}:
        return False
    after = [token.lower_ for token in verb.doc[verb.i + 1 : min(verb.i + 1 + _ABOUT, verb.sent.end)]]
    if verb.lower_ in _GIVE:
        return any(stem_of(word, "talk-nouns") is not None for word in after)
    for form, *needed in entries("announcing-verbs"):
        if verb.lower_ == form:
            return not needed or not set(needed).isdisjoint(after) or (_comes(verb) and "om" in needed)
    return False


def _comes(verb: Token) -> bool:
    """Tell whether somebody comes to do it («kommer og snakker», «kjem for å fortelje»)."""
    before = [token.lower_ for token in verb.doc[max(verb.sent.start, verb.i - _REACH) : verb.i]]
    return not _COMES.isdisjoint(before) and bool(before) and before[-1] in {"og", "å"}


def _who(scene: Scene, verb: Token) -> tuple[str, ...]:
    """Return who is to do it: the subject of the verb, or the names right before «skal», «vil», «kommer»."""
    before = scene.doc[max(scene.sent.start, verb.i - _REACH) : verb.i]
    modal = next((token for token in reversed(before) if token.lower_ in _AHEAD), None)
    if modal is None:
        return _sharing(scene, verb)
    named = scene.named_by(subject(verb)) or scene.named_by(subject(modal)) or scene.subject_of(modal)
    return tuple(person for person in named if person in {span.kb_id_ for span in scene.people()})


def _coming(scene: Scene, verb: Token) -> tuple[str, ...]:
    """Return who comes or meets there («Då kjem Lia», «Der møter Lia rektor Moe»)."""
    if verb.lower_ in _MEETS:
        return tuple(span.kb_id_ for span in scene.people() if span.start > verb.i)
    then = scene.sent[0].lower_ in _THEN and 0 < verb.i - scene.sent.start <= _ABOUT
    if then and scene.event.turn == "later" and "Pres" in verb.morph.get("Tense", []):
        return tuple(span.kb_id_ for span in scene.people() if not _is_in_relative(span))
    return _sharing(scene, verb) if then and verb.lower_ in _COMES else ()


def _is_in_relative(span: Span) -> bool:
    """Tell whether a name is the subject of a clause with «som» («planen, som konsulent Hege Lia har laget»)."""
    return any(token.lower_ == "som" for token in span.doc[max(span.start - 2, span.sent.start) : span.start])


def _sharing(scene: Scene, verb: Token) -> tuple[str, ...]:
    """Return the subject of a verb in the present tense («Lia deler erfaringer»), not who is quoted behind it."""
    head = subject(verb)
    present = "Past" not in verb.morph.get("Tense", []) and "Inf" not in verb.morph.get("VerbForm", [])
    told = head is not None and (head.i < verb.i or not _is_cue(verb))
    return scene.subject_of(verb) if present and told else ()


def _is_cue(verb: Token) -> bool:
    """Tell whether a verb comes behind what is quoted («…, fortel Lia»)."""
    return verb.i == verb.sent.start or verb.nbor(-1).is_punct or verb.nbor(-1).is_space


def _topic(verb: Token) -> str | None:
    doc, end = verb.doc, verb.sent.end
    for token in doc[verb.i + 1 : min(verb.i + 1 + _ABOUT, end)]:
        if token.lower_ in {"om", "frå", "fra"} and token.i + 1 < end:
            stop = next((t.i for t in doc[token.i + 1 : end] if t.text in {".", ",", ";", "–"} or t.is_space), end)
            return doc[token.i + 1 : stop].text or None
    return None
