"""Tell a name that is spelt wrong from another name, where the rest of it agrees."""

from typing import Final

from rapidfuzz.distance import Levenshtein

from tekstanalyse.resolve.names import PersonName, fold, split_name
from tekstanalyse.resolve.sounds import sounds_alike

_ONE_EDIT: Final = 7
_TWO_EDITS: Final = 11
"""Letters a surname needs before one or two edits pass as a slip: short surnames differ by so little as a rule."""


def misspelt(one: str, other: str) -> bool:
    """Tell whether two full names are spelt in two ways: the surname as a slip would, or a given name as it sounds.

    >>> misspelt("Anne Vågstrøm-Erichsen", "Anne Vågstrøm-Ericsen"), misspelt("Kari Hansen", "Kari Jansen")
    (True, False)
    >>> misspelt("Anne Brit Moe", "Anne-Britt Moe"), misspelt("Ane Moe", "Anne Moe")
    (True, False)
    """
    left, right = split_name(one), split_name(other)
    if not left.given:
        return False
    if fold(left.given) == fold(right.given) and misspelt_surname(_rest(one), _rest(other)):
        return True
    return fold(left.surname) == fold(right.surname) and _sound_alike(left, right)


def _sound_alike(one: PersonName, other: PersonName) -> bool:
    """Tell whether the names before the surname differ, and sound the same."""
    left, right = (fold(" ".join((name.given, *name.middle))).split() for name in (one, other))
    return left != right and len(left) == len(right) and all(map(sounds_alike, left, right))


def misspelt_surname(one: str, other: str) -> bool:
    """Tell whether two surnames differ by one edit, or two where they are long, behind the same first letter.

    >>> misspelt_surname("Vågstrøm-Erichsen", "Vågstrøm-Ericsen"), misspelt_surname("Nilsen", "Nielsen")
    (True, False)
    """
    left, right = fold(one), fold(other)
    shorter = min(len(left), len(right))
    edits = 2 if shorter >= _TWO_EDITS else 1 if shorter >= _ONE_EDIT else 0
    return left != right and left[:1] == right[:1] and Levenshtein.distance(left, right, score_cutoff=edits) <= edits


def _rest(name: str) -> str:
    parts = split_name(name)
    return " ".join((*parts.middle, parts.surname))
