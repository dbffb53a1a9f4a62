"""Label the people of annotated articles: did somebody have the floor at what the article reports?"""

from collections.abc import Iterator
from pathlib import Path

from reading import Example, folder_name, read_docs
from spacy.tokens import Doc

from tekstanalyse.extract.events import find_events, main_event
from tekstanalyse.extract.extraction import find_statements
from tekstanalyse.extract.mentions import Mentions
from tekstanalyse.extract.participation.likely import known_of, sights_of
from tekstanalyse.extract.participation.sights import features
from tekstanalyse.extract.participations import claims_by_rules, scenes_of
from tekstanalyse.records import SPEAKING_ROLES
from tekstanalyse.score.gold import GoldArticle, GoldParticipation


def read_people(gold: Path, outputs: Path) -> Iterator[Example]:
    """Yield the people named where an event is reported, but those of whom the annotations are not sure."""
    for doc, article in read_docs(gold, outputs):
        spoke, unsure = _heard(article)
        for person, seen, by_rule in _seen(doc):
            known = {one.id for one in article.persons if _is_called({one.name, *one.mentions}, person)}
            right = next(iter(sorted(known & spoke)), None)
            if right is not None or not known & unsure:
                yield Example(folder_name(gold), article.doc, person, seen, right, by_rule)


def _seen(doc: Doc) -> Iterator[tuple[str, frozenset[str], bool]]:
    """Yield each person at each event, with all that is seen of them there, and whether a rule lets them speak."""
    events, speech, mentions = find_events(doc), find_statements(doc), Mentions(doc)
    main = main_event(doc, events)
    scenes = scenes_of(doc, events, speech, main)
    known = known_of(doc, claims_by_rules(scenes, events, speech, main, mentions), speech, mentions)
    for (person, number), sights in sights_of(doc, scenes, events, main).items():
        yield person, features(events[number], sights, known), person in known.speakers


def _heard(article: GoldArticle) -> tuple[set[str], set[str]]:
    """Return who spoke at an event, and of whom that is unsure."""
    spoke = {part.person for part in article.participation if _is_speaking(part) and not part.uncertain}
    parts = (part for part in article.participation if _is_speaking(part) or SPEAKING_ROLES & {*part.alt_roles})
    return spoke, {part.person for part in parts} - spoke


def _is_speaking(part: GoldParticipation) -> bool:
    return part.role in SPEAKING_ROLES and not part.planned


def _is_called(names: set[str], person: str) -> bool:
    """Tell whether one of the annotated names is the whole or the last part of what the program calls somebody."""
    return any(f" {person}".endswith(f" {name}") or f" {name}".endswith(f" {person}") for name in names)
