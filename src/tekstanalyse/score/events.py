"""Measure whether the events an article talks about were found, and joined across articles.

An annotated and a found event of the same article are one where any of their mentions share half of their words (Dice)
or where one holds the head of the other («seminaret» and «eit seminar om reindrift»), best pairs first, one to one.
Two found events of the same name («Merddagane», «Merddagane 2023») are told apart by the years of their dates.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence, Set

from msgspec import Struct

from tekstanalyse.score.figures import Error, Result, Share, score_counts
from tekstanalyse.score.gold import GoldEvent
from tekstanalyse.score.published import Case, Published, mentions_in
from tekstanalyse.score.similarity import dice, one_to_one, tokens

MEASURE = "events"
OVERLAP = 0.5

_TAIL = re.compile(
    r"\s+(?:om|i|på|for|til|av|med|ved|hos|fra|frå|under|som|\d{4})(?!\w).*"
    r"|(?:^|\s+)[«\"“”‘’'].*"
    r"|\s*[,(:].*",
    re.DOTALL,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LONGEST_ENDING = 3
_SHORTEST_STEM = 4


class EventMatch(Struct, frozen=True):
    """How the found events of one article stand to the annotated: found id -> annotated id."""

    case: Case
    matched: Mapping[str, str]
    found: Mapping[str, set[str]]
    """The strings of each found event in the article."""


def score_events(cases: Sequence[Case], published: Published) -> Result:
    """Score the events found per article, and count the joins across articles."""
    matches = match_events(cases, published)
    right = found = gold = 0
    errors = []
    for match in matches:
        unsure = {event.id for event in match.case.gold.events if event.uncertain}
        hits = {identity: event for identity, event in match.matched.items() if event not in unsure}
        right, found = right + len(hits), found + len(match.found) - len(match.matched) + len(hits)
        gold += len(match.case.gold.events) - len(unsure)
        errors += _errors(match)
    score = score_counts(MEASURE, right=right, found=found, recalled=right, gold=gold)
    return Result((score,), (_joined(matches), _confused(matches)), tuple(errors))


def match_events(cases: Sequence[Case], published: Published) -> list[EventMatch]:
    """Match the events of each article."""
    index = mentions_in(published.events)
    dates = {event.id: event.date for event in published.events}
    parts = {event.id for event in published.events if event.parent is not None}
    return [match_article(case, index.get(case.article or "", {}), dates, parts) for case in cases]


def match_article(
    case: Case, found: Mapping[str, set[str]], dates: Mapping[str, str | None], parts: Set[str]
) -> EventMatch:
    """Match the events of one article; events that fit no annotated one are left out.

    Of two that fit equally well a whole goes with a whole and one of the `parts` with a part.
    """
    candidates = []
    for event in case.gold.events:
        for identity, strings in found.items():
            similarity = max((_similarity(a, b) for a in event.mentions for b in strings), default=0.0)
            if similarity >= OVERLAP:
                apart = _years_apart(event.date, dates.get(identity))
                other = (event.parent is None) == (identity in parts)
                key = (-similarity, -_shared(event, strings), event.uncertain, apart, other, event.id, identity)
                candidates.append((key, identity, event.id))
    return EventMatch(case, dict(one_to_one(candidates)), found)


def core(mention: str) -> list[str]:
    """Give the words before a preposition, a title in quotation marks, a clause or a year; the last one is the head.

    >>> core("den årlege konferansen om sau i Røldal"), core("Webinaret «Hvem eier vinden?»"), core("Vinddagen 2019")
    (['den', 'årlege', 'konferansen'], ['webinaret'], ['vinddagen'])
    """
    return tokens(_TAIL.sub("", mention.strip(), count=1)) or tokens(mention)


def _similarity(left: str, right: str) -> float:
    a, b = core(left), core(right)
    by_head = _holds(a, b[-1:]) or _holds(b, a[-1:])
    return max(dice(left, right), OVERLAP if by_head else 0.0)


def _holds(words: Sequence[str], heads: Sequence[str]) -> bool:
    """Tell whether the head stands there, in any form that begins alike («webinar», «webinaret»)."""
    return any(
        word == noun
        or (
            min(len(word), len(noun)) >= _SHORTEST_STEM
            and abs(len(word) - len(noun)) <= _LONGEST_ENDING
            and (word.startswith(noun) or noun.startswith(word))
        )
        for word in words
        for noun in heads
    )


def _years_apart(one: str | None, other: str | None) -> int:
    """Rank two dates by their years: 0 for the same or none in either, 1 for a year in one alone, 2 for others.

    >>> _years_apart("11. mai 2018", "2018-05"), _years_apart(None, "2019"), _years_apart("2018", "2019")
    (0, 1, 2)
    """
    left, right = (set(_YEAR.findall(date or "")) for date in (one, other))
    if bool(left) != bool(right):
        return 1
    return 2 if left and left.isdisjoint(right) else 0


def _shared(event: GoldEvent, strings: set[str]) -> float:
    return len(set(event.mentions) & strings) / len(set(event.mentions) | strings)


def _errors(match: EventMatch) -> list[Error]:
    doc, hit = match.case.gold.doc, set(match.matched.values())
    spurious = [strings for identity, strings in match.found.items() if identity not in match.matched]
    missed = [event for event in match.case.gold.events if event.id not in hit and not event.uncertain]
    return [Error("spurious", MEASURE, doc, found=" | ".join(sorted(strings))) for strings in spurious] + [
        Error("missed", MEASURE, doc, gold=" | ".join(event.mentions)) for event in missed
    ]


def _joined(matches: Sequence[EventMatch]) -> Share:
    found: defaultdict[str, list[str | None]] = defaultdict(list)
    for match in matches:
        back = {event: identity for identity, event in match.matched.items()}
        for event in match.case.gold.events:
            found[event.id].append(back.get(event.id))
    several = [identities for identities in found.values() if len(identities) > 1]
    joined = [identities for identities in several if None not in identities and len(set(identities)) == 1]
    return Share("events in several articles, joined", len(joined), len(several))


def _confused(matches: Sequence[EventMatch]) -> Share:
    """Count found events that join what the annotations keep apart, where identity holds across articles."""
    gold: defaultdict[str, list[str]] = defaultdict(list)
    for match in matches:
        if match.case.gold.corpus_wide:
            for identity, event in match.matched.items():
                gold[identity].append(event)
    several = [events for events in gold.values() if len(events) > 1]
    return Share("events joined over articles, wrongly", sum(len(set(events)) > 1 for events in several), len(several))
