"""Tell how likely somebody had the floor at an event, by all that is seen of them together.

Where the rules are silent, who is likely enough had it; what a rule says is the surer for it (`confidence.py`).

A logistic model: the sum of the weights of what is seen, through the logistic function. The weights stand in
`likely.json`, learned from annotated articles by `models/likely/train.py`.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from math import log
from pathlib import Path

from msgspec.structs import replace
from spacy.tokens import Doc

from tekstanalyse.claims import ParticipationClaim
from tekstanalyse.extract.confidence import probability
from tekstanalyse.extract.events import Event
from tekstanalyse.extract.mentions import Mentions
from tekstanalyse.extract.participation.absence import absent_people
from tekstanalyse.extract.participation.acts import kind_of
from tekstanalyse.extract.participation.anchoring import stage_of
from tekstanalyse.extract.participation.aside import PERFORMED, goes_on_elsewhere, is_aside
from tekstanalyse.extract.participation.outlook import is_ahead
from tekstanalyse.extract.participation.report import is_report
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.participation.sights import Known, Sight, features, verb_over
from tekstanalyse.extract.speech import Speech
from tekstanalyse.records import SPEAKING_ROLES

Sights = Mapping[tuple[str, int], Sequence[Sight]]
"""Where a person is named in what an article reports of an event, by its number."""
LIKELY = 0.97
"""The probability from which somebody of whom no rule says so had the floor (`models/likely/README.md`)."""
_WEIGHTS = Path(__file__).with_name("likely.json")
_ACCORDING = frozenset({"ifølge", "ifølgje"})
_REACH = 4
"""Words before a name in which its titles and owner stand."""
_DECIMALS = 2
_LEAST = 1e-6


def find_likely(sights: Sights, events: Sequence[Event], known: Known) -> Iterator[tuple[Scene, Part]]:
    """Yield who is likely to have had the floor, each with the sentences that name them, the likeliest first."""
    for (person, number), named in sights.items():
        seen = [sight for sight in named if (person, sight.scene.sent.start_char) not in known.present]
        if not seen:
            continue
        apart = person in known.absent or (person, number) in known.set_apart or events[number].turn is not None
        apart |= events[number].type in PERFORMED
        if person in known.speakers or apart or _odds(events[number], seen, known) < LIKELY:
            continue
        for sight in sorted(seen, key=lambda one: -_odds(events[number], [one], known)):
            trigger = verb_over(sight.span.root) or sight.span.root
            elsewhere = _is_cited(sight) or is_aside(sight.scene, trigger) or goes_on_elsewhere(sight.scene, person)
            if not (elsewhere or kind_of(trigger) == "play"):
                yield sight.scene, Part(person, "speaker", trigger, "likely")


def _is_cited(sight: Sight) -> bool:
    """Tell whether a sentence gives a view and not where it was told («Ifølge leder Kari Moe er saken klar»)."""
    before = sight.scene.doc[max(sight.scene.sent.start, sight.span.start - _REACH) : sight.span.start]
    return any(token.lower_ in _ACCORDING for token in before)


def as_seen(
    claims: Iterable[ParticipationClaim], sights: Sights, events: Sequence[Event], known: Known, mentions: Mentions
) -> Iterator[ParticipationClaim]:
    """Yield claims, that somebody spoke with the log-odds that they had the floor there by all that is seen of them."""
    for claim in claims:
        seen = sights.get((mentions.person(claim.person), claim.event))
        if seen and claim.role in SPEAKING_ROLES and claim.status == "held":
            claim = replace(claim, seen=_log(_odds(events[claim.event], seen, known)))
        yield claim


def _log(probability: float) -> float:
    bounded = min(max(probability, _LEAST), 1 - _LEAST)
    return round(log(bounded / (1 - bounded)), _DECIMALS)


def sights_of(doc: Doc, scenes: Iterable[Scene], events: Sequence[Event], main: Event | None) -> Sights:
    """Return where people are named in what the article reports of each event."""
    found: defaultdict[tuple[str, int], list[Sight]] = defaultdict(list)
    for scene in scenes:
        told = scene.explicit or scene.event.listed is not None or is_report(doc, main)
        if told and not is_ahead(doc, scene.event):
            for span in scene.people():
                found[span.kb_id_, stage_of(events, scene.event).number].append(Sight(scene, span))
    return dict(found)


def known_of(doc: Doc, claims: Collection[ParticipationClaim], speech: Sequence[Speech], mentions: Mentions) -> Known:
    """Return what the rules say of the people of an article."""
    heard = (claim for claim in claims if claim.role in SPEAKING_ROLES and claim.status == "held")
    apart = (claim for claim in claims if claim.status == "planned" or claim.role == "performer")
    said = Counter((person, one.kind == "direct") for one in speech if one.source for person in one.source.people)
    return Known(
        said={person: (said[person, True], said[person, False]) for person, _ in said},
        speakers=frozenset(mentions.person(claim.person) for claim in heard),
        absent=frozenset(absent_people(doc)),
        present=frozenset((mentions.person(c.person), c.start) for c in claims if c.rule == "presence"),
        set_apart=frozenset((mentions.person(claim.person), claim.event) for claim in apart),
    )


def _odds(event: Event, seen: Sequence[Sight], known: Known) -> float:
    return probability(dict.fromkeys(("prior", *sorted(features(event, seen, known))), 1.0), _weights())


@lru_cache(maxsize=1)
def _weights() -> Mapping[str, float]:
    weights: dict[str, float] = json.loads(_WEIGHTS.read_text(encoding="utf-8"))
    return weights
