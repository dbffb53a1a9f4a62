"""Tell an event from a mere word, by all that an article says of it."""

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.events.another import OTHER, is_other
from tekstanalyse.extract.events.contests import is_about_sport
from tekstanalyse.extract.events.deeds import LEAD, is_deed
from tekstanalyse.extract.events.event import SILENT, Event
from tekstanalyse.extract.events.nouns import is_timed_item
from tekstanalyse.extract.events.sameness import INDEFINITE
from tekstanalyse.extract.events.sessions import is_staged
from tekstanalyse.extract.events.sittings import is_sitting
from tekstanalyse.extract.events.stems import DEFINITE, noun_ending, noun_stem

_LEAD = 300
"""Characters of a lead, in which a compound may name what the article reports."""
_LED = frozenset({"ledet", "leda", "leia", "leidd", "styrt"})
_TALKS = frozenset({"foredrag", "forelesning"})
"""Types that are one person's, and part of a gathering unless the article says whose."""
_DASHES = frozenset({"–", "-", "—"})
"""Signs of a headline in which somebody is quoted («– Vi trenger flere møter»)."""
_FROM = frozenset({"fra", "frå", "ved"})
_REPORTS = ("rapport", "rapporten", "referat", "referatet", "reisebrev", "reportasje")
"""Ends of words for what is told of an event by one who was there."""
_DAYS = frozenset({"dagens", "kveldens"})
_WEAK = frozenset(
    "høring debatt møte kurs kamp leir fest åpning stevne befaring markering jubileum foredrag forelesning "  # noqa: SIM905
    "demonstrasjon tur omvisning øvelse kåring messe auksjon utdeling quiz kafé".split()
)
"""Types whose nouns are often used of no occasion in particular."""
_HELD = frozenset({"møtet", "debatten", "ordskiftet"})
"""Forms of such nouns that are the occasion of an article from a hall that names no other."""


def is_worth(doc: Doc, event: Event) -> bool:
    """Tell an event from a mere word: «debatten» without a name, day, place or organizer is often none."""
    zones = (zone for zone in doc.spans["zones"] if zone.label_ in {"title", "heading", "list"})
    titles = [zone for zone in zones if zone.label_ == "list" or zone[0].text not in _DASHES]
    headed = event.type != "fest" and any(z.start <= span.start < z.end for span in event.mentions for z in titles)
    owned = any(token.lower_.endswith("s") or token.lower_ in OTHER for span in event.mentions for token in span[:-1])
    compound = event.type in {"møte", "quiz"} and any(len(span[-1]) > len("møtene") for span in event.mentions)
    compound |= event.type == "fest" and any(_is_feast(span) for span in event.mentions)
    spoken = any(_is_spoken_in(span) or _is_led(span) for span in event.mentions)
    spoken |= event.type == "debatt" and any(is_staged(span[-1]) for span in event.mentions)
    if any(is_timed_item(span[0]) for span in event.mentions):
        return True
    if event.type in _TALKS and _is_bare(event):
        return False
    spoken |= any(map(_is_reported_from, event.mentions))
    done = any(span.start_char < LEAD and is_deed(span) for span in event.mentions)
    sure = (event.type == "kamp" and is_about_sport(doc)) or any(map(is_sitting, event.mentions))
    return event.type not in _WEAK or is_settled(event) or headed or owned or compound or spoken or done or sure


def _is_reported_from(span: Span) -> bool:
    """Tell whether the article says that it is the report of an event («min rapport fra sommerleiren»)."""
    before = [token.lower_ for token in span.doc[max(span.start - 2, span.sent.start) : span.start]]
    return len(before) > 1 and before[1] in _FROM and before[0].endswith(_REPORTS)


def is_settled(event: Event) -> bool:
    """Tell whether a name, day, place or organizer says which event it is."""
    known = event.name or event.date is not None or event.place is not None or event.organizers or event.timed
    return bool(known)


def is_held(event: Event) -> bool:
    """Tell whether a word such as «møtet» is the event of an article from a hall that names no other."""
    return any(span[-1].lower_ in _HELD for span in event.mentions)


def is_reported(event: Event) -> bool:
    """Tell whether a noun in definite form names it alone: a talk that comes again, a compound in the lead."""
    named = [span for span in event.mentions if noun_ending(span[-1].text) in DEFINITE and not is_other(span)]
    compound = any(span.start_char < _LEAD and _is_compound(span[-1]) for span in named)
    return event.type not in SILENT | {"debatt"} and (compound or (event.type in _TALKS and len(named) > 1))


def _is_feast(span: Span) -> bool:
    """Tell whether something was at a party that its noun tells from others («under festmiddagen»)."""
    at = span.start > 0 and span.doc[span.start - 1].lower_ in {"under", "på"}
    return at and noun_ending(span[-1].text) in DEFINITE and len(span[-1]) > len("middagen")


def _is_compound(token: Token) -> bool:
    stem = noun_stem(token.text)
    return stem is not None and not token.lower_.startswith(stem.removesuffix("e"))


def _is_bare(event: Event) -> bool:
    """Tell whether no words say which talk it is: «et foredrag», «dagens foredrag» are part of what is reported."""
    owners = [token.lower_ for span in event.mentions for token in span[:-1]]
    given = any(span.end < len(span.doc) and span.doc[span.end].lower_ in _FROM for span in event.mentions)
    dated = any(len(span) > 1 and span[-1].text.isdigit() for span in event.mentions)
    owned = (
        given
        or dated
        or any(word in {"sitt", "årets"} or (word.endswith("s") and word not in _DAYS) for word in owners)
    )
    return event.name is None and not owned


def _is_led(span: Span) -> bool:
    """Tell whether somebody by name is said to lead it («Debatten ble ledet av Lia»)."""
    after = [token.lower_ for token in span.doc[span.end : span.end + 3]]
    return len(after) > 2 and after[0] in {"ble", "blei", "vart"} and after[1] in _LED and after[2] == "av"


def _is_spoken_in(span: Span) -> bool:
    """Tell whether somebody does something in it («I debatten sa Lia …»); «i debatten om» is often no occasion,
    «i en debatt om» is."""
    doc = span.doc
    before = doc[span.start - 1].lower_ if span.start else ""
    after = doc[span.end].lower_ if span.end < len(doc) else ""
    named = any(person.sent == span.sent for person in doc.spans["people"])
    one = span[0].lower_ in INDEFINITE
    return before in {"i", "under", "på"} and (one or after != "om") and named
