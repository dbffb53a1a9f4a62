"""Gather what the articles say of a person beside the name, to tell namesakes apart and to know a misspelt name."""

import re
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from tekstanalyse.lexicon import words
from tekstanalyse.records import Article
from tekstanalyse.resolve.bearers import Bearer
from tekstanalyse.resolve.entities import MentionRef, Sources
from tekstanalyse.resolve.names import fold, is_full, split_name
from tekstanalyse.resolve.occupations import field_of

_AGE: Final = re.compile(r"\s?(?:\((\d\d)\)|,\s(\d\d),)")
_PARTY: Final = re.compile(r"\s?\((\w{1,5})\)")
_FORMER: Final = re.compile(
    r"\s?[(,]\s?(?:tidligere|tidlegare|født|fødd|f\.)\s((?:[A-ZÆØÅ][\w-]+)(?:\s[A-ZÆØÅ][\w-]+){0,2})\s?[),]"
)
"""«Kari Lund (tidligere Moe)», «Kari Lund, fødd Moe,»."""
_MOST_TOLD: Final = 5
"""Organizations, titles and people shared that a decision names of each."""
_TELLING_TITLE: Final = 8
"""Letters a title needs to tell anything: everybody is «leder» or «forsker»."""


class PersonEvidence(NamedTuple):
    """What is known of a bearer; years of birth as the earliest and latest possible."""

    organizations: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    company: frozenset[str] = frozenset()
    """Others named in full in the same articles, folded."""
    born: tuple[int, int] | None = None
    party: str | None = None
    fields: frozenset[int] = frozenset()
    """Of the occupations the titles tell of."""
    former: frozenset[str] = frozenset()
    """Full names that a text says the bearer had before, folded."""

    def told(self, what: str) -> Iterable[Hashable]:
        """Return what is known of an `organization`, a `title`, `company` or a `party`."""
        known = {"organization": self.organizations, "title": self.titles, "company": self.company}
        return sorted(known[what]) if what in known else filter(None, (self.party,))


def gather_evidence(
    bearers: Sequence[Bearer], sources: Sources, organization_of: Mapping[MentionRef, str]
) -> list[PersonEvidence]:
    """Return the evidence on each bearer of one article, in their order."""
    if not bearers:
        return []
    article = sources.articles[bearers[0].article]
    owner = {number: place for place, bearer in enumerate(bearers) for number in bearer.mentions}
    organizations: list[set[str]] = [set() for _ in bearers]
    titles: list[set[str]] = [set() for _ in bearers]
    fields: list[set[int]] = [set() for _ in bearers]
    for person, title, organization in _claims(sources, article.id):
        if (place := owner.get(person)) is not None:
            if title and len(title) >= _TELLING_TITLE:
                titles[place].add(fold(title))
            if title and (field := field_of(title)) is not None:
                fields[place].add(field)
            if organization is not None and (key := organization_of.get((article.id, organization))):
                organizations[place].add(key)
    full = frozenset(fold(bearer.name) for bearer in bearers if is_full(bearer.name))
    return [
        PersonEvidence(
            frozenset(organizations[place]),
            frozenset(titles[place]),
            full - {fold(bearer.name)},
            *_marks(bearer, article, sources),
            frozenset(fields[place]),
            _former_names(bearer, article, sources),
        )
        for place, bearer in enumerate(bearers)
    ]


def _claims(sources: Sources, article: str) -> Iterable[tuple[int, str | None, int | None]]:
    extraction = sources.extractions[article]
    yield from ((claim.person, claim.title, claim.organization) for claim in extraction.affiliations)
    yield from ((claim.person, claim.title, claim.organization) for claim in extraction.participations)


def _marks(bearer: Bearer, article: Article, sources: Sources) -> tuple[tuple[int, int] | None, str | None]:
    born, party = None, None
    for number in bearer.mentions:
        end = sources.mention((article.id, number)).end
        if (match := _AGE.match(article.text, end)) and article.published:
            year = int(article.published[:4]) - int(match[1] or match[2])
            born = (year - 1, year)
        if (match := _PARTY.match(article.text, end)) and match[1] in words("party-letters"):
            party = match[1].casefold()
    return born, party


def _former_names(bearer: Bearer, article: Article, sources: Sources) -> frozenset[str]:
    given = split_name(bearer.name).given
    ends = [sources.mention((article.id, number)).end for number in bearer.mentions] if given else []
    found = [match[1] for end in ends if (match := _FORMER.match(article.text, end))]
    return frozenset(fold(name if is_full(name) else f"{given} {name}") for name in found)


def merged(several: Iterable[PersonEvidence]) -> PersonEvidence:
    """Return the evidence on all together; of years of birth and parties, the first known."""
    all_of = list(several)
    return PersonEvidence(
        frozenset().union(*(one.organizations for one in all_of)),
        frozenset().union(*(one.titles for one in all_of)),
        frozenset().union(*(one.company for one in all_of)),
        next((one.born for one in all_of if one.born), None),
        next((one.party for one in all_of if one.party), None),
        frozenset().union(*(one.fields for one in all_of)),
        frozenset().union(*(one.former for one in all_of)),
    )


def support(one: PersonEvidence, other: PersonEvidence) -> tuple[str, ...]:
    """Return what two bearers share, each as `what=which`: organizations, telling titles and company."""
    return tuple(
        f"{what}={which}"
        for what in ("organization", "title", "company")
        for which in sorted(set(map(str, one.told(what))) & set(map(str, other.told(what))))[:_MOST_TOLD]
    )


def against(one: PersonEvidence, other: PersonEvidence) -> tuple[str, ...]:
    """Return in what two bearers differ, where something is known of both."""
    differ = {
        "born": born_apart(one, other),
        "party": bool(one.party and other.party and one.party != other.party),
        "organization": bool(one.organizations and other.organizations) and not one.organizations & other.organizations,
        "occupation": bool(one.fields and other.fields) and not one.fields & other.fields,
    }
    return tuple(f"{what}=other" for what, found in differ.items() if found)


def born_apart(one: PersonEvidence, other: PersonEvidence) -> bool:
    """Tell whether the ages given cannot be those of one person."""
    return bool(one.born and other.born and (one.born[1] + 1 < other.born[0] or other.born[1] + 1 < one.born[0]))


def deny(one: PersonEvidence, other: PersonEvidence) -> bool:
    """Tell whether age or party keep two bearers apart; other organizations do not, for people change them."""
    return born_apart(one, other) or bool(one.party and other.party and one.party != other.party)
