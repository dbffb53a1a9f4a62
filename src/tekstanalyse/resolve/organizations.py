"""Decide which mentions are one organization: by name, legal form, genitive, bokmål and nynorsk, acronym, short form.

An acronym stands for the name beside it where a text introduces it, «Full Name (ABC)» or «ABC (Full Name)», and in
other articles as well, unless the corpus introduces it for two. A name that only says what kind of body it is
(«kommunestyret») stands for the same in its article alone.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from tekstanalyse.records import Decision
from tekstanalyse.resolve.clusters import Link, cluster
from tekstanalyse.resolve.decisions import Called, as_decisions, human_links, local_label
from tekstanalyse.resolve.entities import Entities, MentionRef, Sources, make_entities
from tekstanalyse.resolve.names import fold
from tekstanalyse.resolve.organization_names import is_acronym, is_acronym_of, may_abbreviate, organization_key
from tekstanalyse.resolve.organization_short_forms import full_form, is_general
from tekstanalyse.resolve.places import commonest

LocalName = tuple[str, str]
"""A name in an article: the folded name and the article id."""

_INTRODUCED: Final = 0.98
_INITIALS: Final = 0.8
_OTHERWISE_WRITTEN: Final = 0.9
_GENITIVE: Final = 0.9
_SHORTEST_GENITIVE: Final = 3
"""Letters above which an s is taken for an ending; shorter names are too often acronyms that end in it."""
_PARTY_LETTERS: Final = 4
"""Characters of the longest letters of a party with a genitive ending."""
_GENERAL: Final = 0.4
"""For a name that says only what kind of body it is, in two articles."""


class _Meaning(NamedTuple):
    """An acronym in an article and the full name it stands for there."""

    short: LocalName
    long: LocalName
    rule: str
    score: float


def resolve_organizations(sources: Sources, decisions: Sequence[Decision]) -> tuple[Entities, list[Decision]]:
    """Return the organizations, and what was decided about their names."""
    named: defaultdict[LocalName, list[MentionRef]] = defaultdict(list)
    for article in sources.extractions:
        for number, mention in sources.mentions(article, "organization").items():
            named[fold(mention.name), article].append((article, number))
    names = {local: [sources.mention(ref).name for ref in refs] for local, refs in named.items()}
    name_of = {local: commonest(spellings) for local, spellings in names.items()}
    known = {local: Called(spellings, [local[1]]) for local, spellings in names.items()}
    links = [*_links(name_of, _introductions(sources)), *human_links("organization", decisions, known)]
    clustering = cluster(list(named), links)
    groups = [[ref for local in locals_ for ref in named[local]] for locals_ in clustering.clusters]
    told = [link for link in clustering.links if link.rule != "same-name" or not link.same]
    entities = make_entities("organization", groups, sources, full_name)
    return entities, as_decisions("organization", told, _readable(name_of, told))


def full_name(names: Sequence[str]) -> str:
    """Return the name written most often that is no acronym and tells more than a kind of body; or else the longest.

    Any name where there is no such.
    """
    counts = Counter([name for name in names if not _is_short(name)] or names)
    return min(counts, key=lambda name: (-counts[name], name.isupper(), -len(name), name))


def _is_short(name: str) -> bool:
    is_letters = len(name) <= _PARTY_LETTERS and organization_key(name) != fold(name)
    return is_acronym(name) or is_general(name) or is_letters


def _readable(name_of: Mapping[LocalName, str], told: Iterable[Link[LocalName]]) -> dict[LocalName, str]:
    """Return the plain name, or the name in its article where it was kept apart from another."""
    apart = {local for link in told if not link.same for local in (link.left, link.right)}
    return {local: local_label(name, local[1]) if local in apart else name for local, name in name_of.items()}


def _introductions(sources: Sources) -> list[_Meaning]:
    """Return the acronyms introduced by «Full Name (ABC)» or «ABC (Full Name)» in the texts."""
    found = set()
    for article in sources.extractions:
        text = sources.articles[article].text
        mentions = sorted(sources.mentions(article, "organization").values(), key=lambda mention: mention.start)
        for first, second in pairwise(mentions):
            between, behind = text[first.end : second.start], text[second.end : second.end + 1]
            if between.split() == ["("] and behind == ")":
                for short, long in ((second.name, first.name), (first.name, second.name)):
                    if len(short.split()) == 1 and may_abbreviate(short, long):
                        meaning = (fold(short), article), (fold(long), article)
                        found.add(_Meaning(*meaning, "introduced-acronym", _INTRODUCED))
    return sorted(found)


def _links(name_of: Mapping[LocalName, str], introduced: Sequence[_Meaning]) -> Iterator[Link[LocalName]]:
    articles: defaultdict[str, list[LocalName]] = defaultdict(list)
    for local in sorted(name_of):
        articles[local[0]].append(local)
    meanings = [*introduced, *_spelt_out(name_of, articles, {meaning.short[0] for meaning in introduced})]
    full_names: defaultdict[str, set[str]] = defaultdict(set)
    for meaning in meanings:
        full_names[meaning.short[0]].add(organization_key(name_of[meaning.long]))
        yield Link(meaning.short, meaning.long, True, meaning.rule, meaning.score)
    yield from _short_forms(name_of)
    widely = [locals_ for name, locals_ in articles.items() if len(full_names[name]) < 2]
    for locals_ in widely:
        score = _GENERAL if is_general(name_of[locals_[0]]) else 1.0
        yield from (Link(one, other, True, "same-name", score) for one, other in pairwise(locals_))
    yield from _variants([locals_[0] for locals_ in widely if not is_general(name_of[locals_[0]])], name_of)


def _short_forms(name_of: Mapping[LocalName, str]) -> Iterator[Link[LocalName]]:
    """Yield links from short forms to the only name of their article that they stand for."""
    for locals_ in _by_article(name_of).values():
        for short in locals_:
            others = {name_of[long]: long for long in locals_ if long != short}
            if found := full_form(name_of[short], list(others)):
                name, rule, score = found
                yield Link(short, others[name], True, rule, score)


def _by_article(name_of: Mapping[LocalName, str]) -> Mapping[str, list[LocalName]]:
    names_in: defaultdict[str, list[LocalName]] = defaultdict(list)
    for local in sorted(name_of):
        names_in[local[1]].append(local)
    return names_in


def _spelt_out(
    name_of: Mapping[LocalName, str], articles: Mapping[str, Sequence[LocalName]], introduced: set[str]
) -> Iterator[_Meaning]:
    """Yield the acronyms that no text introduces, each with the only name in its article that it spells."""
    names_in = _by_article(name_of)
    for acronym, locals_ in articles.items():
        if acronym not in introduced and is_acronym(name_of[locals_[0]]):
            for short in locals_:
                spelt = [long for long in names_in[short[1]] if is_acronym_of(acronym, long[0])]
                if len(spelt) == 1:
                    yield _Meaning(short, spelt[0], "initials", _INITIALS)


def _variants(locals_: Iterable[LocalName], name_of: Mapping[LocalName, str]) -> Iterator[Link[LocalName]]:
    """Yield links between names that differ by legal form, written language or genitive ending."""
    keys: defaultdict[str, list[LocalName]] = defaultdict(list)
    for local in locals_:
        keys[organization_key(name_of[local])].append(local)
    for key, variants in keys.items():
        for one, other in pairwise(variants):
            yield Link(one, other, True, "same-name-otherwise-written", _OTHERWISE_WRITTEN)
        bare = organization_key(name_of[variants[0]].removesuffix("s"))
        is_party = bare != key.removesuffix("s")
        if key.endswith("s") and bare in keys and (len(key) > _SHORTEST_GENITIVE or is_party):
            yield Link(variants[0], keys[bare][0], True, "genitive", _GENITIVE)
