"""Measure whether the names in an article were found, as distinct strings per article.

A found string is right where it is an annotated one, or is one up to a final genitive -s: whether «Moens» is published
with its ending is no error. Nothing else is forgiven: «Nord universitet» is not «universitet». Strings that the
annotations set aside (`ignore`) count neither way.
"""

from collections.abc import Iterable, Sequence

from tekstanalyse.score.figures import Error, Result, Score, score_counts
from tekstanalyse.score.gold import GoldOrganization, GoldPerson
from tekstanalyse.score.published import Case, Named, Published, mentions_in
from tekstanalyse.score.similarity import bare


def score_mentions(cases: Sequence[Case], published: Published) -> Result:
    """Score person and organization mentions."""
    people, person_errors = _score("person mentions", [(case, case.gold.persons) for case in cases], published.people)
    organizations, organization_errors = _score(
        "organization mentions", [(case, case.gold.organizations) for case in cases], published.organizations
    )
    return Result((people, organizations), errors=(*person_errors, *organization_errors))


def _score(
    measure: str,
    annotated: Sequence[tuple[Case, Sequence[GoldPerson | GoldOrganization]]],
    named: Iterable[Named],
) -> tuple[Score, list[Error]]:
    index = mentions_in(named)
    right = found = recalled = gold = 0
    errors = []
    for case, entities in annotated:
        ignored = {bare(string) for string in case.gold.ignore}
        in_gold = _strings((entity.mentions for entity in entities), ignored)
        in_run = _strings(index.get(case.article or "", {}).values(), ignored)
        spurious, missed = _unmatched(in_run, in_gold), _unmatched(in_gold, in_run)
        found, gold = found + len(in_run), gold + len(in_gold)
        right, recalled = right + len(in_run) - len(spurious), recalled + len(in_gold) - len(missed)
        errors += [Error("spurious", measure, case.gold.doc, found=string) for string in spurious]
        errors += [Error("missed", measure, case.gold.doc, gold=string) for string in missed]
    return score_counts(measure, right=right, found=found, recalled=recalled, gold=gold), errors


def _strings(groups: Iterable[Iterable[str]], ignored: set[str]) -> set[str]:
    strings = {" ".join(string.split()) for group in groups for string in group}
    return {string for string in strings if bare(string) not in ignored}


def _unmatched(strings: set[str], others: set[str]) -> list[str]:
    known = {bare(other) for other in others}
    return sorted(string for string in strings if bare(string) not in known)
