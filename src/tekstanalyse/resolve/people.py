"""Decide which mentions are one person.

First within each article (`bearers`), then across articles: bearers of the same full name are one unless age or party
deny it (`_namesakes`); then names that differ by presence of a middle name, an initial, a genitive or a slip
(`_join_groups`). A name of one word joins nothing outside its article.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from typing import Final

from tekstanalyse.records import Decision
from tekstanalyse.resolve.bearers import Bearer, find_bearers
from tekstanalyse.resolve.clusters import Link, cluster
from tekstanalyse.resolve.decisions import Called, Verdicts, as_decisions, human_links, local_label
from tekstanalyse.resolve.entities import Entities, MentionRef, Sources, make_entities
from tekstanalyse.resolve.names import compatible, contradict, fold, is_full, shortens, split_name
from tekstanalyse.resolve.person_evidence import PersonEvidence, deny, gather_evidence, merged, shared_evidence
from tekstanalyse.resolve.spelling import misspelt

_SAME_NAME: Final = 0.9
_SAME_NAME_IN_DOUBT: Final = 0.5
"""For a bearer of a name that two people are known to have, without anything that says which of them."""
_BARE: Final = {
    "genitive": 0.85,
    "fewer-names": 0.75,
    "spelling": 0.55,
    "initials": 0.5,
    "surname-part": 0.5,
    "surname": 0.3,
}
"""How sure a name that differs is without further evidence; `surname` is a name without the first given name."""
_SUPPORT: Final = 0.2
"""What a piece of evidence adds; no more than two count."""


def resolve_people(
    sources: Sources, decisions: Sequence[Decision], organization_of: Mapping[MentionRef, str]
) -> tuple[Entities, list[Decision]]:
    """Return the people, and what was decided about their names."""
    bearers, evidence, local = _bearers(sources, decisions, organization_of)
    groups, apart = _namesakes(bearers, evidence, decisions)
    people, across = _join_groups(groups, bearers, evidence, decisions)
    clusters = [[(bearers[i].article, n) for i in person for n in bearers[i].mentions] for person in people]
    return make_entities("person", clusters, sources, fullest), [*local, *apart, *across]


def fullest(names: Sequence[str]) -> str:
    """Return the name with most parts; of several, the one written most often, then the one written first."""
    counts = Counter(names)
    return min(counts, key=lambda name: (-_parts(name), name.isupper(), -counts[name], names.index(name)))


def _parts(name: str) -> int:
    """Count the words of a name, initials not counted."""
    return sum(len(word) > 1 for word in fold(name).split())


def _bearers(
    sources: Sources, decisions: Sequence[Decision], organization_of: Mapping[MentionRef, str]
) -> tuple[list[Bearer], list[PersonEvidence], list[Decision]]:
    verdicts = Verdicts("person", decisions)
    bearers: list[Bearer] = []
    evidence: list[PersonEvidence] = []
    decided: list[Decision] = []
    for key, article in sources.articles.items():
        if key in sources.extractions:
            found = find_bearers(article, sources.mentions(key, "person"), verdicts)
            bearers += found.bearers
            evidence += gather_evidence(found.bearers, sources, organization_of)
            named = {side: local_label(side, key) for link in found.links for side in (link.left, link.right)}
            decided += as_decisions("person", found.links, named)
    return bearers, evidence, decided


def _namesakes(
    bearers: Sequence[Bearer], evidence: Sequence[PersonEvidence], decisions: Sequence[Decision]
) -> tuple[tuple[tuple[int, ...], ...], list[Decision]]:
    """Return the bearers of the same name who are one, as tuples of their numbers."""
    same_name: defaultdict[str, list[int]] = defaultdict(list)
    for i, bearer in enumerate(bearers):
        same_name[fold(bearer.name)].append(i)
    links: list[Link[int]] = []
    for several in same_name.values():
        if len(several) > 1 and is_full(bearers[several[0]].name):
            links += _links_of_namesakes(several, evidence)
    known = {i: Called(bearer.forms, [bearer.article]) for i, bearer in enumerate(bearers)}
    human = human_links("person", decisions, known)
    within = [link for link in human if fold(bearers[link.left].name) == fold(bearers[link.right].name)]
    clustering = cluster(range(len(bearers)), [*links, *within])
    name_of = {i: local_label(bearer.name, bearer.article) for i, bearer in enumerate(bearers)}
    told = [link for link in clustering.links if not link.same or link.human]
    return clustering.clusters, as_decisions("person", told, name_of)


def _links_of_namesakes(several: Sequence[int], evidence: Sequence[PersonEvidence]) -> Iterator[Link[int]]:
    """Yield a chain of links; where some deny each other, each only joins those it shares more than the name with."""
    marked = [i for i in several if evidence[i].born or evidence[i].party]
    denied = {(one, other) for one, other in combinations(marked, 2) if deny(evidence[one], evidence[other])}
    yield from (Link(one, other, False, "namesakes", 1.0) for one, other in denied)
    for one, other in combinations(several, 2) if denied else pairwise(several):
        if (one, other) not in denied:
            sure = not denied or shared_evidence(evidence[one], evidence[other]) > 0
            yield Link(one, other, True, "same-name", _SAME_NAME if sure else _SAME_NAME_IN_DOUBT)


def _join_groups(
    groups: Sequence[tuple[int, ...]],
    bearers: Sequence[Bearer],
    evidence: Sequence[PersonEvidence],
    decisions: Sequence[Decision],
) -> tuple[list[list[int]], list[Decision]]:
    """Join groups of bearers whose names differ; return people as lists of bearers, and the decisions."""
    names = [fullest([bearers[i].name for i in group]) for group in groups]
    pooled = [merged(evidence[i] for i in group) for group in groups]
    known = {
        g: Called([form for i in group for form in bearers[i].forms], [bearers[i].article for i in group])
        for g, group in enumerate(groups)
    }
    links = list(_links_of_names(names, pooled))
    clustering = cluster(range(len(groups)), [*links, *human_links("person", decisions, known)])
    people = [[i for g in joined for i in groups[g]] for joined in clustering.clusters]
    name_of = {g: _label(g, names, bearers[groups[g][0]].article) for g in range(len(groups))}
    return people, as_decisions("person", clustering.links, name_of)


def _label(group: int, names: Sequence[str], article: str) -> str:
    return names[group] if is_full(names[group]) else local_label(names[group], article)


def _links_of_names(names: Sequence[str], evidence: Sequence[PersonEvidence]) -> Iterator[Link[int]]:
    found: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
    for one, other in sorted(_pairs(names)):
        if contradict(names[one], names[other]):
            yield Link(one, other, False, "middle-names", 1.0)
        elif way := _way(names[one], names[other]):
            found[one].append((other, way))
    for short, longer in found.items():
        others = [other for other, _ in longer]
        alone = all(
            compatible(names[a], names[b]) and not deny(evidence[a], evidence[b]) for a, b in combinations(others, 2)
        )
        for long, rule in longer:
            if deny(evidence[short], evidence[long]):
                yield Link(short, long, False, "namesakes", 1.0)
            else:
                shared = min(shared_evidence(evidence[short], evidence[long]), 2)
                score = _BARE[rule] - (0 if alone else _SUPPORT) + _SUPPORT * shared
                yield Link(short, long, True, rule, round(min(score, 0.95), 2))


def _way(short: str, long: str) -> str | None:
    way = shortens(short, long)
    if way in _BARE and is_full(short):
        return way
    slip = misspelt(short, long) and not shortens(long, short) and (len(short), short) < (len(long), long)
    return "spelling" if slip else None


def _pairs(names: Sequence[str]) -> Iterable[tuple[int, int]]:
    """Return the pairs of full names, both ways round, that are near enough to compare."""
    blocks: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for i, name in enumerate(names):
        if is_full(name):
            for key in _blocks(name):
                blocks[key].append(i)
    return {(a, b) for block in blocks.values() for a in block for b in block if fold(names[a]) != fold(names[b])}


def _blocks(name: str) -> set[tuple[str, str]]:
    """Return what near names share: initial and end of surname, given name and its beginning, or the last two words."""
    parts = split_name(name)
    given, surname = fold(parts.given), fold(parts.surname)
    if not (given and surname):
        return set()
    end = surname.split()[-1].removesuffix("s")
    return {(given[0], end), (given, surname[:2]), (" ".join(fold(name).split()[-2:]), "")}
