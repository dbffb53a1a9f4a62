"""Gather the mentions of an article to its events, and see which one it reports and which are parts of it."""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span

from tekstanalyse.extract.events.addresses import ADDRESS
from tekstanalyse.extract.events.another import is_other
from tekstanalyse.extract.events.beside import without_beside
from tekstanalyse.extract.events.coming import next_event
from tekstanalyse.extract.events.deeds import LEAD
from tekstanalyse.extract.events.details import add_mention, date_beside, date_near
from tekstanalyse.extract.events.event import GENERAL, PARTS, SILENT, Event
from tekstanalyse.extract.events.facts import day_of_facts, name_by_title, place_of_facts
from tekstanalyse.extract.events.gatherings import is_gathering
from tekstanalyse.extract.events.hall import is_from_hall
from tekstanalyse.extract.events.item import Item
from tekstanalyse.extract.events.likely import is_by_weights, likely_events
from tekstanalyse.extract.events.listed import is_all_of_years, listed_events, within
from tekstanalyse.extract.events.occurrences import name_of_next
from tekstanalyse.extract.events.organizers import organizers_after_phrase
from tekstanalyse.extract.events.other_times import numbered, with_other_times
from tekstanalyse.extract.events.other_years import is_once
from tekstanalyse.extract.events.parts import set_parts, without_parts
from tekstanalyse.extract.events.sameness import is_general, is_mere_panel, is_mere_talk, same_event
from tekstanalyse.extract.events.series import name_series
from tekstanalyse.extract.events.sittings import is_from_chamber, is_sitting, turn_of_sitting
from tekstanalyse.extract.events.trials import is_only_spoken_of
from tekstanalyse.extract.events.worth import is_held, is_reported, is_settled, is_worth
from tekstanalyse.extract.layer import spans

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LEAD = 300
"""Characters within which a name counts for more, though it comes but once."""


def find_events(doc: Doc) -> list[Event]:
    """Return the events of an article in the order they are first mentioned."""
    items = listed_events(doc)
    found = _gathered(doc, items)
    if not items:
        name_by_title(doc, found)
    told = [event for event in found if is_worth(doc, event) and not is_by_weights(event)]
    likely = [event for event in likely_events(doc, found) if event not in told]
    known = any(not is_other(event.mentions[0]) for event in told)
    told += [event for event in likely if is_settled(event) or not (known or event.type == "debatt")]
    if all(is_other(event.mentions[0]) for event in told):
        hall = is_from_hall(doc) or any(event.type == "møte" for event in told)
        told = [event for event in found if event in told or (hall and is_held(event)) or is_reported(event)]
    if all(is_other(event.mentions[0]) for event in told) and is_gathering(doc):
        whole = main_event(doc, [event for event in found if event.type not in SILENT])
        told += [whole] if whole is not None and whole not in told else []
    events = numbered([*without_beside(told), *(item.event for item in items)])
    main = main_event(doc, events)
    events = numbered([*events, *_next_events(doc, main, events)])
    if main is not None:
        events = with_other_times(doc, main, events)
        main.date = main.date or day_of_facts(doc) or date_beside(main)
        main.place = main.place or place_of_facts(doc)
        main.organizers = main.organizers or [o for sent in doc.sents for o in organizers_after_phrase(sent)]
        set_parts(main, events)
    return events


def _next_events(doc: Doc, main: Event | None, events: Sequence[Event]) -> Iterator[Event]:
    """Yield the events to come that sentences begin with which name no event found so far."""
    named = {span.sent.start for event in events for span in event.mentions}
    listed = next((event.type for event in events if event.listed), None)
    kind = main.type if main is not None else listed
    for sent in doc.sents if kind is not None and kind not in SILENT else ():
        found = next_event(sent, kind) if kind is not None and sent.start not in named else None
        if found is not None and (main is None or found.edtf != main.edtf):
            found.name = name_of_next(main, found.mentions[0], found.date) if main is not None else None
            yield found


