"""Measure whether mentions of one person or organization were joined, and mentions of two kept apart.

B3 (Bagga and Baldwin 1998) over the names found in both the annotations and the run: an item is a distinct string in an
article, up to a final genitive. Precision asks, for each item, what share of the items joined to it belong there;
recall, what share of those that belong there were joined. A name that two people in an article share («Moen» for both
spouses) is left out, since the annotations do not say who is meant where. A string that the run gives to two people is
an item of each.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from math import fsum

from msgspec import Struct

from tekstanalyse.score.figures import Error, Result, score_counts
from tekstanalyse.score.gold import GoldArticle, GoldOrganization, GoldPerson, person_key
from tekstanalyse.score.published import Case, Named, Published, mentions_in
from tekstanalyse.score.similarity import bare, dice


class _Item(Struct, frozen=True):
    article: str
    string: str
    gold: Hashable
    found: Hashable


def score_identity(cases: Sequence[Case], published: Published) -> Result:
    """Score by B3 how the strings that name people, and those that name organizations, are grouped."""
    people = _score("person identity", cases, published.people, lambda article: article.persons)
    organizations = _score(
        "organization identity", cases, published.organizations, lambda article: article.organizations
    )
    return Result((*people.scores, *organizations.scores), errors=(*people.errors, *organizations.errors))


def _score(
    measure: str,
    cases: Sequence[Case],
    named: Iterable[Named],
    annotated: Callable[[GoldArticle], Sequence[GoldPerson | GoldOrganization]],
) -> Result:
    index = mentions_in(named)
    items = [item for case in cases for item in _items(case, annotated, index.get(case.article or "", {}))]
    by_gold, by_found = _grouped(items, "gold"), _grouped(items, "found")
    shared = [(item, len(by_gold[item.gold] & by_found[item.found])) for item in items]
    precision = fsum(count / len(by_found[item.found]) for item, count in shared)
    recall = fsum(count / len(by_gold[item.gold]) for item, count in shared)
    score = score_counts(measure, right=precision, found=len(items), recalled=recall, gold=len(items))
    return Result((score,), errors=(*_joined(measure, by_found), *_split(measure, by_gold)))


def align(
    annotated: Iterable[GoldPerson | GoldOrganization], found: Mapping[str, set[str]], names: Mapping[str, str]
) -> dict[str, frozenset[str]]:
    """Give for each found entity of an article the annotated ones it stands for: those it shares most strings with.

    `found` maps ids to strings in the article, `names` ids to names. Among equals the nearest name wins; a name that
    fits two people equally well stands for both. Several found entities may stand for one annotated: to split a
    person is an error of identity, and is not counted a second time in the other measures.
    """
    entities = [(entity, {bare(string) for string in entity.mentions}) for entity in annotated]
    aligned = {}
    for identity, strings in found.items():
        bared = {bare(string) for string in strings}
        ranked = {
            entity.id: (len(bared & known), dice(names.get(identity, ""), entity.name)) for entity, known in entities
        }
        best = max(ranked.values(), default=(0, 0.0))
        if best[0]:
            aligned[identity] = frozenset(entity for entity, rank in ranked.items() if rank == best)
    return aligned


def _items(
    case: Case,
    annotated: Callable[[GoldArticle], Sequence[GoldPerson | GoldOrganization]],
    found: Mapping[str, set[str]],
) -> list[_Item]:
    scope = "" if case.gold.corpus_wide else case.gold.doc
    keys = _keys(case.gold, annotated(case.gold))
    return [
        _Item(case.gold.doc, string, next(iter(keys[string])), (scope, identity))
        for identity, strings in found.items()
        for string in {bare(string) for string in strings}
        if len(keys.get(string, ())) == 1
    ]


def _keys(article: GoldArticle, entities: Iterable[GoldPerson | GoldOrganization]) -> dict[str, set[tuple[str, str]]]:
    keys = defaultdict(set)
    for entity in entities:
        for string in entity.mentions:
            keys[bare(string)].add(person_key(article, entity))
    return dict(keys)


def _grouped(items: Iterable[_Item], field: str) -> dict[Hashable, set[_Item]]:
    groups = defaultdict(set)
    for item in items:
        groups[getattr(item, field)].add(item)
    return dict(groups)


def _joined(measure: str, by_found: Mapping[Hashable, set[_Item]]) -> list[Error]:
    groups = [group for group in by_found.values() if len({item.gold for item in group}) > 1]
    return [Error("wrong", measure, _where(group), "kept apart", f"joined: {_names(group)}") for group in groups]


def _split(measure: str, by_gold: Mapping[Hashable, set[_Item]]) -> list[Error]:
    groups = [group for group in by_gold.values() if len({item.found for item in group}) > 1]
    return [Error("missed", measure, _where(group), f"one: {_names(group)}", "kept apart") for group in groups]


def _where(group: Iterable[_Item]) -> str:
    return ", ".join(sorted({item.article for item in group}))


def _names(group: Iterable[_Item]) -> str:
    return ", ".join(sorted({item.string for item in group}))
