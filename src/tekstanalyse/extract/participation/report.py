"""Tell whether an article as a whole is the report of one event."""

import re

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.docs import once, text_of
from tekstanalyse.extract.events import SILENT, Event
from tekstanalyse.extract.events.ceremonies import lead_says_when, tells_of_people
from tekstanalyse.extract.events.deeds import CEREMONIES, is_deed
from tekstanalyse.extract.events.details import WHEN, says_when
from tekstanalyse.extract.events.gatherings import is_gathering
from tekstanalyse.extract.events.hall import is_from_hall
from tekstanalyse.extract.participation.telling import tells
from tekstanalyse.extract.syntax import SUBJECTS
from tekstanalyse.lexicon import words

_GATHERINGS = frozenset(
    "årsmøte landsmøte folkemøte allmøte stormøte seminar webinar konferanse kongress fagdag temadag temakveld".split()  # noqa: SIM905
)
"""Types at which somebody always speaks: to come back to one is to report it."""
_OF_DAY = re.compile(r"\b(?:gårsdagens|\w+dagens|kveldens|nattens|gårdagens)\b", re.IGNORECASE)
_GATHERED = re.compile(
    r"\b(?:møtte (?:fram|frem|opp)|hadde møtt|møtt(?:es|est)|(?:var|seg) saml(?:et|a)|saml(?:et|a) seg)\b"
    r"|(?:kommunestyre|bystyre|fylkesting)e?t\b"
)
"""Words of a lead that tells who came, though not yet to what."""
_LOOSE = frozenset({"debatt", "kurs", "leir", "høring", "møte"})
"""Types whose nouns are often used of no occasion that an article reports."""
_OFTEN, _MANY, _MOSTLY = 2, 3, 3
"""Mentions of the event, people who told something in the past tense, and how often to each time in the present."""
_LONG = 3500
"""Characters of an article that, where it reports an event, comes back to it."""
_LEAD, _EARLY = 300, 500
"""Characters within which a report names its event: once in the lead, or early and again later."""
_ATTENDED = re.compile(
    r"\b(?:\d{2,}|\w*(?:hundre|tusen|tjue|tretti|førti|femti|seksti|sytti|åtti|nitti))\b[^.;:]{0,40}"
    r"\b(?:møtte|møtt|kom|deltok|fylte|fylde)\b"
)
"""How many came, which is said of what has been («nær 200 møtte fram»)."""


def is_report(doc: Doc, event: Event | None) -> bool:
    """Tell whether the article is the report of this event: named in its title or lead, and come back to."""
    if event is None:
        return False
    if _is_told_by_many(doc, event):
        return True
    if is_from_hall(doc) and _GATHERED.search(text_of(doc)[:_LEAD]):
        return True
    if event.type not in SILENT and is_gathering(doc):
        return True
    first, several, titled = event.mentions[0].start_char, len(event.mentions) > 1, _is_titled(doc, event)
    if not several and event.type in _LOOSE and not titled and len(text_of(doc)) > _LONG:
        return False
    early = (first < _EARLY and several) or first < _LEAD or titled
    recurs = several and (titled or (event.type in _GATHERINGS and first < _EARLY))
    return early and (recurs or _is_settled(doc, event))


def _is_told_by_many(doc: Doc, event: Event) -> bool:
    """Tell whether several told those who were there something, and hardly anybody tells a newspaper («sier»).

    Example: the article on a debate that names it late, and tells paragraph by paragraph what each said.
    """
    if (len(event.mentions) < _OFTEN and not _is_titled(doc, event)) or event.type in SILENT:
        return False
    return _many_tell(doc)


@once
def _many_tell(doc: Doc) -> bool:
    told = [token for token in doc if tells(token) and "Past" in token.morph.get("Tense", [])]
    now = [token for token in doc if token.lower_ in words("speech-verbs") and "Pres" in token.morph.get("Tense", [])]
    tellers = {span.kb_id_ for verb in told for span in doc.spans["people"] if _is_beside(verb, span)}
    return len(tellers) >= _MANY and len(told) >= _MOSTLY * len(now)


def _is_beside(verb: Token, span: Span) -> bool:
    """Tell whether a name is the subject of a verb, or stands right beside it."""
    inside = any(child.dep_ in SUBJECTS and span.start <= child.i < span.end for child in verb.children)
    return inside or span.end == verb.i or span.start == verb.i + 1


def _is_titled(doc: Doc, event: Event) -> bool:
    titles = [zone for zone in doc.spans["zones"] if zone.label_ == "title"]
    return any(zone.start <= span.start < zone.end for zone in titles for span in event.mentions)


def _is_settled(doc: Doc, event: Event) -> bool:
    """Tell whether more is known of the event than its noun, or the article is from a hall."""
    known = event.name or event.organizers or event.place is not None or event.arranged
    timed = event.date is not None or event.timed or any(_OF_DAY.search(span.text) for span in event.mentions)
    of_lead = event.type.endswith("møte") and WHEN.search(text_of(doc)[:_LEAD]) is not None
    dated_title = _is_titled(doc, event) and says_when(doc[: _LEAD // 5])
    done = any(is_deed(span) for span in event.mentions)
    done |= tells_of_people(doc) and (event.type in CEREMONIES or lead_says_when(doc))
    timed = timed or of_lead or dated_title or any(_ATTENDED.search(span.sent.text) for span in event.mentions)
    return bool(known) or timed or done or is_from_hall(doc) or event.type == "pressekonferanse"
