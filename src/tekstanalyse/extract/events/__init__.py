"""Find the events of an article: the words that name them, which of these are one, and what is said of each."""

from tekstanalyse.extract.events.article import find_events, main_event
from tekstanalyse.extract.events.event import SILENT, Event

__all__ = ["SILENT", "Event", "find_events", "main_event"]
