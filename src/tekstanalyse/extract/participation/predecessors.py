"""Those who held what comes back in earlier years: «Tidligere forelesere: Hege Lia (2016) og Jon Moe (2015)»."""

from collections.abc import Iterator

from tekstanalyse.extract.participation.scene import Part, Scene


def find_predecessors(scene: Scene) -> Iterator[Part]:
    """Yield each name that a year in brackets follows, at the event of that year."""
    for event in scene.events:
        for year in event.mentions:
            before = [span for span in scene.people() if span.end + 1 == year.start]
            if event.turn == "earlier" and before and year.sent == scene.sent:
                yield Part(before[0].kb_id_, "speaker", before[0][0], "cast", event=event)
