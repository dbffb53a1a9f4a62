"""Add to an event what the sentences that mention it say: its type, name, day, place and organizers."""

import re

from spacy.tokens import Span

from tekstanalyse.extract.dates.rules import WEEKDAY
from tekstanalyse.extract.events.deeds import is_deed
from tekstanalyse.extract.events.event import GENERAL, Event
from tekstanalyse.extract.events.organizers import find_organizers
from tekstanalyse.extract.layer import spans
from tekstanalyse.lexicon import words

_NEAR = 15
"""Tokens between a mention and a date or place that is taken to be its own."""
_AT_ONCE = 2
"""Tokens between a mention and a year that is its own, whatever else the sentence says («Kystmøtet i 2019»)."""
_EARLY = 600
"""Characters within which a report says when it was."""

_QUESTIONS = frozenset({"hva", "kva", "hvordan", "korleis", "hvorfor", "kvifor"})
_MEETING = ("møtte", "samla", "samle")
"""How verbs begin that tell where people came together."""
WHEN = re.compile(rf"\b(?:{WEEKDAY}(?:en)?|i (?:går|dag|kveld|helga|helgen)|dagen (?:etter|før))\b", re.IGNORECASE)
"""Words for the day of what is told, though it cannot be reckoned from them."""
_FOUNDED = frozenset(
    "opprettet oppretta stiftet stifta grunnlagt grunnlagd etablert innstiftet innstifta startet starta".split()  # noqa: SIM905
)
"""Verbs of which the year is when something came into being, and no occasion («ble opprettet i 1994»)."""
_FIRST = re.compile(r"\bfor (?:første gang|fyrste gong|første gong)\b")
"""How a sentence tells when something came into being («ble holdt for første gang i 1994»)."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MARKED = re.compile(r"[«“\"][^»”\"]*$")
"""Marks that are still open."""
_OTHER_YEAR = re.compile(r"\b(neste|kommende|komande|påfølgende) års?\b|\b(i fjor|fjorårets)\b", re.IGNORECASE)


def add_mention(event: Event, span: Span) -> None:
    """Count a mention to an event, and take over what its sentence says of it."""
    event.mentions.append(span)
    event.timed |= says_when(span.sent)
    event.arranged |= any(token.lower_ in words("organize-verbs") for token in span.sent if token.i < span.start)
    if event.type == GENERAL and span.label_ != GENERAL:
        event.type = span.label_
    event.name = event.name or span.kb_id_ or None
    if event.date is None or not _is_of_another_year(span):
        date = date_near(span)
        event.date = _better_date(event.date, date if date is None or can_be_of(event.name, date) else None)
        event.place = event.place or _place(span)
    known = {organizer.kb_id_ for organizer in event.organizers}
    event.organizers += [o for o in find_organizers(span) if o.kb_id_ not in known]


def says_when(sent: Span) -> bool:
    """Tell whether a sentence says the day, even where it cannot be reckoned («tirsdag kveld», «i går»)."""
    return WHEN.search(sent.text) is not None


def can_be_of(name: str | None, date: Span) -> bool:
    """Tell whether a date does not gainsay the year in a name («Kystdagen 2023», first held in 2011)."""
    years = _YEAR.findall(name or "")
    return len(years) != 1 or not date.kb_id_[:4].isdigit() or years[0] in date.kb_id_


def _is_of_another_year(span: Span) -> bool:
    """Tell whether the sentence is about the event of another year («neste år holdes fagdagen i Førde»)."""
    return _OTHER_YEAR.search(span.sent.text) is not None


def _better_date(date: Span | None, other: Span | None) -> Span | None:
    """Return the more exact of two dates."""
    if date is None or other is None:
        return date or other
    return other if len(other.kb_id_) > len(date.kb_id_) else date


def date_near(span: Span) -> Span | None:
    """Return the date in the same sentence that is nearest, and near enough to belong to the mention."""
    same = [other for other in span.doc.spans["dates"] if other.sent == span.sent and not _is_of_theme(span, other)]
    gap = {other: max(other.start - span.end, span.start - other.end, 0) for other in same}
    apart = {other: gap[other] > _AT_ONCE or (is_deed(span) and _is_within(other)) for other in same}
    near = [other for other in same if gap[other] <= _NEAR and not (apart[other] and _is_past(other))]
    return min(near, key=lambda other: (gap[other], other.start), default=None)


def _is_within(year: Span) -> bool:
    """Tell whether a year stands behind «i», and is not the end of a name («de falne i 1942»)."""
    return year.start > 0 and year.doc[year.start - 1].lower_ == "i"


def _is_past(year: Span) -> bool:
    """Tell whether a bare year is of something else: the sentence says the day («tirsdag … om krigen i 1942»), or
    something has gone on since («et arbeid som har pågått siden 1942») or is from then («et brev fra 1942»)."""
    since = any(token.lower_ in {"siden", "sidan"} for token in year.doc[max(year.start - 3, 0) : year.start])
    since |= year.text.isdigit() and year.start > 0 and year.doc[year.start - 1].lower_ in {"fra", "frå"}
    founded = _FIRST.search(year.sent.text) is not None or any(token.lower_ in _FOUNDED for token in year.sent)
    return len(year.kb_id_) == len("1942") and (since or founded or says_when(year.sent))


def _is_of_theme(span: Span, date: Span) -> bool:
    """Tell whether a date belongs to what the event is about: «temaet for møtet var hva vi lærte i 2019».

    A bare year in a clause with «som» is of those of whom was told («… talte om dem som kom bort i 1934»), and one in
    the title («debatten «Kven les i 2050?»») and a span of years are of what was spoken about.
    """
    between = span.doc[span.end : max(date.start, span.end)]
    told = len(date.kb_id_) == len("1934") and any(token.lower_ == "som" for token in between[1:])
    titled = span.start <= date.start < span.end and _MARKED.search(span.doc[span.start : date.start].text) is not None
    first, _, last = date.kb_id_.partition("/")
    told |= titled or (last[:4] > first[:4] and len(last) == len("1934"))
    return told or any(token.lower_ in _QUESTIONS for token in between)


def date_beside(event: Event) -> Span | None:
    """Return the only day in the sentence before or after an early mention, for an event that has none of its own."""
    for mention in event.mentions:
        if mention.start_char > _EARLY:
            break
        window = range(max(mention.sent.start - 1, 0), min(mention.sent.end + 1, len(mention.doc)))
        near = {mention.doc[i].sent.start for i in (window[0], window[-1])}
        days = [d for d in spans(mention.doc, "dates") if d.sent.start in near and len(d.kb_id_) >= len("2020-10-08")]
        if len(days) == 1:
            return days[0]
    return None


def _place(span: Span) -> Span | None:
    """Return the place after the mention, or else the one where people met for it («møttes i Florø, da …»)."""
    same = [place for place in spans(span.doc, "places") if place.sent == span.sent and _is_in(place)]
    after = [place for place in same if 0 < place.start - span.end + 1 <= _NEAR]
    met = [place for place in same if place.end <= span.start and place.root.head.lower_.startswith(_MEETING)]
    return next(iter(after + met), None)


def _is_in(place: Span) -> bool:
    return place.start > 0 and place.doc[place.start - 1].lower_ in {"i", "på", "ved"}
