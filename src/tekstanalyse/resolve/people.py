"""Decide which mentions are one person.

First within each article (`bearers`), then across articles: bearers of the same full name are one unless age, party or
occupation speak against it (`namesakes`); then names that differ by a middle name, an initial, a genitive, a slip or a
surname that was dropped or changed (`name_links`). A name of one word joins nothing outside its article.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from tekstanalyse.records import Decision
from tekstanalyse.resolve.bearers import Bearer, find_bearers
from tekstanalyse.resolve.clusters import Link, cluster
from tekstanalyse.resolve.decisions import Called, Verdicts, as_decisions, human_links, local_label
from tekstanalyse.resolve.entities import Entities, MentionRef, Sources, make_entities
from tekstanalyse.resolve.name_links import links_of_names
from tekstanalyse.resolve.names import fold, is_full
from tekstanalyse.resolve.namesakes import links_of_namesakes
from tekstanalyse.resolve.person_evidence import PersonEvidence, gather_evidence, merged


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
            links += links_of_namesakes(bearers[several[0]].name, several, evidence)
    known = {i: Called(bearer.forms, [bearer.article]) for i, bearer in enumerate(bearers)}
    human = human_links("person", decisions, known)
    within = [link for link in human if fold(bearers[link.left].name) == fold(bearers[link.right].name)]
    clustering = cluster(range(len(bearers)), [*links, *within])
    name_of = {i: local_label(bearer.name, bearer.article) for i, bearer in enumerate(bearers)}
    return clustering.clusters, as_decisions("person", clustering.links, name_of)


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
    links = list(links_of_names(names, pooled))
    clustering = cluster(range(len(groups)), [*links, *human_links("person", decisions, known)])
    people = [[i for g in joined for i in groups[g]] for joined in clustering.clusters]
    shared = Counter(map(fold, names))
    name_of = {
        g: name if is_full(name) and shared[fold(name)] == 1 else local_label(name, bearers[groups[g][0]].article)
        for g, name in enumerate(names)
    }
    return people, as_decisions("person", clustering.links, name_of)
