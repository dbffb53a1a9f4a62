"""Recognize inflected forms of listed nouns, and genitives of names, in bokmål and nynorsk."""

import re
from collections.abc import Iterable
from functools import lru_cache

from tekstanalyse.lexicon import words

_FORMS = ("", "en", "et", "a", "er", "ar", "ene", "ane", "e", "n", "ne", "t", "r")
_ENDINGS = f"(?:{'|'.join(filter(None, _FORMS))})?s?"
_TAIL = 3
"""Letters by which most words are told to have no listed stem, before they are looked at closely."""
_WHOLE_WORD_ONLY = 4
"""Stems of this length or shorter are matched as whole words only: «mor» is a title, «humor» is not."""
LAST_PART = "-"
"""Stands before a listed stem that counts only as the last part of a compound: «bokkveld», not «kvelden»."""
_FIRST_PART = 3
"""Letters that stand at least before such a stem."""
_IN_COMPOUNDS = frozenset({"sjef", "møte"})
"""Short stems that hardly any other word ends in: «banksjef», «frokostmøte»."""
REMEMBERED = 1 << 16
"""Words whose reading is kept: each is asked about many times in one article."""

_OWN_S = ("ss", "hus", "korps")
"""Ends of words whose s is no genitive: «Sandvik kulturhus», «Dal musikkorps»."""
_ACRONYM_OWNER = re.compile(r"[A-ZÆØÅ]{2,}s")


@lru_cache
def _inflected(name: str) -> re.Pattern[str]:
    stems = sorted(words(name), key=lambda word: (-len(word), word))
    last = _any_of(stem.removeprefix(LAST_PART) for stem in stems if stem.startswith(LAST_PART))
    whole = [stem for stem in stems if not stem.startswith(LAST_PART)]
    long = _any_of(stem for stem in whole if _is_part(stem))
    short = "|".join(re.escape(stem) for stem in whole if not _is_part(stem)) or r"(?!)"
    joined = rf"[\w-]*?(?P<long>{long})|[\w-]{{{_FIRST_PART},}}?(?P<last>{last})|(?P<short>{short})"
    return re.compile(rf"(?:{joined}){_ENDINGS}", re.IGNORECASE)


def _any_of(stems: Iterable[str]) -> str:
    return "|".join(map(_with_loose_e, stems)) or r"(?!)"


def _is_part(stem: str) -> bool:
    return len(stem) > _WHOLE_WORD_ONLY or stem in _IN_COMPOUNDS


def _with_loose_e(stem: str) -> str:
    """Let a final -e go where an ending takes its place («konferanse», nn «konferansar»)."""
    return re.escape(stem[:-1]) + "(?:e|(?=a))" if stem.endswith("e") else re.escape(stem)


@lru_cache
def _tails(name: str) -> frozenset[str]:
    """Return the last letters of all forms of the stems of a list."""
    stems = [stem.removeprefix(LAST_PART) for stem in words(name)]
    loose = [stem[:-1] for stem in stems if stem.endswith("e")]
    return frozenset(f"{stem}{form}{s}"[-_TAIL:] for stem in stems + loose for form in _FORMS for s in ("", "s"))


@lru_cache(maxsize=REMEMBERED)
def stem_of(word: str, name: str) -> str | None:
    """Return the stem of the list by which a word ends, alone or as the last part of a compound; None without one.

    Example:
        >>> stem_of("seniorrådgiveren", "person-titles")
        'rådgiver'
    """
    tails = {word[-_TAIL:].lower(), word[-_TAIL + 1 :].lower()}
    match = None if tails.isdisjoint(_tails(name)) else _inflected(name).fullmatch(word)
    if match is None:
        return None
    stem: str = (match["long"] or match["last"] or match["short"]).lower()
    return stem if {stem, LAST_PART + stem} & words(name) else stem + "e"


def ending_of(word: str, name: str) -> str | None:
    """Return the inflection a listed noun has, without a genitive -s; None when the word is none of the list.

    Example:
        >>> ending_of("webinaret", "event-nouns"), ending_of("webinar", "event-nouns")
        ('et', '')
    """
    stem = stem_of(word, name)
    if stem is None:
        return None
    bare = stem if stem in word.lower() else stem[:-1]
    return word.lower()[word.lower().rfind(bare) + len(bare) :].removesuffix("s")


def is_title(word: str) -> bool:
    """Tell whether a word says what a person is.

    Example:
        >>> is_title("Ordføraren"), is_title("Oslo")
        (True, False)
    """
    return stem_of(word, "person-titles") is not None


def is_relation(word: str) -> bool:
    """Tell whether a word says what one person is to another.

    Example:
        >>> is_relation("Naboen"), is_relation("ektemannen"), is_relation("Moen")
        (True, True, False)
    """
    return stem_of(word, "relation-nouns") is not None


@lru_cache(maxsize=REMEMBERED)
def base_name(name: str) -> str:
    """Return a name without a final genitive -s, -'s or apostrophe; names that end in s of themselves are kept.

    Example:
        >>> base_name("Hege Lias"), base_name("Lars"), base_name("Jonas'"), base_name("Dal skolekorps")
        ('Hege Lia', 'Lars', 'Jonas', 'Dal skolekorps')
    """
    for ending in ("'s", "’s", "'", "’"):
        if name.endswith(ending) and len(name) > len(ending) + 1:
            return name[: -len(ending)]
    last = name.rpartition(" ")[2]
    if _ACRONYM_OWNER.fullmatch(last):
        return name[:-1]
    if last.endswith("s") and len(last) > 3 and last not in words("names-in-s") and not last.lower().endswith(_OWN_S):
        return name[:-1]
    return name
