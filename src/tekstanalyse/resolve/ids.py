"""Give every entity an id that people can read and that the same corpus always gives again."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from slugify import slugify


@lru_cache(maxsize=1 << 16)
def slug(text: str, words: int = 0) -> str:
    """Return the text as it stands in an id; at most so many words where `words` is not 0.

    >>> slug("Torbjørn Moe-Lunde"), slug("Å lære av hverandre", words=2)
    ('torbjorn-moe-lunde', 'a-laere')
    """
    parts = str(slugify(text)).split("-")
    return "-".join(parts[:words] if words else parts) or "x"


def assign_ids(kind: str, slugs: Iterable[str]) -> Sequence[str]:
    """Return an id per slug in the given order; a slug seen before gets -2, -3 behind it.

    >>> assign_ids("person", ["kari-moe", "ola-lie", "kari-moe"])
    ['person:kari-moe', 'person:ola-lie', 'person:kari-moe-2']
    """
    ids: list[str] = []
    seen: Counter[str] = Counter()
    taken: set[str] = set()
    for name in slugs:
        seen[name] += 1
        candidate = _numbered(name, seen[name])
        while candidate in taken:
            seen[name] += 1
            candidate = _numbered(name, seen[name])
        taken.add(candidate)
        ids.append(f"{kind}:{candidate}")
    return ids


def _numbered(name: str, number: int) -> str:
    return name if number == 1 else f"{name}-{number}"
