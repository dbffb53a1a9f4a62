"""Those who held what comes back in earlier years: «Tidligere forelesere: Hege Lia (2016) og Jon Moe (2015)»."""

from collections.abc import Iterator

from tekstanalyse.extract.events.predecessors import predecessors
from tekstanalyse.extract.participation.scene import Part, Scene


def find_predecessors(scene: Scene) -> Iterator[Part]:
    """Yield each name that stands before a year in brackets, or behind «fjorårets foreleser», at that event."""
    for told in predecessors(scene.doc):
        if scene.sent.start <= told.people[0].start < scene.sent.end:
            for event in (e for e in scene.events if any(m.start == told.year.start for m in e.mentions)):
                for person in told.people:
                    yield Part(person.kb_id_, "speaker", person[0], "cast", event=event)
