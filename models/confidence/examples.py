"""Label published claims right or wrong, with the features that the program itself sees."""

from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

from seen import key_of, read_seen

from tekstanalyse.extract.confidence import Setting, participation_features, statement_features
from tekstanalyse.records import Participation
from tekstanalyse.score.calibration import labelled_participations, labelled_statements
from tekstanalyse.score.gold import load_gold
from tekstanalyse.score.published import Published, load_published, match_articles

Naming = dict[tuple[str, str], list[int]]
"""An event and an article -> where the article names the event."""


class Example(NamedTuple):
    """A published claim: where it stands, what found it, and whether it is right."""

    folder: str
    article: str
    rule: str
    features: dict[str, float]
    right: bool


def folder_name(gold: Path) -> str:
    """Return what a folder of annotations is called: a folder `gold` by the one it lies in."""
    place = gold.resolve()
    return place.parent.name if place.name == "gold" else place.name


def read_examples(gold: Path, output: Path) -> dict[str, list[Example]]:
    """Label what a run published over a folder of annotated articles, by kind of claim.

    What the annotations count neither way is left out.
    """
    published, folder = load_published(output), folder_name(gold)
    cases = [case for case in match_articles(load_gold(gold), published.articles) if not case.copy]
    naming, seen = _naming(published), dict(read_seen(published, {case.article for case in cases if case.article}))
    return {
        "statement": [
            Example(folder, said.article, said.rule, statement_features(said), right)
            for said, right in labelled_statements(cases, published)
        ],
        "participation": [
            Example(folder, part.evidence.article, part.rule, _part_features(part, naming, seen[key_of(part)]), right)
            for part, right in labelled_participations(cases, published)
        ],
    }


def _naming(published: Published) -> Naming:
    starts = defaultdict(list)
    for event in published.events:
        for mention in event.mentions:
            starts[event.id, mention.article].append(mention.start)
    return starts


def _part_features(part: Participation, naming: Naming, seen: float | None) -> dict[str, float]:
    start, end = part.evidence.start, part.evidence.end
    named = any(start <= at < end for at in naming.get((part.event, part.evidence.article), ()))
    return participation_features(part, Setting(end - start, named, seen))
