"""Tell whether an article as a whole is the report of one event."""

import re

from spacy.tokens import Doc

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.events import Event
from tekstanalyse.extract.events.details import says_when
from tekstanalyse.extract.events.hall import is_from_hall

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
_LONG = 3500
"""Characters of an article that, where it reports an event, comes back to it."""
_LEAD, _EARLY = 300, 500
"""Characters within which a report names its event: once in the lead, or early and again later."""


def is_report(doc: Doc, event: Event | None) -> bool:
    """Tell whether the article is the report of this event: named in its title or lead, and come back to."""
    if event is None:
        return False
    if is_from_hall(doc) and _GATHERED.search(text_of(doc)[:_LEAD]):
        return True
    first, several, titled = event.mentions[0].start_char, len(event.mentions) > 1, _is_titled(doc, event)
    if not several and event.type in _LOOSE and not titled and len(text_of(doc)) > _LONG:
        return False
    early = (first < _EARLY and several) or first < _LEAD or titled
    recurs = several and (titled or (event.type in _GATHERINGS and first < _EARLY))
    return early and (recurs or _is_settled(doc, event))


def _is_titled(doc: Doc, event: Event) -> bool:
    titles = [zone for zone in doc.spans["zones"] if zone.label_ == "title"]
    return any(zone.start <= span.start < zone.end for zone in titles for span in event.mentions)


def _is_settled(doc: Doc, event: Event) -> bool:
    """Tell whether more is known of the event than its noun, or the article is from a hall."""
    known = event.name or event.organizers or event.place is not None or event.arranged
    timed = event.date is not None or event.timed or any(_OF_DAY.search(span.text) for span in event.mentions)
    dated_title = _is_titled(doc, event) and says_when(doc[: _LEAD // 5])
    return bool(known) or timed or dated_title or is_from_hall(doc) or event.type == "pressekonferanse"
