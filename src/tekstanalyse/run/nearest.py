"""Say which name was probably meant."""

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(name: str, names: Iterable[str]) -> str:
    """Return the end of a sentence about a name that does not exist: the nearest that does, or all of a few.

    >>> nearest("stages.conect.seed", ["stages.connect.seed", "stages.parse.model"])
    '; did you mean stages.connect.seed?'
    >>> nearest("foo", ["query", "run"])
    '; there is query, run'
    """
    known = sorted(names)
    close = get_close_matches(name, known, n=1, cutoff=0.6)
    if close:
        return f"; did you mean {close[0]}?"
    return f"; there is {', '.join(known)}" if 0 < len(known) <= 12 else ""
