"""Weigh whether people of different names are one: names that lack a part, have a letter for it, or are misspelt."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, permutations
from typing import Final

from tekstanalyse.resolve.clusters import Link
from tekstanalyse.resolve.names import compatible, contradict, fold, is_full, same_word, shortens, split_name
from tekstanalyse.resolve.person_evidence import PersonEvidence, against, deny, support
from tekstanalyse.resolve.sounds import sound, sounds_alike
from tekstanalyse.resolve.spelling import misspelt

_BARE: Final = {
    "genitive": 0.85,
    "fewer-names": 0.75,
    "spelling": 0.55,
    "initials": 0.5,
    "surname-part": 0.5,
    "without-surname": 0.45,
    "surname": 0.3,
}
"""How sure a name that differs is without further evidence; `surname` is a name without the first given name,
`without-surname` one without the last («Kari Vik», who is «Kari Vik Moe» elsewhere)."""
_SUPPORT: Final = 0.2
"""What a piece of evidence adds; no more than two count."""
_FORMER: Final = 0.9


def links_of_names(names: Sequence[str], evidence: Sequence[PersonEvidence]) -> Iterator[Link[int]]:
    """Yield the links between people of different names, told by their numbers."""
    yield from _former(names, evidence)
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
                yield _weighed(short, long, rule, evidence, alone=alone)


def _former(names: Sequence[str], evidence: Sequence[PersonEvidence]) -> Iterator[Link[int]]:
    """Yield links to the bearers of a name that a text says somebody had before; unsure where it has several."""
    bearers: defaultdict[str, list[int]] = defaultdict(list)
    for i, name in enumerate(names):
        bearers[fold(name)].append(i)
    for i, known in enumerate(evidence):
        for former in sorted(known.former):
            earlier = [other for other in bearers[former] if other != i and not deny(known, evidence[other])]
            sure = len(earlier) == 1
            for other in earlier:
                yield Link(other, i, True, "former-name", _FORMER if sure else round(1 / len(earlier), 2))


def _weighed(short: int, long: int, rule: str, evidence: Sequence[PersonEvidence], *, alone: bool) -> Link[int]:
    """Return the link between two names by a rule, with what the evidence adds to it and takes from it."""
    shared = support(evidence[short], evidence[long])
    differ = against(evidence[short], evidence[long])
    pieces = min(len(shared), 2) - (not alone) - ("occupation=other" in differ and not shared)
    score = round(min(_BARE[rule] + _SUPPORT * pieces, 0.95), 2)
    others = () if alone else ("name=others",)
    return Link(short, long, True, rule, score, support=shared, against=(*differ, *others))


def _way(short: str, long: str) -> str | None:
    way = shortens(short, long)
    if way == "given-name":
        way = "without-surname"
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
    folded = [fold(name) for name in names]
    said = [folded_name.split() for folded_name in folded]
    return {
        (a, b)
        for block in blocks.values()
        for a, b in permutations(block, 2)
        if folded[a] != folded[b] and _may_begin_alike(said[a], said[b])
    }


def _may_begin_alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two names begin with one word, its sound or its letter, or one with a word the other has."""
    return same_word(one[0], other[0]) or sounds_alike(one[0], other[0]) or one[0] in other or other[0] in one


def _blocks(name: str) -> set[tuple[str, str]]:
    """Return what near names share.

    Initial, written or heard, and end of surname, given name and the beginning of a surname (which may have become a
    middle name), or the last two words.
    """
    parts = split_name(name)
    given, surname = fold(parts.given), fold(parts.surname)
    if not (given and surname):
        return set()
    end = surname.split()[-1].removesuffix("s")
    beginnings = {(given, fold(part)[:2]) for part in (*parts.middle, surname)}
    return {(given[0], end), (sound(given)[0], end), *beginnings, (" ".join(fold(name).split()[-2:]), "")}
