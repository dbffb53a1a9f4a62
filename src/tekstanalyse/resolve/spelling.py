"""Tell a name that is spelt wrong from another name, where the rest of it agrees."""

from typing import Final

from rapidfuzz.distance import Levenshtein

from tekstanalyse.resolve.names import fold, split_name

_ONE_EDIT: Final = 7
_TWO_EDITS: Final = 11
"""Letters a surname needs before one or two edits pass as a slip: short surnames differ by so little as a rule."""


def misspelt(one: str, other: str) -> bool:
    """Tell whether two full names with the same given name have surnames that differ as a slip would.

    >>> misspelt("Anne Vågstrøm-Erichsen", "Anne Vågstrøm-Ericsen"), misspelt("Kari Hansen", "Kari Jansen")
    (True, False)
    """
    left, right = split_name(one), split_name(other)
    if not left.given or fold(left.given) != fold(right.given):
        return False
    return misspelt_surname(_rest(one), _rest(other))


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
