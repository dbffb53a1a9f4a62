"""Decide which mentions are one place: those of the same name, in bokmål or nynorsk, by our lights or a human's."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from tekstanalyse.records import Decision
from tekstanalyse.resolve.clusters import cluster
from tekstanalyse.resolve.decisions import Called, as_decisions, human_links
from tekstanalyse.resolve.entities import Entities, MentionRef, Sources, make_entities
from tekstanalyse.resolve.organization_names import organization_key


def resolve_places(sources: Sources, decisions: Sequence[Decision]) -> tuple[Entities, list[Decision]]:
    """Return the places, and what was decided about their names."""
    named: defaultdict[str, list[MentionRef]] = defaultdict(list)
    for article in sources.extractions:
        for number, mention in sources.mentions(article, "place").items():
            named[organization_key(mention.name)].append((article, number))
    names = {key: [sources.mention(ref).name for ref in refs] for key, refs in named.items()}
    name_of = {key: commonest(names[key]) for key in named}
    known = {key: Called(names[key]) for key in named}
    clustering = cluster(list(named), human_links("place", decisions, known))
    groups = [[ref for key in keys for ref in named[key]] for keys in clustering.clusters]
    return make_entities("place", groups, sources, commonest), as_decisions("place", clustering.links, name_of)


def commonest(names: Sequence[str]) -> str:
    """Return the name written most often; of several, the one that is not all capitals, then the first in order."""
    counts = Counter(names)
    return min(counts, key=lambda name: (-counts[name], name.isupper(), name))
