"""Add to the events of an article those of other times: last year's, the next one, each that stretches tell of."""

from collections.abc import Iterable, Sequence

from spacy.tokens import Doc, Span

from tekstanalyse.extract.events.another import turn_of
from tekstanalyse.extract.events.earlier import told_of_then
from tekstanalyse.extract.events.event import PARTS, SILENT, Event
from tekstanalyse.extract.events.occurrences import (
    is_of_series,
    name_of_next,
    other_occurrences,
    series_name,
    turn_of_year,
)
from tekstanalyse.extract.events.other_years import noun_stretches
from tekstanalyse.extract.events.sittings import turn_of_sitting
from tekstanalyse.extract.events.stretches import (
    Stretch,
    close_end,
    has_people,
    heading,
    is_last_time,
    is_off,
    own_year,
    stretches,
    tells_of,
)
from tekstanalyse.extract.events.turns import clause_of, comes_back, told_turns, turn_stretches

_CHRONICLE = 2
"""Years of which an article must tell for certain, for others to count of which it only names people."""


def with_other_times(doc: Doc, main: Event, events: Sequence[Event]) -> list[Event]:
    """Return the events with the other occurrences of the one that the article is about."""
    _set_turns(main, events)
    found = numbered([*events, *told_of_then(doc, main)])
    found = numbered([*found, *other_occurrences(doc, main, found)])
    found = _with_turns(doc, main, found)
    nouns = _nouns(doc, main)
    return _with_stretches(doc, main, _with_nouns(main, found, nouns), nouns)


def _nouns(doc: Doc, main: Event) -> list[Stretch]:
    """Return the stretches that nouns open, where the article is about something at which people speak."""
    own = own_year(main, doc.user_data.get("published"))
    return list(noun_stretches(doc, main, own)) if main.type not in SILENT else []


def _with_nouns(main: Event, events: Sequence[Event], nouns: Sequence[Stretch]) -> list[Event]:
    """Return the events with those of the times that stand right at a noun for what the article is about."""
    found = list(events)
    for stretch in nouns:
        here = [event for event in found if _shares(event, stretch.words(main.type))]
        known = next((event for event in here if event.turn == stretch.turn), None)
        if known is not None or all(event is main for event in here):
            event = known or _of_stretch(stretch, stretch.end, main, found)
            event.section = event.section or (stretch.start, stretch.end)
    return numbered(found)


def _with_turns(doc: Doc, main: Event, events: Sequence[Event]) -> list[Event]:
    """Return the events with those of other years of which only who held them is told, with the year."""
    found = list(events)
    for told in told_turns(doc, main):
        known = next((e for e in found if e.turn == told.turn and _shares(e, told.mentions[-1])), None)
        if known is not None:
            known.mentions += [m for m in told.mentions if m not in known.mentions]
        else:
            told.name = series_name(main, told.date)
            found.append(told)
    for event in (event for event in found if event.turn is not None and event.listed is None):
        words = clause_of(event.mentions[0])
        event.mentions += [words] if words is not None and not _shares(event, words, least=2) else []
    return numbered(found)


def _with_stretches(doc: Doc, main: Event, events: Sequence[Event], nouns: Sequence[Stretch]) -> list[Event]:
    """Return the events with those of the years that stretches tell of, and where the article tells of each."""
    found = list(events)
    told, sure, framed = _told(doc, main) if comes_back(main) else ([], [], set())
    for stretch in told:
        here = [e for e in found if any(stretch.start <= m.start_char < stretch.sent.end_char for m in e.mentions)]
        end = stretch.end if len(sure) >= _CHRONICLE else close_end(stretch)
        end = min([end, *(noun.start for noun in nouns if stretch.start < noun.start)])
        then = [e for e in found if e.turn and any(stretch.start <= m.start_char < end for m in e.mentions)]
        event = next(iter([*then, *(e for e in here if _is_of_stretch(e, stretch, main))]), None)
        known = stretch in sure or (len(sure) >= _CHRONICLE and has_people(stretch))
        if event is None and known and all(e is main or e.turn or e.type in PARTS for e in here):
            event = _of_stretch(stretch, end, main, found)
        elif event is not None and stretch.time in framed:
            event.mentions += {stretch.words(main.type)} - {*event.mentions}
        if event is not None and event.section is None:
            event.section = (stretch.start, end)
            event.date = (event.date if event.turn is not None else None) or stretch.date()
            event.turn = event.turn or stretch.turn
            event.name = event.name or series_name(main, event.date)
    return numbered(found)


