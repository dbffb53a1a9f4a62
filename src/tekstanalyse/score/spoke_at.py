"""Measure who spoke where: pairs of a person and an event, over the whole corpus.

Right is a pair that the run publishes as held and in a speaking role, and the annotations too. Several roles of one
person at one event are one pair, an event that many articles report is one event.

- Uncertain pairs, and pairs with a speaking role only among the roles that would be right as well, count neither way.
- Announced pairs (`planned`) that come out as held are wrong: a programme is no proof that somebody spoke.
- A pair found at a part of an event (a panel within a conference) is right where the annotations have it at the whole;
  found at the whole and annotated at a part, it counts neither way unless the annotations speak of it.
- Pairs annotated as not to come out (`not_speakers`) are wrong, and counted apart besides.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Literal

from msgspec import Struct

from tekstanalyse.records import SPEAKING_ROLES
from tekstanalyse.score.figures import Error, ErrorKind, Result, Share, score_counts
from tekstanalyse.score.gold import person_key
from tekstanalyse.score.pairs import AnnotatedPairs, FoundPair, Pair, annotated_pairs, found_pairs
from tekstanalyse.score.published import Case, Published

MEASURE = "spoke at"

Verdict = Literal["right", "neither", "forbidden", "wrong", "spurious"]


class Judged(Struct, frozen=True):
    """A found pair, what it is worth, and the annotated pair that says so."""

    found: FoundPair
    verdict: Verdict
    pair: Pair | None

    @property
    def key(self) -> object:
        """What counts once: the annotated pair, or the found one where nothing is annotated."""
        return self.pair or (self.found.person, self.found.event)


def score_spoke_at(cases: Sequence[Case], published: Published) -> Result:
    """Score the pairs of person and event, and the roles among those that are right."""
    annotated = annotated_pairs([case.gold for case in cases])
    judged = [judge(found, annotated) for found in found_pairs(cases, published)]
    roles = _roles(judged)
    wrong = _wrong(judged)
    found = len(roles) + len({one.key for one in wrong})
    score = score_counts(MEASURE, right=len(roles), found=found, recalled=len(roles), gold=len(annotated.spoke))
    shares = (
        Share("roles right", sum(bool(own & annotated.roles[pair]) for pair, own in roles.items()), len(roles)),
        Share("forbidden speakers that came out", _count(wrong, "forbidden"), len(annotated.forbidden)),
        Share("announced talks that came out as held", _count(wrong, "wrong"), len(annotated.planned)),
    )
    return Result((score,), shares, (*_errors(wrong), *_missed(cases, annotated.spoke - roles.keys())))


def judge(found: FoundPair, annotated: AnnotatedPairs) -> Judged:
    """Say what a found pair is worth: the first of these that one of its readings meets."""
    ladder: tuple[tuple[Verdict, tuple[Pair, ...], frozenset[Pair]], ...] = (
        ("right", found.exact + found.whole, annotated.spoke),
        ("forbidden", found.exact, annotated.forbidden),
        ("spurious", found.exact, annotated.silent),
        ("neither", found.exact + found.whole, annotated.unsure | annotated.wholes),
        ("wrong", found.exact + found.whole, annotated.planned),
    )
    for verdict, readings, pairs in ladder:
        for pair in readings:
            if pair in pairs:
                return Judged(found, verdict, pair)
    return Judged(found, "spurious", next(iter(found.exact), None))


def _roles(judged: Iterable[Judged]) -> dict[Pair, set[str]]:
    """Give the pairs that are right, with the roles found for each."""
    roles: defaultdict[Pair, set[str]] = defaultdict(set)
    for one in judged:
        if one.verdict == "right" and one.pair:
            roles[one.pair].add(one.found.role)
    return roles


def _wrong(judged: Sequence[Judged]) -> list[Judged]:
    """Give what is wrong; a pair that some evidence proves right is not wrong by other evidence."""
    proven = {(one.found.person, one.found.event) for one in judged if one.verdict == "right"}
    return [
        one
        for one in judged
        if one.verdict not in ("right", "neither") and (one.found.person, one.found.event) not in proven
    ]


def _count(wrong: Iterable[Judged], verdict: Verdict) -> int:
    return len({one.key for one in wrong if one.verdict == verdict})


def _errors(wrong: Iterable[Judged]) -> list[Error]:
    kinds: dict[Verdict, ErrorKind] = {"forbidden": "forbidden", "wrong": "wrong", "spurious": "spurious"}
    return sorted({Error(kinds[one.verdict], MEASURE, one.found.article, found=one.found.text) for one in wrong})


def _missed(cases: Sequence[Case], pairs: frozenset[Pair]) -> list[Error]:
    return sorted(
        {
            Error("missed", MEASURE, case.gold.doc, gold=f"{person.name} ({part.role}) @ {part.event}")
            for case in cases
            for person in case.gold.persons
            for part in case.gold.participation
            if part.person == person.id and part.role in SPEAKING_ROLES
            if (person_key(case.gold, person), part.event) in pairs
        }
    )
