"""Find who bears the names of one article: short forms, genitives and slips join the longer name they belong to.

A short form joins the only bearer it can have. Where it can have two, it is the one whom the article tells at that
place, by a title or by who was named before; else it stays by itself, for a wrong name is worse than a missing one.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from tekstanalyse.claims import Mention
from tekstanalyse.records import Article
from tekstanalyse.resolve.clusters import Link
from tekstanalyse.resolve.decisions import Verdicts
from tekstanalyse.resolve.names import fold, is_full, shortens, split_name, strip_titles
from tekstanalyse.resolve.spelling import misspelt, misspelt_surname

_SCORES: Final = {
    "genitive": 0.95,
    "fewer-names": 0.95,
    "surname": 0.95,
    "given-name": 0.9,
    "surname-part": 0.85,
    "initials": 0.85,
    "short-form": 0.85,
    "spelling": 0.8,
    "human": 1.0,
}


class Bearer(NamedTuple):
    """Somebody in one article: the fullest name, every form of it, and the numbers of the mentions."""

    article: str
    name: str
    forms: tuple[str, ...]
    mentions: tuple[int, ...]


class Bearers(NamedTuple):
    """The bearers of an article's names, with the links between forms that made them."""

    bearers: tuple[Bearer, ...]
    links: tuple[Link[str], ...]


def find_bearers(article: Article, mentions: Mapping[int, Mention], verdicts: Verdicts) -> Bearers:
    """Return the bearers of the names in `mentions`, which holds the mentions of people by their number."""
    forms = _Forms(article.id, mentions, verdicts)
    owner: dict[int, str] = {}
    links: list[Link[str]] = []
    for form in forms.names:
        owners = forms.owners(form)
        links += forms.links(form, owners)
        for number in forms.mentions[form]:
            owner[number] = owners[0] if len(owners) == 1 else _told(mentions[number], owners) or form
    return Bearers(tuple(_bearers(article.id, mentions, owner)), tuple(links))


def _bearers(article: str, mentions: Mapping[int, Mention], owner: Mapping[int, str]) -> Iterator[Bearer]:
    owned: defaultdict[str, list[int]] = defaultdict(list)
    for number in sorted(owner):
        owned[owner[number]].append(number)
    for name in sorted(owned):
        forms = sorted({strip_titles(mentions[number].name) for number in owned[name]})
        yield Bearer(article, name, tuple(forms), tuple(owned[name]))


def _told(mention: Mention, owners: Sequence[str]) -> str | None:
    """Return the owner whom the article tells by what stands around the mention."""
    told = fold(mention.bearer) if mention.bearer else None
    return next((owner for owner in owners if fold(owner) == told), None)


class _Forms:
    """The distinct names of an article, and which of them shorten which."""

    def __init__(self, article: str, mentions: Mapping[int, Mention], verdicts: Verdicts) -> None:
        self._article = article
        self._verdicts = verdicts
        spellings: defaultdict[str, list[int]] = defaultdict(list)
        for number in sorted(mentions):
            spellings[fold(strip_titles(mentions[number].name))].append(number)
        self.mentions = {_commonest(mentions, numbers): numbers for numbers in spellings.values()}
        self.names = sorted(self.mentions)
        self._having = _by_word(self.names)
        self._longer = {name: self._longer_names(name) for name in self.names}
        roots = [name for name in self.names if not self._longer[name]]
        self._slips = {name: slip for name in roots if (slip := self._slip_of(name, roots))}

    def owners(self, form: str) -> Sequence[str]:
        """Return the longest names that a form can stand for, itself where there are none."""
        reached, open_names = set[str](), [form]
        while open_names:
            name = open_names.pop()
            further = [*self._longer[name], *([self._slips[name]] if name in self._slips else [])]
            open_names += [longer for longer in further if longer not in reached]
            reached.update(further)
        ends = {name for name in (*reached, form) if not self._longer[name] and name not in self._slips}
        return sorted(ends) or [form]

    def links(self, form: str, owners: Sequence[str]) -> Iterator[Link[str]]:
        """Yield what was decided about a form and each owner it can have."""
        for owner in owners:
            if owner != form:
                rule = self._longer[form].get(owner) or ("spelling" if form in self._slips else "short-form")
                if len(owners) == 1:
                    yield Link(form, owner, True, rule, _SCORES[rule], human=rule == "human")
                else:
                    yield Link(form, owner, False, f"{rule}-of-several", round(1 / len(owners), 2))

    def _longer_names(self, form: str) -> dict[str, str]:
        others: Iterable[str] = self.names
        if not self._verdicts.concern(form, self._article):
            others = sorted({name for word in fold(form).split() for name in self._having[word.removesuffix("s")]})
        ways = {other: way for other in others if other != form and (way := self._way(form, other))}
        decided = {other: way for other, way in ways.items() if way == "human"}
        return decided or ways

    def _way(self, form: str, other: str) -> str | None:
        verdict = self._verdicts.between(form, other, self._article)
        if verdict is None:
            return shortens(form, other)
        return "human" if verdict and (len(other), other) > (len(form), form) else None

    def _slip_of(self, name: str, roots: Sequence[str]) -> str | None:
        """Return the only name, more often written, of which this one is a misspelling."""
        rank = self._rank(name)
        found = [
            other
            for other in roots
            if self._rank(other) > rank
            and _is_slip(name, other)
            and self._verdicts.between(name, other, self._article) is None
        ]
        return found[0] if len(found) == 1 else None

    def _rank(self, name: str) -> tuple[bool, int, int]:
        return is_full(name), len(self.mentions[name]), -self.mentions[name][0]


def _by_word(names: Sequence[str]) -> Mapping[str, set[str]]:
    having: defaultdict[str, set[str]] = defaultdict(set)
    for name in names:
        for word in fold(name).split():
            having[word.removesuffix("s")].add(name)
    return having


def _is_slip(name: str, other: str) -> bool:
    if is_full(name):
        return misspelt(name, other)
    return is_full(other) and misspelt_surname(name, split_name(other).surname)


def _commonest(mentions: Mapping[int, Mention], numbers: Sequence[int]) -> str:
    spellings = Counter(strip_titles(mentions[number].name) for number in numbers)
    return min(spellings, key=lambda spelling: (-spellings[spelling], spelling.isupper(), spelling))