def _told(doc: Doc, main: Event) -> tuple[list[Stretch], list[Stretch], set[tuple[int, int]]]:
    """Return the stretches below the first mention, those sure to be of the event, and when who had their turn."""
    own, first = own_year(main, doc.user_data.get("published")), main.mentions[0].start_char
    opened = [stretch for stretch in stretches(doc, own) if stretch.start > first]
    turns = [stretch for stretch in turn_stretches(doc, own) if stretch.start > first]
    framed = {stretch.time for stretch in turns}
    alone = [turn for turn in turns if all(turn.time[0] != stretch.time[0] for stretch in opened)]
    sure = [stretch for stretch in opened if stretch.time in framed or tells_of(stretch, main)]
    return sorted([*opened, *alone], key=lambda stretch: stretch.start), [*sure, *alone], framed


def _is_of_stretch(event: Event, stretch: Stretch, main: Event) -> bool:
    """Tell whether an event without a name, told of in one stretch alone, is the one of its year («konferansen»)."""
    inside = all(stretch.start <= span.start_char < stretch.end for span in event.mentions)
    return event is not main and event.name is None and inside and event.type not in SILENT | PARTS


def _of_stretch(stretch: Stretch, end: int, main: Event, found: list[Event]) -> Event:
    """Return the event that a stretch tells of, a new one unless another stretch has told of that year."""
    date = stretch.date()
    event = next((e for e in found if e.turn == stretch.turn and _is_of_time(e, stretch)), None)
    if event is None:
        event = Event(0, main.type, name=series_name(main, date), date=date, turn=stretch.turn)
        found.append(event)
    inside = [m for m in main.mentions[1:] if stretch.start <= m.start_char < end]
    main.mentions = [m for m in main.mentions if m not in inside]
    event.mentions += [*heading(stretch.sent), stretch.words(main.type), *(m for m in inside if not _shares(event, m))]
    event.called_off = is_off(stretch)
    if main.date is not None and stretch.start <= main.date.start_char < end:
        main.date = None
    return event


def _is_of_time(event: Event, stretch: Stretch) -> bool:
    """Tell whether an event of another time is that of a stretch: by its year, or by the same words for it."""
    if stretch.year is not None and event.edtf is not None:
        return event.edtf[:4] == str(stretch.year)
    alike = [is_last_time(words) for words in (event.mentions[0].text, stretch.words(event.type).text)]
    return event.section is not None and not (stretch.year or event.edtf) and alike[0] == alike[1]


def _shares(event: Event, words: Span, *, least: int = 1) -> bool:
    """Tell whether a mention of at least so many words shares some with others."""
    return any(len(m) >= least and words.start < m.end and m.start < words.end for m in event.mentions)


def numbered(events: Iterable[Event]) -> list[Event]:
    """Return events in the order they are first mentioned, with their numbers."""
    found = list(events)
    for event in found:
        event.mentions.sort(key=lambda span: span.start)
    found.sort(key=lambda event: event.mentions[0].start)
    for number, event in enumerate(found):
        event.number = number
    return found


def _set_turns(main: Event, events: Sequence[Event]) -> None:
    """Mark the other occurrences of the event an article is about, and give them its name."""
    for event in (event for event in events if event is not main and event.listed is None and event.turn is None):
        same = event.type == main.type or is_of_series(main, event.name)
        event.turn = turn_of(event.mentions[0]) or turn_of_sitting(event.mentions[0])
        known = event.name or clause_of(event.mentions[0])
        if same and known and event.turn is None:
            event.turn = turn_of_year(main, event.name, event.edtf)
        if same and event.turn and event.name is None:
            event.name = name_of_next(main, event.mentions[0], event.date)
