"""Compare the names of people as strings: what one is made of, whether it shortens another, whether two can be one.

Names are compared folded: without case, accents, hyphens and dots, and with å as aa, ø and ö as oe, æ and ä as ae, the
way they are written where a keyboard lacks them.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

from tekstanalyse.lexicon import words
from tekstanalyse.resolve.sounds import sounds_alike

_LETTERS: Final = str.maketrans(
    {"å": "aa", "ø": "oe", "ö": "oe", "æ": "ae", "ä": "ae", "ü": "u", "đ": "d", "ð": "d", "þ": "th", "ŋ": "n", "ł": "l"}
)
_BETWEEN_WORDS: Final = re.compile(r"[\s\-‐-―.]+")
_APOSTROPHES: Final = re.compile(r"['’´`]")
_SUFFIXES: Final = frozenset({"jr", "jr.", "sr", "sr.", "junior", "senior"})
_LONG_TITLE: Final = 5
"""A title of this length or longer also counts at the end of a compound («utviklingssjef»)."""


class PersonName(NamedTuple):
    """The parts of a name; a name of one word is a surname, for want of more."""

    given: str
    middle: tuple[str, ...]
    surname: str


@lru_cache(maxsize=1 << 16)
def fold(name: str) -> str:
    """Return the name as it is compared.

    >>> fold("Torbjørn Moe-Lunde") == fold("TORBJOERN MOE LUNDE")
    True
    >>> fold("Aase Bjørnås"), fold("Åse Bjørnaas")
    ('aase bjoernaas', 'aase bjoernaas')
    """
    text = unicodedata.normalize("NFC", name).casefold().translate(_LETTERS)
    text = "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
    return _BETWEEN_WORDS.sub(" ", _APOSTROPHES.sub("", text)).strip()


@lru_cache(maxsize=1 << 16)
def strip_titles(name: str) -> str:
    """Return the name without titles in front; the last word always stays.

    >>> strip_titles("utviklingssjef Hege Lia"), strip_titles("Biskop")
    ('Hege Lia', 'Biskop')
    """
    parts = name.split()
    while len(parts) > 1 and parts[0] not in words("resolve-name-particles") and _is_title(parts[0]):
        del parts[0]
    return " ".join(parts)


def _is_title(word: str) -> bool:
    if word.islower():
        return True
    word = word.lower().rstrip(".")
    return word in words("person-titles") or word.endswith(_long_titles())


@lru_cache
def _long_titles() -> tuple[str, ...]:
    return tuple(title for title in words("person-titles") if len(title) >= _LONG_TITLE)


@lru_cache(maxsize=1 << 16)
def split_name(name: str) -> PersonName:
    """Split a name into given name, middle names and surname; particles go with the surname.

    >>> split_name("Kari Lie van der Berg")
    PersonName(given='Kari', middle=('Lie',), surname='van der Berg')
    """
    parts = strip_titles(name).split()
    while len(parts) > 1 and parts[-1].lower() in _SUFFIXES:
        del parts[-1]
    if len(parts) < 2:
        return PersonName("", (), " ".join(parts))
    particles = words("resolve-name-particles")
    start = len(parts) - 1
    while start > 1 and parts[start - 1].lower() in particles:
        start -= 1
    return PersonName(parts[0], tuple(parts[1:start]), " ".join(parts[start:]))


def without_genitive(name: str) -> str:
    """Return the name without a genitive ending; names that end in s of themselves are kept.

    >>> [without_genitive(name) for name in ("Solgårds", "Lars'", "Jonas", "Hege Moe-Lias", "NRK's")]
    ['Solgård', 'Lars', 'Jonas', 'Hege Moe-Lia', 'NRK']
    """
    for ending in ("'s", "’s", "'", "’"):
        if name.endswith(ending) and len(name) > len(ending) + 1:
            return name[: -len(ending)]
    last = name.split(" ")[-1]
    own_s = last in words("names-in-s") or last.endswith(("ss", "us", "is", "os")) or len(last) < 4
    return name[:-1] if last.endswith("s") and not own_s else name


def is_full(name: str) -> bool:
    """Tell whether a name has both a given name and a surname."""
    return bool(split_name(name).given)


def same_word(one: str, other: str) -> bool:
    """Tell whether two folded words are one, or one is the initial of the other."""
    return one == other or (min(len(one), len(other)) == 1 and one[:1] == other[:1])


def middles_agree(one: PersonName, other: PersonName) -> bool:
    """Tell whether the middle names of one are among the other's, in order, by sound; initials stand for names."""
    few, many = sorted((_fold_words(one.middle), _fold_words(other.middle)), key=len)
    rest = iter(many)
    return all(any(same_word(word, longer) or sounds_alike(word, longer) for longer in rest) for word in few)


