"""Tell which of its events an article holds for parts of the gathering that it reports.

A conference has its panel and its dinner, a festival its service and its course, a jubilee its church coffee: named by
a noun alone, after the gathering, on none but its own days.
"""

from collections.abc import Sequence

from tekstanalyse.extract.events.deeds import CEREMONIES, LEAD
from tekstanalyse.extract.events.event import PARTS, Event
from tekstanalyse.extract.events.occasion import is_behind, is_of_before

_TALKS = frozenset({"foredrag", "forelesning", "samtale", "debatt"})
"""Types that are part of a ceremony, whatever it is held for."""
_BEHIND_TALKS = frozenset({"samtale", "debatt"})
"""Types of what may follow a lecture, and is part of it."""
_GATHERINGS = (
    frozenset(
        "festival konferanse kongress seminar fagdag temadag inspirasjonsdag kursdag samling landsmøte symposium "  # noqa: SIM905
        "treff ting leir stevne uke messe arrangement årsmøte webinar".split()
    )
    | CEREMONIES
)
"""Types of what lasts long enough to have other gatherings within it."""
_WHOLES = frozenset(
    "festival konferanse kongress seminar fagdag temadag samling landsmøte symposium stevne ting uke".split()  # noqa: SIM905
)
"""Types of which a talk that an article goes on with is a part."""
_WITHIN = frozenset(
    "fest gudstjeneste konsert kurs quiz omvisning tur temakveld forestilling kåring auksjon bokbad lansering premiere "  # noqa: SIM905
    "befaring kafé treff utstilling forfatterkveld kamp".split()
)
"""Types of what such a one has within it."""


def without_parts(events: Sequence[Event]) -> list[Event]:
    """Leave out the talks that come after a gathering in the lead: the article reports the whole of them."""
    whole = next((e for e in events if e.type in _WHOLES and e.mentions[0].start_char < LEAD), None)
    return [e for e in events if whole is None or e.type not in PARTS or e.number < whole.number]


def set_parts(main: Event, events: Sequence[Event]) -> None:
    """Give the parts of the main event its number."""
    for event in events:
        if event is not main and (_is_item(event, main) or _is_within(event, main) or is_behind(event, main)):
            event.parent = main.number


def _is_item(event: Event, main: Event) -> bool:
    """Tell whether an event is of a type that is a part of any gathering."""
    if main.type in {"foredrag", "forelesning"}:
        types = _BEHIND_TALKS
    else:
        types = PARTS if main.type not in PARTS else _TALKS if main.type in CEREMONIES else frozenset()
    return event.listed is None and event.type in types


def _is_within(event: Event, main: Event) -> bool:
    """Tell whether an event is no more than a noun, and one that the gathering may have within it («middagen»)."""
    if main.type not in _GATHERINGS or event.type not in _WITHIN or event.type == main.type:
        return False
    alone = event.turn is None and event.listed is None and event.name is None and not event.organizers
    if all(map(is_of_before, event.mentions)):
        return False
    return alone and event.mentions[0].start > main.mentions[0].start and _is_on_days_of(event, main)


def _is_on_days_of(event: Event, main: Event) -> bool:
    """Tell whether no day is given for an event, or one of those of the other."""
    if event.edtf is None or event.edtf == main.edtf:
        return True
    first, _, last = (main.edtf or "").partition("/")
    return first <= event.edtf <= last
