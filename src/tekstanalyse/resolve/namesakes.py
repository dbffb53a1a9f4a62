"""Weigh whether bearers of the same full name in different articles are one person.

Bearers who share an organization, title, company, party or year of birth belong together; what is left are profiles.
Two profiles are one by the name alone, less so where their organizations differ, and in doubt where their occupations
do as well; a name of more than two parts few people share. Where the name has several bearers, every other profile is
in doubt. The work grows with the number of bearers, not with its square.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from typing import Final

from tekstanalyse.resolve.clusters import THRESHOLD, Link, cluster
from tekstanalyse.resolve.names import split_name
from tekstanalyse.resolve.person_evidence import PersonEvidence, against, born_apart, deny, merged, support

_TOGETHER: Final = {"born": 0.95, "party": 0.93, "organization": 0.9, "title": 0.9, "company": 0.9}
"""How surely bearers of one name are one where they share this as well; the surest are joined first."""
_BY_NAME: Final = 0.8
_BY_RARE_NAME: Final = 0.9
_IN_DOUBT: Final = 0.5
"""For a bearer of a name that two people are known to have, without anything that says which of them."""
_OTHER_ORGANIZATION: Final = 0.1
_OTHER_OCCUPATION: Final = 0.3
_RARE_NAME: Final = 0.3
_COMPARED: Final = 5
"""Profiles, the largest first, that every other is compared with."""


def links_of_namesakes(name: str, several: Sequence[int], evidence: Sequence[PersonEvidence]) -> Iterator[Link[int]]:
    """Yield the links between bearers of one full name, told by their numbers."""
    apart = list(_denied(several, evidence))
    together = list(_together(several, evidence))
    profiles = sorted(cluster(several, [*apart, *together]).clusters, key=lambda profile: (-len(profile), profile))
    yield from apart
    yield from together
    between = list(_between(name, profiles, {profile: merged(evidence[i] for i in profile) for profile in profiles}))
    several_people = bool(apart) or any(link.score < THRESHOLD for link in between)
    for link in between:
        yield link._replace(score=min(link.score, _IN_DOUBT)) if several_people and link.score >= THRESHOLD else link


def _denied(several: Sequence[int], evidence: Sequence[PersonEvidence]) -> Iterator[Link[int]]:
    """Yield a link that keeps apart for each two groups of different age or party."""
    ages = [i for i in several if evidence[i].born]
    parties = _grouped(several, evidence, "party").values()
    marked = [*_generations(ages, evidence), *parties]
    for one, other in combinations(marked, 2):
        left, right = one[0], other[0]
        if left != right and deny(evidence[left], evidence[right]):
            yield Link(left, right, False, "namesakes", 1.0, against=against(evidence[left], evidence[right]))


def _generations(ages: Sequence[int], evidence: Sequence[PersonEvidence]) -> list[list[int]]:
    """Group bearers of known age, each with the one born nearest before, where both can be one."""
    groups: list[list[int]] = []
    for i in sorted(ages, key=lambda i: (evidence[i].born or (0, 0), i)):
        if groups and not born_apart(evidence[groups[-1][-1]], evidence[i]):
            groups[-1].append(i)
        else:
            groups.append([i])
    return groups


def _together(several: Sequence[int], evidence: Sequence[PersonEvidence]) -> Iterator[Link[int]]:
    ages = [i for i in several if evidence[i].born]
    chains: list[tuple[str, Sequence[int]]] = [("born", group) for group in _generations(ages, evidence)]
    for what in ("party", "organization", "title", "company"):
        chains += [(what, group) for group in _grouped(several, evidence, what).values()]
    joined: set[tuple[int, int]] = set()
    for what, group in chains:
        for one, other in pairwise(group):
            if (one, other) not in joined and not deny(evidence[one], evidence[other]):
                joined.add((one, other))
                yield Link(
                    one, other, True, "same-name", _TOGETHER[what], support=support(evidence[one], evidence[other])
                )


def _grouped(several: Iterable[int], evidence: Sequence[PersonEvidence], what: str) -> Mapping[Hashable, Sequence[int]]:
    groups: defaultdict[Hashable, list[int]] = defaultdict(list)
    for i in several:
        for key in evidence[i].told(what):
            groups[key].append(i)
    return groups


def _between(
    name: str, profiles: Sequence[tuple[int, ...]], pooled: Mapping[tuple[int, ...], PersonEvidence]
) -> Iterator[Link[int]]:
    """Yield the links between profiles: each with the largest, and with those it contradicts of the next."""
    for number, profile in enumerate(profiles[1:], start=1):
        for other in profiles[: min(number, _COMPARED)]:
            one, two = pooled[other], pooled[profile]
            score = _score(name, one, two)
            if (other is profiles[0] or score < THRESHOLD) and not deny(one, two):
                yield Link(
                    other[0], profile[0], True, "same-name", score, support=support(one, two), against=against(one, two)
                )


def _score(name: str, one: PersonEvidence, other: PersonEvidence) -> float:
    score = _BY_NAME
    if one.organizations and other.organizations and not one.organizations & other.organizations:
        score -= _OTHER_ORGANIZATION
    if one.fields and other.fields and not one.fields & other.fields:
        score -= _OTHER_OCCUPATION
    parts = split_name(name)
    rare = bool(parts.middle) or "-" in parts.surname
    return round(max(min(score + (_RARE_NAME if rare else 0), _BY_RARE_NAME), _IN_DOUBT), 2)