def _fold_words(parts: tuple[str, ...]) -> list[str]:
    return fold(" ".join(parts)).split()


def compatible(one: str, other: str) -> bool:
    """Tell whether two names can be one person's: neither says what the other denies.

    >>> compatible("Kari B. Moe", "Kari Berg Moe"), compatible("Kari Lie Moe", "Kari Vik Moe")
    (True, False)
    >>> compatible("Moe", "Kari Moe"), compatible("Moe", "Kari Lund")
    (True, False)
    """
    if fold(one) == fold(other):
        return True
    if not (is_full(one) and is_full(other)):
        return shortens(one, other) is not None or shortens(other, one) is not None
    left, right = split_name(one), split_name(other)
    if fold(left.surname) != fold(right.surname):
        return shortens(one, other) is not None or shortens(other, one) is not None
    return _given_agree(left, right) and middles_agree(left, right)


def _given_agree(one: PersonName, other: PersonName) -> bool:
    return same_word(fold(one.given).split()[0], fold(other.given).split()[0])


def contradict(one: str, other: str) -> bool:
    """Tell whether two full names share given name and surname but not the names between.

    >>> contradict("Kari Lie Moe", "Kari Vik Moe"), contradict("Kari Moe", "Kari Vik Moe")
    (True, False)
    """
    left, right = split_name(one), split_name(other)
    same_ends = fold(left.given) == fold(right.given) and fold(left.surname) == fold(right.surname)
    return bool(left.given) and same_ends and not middles_agree(left, right)


def shortens(short: str, long: str) -> str | None:
    """Return in what way the first name is a short form of the second; None where it is not.

    The ways: `genitive` (of the whole name), `fewer-names` (given name and surname kept), `surname`, `given-name`,
    `surname-part` (of a hyphenated one), `initials`. A genitive ending that the longer name lacks does not count.

    >>> shortens("Moe-Lundes", "Tor Moe-Lunde"), shortens("Lunde", "Tor Moe-Lunde"), shortens("Tor", "Tor Lie")
    ('surname', 'surname-part', 'given-name')
    """
    whole = fold(strip_titles(long)).split()
    for name in dict.fromkeys((short, without_genitive(short), short.removesuffix("s"))):
        part = fold(strip_titles(name)).split()
        if part == whole:
            return "genitive" if name != short else None
        shorter = len(part) <= len(whole) and len("".join(part)) < len("".join(whole))
        if part and shorter and (way := _way(part, whole, long)):
            return way
    return None


def _way(part: list[str], whole: list[str], long: str) -> str | None:
    if whole[-len(part) :] == part:
        surname = fold(split_name(long).surname).split()
        return "surname-part" if len(part) < len(surname) and "-" in long else "surname"
    if whole[: len(part)] == part:
        return "given-name"
    if len(part) == 1:
        return "surname-part" if part[0] in fold(split_name(long).surname).split() and len(part[0]) > 2 else None
    rest = iter(whole)
    in_order = all(any(same_word(word, longer) for longer in rest) for word in part)
    if not in_order or part[-1] != whole[-1] or not same_word(part[0], whole[0]):
        return None
    surname = fold(split_name(long).surname).split()
    if part[-len(surname) :] != surname:
        return "surname-part"
    return "fewer-names" if part[0] == whole[0] else "initials"
