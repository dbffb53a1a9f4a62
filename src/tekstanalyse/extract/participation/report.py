"""Tell whether an article as a whole is the report of one event."""

import re

from spacy.tokens import Doc

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.events import Event
from tekstanalyse.extract.events.details import says_when

_GATHERINGS = frozenset(
    "årsmøte landsmøte folkemøte allmøte stormøte seminar webinar konferanse kongress fagdag temadag temakveld".split()  # noqa: SIM905
)
"""Types at which somebody always speaks: to come back to one is to report it."""
_OF_DAY = re.compile(r"\b(?:gårsdagens|\w+dagens|kveldens|nattens|gårdagens)\b", re.IGNORECASE)
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
    first = min(span.start_char for span in event.mentions)
    settled = event.name or event.date is not None or event.organizers or event.place is not None or event.arranged
    settled = settled or event.timed
    titles = [zone for zone in doc.spans["zones"] if zone.label_ == "title"]
    titled = any(zone.start <= span.start < zone.end for zone in titles for span in event.mentions)
    settled = settled or (titled and says_when(doc[: _LEAD // 5]))
    settled = settled or any(_OF_DAY.search(span.text) for span in event.mentions)
    recurs = len(event.mentions) > 1 and (titled or (event.type in _GATHERINGS and first < _EARLY))
    if len(event.mentions) == 1 and event.type in _LOOSE and not titled and len(text_of(doc)) > _LONG:
        return False
    return bool(settled or recurs) and ((first < _EARLY and len(event.mentions) > 1) or first < _LEAD or titled)
