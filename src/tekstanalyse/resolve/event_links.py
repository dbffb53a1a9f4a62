"""Find the events of different articles that can be one, and how surely they are."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final

from tekstanalyse.resolve.clusters import THRESHOLD, Link
from tekstanalyse.resolve.event_evidence import Evidence, in_conflict, is_vague, plain_name, weigh
from tekstanalyse.resolve.event_titles import title_key
from tekstanalyse.resolve.local_events import EventRef, LocalEvent

Locals = Mapping[EventRef, LocalEvent]
Wholes = Mapping[EventRef, tuple[EventRef, ...]]
"""For each event that is no part of another, everything that is one with it."""
Weighed = dict[tuple[EventRef, EventRef], Evidence]
"""What has been found of pairs, as far as it does not depend on what they are a part of."""

_TELLING_WORD: Final = 5
"""Letters of a word that brings two events together to be compared, when both have it in their names."""
_LARGE_BLOCK: Final = 100
"""Events with one organizer, speaker or word in common, above which only those of the same date are compared."""
_SUREST: Final = 0.98
_IN_DOUBT: Final = 0.5
_NEARLY: Final = 0.1
"""A rival with this much less evidence is still one."""
_NEAREST: Final = 2
"""Unsure links that are kept of each event."""


def find_links(local: Locals, wholes: Wholes, weighed: Weighed) -> list[Link[EventRef]]:
    """Return the links between events, unsure ones included.

    A vague date (a year, or none) that fits two events which are not one makes both links unsure. Pairs in `weighed`
    are not weighed again, and those that are not are added to it.
    """
    found: dict[tuple[EventRef, EventRef], Evidence] = {}
    rivals: defaultdict[EventRef, list[tuple[EventRef, float]]] = defaultdict(list)
    for one, other in sorted(_pairs(local, wholes)):
        evidence = _evidence((one, other), local, wholes, weighed)
        if evidence.score > 0:
            found[one, other] = evidence
            rivals[one].append((other, evidence.score))
            rivals[other].append((one, evidence.score))
    links = [_link(pair, evidence, local, rivals) for pair, evidence in found.items()]
    nearest = {event: _nearest(others) for event, others in rivals.items()}
    return [link for link in links if link.score >= THRESHOLD or _is_nearest(link, nearest)]


def _evidence(pair: tuple[EventRef, EventRef], local: Locals, wholes: Wholes, weighed: Weighed) -> Evidence:
    one, other = local[pair[0]], local[pair[1]]
    whole = _whole_of(one, wholes)
    if whole is not None and whole == _whole_of(other, wholes):
        return weigh(one, other, extra=1)
    if pair not in weighed:
        weighed[pair] = weigh(one, other)
    return weighed[pair]


def _nearest(rivals: Sequence[tuple[EventRef, float]]) -> set[EventRef]:
    return {rival for rival, _ in sorted(rivals, key=lambda rival: (-rival[1], rival[0]))[:_NEAREST]}


def _is_nearest(link: Link[EventRef], nearest: Mapping[EventRef, set[EventRef]]) -> bool:
    """Tell whether an unsure link is among the best that both events have; the others are not worth a question."""
    return link.right in nearest[link.left] and link.left in nearest[link.right]


def _link(
    pair: tuple[EventRef, EventRef],
    evidence: Evidence,
    local: Locals,
    rivals: Mapping[EventRef, Sequence[tuple[EventRef, float]]],
) -> Link[EventRef]:
    """Return the link of a pair, in doubt where another event fits one of the two as well."""
    score, against = min(evidence.score, _SUREST), evidence.against
    may_be_another = evidence.score >= THRESHOLD and is_vague(local[pair[0]], local[pair[1]])
    if may_be_another and (rival := _rival(pair, evidence.score, local, rivals)):
        score, against = _IN_DOUBT, (*against, f"rival={rival[0]}")
    return Link(*pair, True, "same-event", score, support=evidence.support, against=against)


def _rival(
    pair: tuple[EventRef, EventRef],
    sure: float,
    local: Locals,
    rivals: Mapping[EventRef, Sequence[tuple[EventRef, float]]],
) -> EventRef | None:
    """Return an event that could be one with either of a pair nearly as well, and not with the other; None for none."""
    for event, chosen in (pair, pair[::-1]):
        for rival, strength in rivals[event]:
            near = rival != chosen and strength > sure - _NEARLY
            if near and in_conflict(local[rival], local[chosen]) and not _is_part(local[rival], local[chosen]):
                return rival
    return None


def _is_part(part: LocalEvent, whole: LocalEvent) -> bool:
    return part.parent is not None and whole.ref == (part.ref[0], part.parent)


def conflicts(local: Locals, wholes: Wholes) -> Callable[[EventRef, EventRef], bool]:
    """Return a function that tells whether two events cannot be one, what they are a part of considered."""

    def conflict(one: EventRef, other: EventRef) -> bool:
        left, right = _whole_of(local[one], wholes), _whole_of(local[other], wholes)
        apart = left is not None and right is not None and left != right
        part = other in (left or ()) or one in (right or ())
        return apart or part or in_conflict(local[one], local[other])

    return conflict


def _whole_of(event: LocalEvent, wholes: Wholes) -> tuple[EventRef, ...] | None:
    return None if event.parent is None else wholes.get((event.ref[0], event.parent))


def _pairs(local: Locals, wholes: Wholes) -> set[tuple[EventRef, EventRef]]:
    """Return the pairs of events of different articles that have anything in common beside type and date."""
    blocks: defaultdict[object, list[EventRef]] = defaultdict(list)
    for ref in sorted(local):
        for key in _keys(local[ref], wholes):
            blocks[key].append(ref)
    return {pair for block in blocks.values() for pair in _within(block, local) if pair[0][0] != pair[1][0]}


def _within(block: Sequence[EventRef], local: Locals) -> Iterator[tuple[EventRef, EventRef]]:
    if len(block) <= _LARGE_BLOCK:
        yield from combinations(block, 2)
        return
    days: defaultdict[str | None, list[EventRef]] = defaultdict(list)
    for ref in block:
        days[local[ref].date].append(ref)
    for date, refs in days.items():
        if date is not None:
            yield from combinations(refs, 2)


def _keys(event: LocalEvent, wholes: Wholes) -> Iterable[object]:
    yield from event.organizers
    yield from event.speakers
    if event.date is not None:
        yield from ((who, event.date) for who in event.company)
    if event.place is not None:
        yield event.place, event.type
    if whole := _whole_of(event, wholes):
        yield whole
    yield from {word for name in event.names for word in plain_name(name).split() if len(word) >= _TELLING_WORD}
    yield from {("stem", stem) for name in event.names for key in title_key(name) for stem in key}
