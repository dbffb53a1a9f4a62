"""Compare the names of organizations as strings: acronyms, legal forms, and the bokmål and nynorsk of one name."""

import re
from collections.abc import Mapping
from functools import lru_cache

from tekstanalyse.lexicon import entries, words
from tekstanalyse.resolve.names import fold

_ACRONYM = re.compile(r"(?=(?:[^A-ZÆØÅ]*[A-ZÆØÅ]){2})[A-ZÆØÅ][\w&-]{1,7}")


@lru_cache(maxsize=1 << 16)
def organization_key(name: str) -> str:
    """Return the name as organizations are compared: folded, without legal form, with nynorsk endings as bokmål ones.

    >>> organization_key("Høgskulen på Vestlandet") == organization_key("Høgskolen på Vestlandet")
    True
    >>> organization_key("Fjordkraft Drift AS") == organization_key("Fjordkraft Drift ASA")
    True
    >>> organization_key("Sp") == organization_key("Senterpartiet")
    True
    """
    parts = name.split()
    while len(parts) > 1 and parts[-1].rstrip(".") in words("resolve-legal-forms"):
        del parts[-1]
    key = " ".join(_bokmål(word) for word in fold(" ".join(parts)).split())
    return _parties().get(key, key)


def spelling_key(name: str) -> str:
    """Return the name folded, as the exact spelling of an organization is compared."""
    return fold(name)


@lru_cache
def _parties() -> Mapping[str, str]:
    """Return every form of a party's name with the one by which it is compared."""
    parties = [[fold(form.replace("_", " ")) for form in line] for line in entries("resolve-parties")]
    return {form: forms[0] for forms in parties for form in forms}


@lru_cache
def _endings() -> tuple[tuple[str, str], ...]:
    pairs = [(fold(one), fold(other)) for one, other in entries("resolve-nynorsk-endings")]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


def _bokmål(word: str) -> str:
    for ending, bokmål in _endings():
        if word.endswith(ending):
            return word.removesuffix(ending) + bokmål
    return word


def is_acronym(name: str) -> bool:
    """Tell whether a name is written as an acronym: one short word with two capitals or more.

    >>> [is_acronym(name) for name in ("NHO", "UiT", "Hdir", "H", "Næringslivets Hovedorganisasjon")]
    [True, True, False, False, False]
    """
    return bool(_ACRONYM.fullmatch(name))


def is_acronym_of(acronym: str, name: str) -> bool:
    """Tell whether letters are the beginnings of the words, with others from inside them; small words may lack.

    >>> is_acronym_of("NHO", "Næringslivets Hovedorganisasjon"), is_acronym_of("HVL", "Høgskulen på Vestlandet")
    (True, True)
    >>> is_acronym_of("UiT", "Universitetet i Tromsø"), is_acronym_of("NHO", "Norsk Håndballforbund Oslo vest")
    (True, False)
    """
    parts = fold(name).split()
    return len(parts) > 1 and _spells(fold(acronym).replace(" ", ""), parts)


@lru_cache
def _small_words() -> frozenset[str]:
    return frozenset(fold(word) for word in words("resolve-small-words"))


def _spells(letters: str, parts: list[str]) -> bool:
    """Tell whether letters can be read off the words in order, every word that is not small giving its first."""
    if not parts:
        return not letters
    first, rest = parts[0], parts[1:]
    if first in _small_words() and _spells(letters, rest):
        return True
    if letters[:1] != first[:1]:
        return False
    taken = 1
    if _spells(letters[taken:], rest):
        return True
    position = 1
    while taken < len(letters) and (found := first.find(letters[taken], position)) >= 0:
        taken, position = taken + 1, found + 1
        if _spells(letters[taken:], rest):
            return True
    return False


def may_abbreviate(short: str, name: str) -> bool:
    """Tell whether a word in parentheses behind a name can be its short form: the same first letter, the rest in order.

    >>> may_abbreviate("Hdir", "Helsedirektoratet"), may_abbreviate("NHO", "Helsedirektoratet")
    (True, False)
    """
    letters, whole = fold(short).replace(" ", ""), fold(name)
    rest = iter(whole)
    return 1 < len(letters) < len(whole) and letters[0] == whole[0] and all(letter in rest for letter in letters)
