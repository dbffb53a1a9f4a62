"""Give the dictionary forms of a word, so that «fergene», «ferja» and «ferje» meet.

A form stands alone in a question, so what it may be is all that can be said of it: every dictionary form it can have in
bokmål or nynorsk, and itself. Two forms are of one word when they share one of these.
"""

from collections.abc import Iterator
from functools import lru_cache

import simplemma

from tekstanalyse import lexicon

_LANGUAGES = ("nb", "nn")
_SHORTEST_PART, _SHORTEST_TAIL = 3, 4
"""Letters in the first and last part of a compound."""
_DEFINITE = ("ene", "ane", "en", "et", "a")
_SHORTEST_STEM = 3


@lru_cache(maxsize=1 << 17)
def lemmas_of(form: str) -> tuple[str, ...]:
    """Return the dictionary forms that a lower-case word may have, the likeliest first, the bokmål spelling for all.

    >>> lemmas_of("ferja"), lemmas_of("ferga")[0], lemmas_of("fagdagane")[0]
    (('ferge', 'ferja'), 'ferge', 'fagdag')
    >>> set(lemmas_of("erfaringskonsulentane")) & set(lemmas_of("erfaringskonsulentene"))
    {'erfaringskonsulent'}
    """
    if not form.isalpha():
        return (form,)
    return tuple(dict.fromkeys((*(in_bokmaal(lemma) for lemma in _candidates(form)), form)))


@lru_cache(maxsize=1 << 17)
def in_bokmaal(lemma: str) -> str:
    """Return the bokmål spelling of a dictionary form, also of the last and the first part of a compound.

    >>> in_bokmaal("leiar"), in_bokmaal("nestleiar"), in_bokmaal("rettleiingssamling"), in_bokmaal("stad")
    ('leder', 'nestleder', 'veiledningssamling', 'sted')
    """
    spellings = _spellings()
    if lemma in spellings:
        return spellings[lemma]
    for at in range(_SHORTEST_PART, len(lemma) - _SHORTEST_TAIL + 1):
        if lemma[at:] in spellings:
            return _first_part(lemma[:at]) + spellings[lemma[at:]]
    for at in range(len(lemma) - _SHORTEST_TAIL, _SHORTEST_PART, -1):
        if (first := _first_part(lemma[:at])) != lemma[:at]:
            return first + lemma[at:]
    return lemma


def _first_part(part: str) -> str:
    spellings, plain = _spellings(), part.removesuffix("s")
    return spellings.get(part) or (spellings[plain] + "s" if plain in spellings else part)


def _candidates(form: str) -> Iterator[str]:
    known = [language for language in _LANGUAGES if simplemma.is_known(form, lang=language)]
    yield from (_lemma(form, language) for language in known)
    if not known:
        yield from _of_compound(form)
    yield from _without_article(form)


def _of_compound(form: str) -> Iterator[str]:
    """Yield what a word that no dictionary has may be as a compound: its longest known end decides."""
    for at in range(_SHORTEST_PART, len(form) - _SHORTEST_TAIL + 1):
        tail = form[at:]
        known = [language for language in _LANGUAGES if simplemma.is_known(tail, lang=language)]
        if known:
            yield from (form[:at] + _lemma(tail, language) for language in known)
            return


def _without_article(form: str) -> Iterator[str]:
    """Yield the nouns of which the form may be the definite: dictionaries take «vannet» for a verb."""
    for ending in _DEFINITE:
        stem = form.removesuffix(ending)
        if stem != form and len(stem) >= _SHORTEST_STEM:
            yield from (noun for noun in (stem, f"{stem}e") if _is_dictionary_form(noun))


def _is_dictionary_form(word: str) -> bool:
    return any(simplemma.is_known(word, lang=language) and _lemma(word, language) == word for language in _LANGUAGES)


def _lemma(form: str, language: str) -> str:
    return str(simplemma.lemmatize(form, lang=language)).lower()


@lru_cache
def _spellings() -> dict[str, str]:
    return {other: first for first, *others in lexicon.entries("written-forms") for other in others}
