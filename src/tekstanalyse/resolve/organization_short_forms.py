"""Find the full name that a short form of an organization stands for in its article.

«Sikkerhetsrådet» beside «Havnas sikkerhetsråd», «Ungdomsrådet» beside «Ungdomsrådet på Øyane», «direktoratet» beside
«Fjorddirektoratet», «Øvre Lidal» beside «Øvre Lidal kommune». Safe only within the article, and only where one name
there fits.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final

from tekstanalyse.lexicon import words
from tekstanalyse.resolve.names import fold

_DEFINITE: Final = ("et", "en", "a", "n", "t", "ne", "ane")
_ARTICLES: Final = frozenset({"den", "det", "de", "dei"})
"""«Den frie kirke» is a name of its own, of which there are many kinds."""
_PREPOSITIONS: Final = frozenset({"pa", "paa", "i", "for", "av", "til", "ved", "mot", "og"})
_MUNICIPALITY: Final = frozenset({"kommune", "fylkeskommune", "bydel"})
_SHORTEST_HEAD: Final = 4


def full_form(short: str, names: Sequence[str]) -> tuple[str, str, float] | None:
    """Return the only one of the names that the first is a short form of, with rule and score; None for none or more.

    >>> full_form("Ungdomsrådet", ["Ungdomsrådet på Øyane", "Fjordlaget"])
    ('Ungdomsrådet på Øyane', 'head-of-name', 0.85)
    """
    found = [(name, rule, score) for name in names for rule, score, fits in _RULES if fits(short, name)]
    return found[0] if len({name for name, _, _ in found}) == 1 else None


def is_general(name: str) -> bool:
    """Tell whether a name says only what kind of body it is.

    >>> is_general("Kommunestyret"), is_general("Stortinget")
    (True, False)
    """
    return fold(name) in _bodies()


@lru_cache
def _bodies() -> frozenset[str]:
    return frozenset(map(fold, words("resolve-bodies")))


def _is_head(short: str, name: str) -> bool:
    first, *rest = fold(name).split()
    return is_general(short) and len(rest) > 1 and fold(short) == first and rest[0] in _PREPOSITIONS


def _is_definite_of(short: str, name: str) -> bool:
    first, *_, noun = name.split() if " " in name else ("", "")
    named = noun.islower() and first.lower() not in _ARTICLES
    return named and fold(short) in {fold(noun + ending) for ending in _DEFINITE}


def _is_last_part(short: str, name: str) -> bool:
    one, other = fold(short), fold(name)
    longer = len(other) - len(one) >= _SHORTEST_HEAD and " " not in other
    return is_general(short) and longer and other.endswith(one)


def _is_its_municipality(short: str, name: str) -> bool:
    *first, last = fold(name).split()
    return last in _MUNICIPALITY and " ".join(first) == fold(short)


_RULES: Final[Sequence[tuple[str, float, Callable[[str, str], bool]]]] = (
    ("head-of-name", 0.85, _is_head),
    ("definite-form", 0.85, _is_definite_of),
    ("last-part", 0.8, _is_last_part),
    ("without-municipality", 0.8, _is_its_municipality),
)