def _gathered(doc: Doc, items: Sequence[Item]) -> list[Event]:
    """Return the events by their own nouns first, then with the words for any event («dagen») counted to them."""
    mentions = [span for span in spans(doc, "events") if not _belongs_to_item(items, span)]
    if is_all_of_years(doc, items):
        mentions = [span for span in mentions if span.start_char > items[0].start or _is_dated(span)]
        name_series(doc, items)
    events: list[Event] = []
    for span in (span for span in mentions if not is_general(span)):
        event = same_event(span, events)
        if event is None and is_mere_talk(span):
            continue
        if event is None:
            event = Event(len(events), span.label_)
            events.append(event)
        add_mention(event, span)
    events = [event for event in events if not is_mere_panel(event)]
    own = [event for event in events if not is_other(event.mentions[0])]
    main = main_event(doc, own)
    for span in (span for span in mentions if is_general(span) and not is_other(span)):
        event = same_event(span, own) or (main if main is None or _takes_general(main, span) else None)
        if event is None and span.label_ != GENERAL and (len(own) < len(events) or date_near(span) is not None):
            event = main = Event(len(events), span.label_)
            events.append(event)
            own.append(event)
        if event is not None:
            add_mention(event, span)
    return events


def _is_dated(span: Span) -> bool:
    """Tell whether the sentence of a mention gives a day."""
    exact = len("2020-10-08")
    return any(date.sent == span.sent and len(date.kb_id_) >= exact for date in spans(span.doc, "dates"))


def _belongs_to_item(items: Sequence[Item], span: Span) -> bool:
    """Tell whether a mention lies in a line of a list, and count it to the event of that line."""
    item = within(items, span)
    year = _YEAR.search(span.text)
    if item is None or (year is not None and item.event.section is not None and year[0] != (item.event.edtf or "")[:4]):
        return False
    if not any(named.start <= span.start < named.end for named in item.event.mentions):
        item.event.mentions.append(span)
    if item.event.type == GENERAL and span.label_ not in PARTS:
        item.event.type = span.label_
    return True


def _takes_general(main: Event, span: Span) -> bool:
    """Tell whether a word for any event may mean the main one: «dagen» and «kvelden» are no match or search."""
    return main.type not in SILENT or span[-1].lower_ not in {"dagen", "kvelden"}


def main_event(doc: Doc, events: Sequence[Event]) -> Event | None:
    """Return the event that the article reports: named in its title or lead, or mentioned most; None without any."""
    own = [event for event in events if event.listed is None and event.turn is None]
    told = [
        event for event in own if event.type != ADDRESS and not (_is_in_passing(event) or is_only_spoken_of(doc, event))
    ]
    told = [event for event in told if not is_once(event)]
    return max(without_parts(told), key=lambda event: (_weight(doc, event), -event.number), default=None)


def _is_in_passing(event: Event) -> bool:
    """Tell whether all that is said is that a body met some month («fylkestinget i juni»), or is to meet."""
    dated = event.edtf is not None and len(event.edtf) >= len("2020-10-08")
    told = dated or event.timed or is_from_chamber(event.mentions[0].doc)
    return all(is_sitting(span) or turn_of_sitting(span) for span in event.mentions) and (
        not told or turn_of_sitting(event.mentions[0]) is not None
    )


def _weight(doc: Doc, event: Event) -> float:
    lead = sum(1 for span in event.mentions if span.start_char < 400)
    titled = sum(
        2
        for span in event.mentions
        for z in doc.spans["zones"]
        if z.label_ == "title" and z.start <= span.start < z.end
    )
    named = event.name is not None and (titled > 0 or len(event.mentions) > 1 or event.mentions[0].start_char < _LEAD)
    known = 2 * named + (event.date is not None) + (len(event.organizers) > 0)
    part = event.type in PARTS or event.type in SILENT
    ahead = any(is_other(span) for span in event.mentions) or _is_after_report(doc, event)
    return len(event.mentions) + lead + titled + known - 4 * ahead - 3 * part


def _is_after_report(doc: Doc, event: Event) -> bool:
    """Tell whether an event named late in an article is on a day after its publication («styremøtet 30. mars»)."""
    published, day = doc.user_data.get("published"), event.edtf or ""
    late = event.mentions[0].start_char >= LEAD
    return late and published is not None and len(day) == len("2020-10-08") == len(published) and day > published
