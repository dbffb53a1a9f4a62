"""Those who held what comes back in earlier years: «Tidligere forelesere: Hege Lia (2016) og Jon Moe (2015)»."""

from collections.abc import Iterator

from tekstanalyse.extract.docs import tokens_between
from tekstanalyse.extract.events.predecessors import predecessors
from tekstanalyse.extract.participation.anchoring import is_in_clause
from tekstanalyse.extract.participation.scene import Part, Scene


def find_predecessors(scene: Scene) -> Iterator[Part]:
    """Yield each name that stands before a year in brackets, or behind «fjorårets foreleser», at that event."""
    for told in predecessors(scene.doc):
        if scene.sent.start <= told.people[0].start < scene.sent.end:
            for event in (e for e in scene.events if any(m.start == told.year.start for m in e.mentions)):
                for person in told.people:
                    yield Part(person.kb_id_, "speaker", person[0], "cast", event=event)
    yield from _without_verb(scene)


def _without_verb(scene: Scene) -> Iterator[Part]:
    """Yield who alone is named in a later clause of another time («I fjor talte Hege Lia, og året før Jon Moe»)."""
    for event in (event for event in scene.events if is_in_clause(event, scene.sent)):
        clause = tokens_between(scene.doc, *(event.section or (0, 0)))
        people = [span for span in scene.people() if clause.start <= span.start < clause.end]
        spoken = scene.event.turn == event.turn and not any(token.pos_ in {"VERB", "AUX"} for token in clause)
        if spoken and len(people) == 1 and people[0].end >= clause.end - 1:
            yield Part(people[0].kb_id_, "speaker", people[0][0], "cast", event=event)
