"""Define a line of a list of events."""

from dataclasses import dataclass

from tekstanalyse.extract.events.event import Event


@dataclass(frozen=True)
class Item:
    """A line that is one event of a list: where it lies, and the event."""

    start: int
    end: int
    event: Event
